// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "companyimport.h"

#include "extract.h"
#include "identities.h"
#include "ledger.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

/// The statements that are run for every record, prepared once.
class StatementSet {
public:
    explicit StatementSet(QSqlDatabase &database) : m_database(database) { }

    Result<void> run(const QString &statement, const QVariantList &values)
    {
        auto known = m_prepared.find(statement);
        if (known == m_prepared.end()) {
            auto prepared = sqlPrepare(m_database, statement);
            if (!prepared)
                return prepared.error();
            known = m_prepared.emplace(statement, *std::move(prepared)).first;
        }
        return sqlExecute(known->second, values);
    }

private:
    QSqlDatabase &m_database;
    std::map<QString, SqlRows> m_prepared;
};

Result<void> beginCompany(QSqlDatabase &database, const QString &companyId)
{
    // Any number that a restored backup would not bring back.
    const auto epoch = qint64(QRandomGenerator::system()->generate64() >> 1);
    const auto made = sqlRun(
        database,
        u"INSERT INTO company_state(company_id, seq, epoch, horizon, audit_number, audit_hash, audit_anchor)"
        " VALUES(?, 0, ?, 0, 0, '', '') ON CONFLICT(company_id) DO NOTHING"_s,
        {companyId, epoch});
    if (!made)
        return made.error();
    if (*made == 0)
        return Error{ErrorKind::Conflict, u"the company %1 is there already"_s.arg(companyId), {}};
    return {};
}

CompanyImport::CompanyImport(QSqlDatabase &database, const QDateTime &now, const Company &company)
    : m_database(database)
    , m_now(now)
    , m_companyId(company.id)
    , m_zone(company.timeZone.toLatin1())
    , m_statements(std::make_unique<StatementSet>(database))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

CompanyImport::~CompanyImport() = default;

Result<void> CompanyImport::run(Database &database, const QDateTime &now, const Company &company,
                                const std::function<Result<void>(CompanyImport &)> &fill)
{
    return database.writeMuch([&](QSqlDatabase &connection) -> Result<void> {
        CompanyImport import(connection, now, company);
        if (auto begun = import.begin(company); !begun)
            return begun;
        if (auto filled = fill(import); !filled)
            return filled;
        return import.count();
    });
}

Result<void> CompanyImport::begin(const Company &company)
{
    if (auto begun = beginCompany(m_database, company.id); !begun)
        return begun;
    return addRow(Company::type, toRow(company));
}

Result<void> CompanyImport::addRow(RecordType type, QJsonObject row)
{
    const auto id = row["id"_L1].toString();
    row["revision"_L1] = 1;
    if (!row["createdAt"_L1].isString())
        row["createdAt"_L1] = toJson(m_now);
    if (!row["updatedAt"_L1].isString())
        row["updatedAt"_L1] = row["createdAt"_L1];
    auto added = m_statements->run(
        u"INSERT INTO record(company_id, type, id, revision, deleted, created_by_mutation, day, row)"
        " VALUES(?, ?, ?, 1, 0, '', ?, ?)"_s,
        {m_companyId, wireName(type), id, dayOfRow(type, row, m_zone), textOfRow(row)});
    const auto references = referencesOf(type, row);
    for (const auto &item : references) {
        if (added)
            added = m_statements->run(
                u"INSERT INTO record_reference(company_id, type, field, target, id) VALUES(?, ?, ?, ?, ?)"_s,
                {m_companyId, wireName(type), item.field, item.value, id});
    }
    const auto unique = uniqueValuesOf(type, row);
    for (const auto &item : unique) {
        if (added)
            added = m_statements->run(
                u"INSERT INTO record_unique(company_id, type, field, value, id) VALUES(?, ?, ?, ?, ?)"_s,
                {m_companyId, wireName(type), item.field, item.value, id});
    }
    return added;
}

Result<void> CompanyImport::add(const Budget &budget)
{
    m_budgets.append(budget);
    return addRow(Budget::type, toRow(budget));
}

Result<void> CompanyImport::add(const Order &order)
{
    const auto row = toRow(order);
    if (auto added = addRow(Order::type, row); !added)
        return added;
    return m_statements->run(
        u"INSERT INTO order_fact(company_id, id, placed_by, group_id, placed_on, status, net, total)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_companyId, order.id, order.placedBy, order.groupId, dayOfRow(Order::type, row, m_zone),
         toJson(order.status).toString(), order.net.amount, order.total.amount});
}

Result<void> CompanyImport::add(const User &user, const QString &passwordHash)
{
    if (auto added = addRow(User::type, toRow(user)); !added)
        return added;
    const auto folded = foldedEmail(user.email);
    auto made = m_statements->run(
        u"INSERT INTO identity(id, email_folded, password_hash, created_at, verified_at)"
        " VALUES(?, ?, ?, ?, ?) ON CONFLICT(email_folded) DO NOTHING"_s,
        {user.id, folded, passwordHash.isEmpty() ? QVariant() : QVariant(passwordHash),
         m_now.toMSecsSinceEpoch(), passwordHash.isEmpty() ? 0 : m_now.toMSecsSinceEpoch()});
    if (!made)
        return made;
    return m_statements->run(u"INSERT INTO identity_user(company_id, user_id, identity_id)"
                             " SELECT ?, ?, id FROM identity WHERE email_folded = ?"_s,
                             {m_companyId, user.id, folded});
}

Result<void> CompanyImport::count()
{
    m_statements.reset();
    Commit commit(m_database, {{}, m_companyId, {}}, {}, m_now);
    Ledger ledger(commit);
    for (const auto &budget : std::as_const(m_budgets))
        ledger.rebuild(budget);
    // What came in is no change of anything: clients begin with a snapshot after it.
    commit.run(u"UPDATE company_state SET seq = ?, horizon = ? WHERE company_id = ?"_s,
               {commit.seq(), commit.seq(), m_companyId});
    return commit.error() ? Result<void>(*commit.error()) : Result<void>();
}
