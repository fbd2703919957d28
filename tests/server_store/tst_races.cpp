// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "server/oauth/sessionstore.h"
#include "server/store/approval.h"
#include "server/store/linkdesk.h"
#include "server/store/registering.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <barrier>
#include <map>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

using Deed = std::function<QString()>;

/// The organisation number that ends in its check digit; empty where there is none for these eight digits.
QString organisationNumber(int eightDigits)
{
    static constexpr std::array weights{3, 2, 7, 6, 5, 4, 3, 2};
    const auto digits = QString::number(eightDigits);
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += weights[size_t(i)] * digits[i].digitValue();
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QString() : digits + QString::number(check);
}

/// Eight threads that do what they are told all at once, again and again.
class Runners {
public:
    static constexpr int count = 8;

    Runners()
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([this, i] { work(i); });
    }
    ~Runners()
    {
        m_over = true;
        m_line.arrive_and_wait();
        for (auto &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Runners)

    /// What came of the deeds, which the threads share out among them in turn.
    QStringList race(const QList<Deed> &deeds)
    {
        m_deeds = &deeds;
        m_line.arrive_and_wait();
        m_line.arrive_and_wait();
        return {m_outcomes.begin(), m_outcomes.end()};
    }

private:
    void work(int i)
    {
        for (;;) {
            m_line.arrive_and_wait();
            if (m_over)
                return;
            m_outcomes[size_t(i)] = m_deeds->at(i % m_deeds->size())();
            m_line.arrive_and_wait();
        }
    }

    std::barrier<> m_line{count + 1};
    std::vector<std::thread> m_threads;
    std::array<QString, count> m_outcomes;
    const QList<Deed> *m_deeds = nullptr;
    bool m_over = false;
};

} // namespace

/// Several people at once. Whatever the order in which their requests come, each round must end as if they
/// had come one after the other. `SELSKAP_RACE_ROUNDS` says how many rounds there are of each.
class tst_Races : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theLastAdministratorStays();
    void blockingBudgetIsNotOverdrawn();
    void budgetLetsThroughWhatItCovers();
    void approvedOrRejected();
    void approvedOrPassedOn();
    void approvedWhileApproversChange();
    void groupRemovedOrJoined();
    void rightTakenWhileApproving();
    void invitationAcceptedOnce();
    void organisationRegisteredOnce();
    void refreshTokenUsedAtOnce();
    void repeatedRequestIsCarriedOutOnce();

private:
    Deed deed(const QString &actor, Mutation mutation);
    Deed deed(const QString &actor, Mutation::Action action, RecordType type, const QString &id,
              const QJsonObject &body = {});
    QString placed(const QString &actor, const QString &orderId, qint64 net);
    QString waitingOrder();
    QJsonObject state(RecordType type, const QString &id) { return m_f->row(type, id); }
    bool hasFullAdministrator();
    QString nextId() { return StoreFixture::id(++m_ids); }
    void checkHistory();
    void checkBooks();

    const int m_rounds = qEnvironmentVariableIsSet("SELSKAP_RACE_ROUNDS")
        ? qEnvironmentVariableIntValue("SELSKAP_RACE_ROUNDS")
        : 25;
    std::unique_ptr<StoreFixture> m_f;
    std::unique_ptr<Runners> m_runners;
    std::map<std::pair<QString, QString>, QString> m_start; ///< the rows before the first change, as texts
    std::atomic<int> m_keys = 0;
    int m_ids = 100'000;
};

void tst_Races::init()
{
    m_f = std::make_unique<StoreFixture>();
    m_f->context->committed = [](const QString &) {};
    m_f->store = std::make_unique<AccountStore>(*m_f->context);
    m_runners = std::make_unique<Runners>();
    m_start.clear();
    const auto read = m_f->database->read([this](QSqlDatabase &database) -> Result<void> {
        auto rows = sqlQuery(database, u"SELECT type, id, row FROM record"_s);
        if (!rows)
            return rows.error();
        while (rows->next())
            m_start[{rows->value(0).toString(), rows->value(1).toString()}] = rows->value(2).toString();
        return {};
    });
    QVERIFY(read);
}

void tst_Races::cleanup()
{
    m_runners.reset(); // whose threads' connections are those of the database
    checkHistory();
    checkBooks();
    QVERIFY(hasFullAdministrator());
    m_f.reset();
}

/// The log, followed from the beginning, must lead from each state to the next and to what is stored now; the
/// chain of the audit must be whole.
void tst_Races::checkHistory()
{
    auto rows = m_start;
    const auto read = m_f->database->read([&](QSqlDatabase &database) -> Result<void> {
        auto log = sqlQuery(database,
                            u"SELECT seq, type, id, image_before, image FROM change_log WHERE company_id = ?"
                            " ORDER BY seq, ord"_s,
                            {m_f->company});
        if (!log)
            return log.error();
        qint64 seq = 0;
        while (log->next()) {
            auto &row = rows[{log->value(1).toString(), log->value(2).toString()}];
            if (row != log->value(3).toString())
                return Error{
                    ErrorKind::Conflict, u"a change before %1 was lost"_s.arg(log->value(0).toString()), {}};
            row = log->value(4).toString();
            const auto next = log->value(0).toLongLong();
            if (seq > 0 && next != seq && next != seq + 1)
                return Error{ErrorKind::Conflict, u"number %1 is missing"_s.arg(seq + 1), {}};
            seq = next;
        }
        auto stored = sqlQuery(database, u"SELECT type, id, row FROM record WHERE company_id = ? AND deleted = 0"_s, {m_f->company});
        if (!stored)
            return stored.error();
        std::erase_if(rows, [](const auto &item) { return item.second.isEmpty(); });
        size_t count = 0;
        for (; stored->next(); ++count) {
            const auto found = rows.find({stored->value(0).toString(), stored->value(1).toString()});
            if (found == rows.end() || found->second != stored->value(2).toString())
                return Error{ErrorKind::Conflict, u"the log leads elsewhere than to what is stored"_s, {}};
        }
        if (count != rows.size())
            return Error{ErrorKind::Conflict, u"the log tells of records that are not there"_s, {}};
        const auto broken = brokenAuditEntry(database, m_f->company);
        if (!broken)
            return broken.error();
        if (*broken != 0)
            return Error{ErrorKind::Conflict, u"the chain of the audit breaks at %1"_s.arg(*broken), {}};
        return {};
    });
    QVERIFY2(read, qUtf8Printable(read ? QString() : read.error().detail));
}

/// What the budgets show must be what their orders sum up to.
void tst_Races::checkBooks()
{
    const auto sums = m_f->database->read([&](QSqlDatabase &database) -> Result<std::array<qint64, 2>> {
        auto query =
            sqlQuery(database,
                     u"SELECT CAST(COALESCE(SUM(CASE status WHEN 'pendingApproval' THEN 0 ELSE net END), 0)"
                     " AS BIGINT), CAST(COALESCE(SUM(CASE status WHEN 'pendingApproval' THEN net ELSE 0"
                     " END), 0) AS BIGINT) FROM order_fact WHERE status <> 'rejected'"_s);
        if (!query || !query->next())
            return Error{};
        return std::array<qint64, 2>{query->value(0).toLongLong(), query->value(1).toLongLong()};
    });
    QVERIFY(sums);
    const auto budgets = m_f->database->read([&](QSqlDatabase &database) -> Result<QStringList> {
        Records records(database, m_f->company, m_f->now);
        return records.ids(RecordType::Budget);
    });
    QVERIFY(budgets);
    for (const auto &id : *budgets) { // all of them the company's
        const auto usage = state(RecordType::BudgetUsage, id);
        QCOMPARE(usage["spent"_L1]["amount"_L1].toInteger(), sums->at(0));
        QCOMPARE(usage["reserved"_L1]["amount"_L1].toInteger(), sums->at(1));
    }
}

bool tst_Races::hasFullAdministrator()
{
    const auto found = m_f->database->read([&](QSqlDatabase &database) -> Result<bool> {
        Records records(database, m_f->company, m_f->now);
        return hasAdministrator(records);
    });
    return found && *found;
}

Deed tst_Races::deed(const QString &actor, Mutation mutation)
{
    mutation.ifMatch = state(mutation.type, mutation.id)["revision"_L1].toInteger();
    return [this, actor, mutation] {
        auto own = mutation;
        if (own.key.isEmpty())
            own.key = u"key-%1"_s.arg(++m_keys);
        own.fingerprint = own.key;
        return codeOf(m_f->store->change(m_f->as(actor), own));
    };
}

Deed tst_Races::deed(const QString &actor, Mutation::Action action, RecordType type, const QString &id,
                     const QJsonObject &body)
{
    return deed(actor,
                {.action = action, .type = type, .id = id, .body = body, .key = {}, .fingerprint = {}});
}

QString tst_Races::placed(const QString &actor, const QString &orderId, qint64 net)
{
    const QJsonObject body{{u"number"_s, orderId.right(6)},
                           {u"paymentMethod"_s, u"card"_s},
                           {u"lines"_s,
                            QJsonArray{QJsonObject{{u"sku"_s, u"A-1"_s},
                                                   {u"name"_s, u"Planks"_s},
                                                   {u"quantity"_s, 1},
                                                   {u"unitPrice"_s, StoreFixture::money(net)}}}},
                           {u"net"_s, StoreFixture::money(net)},
                           {u"vat"_s, StoreFixture::money(0)},
                           {u"total"_s, StoreFixture::money(net)}};
    return codeOf(m_f->store->change(m_f->as(actor),
                                     {.action = Mutation::Create,
                                      .type = RecordType::Order,
                                      .id = orderId,
                                      .body = body,
                                      .key = orderId,
                                      .fingerprint = orderId}));
}

/// Of the buyer, whose limit is below it.
QString tst_Races::waitingOrder()
{
    if (!state(RecordType::User, m_f->buyer)["orderLimit"_L1].isObject())
        [&] {
            QCOMPARE(deed(m_f->admin, Mutation::Update, RecordType::User, m_f->buyer,
                          {{u"orderLimit"_s, StoreFixture::money(1)}})(),
                     u"200"_s);
        }();
    const auto id = nextId();
    [&] { QCOMPARE(placed(m_f->buyer, id, 60), u"201"_s); }();
    return id;
}

void tst_Races::theLastAdministratorStays()
{
    const auto &[admin, admin2] = std::pair(m_f->admin, m_f->admin2);
    const QJsonObject demoted{{u"roleIds"_s, QJsonArray{m_f->customers}}};
    for (int round = 0; round < m_rounds; ++round) {
        const auto outcomes = m_runners->race({
            deed(admin, Mutation::Update, RecordType::User, admin2, demoted),
            deed(admin2, Mutation::Update, RecordType::User, admin, demoted),
            deed(admin, Mutation::Disable, RecordType::User, admin2),
            deed(admin2, Mutation::Disable, RecordType::User, admin),
        });
        QCOMPARE(outcomes.count(u"200"_s), 1);
        QVERIFY(hasFullAdministrator());
        const bool isFirst =
            state(RecordType::User, admin)["roleIds"_L1].toArray().contains(m_f->administrators)
            && state(RecordType::User, admin)["status"_L1] == "active"_L1;
        const auto &[left, lost] = isFirst ? std::pair(admin, admin2) : std::pair(admin2, admin);
        const bool isDisabled = state(RecordType::User, lost)["status"_L1] == "disabled"_L1;
        const auto restored = isDisabled ? deed(left, Mutation::Enable, RecordType::User, lost)()
                                         : deed(left, Mutation::Update, RecordType::User, lost,
                                                {{u"roleIds"_s, QJsonArray{m_f->administrators}}})();
        QCOMPARE(restored, u"200"_s);
    }
}

void tst_Races::blockingBudgetIsNotOverdrawn()
{
    const auto budget = m_f->newBudget(BudgetOwner::Company, m_f->company, 100, Enforcement::Block);
    for (int round = 0; round < m_rounds; ++round) {
        QList<Deed> deeds;
        for (int i = 0; i < Runners::count; ++i)
            deeds.append(
                [this, id = nextId(), i] { return placed(i % 2 ? m_f->buyer : m_f->customer, id, 60); });
        const auto outcomes = m_runners->race(deeds);
        QCOMPARE(outcomes.count(u"201"_s), 1);
        QCOMPARE(outcomes.count(u"409 budget-exceeded"_s), Runners::count - 1);
        QCOMPARE(m_f->remaining(budget), 40);
        QCOMPARE(deed(m_f->admin, Mutation::Update, RecordType::Budget, budget,
                      {{u"amount"_s, StoreFixture::money(100 + 60 * (round + 1))}})(),
                 u"200"_s);
    }
}

void tst_Races::budgetLetsThroughWhatItCovers()
{
    const auto budget = m_f->newBudget(BudgetOwner::Company, m_f->company, 100, Enforcement::RequireApproval);
    for (int round = 0; round < m_rounds; ++round) {
        QList<Deed> deeds;
        QStringList orders;
        for (int i = 0; i < Runners::count; ++i) {
            orders.append(nextId());
            deeds.append(
                [this, id = orders.last(), i] { return placed(i % 2 ? m_f->buyer : m_f->customer, id, 60); });
        }
        QCOMPARE(m_runners->race(deeds).count(u"201"_s), Runners::count);
        const auto through = std::count_if(orders.begin(), orders.end(), [this](const QString &id) {
            return state(RecordType::Order, id)["status"_L1] == "approved"_L1;
        });
        QCOMPARE(through, 1);
        // What waits is decided at once too, by whoever comes first.
        deeds.clear();
        for (const auto &id : std::as_const(orders)) {
            if (state(RecordType::Order, id)["status"_L1] == "pendingApproval"_L1)
                deeds.append(
                    deed(m_f->approver, Mutation::Reject, RecordType::Order, id, {{u"comment"_s, u"No."_s}}));
        }
        QCOMPARE(m_runners->race(deeds).count(u"200"_s), Runners::count - 1);
        QCOMPARE(deed(m_f->admin, Mutation::Update, RecordType::Budget, budget,
                      {{u"amount"_s, StoreFixture::money(100 + 60 * (round + 1))}})(),
                 u"200"_s);
    }
}

void tst_Races::approvedOrRejected()
{
    m_f->newBudget(BudgetOwner::Company, m_f->company, 1'000'000, Enforcement::Warn);
    for (int round = 0; round < m_rounds; ++round) {
        const auto id = waitingOrder();
        const auto outcomes = m_runners->race({
            deed(m_f->approver, Mutation::Approve, RecordType::Order, id),
            deed(m_f->approver, Mutation::Reject, RecordType::Order, id, {{u"comment"_s, u"No."_s}}),
        });
        QCOMPARE(outcomes.count(u"200"_s), 1);
        const bool approved = outcomes.indexOf(u"200"_s) % 2 == 0;
        QCOMPARE(state(RecordType::Order, id)["status"_L1].toString(),
                 approved ? u"approved"_s : u"rejected"_s);
    }
}

void tst_Races::approvedOrPassedOn()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto id = waitingOrder();
        const auto outcomes = m_runners->race({
            deed(m_f->approver, Mutation::Approve, RecordType::Order, id),
            deed(m_f->admin, Mutation::Reassign, RecordType::Order, id,
                 {{u"approverIds"_s, QJsonArray{m_f->admin2}}, {u"comment"_s, u"You know it."_s}}),
        });
        QCOMPARE(outcomes.count(u"200"_s), 1);
        const bool approved = outcomes.indexOf(u"200"_s) % 2 == 0;
        const auto order = state(RecordType::Order, id);
        QCOMPARE(order["status"_L1].toString(), approved ? u"approved"_s : u"pendingApproval"_s);
        QCOMPARE(order["reassignment"_L1].isObject(), !approved);
        QCOMPARE(order["approverIds"_L1].toArray(), approved ? QJsonArray() : QJsonArray{m_f->admin2});
        if (!approved) { // it is not the first one's to decide any more
            QCOMPARE(deed(m_f->approver, Mutation::Approve, RecordType::Order, id)().section(u' ', 0, 0), u"404"_s);
            QCOMPARE(deed(m_f->admin2, Mutation::Approve, RecordType::Order, id)(), u"200"_s);
        }
    }
}

void tst_Races::approvedWhileApproversChange()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto id = waitingOrder();
        const auto approvers = [&](const QString &user) {
            return deed(m_f->admin, Mutation::Update, RecordType::Group, m_f->root,
                        {{u"approverIds"_s, QJsonArray{user}}});
        };
        const auto outcomes = m_runners->race({
            deed(m_f->approver, Mutation::Approve, RecordType::Order, id),
            approvers(m_f->admin2),
        });
        const auto order = state(RecordType::Order, id);
        const auto group = state(RecordType::Group, m_f->root);
        const bool approved = order["status"_L1] == "approved"_L1;
        QCOMPARE(group["approverIds"_L1].toArray(), QJsonArray{m_f->admin2});
        int approvals = 0;
        for (int i = 0; i < Runners::count; i += 2)
            approvals += outcomes[i] == "200"_L1 ? 1 : 0;
        QCOMPARE(approvals, approved ? 1 : 0);
        if (approved)
            QVERIFY(order["revision"_L1].toInteger() < group["revision"_L1].toInteger());
        else
            QCOMPARE(order["approverIds"_L1].toArray(), QJsonArray{m_f->admin2});
        QCOMPARE(approvers(m_f->approver)(), u"200"_s);
        if (!approved)
            QCOMPARE(deed(m_f->approver, Mutation::Approve, RecordType::Order, id)(), u"200"_s);
    }
}

void tst_Races::groupRemovedOrJoined()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto group = nextId();
        QCOMPARE(codeOf(m_f->create(m_f->admin, RecordType::Group, group,
                                    {{u"name"_s, u"Short-lived"_s}, {u"parentId"_s, m_f->root}})),
                 u"201"_s);
        const auto outcomes = m_runners->race({
            deed(m_f->admin, Mutation::Remove, RecordType::Group, group),
            deed(m_f->admin2, Mutation::Update, RecordType::User, m_f->customer, {{u"groupId"_s, group}}),
        });
        QCOMPARE(outcomes.count(u"200"_s), 1);
        const bool joined = outcomes.indexOf(u"200"_s) % 2 == 1;
        QCOMPARE(state(RecordType::Group, group).isEmpty(), !joined);
        QCOMPARE(state(RecordType::User, m_f->customer)["groupId"_L1].toString() == group, joined);
        if (joined) {
            QCOMPARE(deed(m_f->admin, Mutation::Update, RecordType::User, m_f->customer,
                          {{u"groupId"_s, m_f->north}})(),
                     u"200"_s);
        }
    }
}

void tst_Races::rightTakenWhileApproving()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto id = waitingOrder();
        const auto roles = [&](const QString &role) {
            return deed(m_f->admin, Mutation::Update, RecordType::User, m_f->approver,
                        {{u"roleIds"_s, QJsonArray{role}}});
        };
        const auto outcomes = m_runners->race({
            deed(m_f->approver, Mutation::Approve, RecordType::Order, id),
            roles(m_f->customers),
        });
        const auto order = state(RecordType::Order, id);
        const auto user = state(RecordType::User, m_f->approver);
        const bool approved = order["status"_L1] == "approved"_L1;
        QCOMPARE(user["roleIds"_L1].toArray(), QJsonArray{m_f->customers});
        QCOMPARE(outcomes.count(u"200"_s), approved ? 2 : 1);
        if (approved)
            QVERIFY(order["revision"_L1].toInteger() < user["revision"_L1].toInteger());
        else // waits for others now
            QVERIFY(!order["approverIds"_L1].toArray().contains(m_f->approver));
        QCOMPARE(roles(m_f->approvers)(), u"200"_s);
    }
}

void tst_Races::invitationAcceptedOnce()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto id = nextId();
        const auto email = u"new%1@prove.example"_s.arg(round);
        QCOMPARE(codeOf(m_f->create(m_f->admin, RecordType::User, id,
                                    {{u"email"_s, email},
                                     {u"groupId"_s, m_f->north},
                                     {u"roleIds"_s, QJsonArray{m_f->customers}},
                                     {u"status"_s, u"invited"_s}})),
                 u"201"_s);
        const auto link = m_f->database->read([&](QSqlDatabase &database) -> Result<QString> {
            auto query = sqlQuery(database, u"SELECT link FROM mail WHERE recipient = ?"_s, {email});
            return query && query->next() ? Result<QString>(query->value(0).toString()) : Error{};
        });
        QVERIFY(link);
        QList<Deed> deeds;
        for (int i = 0; i < Runners::count; ++i) {
            deeds.append([this, i, token = link->section(u'/', -1).toLatin1()] {
                const auto used = LinkDesk(*m_f->context)
                                      .accept({.token = token,
                                               .firstName = u"Name%1"_s.arg(i),
                                               .lastName = u"Nordmann"_s,
                                               .newHash = u"hash-%1"_s.arg(i)});
                return !used ? used.error().detail : *used ? u"accepted"_s : u"too late"_s;
            });
        }
        const auto outcomes = m_runners->race(deeds);
        QCOMPARE(outcomes.count(u"accepted"_s), 1);
        QCOMPARE(outcomes.count(u"too late"_s), Runners::count - 1);
        const auto user = state(RecordType::User, id);
        QCOMPARE(user["status"_L1].toString(), u"active"_s);
        QCOMPARE(user["firstName"_L1].toString(), u"Name%1"_s.arg(outcomes.indexOf(u"accepted"_s)));
    }
}

void tst_Races::organisationRegisteredOnce()
{
    int next = 91'000'000;
    for (int round = 0; round < m_rounds; ++round) {
        QString number;
        while (number.isEmpty())
            number = organisationNumber(next++);
        QList<Deed> deeds;
        for (int i = 0; i < Runners::count; ++i) {
            const QJsonObject body{{u"company"_s,
                                    QJsonObject{{u"name"_s, u"Ny %1"_s.arg(i)}, {u"organisationNumber"_s, number}, {u"country"_s, u"NO"_s},
                                                {u"language"_s, u"nb"_s}, {u"timeZone"_s, u"Europe/Oslo"_s}, {u"currency"_s, u"NOK"_s},
                                                {u"email"_s, u"post@ny.example"_s}}},
                                   {u"administrator"_s,
                                    QJsonObject{{u"firstName"_s, u"Nina"_s}, {u"lastName"_s, u"Ny"_s},
                                                // Half of them with the same e-mail, which is one person's.
                                                {u"email"_s, u"nina%1-%2@ny.example"_s.arg(round).arg(i / 2)}}},
                                   {u"password"_s, u"fjell fjord furu"_s},
                                   {u"codeChallenge"_s, QString(43, u'A')}};
            deeds.append([this, body, key = u"register-%1-%2"_s.arg(round).arg(i)]() -> QString {
                const auto read = readRegistration(body);
                const auto *registration = std::get_if<Registration>(&read);
                if (!registration)
                    return u"malformed"_s;
                QString code = u"registered"_s;
                const auto done = m_f->database->write([&](QSqlDatabase &database) -> Result<void> {
                    const auto made = registerCompany(database, *registration, u"hash"_s, key, {}, m_f->now);
                    if (!made)
                        return made.error();
                    const auto *refusal = std::get_if<Refusal>(&*made);
                    if (refusal)
                        code = refusal->code;
                    return refusal ? Result<void>(Error{ErrorKind::Refused, {}, {}}) : Result<void>();
                });
                return done || done.error().kind == ErrorKind::Refused ? code : done.error().detail;
            });
        }
        const auto outcomes = m_runners->race(deeds);
        QCOMPARE(outcomes.count(u"registered"_s), 1);
        QCOMPARE(outcomes.count(u"organisation-taken"_s), Runners::count - 1);
        const auto counted = m_f->database->read([](QSqlDatabase &database) -> Result<std::array<int, 2>> {
            auto companies = sqlQuery(database, u"SELECT COUNT(*) FROM company_state"_s);
            auto people = sqlQuery(database, u"SELECT COUNT(*) FROM identity WHERE email_folded LIKE 'nina%'"_s);
            if (!companies || !people || !companies->next() || !people->next())
                return Error{};
            return std::array<int, 2>{companies->value(0).toInt(), people->value(0).toInt()};
        });
        QVERIFY(counted);
        QCOMPARE(counted->at(0), round + 2); // with the fixture's
        QCOMPARE(counted->at(1), round + 1); // nothing is left of those who came too late
    }
}

void tst_Races::refreshTokenUsedAtOnce()
{
    const SessionStore sessions{Signer(m_f->database->secret())};
    for (int round = 0; round < m_rounds; ++round) {
        QString sessionId;
        const auto pair = m_f->database->write([&](QSqlDatabase &database) {
            return sessions.begin(database, m_f->company, m_f->customer, m_f->now, &sessionId);
        });
        QVERIFY(pair);
        const auto refresh = [&]() -> QString {
            const auto next = m_f->database->write(
                [&](QSqlDatabase &database) { return sessions.refresh(database, pair->refresh, m_f->now); });
            return next && *next ? QString::fromLatin1((*next)->refresh) : u"refused"_s;
        };
        auto outcomes = m_runners->race({refresh});
        QVERIFY(!outcomes.contains(u"refused"_s));
        QCOMPARE(outcomes.removeDuplicates(), Runners::count - 1); // all got the same successor
    }
}

void tst_Races::repeatedRequestIsCarriedOutOnce()
{
    for (int round = 0; round < m_rounds; ++round) {
        const auto before = m_f->seq();
        const auto outcomes =
            m_runners->race({deed(m_f->admin,
                                  {.action = Mutation::Create,
                                   .type = RecordType::Group,
                                   .id = nextId(),
                                   .body = {{u"name"_s, u"Once"_s}, {u"parentId"_s, m_f->root}},
                                   .key = u"once-%1"_s.arg(round),
                                   .fingerprint = {}})});
        QCOMPARE(outcomes.count(u"201"_s), Runners::count);
        QCOMPARE(m_f->seq(), before + 1);
    }
}

QTEST_GUILESS_MAIN(tst_Races)
#include "tst_races.moc"
