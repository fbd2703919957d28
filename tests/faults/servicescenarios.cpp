// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "subject.h"

#include "tests/server_store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

class ServiceSubject;
using ServiceStep = std::function<Result<void>(ServiceSubject &)>;

QString pathIn(const QString &folder)
{
    return QDir(folder).filePath(u"service.db"_s);
}

/// The service's own store, without what speaks HTTP.
class ServiceSubject : public Subject
{
public:
    explicit ServiceSubject(QList<ServiceStep> steps) : m_steps(std::move(steps)) { }

    Result<void> open(const QString &folder) override
    {
        auto opened = Database::open(pathIn(folder));
        if (!opened)
            return opened.error();
        m_database = *std::move(opened);
        m_context = std::make_unique<StoreContext>(StoreContext{*m_database, [this] { return now; }});
        m_store = std::make_unique<AccountStore>(*m_context);
        return {};
    }
    qsizetype steps() const override { return m_steps.size(); }
    Result<void> take(qsizetype step) override { return m_steps.at(step)(*this); }

    /// A removal or a change goes out on whatever is there now.
    Result<void> change(const QString &actor, Mutation mutation, int expected)
    {
        if (mutation.action != Mutation::Create) {
            const auto found = m_store->record(as(actor), mutation.type, mutation.id);
            if (found.refusal)
                return judged(found, 200);
            mutation.ifMatch = found.revision;
        }
        mutation.fingerprint = mutation.key;
        return judged(m_store->change(as(actor), mutation), expected);
    }
    Result<void> readFeed(const QString &actor)
    {
        const auto first = m_store->snapshot(as(actor), {});
        if (first.refusal)
            return judged(first, 200);
        const auto cursor = QJsonDocument::fromJson(first.body)["startCursor"_L1].toString().toUtf8();
        return judged(m_store->changes(as(actor), cursor), 200);
    }
    /// A service that fails must say so, and nothing else.
    static Result<void> judged(const Answer &answer, int expected)
    {
        const int status = answer.refusal ? answer.refusal->status : answer.status;
        if (status == expected)
            return {};
        if (status >= 500)
            return Error{ErrorKind::ServerFailed, u"%1"_s.arg(status), {}};
        return Error{ErrorKind::Defect, u"answered %1 %2 instead of %3"_s.arg(QString::number(status),
                                                                             answer.refusal ? answer.refusal->code : QString(),
                                                                             QString::number(expected)), {}};
    }
    Upkeep upkeep() { return Upkeep(*m_context); }

    Result<QByteArray> holds() override
    {
        return m_database->read([](QSqlDatabase &connection) -> Result<QByteArray> {
            QByteArray text;
            auto tables = sqlQuery(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
            if (!tables)
                return tables.error();
            while (tables->next()) {
                const auto table = tables->value(0).toString();
                auto count = sqlQuery(connection, u"SELECT count(*) FROM "_s + table);
                if (!count)
                    return count.error();
                text += table.toUtf8() + ' ' + (count->next() ? count->value(0).toByteArray() : QByteArray()) + '\n';
            }
            const QString whole[] = {u"SELECT seq, horizon FROM company_state"_s,
                                     u"SELECT type, id, revision, deleted, row FROM record ORDER BY type, id"_s,
                                     u"SELECT type, field, value, id FROM record_unique ORDER BY type, field, value, id"_s,
                                     u"SELECT seq, ord, type, id FROM change_log ORDER BY seq, ord"_s,
                                     u"SELECT key, status FROM idempotency ORDER BY key"_s};
            for (const auto &sql : whole) {
                auto rows = sqlQuery(connection, sql);
                if (!rows)
                    return rows.error();
                while (rows->next()) {
                    for (int column = 0; column < 5; ++column)
                        text += rows->value(column).toByteArray() + ' ';
                    text += '\n';
                }
            }
            return text;
        });
    }

    QDateTime now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};

private:
    static Caller as(const QString &userId) { return {userId, StoreFixture::id(1), u"session"_s, u"127.0.0.1"_s}; }

    QList<ServiceStep> m_steps;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreContext> m_context;
    std::unique_ptr<AccountStore> m_store;
};


Result<void> makeCompany(const QString &folder)
{
    QString path;
    StoreFixture fixture;
    path = fixture.home.address();
    fixture.store.reset();
    fixture.context.reset();
    fixture.database.reset();
    if (!QFile::copy(path, pathIn(folder)))
        return Error{ErrorKind::Storage, u"no copy of the company"_s, {}};
    return {};
}

ServiceStep changing(const QString &actor, Mutation::Action action, RecordType type, int id, const QString &key, const QJsonObject &body,
                     int expected = 200)
{
    return [=](ServiceSubject &service) {
        return service.change(actor, {.action = action, .type = type, .id = StoreFixture::id(id), .body = body, .key = key, .fingerprint = {}},
                              expected);
    };
}

ServiceStep reading(const QString &actor)
{
    return [actor](ServiceSubject &service) { return service.readFeed(actor); };
}

QList<ServiceStep> edits()
{
    using enum Mutation::Action;
    const auto admin = StoreFixture::id(31);
    const QJsonObject group{{u"name"_s, u"Night shift"_s}, {u"parentId"_s, StoreFixture::id(21)}};
    const QJsonObject user{{u"firstName"_s, u"Nora"_s},
                           {u"lastName"_s, u"Lie"_s},
                           {u"email"_s, u"nora@prove.example"_s},
                           {u"groupId"_s, StoreFixture::id(41)},
                           {u"roleIds"_s, QJsonArray{StoreFixture::id(12)}},
                           {u"status"_s, u"active"_s}};
    const QJsonObject phone{{u"phone"_s, u"+47 400 00 000"_s}};
    return {changing(admin, Create, RecordType::Group, 41, u"k1"_s, group, 201),
            changing(admin, Create, RecordType::User, 42, u"k2"_s, user, 201),
            changing(admin, Update, RecordType::User, 42, u"k3"_s, phone),
            changing(admin, Update, RecordType::User, 42, u"k3"_s, phone),
            changing(admin, Disable, RecordType::User, 42, u"k4"_s, {}),
            reading(admin),
            changing(admin, Remove, RecordType::User, 42, u"k5"_s, {})};
}

QList<ServiceStep> orders()
{
    using enum Mutation::Action;
    const auto admin = StoreFixture::id(31), approver = StoreFixture::id(33), buyer = StoreFixture::id(35);
    const auto money = StoreFixture::money;
    const QJsonObject budget{{u"name"_s, u"Tight"_s},
                             {u"ownerKind"_s, u"user"_s},
                             {u"ownerId"_s, buyer},
                             {u"amount"_s, money(1000)},
                             {u"period"_s, u"monthly"_s},
                             {u"enforcement"_s, u"requireApproval"_s},
                             {u"startsOn"_s, u"2026-01-01"_s},
                             {u"rollover"_s, false}};
    const QJsonObject order{{u"number"_s, u"N-1"_s},
                            {u"lines"_s,
                             QJsonArray{QJsonObject{{u"sku"_s, u"S"_s},
                                                    {u"name"_s, u"Planks"_s},
                                                    {u"quantity"_s, 1},
                                                    {u"unitPrice"_s, money(5000)}}}},
                            {u"net"_s, money(5000)},
                            {u"vat"_s, money(1250)},
                            {u"total"_s, money(6250)}};
    return {changing(admin, Create, RecordType::Budget, 51, u"k1"_s, budget, 201),
            changing(buyer, Create, RecordType::Order, 52, u"k2"_s, order, 201),
            changing(approver, Approve, RecordType::Order, 52, u"k3"_s, {}),
            reading(approver)};
}

QList<ServiceStep> upkeep()
{
    using enum Mutation::Action;
    const auto admin = StoreFixture::id(31);
    const auto later = [](ServiceSubject &service) { service.now = service.now.addDays(40); };
    return {changing(admin, Update, RecordType::Group, 23, u"k1"_s, {{u"description"_s, u"far away"_s}}),
            [later](ServiceSubject &service) {
                later(service);
                auto done = service.upkeep().beginDay();
                service.now = service.now.addDays(-40);
                return done;
            },
            [later](ServiceSubject &service) {
                later(service);
                auto done = service.upkeep().purge();
                service.now = service.now.addDays(-40);
                return done;
            },
            [](ServiceSubject &service) { return service.upkeep().renewEpochs(); },
            reading(admin)};
}

} // namespace

std::vector<Scenario> serviceScenarios()
{
    const auto making = [](const QList<ServiceStep> &steps) {
        return [steps] { return std::make_unique<ServiceSubject>(steps); };
    };
    using enum Scenario::Kind;
    return {
        {"service-first"_L1, Durable, making({}), {}, true, true, false},
        {"service-edits"_L1, Durable, making(edits()), makeCompany, true, true, false},
        {"service-orders"_L1, Durable, making(orders()), makeCompany, true, true, false},
        {"service-upkeep"_L1, Durable, making(upkeep()), makeCompany, false, true, false},
    };
}
