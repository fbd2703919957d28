// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/sample/samplecompany.h"

#include "models/entities/rights.h"
#include "models/entities/validation.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

SampleCompany sampleOf(int users, QDate today = QDate(2026, 7, 31), quint32 seed = 1)
{
    return makeNordmannBygg({users, seed, today});
}

const Role *roleOf(const SampleCompany &sample, const QString &id)
{
    for (const auto &role : sample.people.roles()) {
        if (role.id == id)
            return &role;
    }
    return nullptr;
}

PermissionSet permissionsOf(const SampleCompany &sample, const User &user)
{
    return effectivePermissions(user, [&](const QString &id) { return roleOf(sample, id); });
}

QHash<QString, User> usersOf(const SampleCompany &sample)
{
    QHash<QString, User> users;
    for (int i = 0; i < sample.people.count(); ++i) {
        const auto user = sample.people.user(i);
        users.insert(user.id, user);
    }
    return users;
}

template <class E>
QString firstError(const E &record)
{
    const auto errors = checkRow(E::type, toRow(record), u"NOK"_s);
    return errors.isEmpty() ? QString()
                            : errors.front().pointer + u' ' + errors.front().code + u' ' + record.id;
}

/// The groups from that one up to the root.
QStringList pathOf(const SampleCompany &sample, QString id)
{
    QStringList path;
    while (!id.isEmpty()) {
        path.append(id);
        for (const auto &group : sample.people.groups()) {
            if (group.id == path.last())
                id = group.parentId;
        }
    }
    return path;
}

/// Whom the budget bounds: the ids of buyers and groups whose orders it counts.
QSet<QString> boundedBy(const SampleCompany &sample, const Budget &budget)
{
    QSet<QString> ids{budget.ownerId};
    for (const auto &group : sample.people.groups()) {
        if (budget.ownerId == sample.company.id || pathOf(sample, group.id).contains(budget.ownerId))
            ids.insert(group.id);
    }
    return ids;
}

} // namespace

class tst_SampleCompany : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryRule_data();
    void keepsEveryRule();
    void sameOptionsMakeTheSameCompany();
    void groupsAreATree();
    void signInsHaveTheirRole_data();
    void signInsHaveTheirRole();
    void ordersBelongToTheirTime();
    void onlyBuyersPlaceOrders();
    void waitingOrdersSayWhy_data();
    void waitingOrdersSayWhy();
    void budgetsAreUsedUpDifferently_data();
    void budgetsAreUsedUpDifferently();
    void onePersonIsInBothCompanies();
    void manyUsersAreMadeQuickly();
};

void tst_SampleCompany::keepsEveryRule_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<quint32>("seed");
    QTest::addRow("as shown") << 120 << QDate(2026, 7, 31) << 1u;
    QTest::addRow("few people") << 10 << QDate(2026, 7, 31) << 1u;
    QTest::addRow("first day of a year") << 40 << QDate(2027, 1, 1) << 2u;
    QTest::addRow("leap day") << 40 << QDate(2028, 2, 29) << 3u;
}

void tst_SampleCompany::keepsEveryRule()
{
    QFETCH(int, users);
    QFETCH(QDate, today);
    QFETCH(quint32, seed);
    for (const auto &sample :
         {makeNordmannBygg({users, seed, today}), makeFjordlysElektro({users, seed, today})}) {
        QCOMPARE(firstError(sample.company), QString());
        for (const auto &role : sample.people.roles())
            QCOMPARE(firstError(role), QString());
        for (const auto &group : sample.people.groups())
            QCOMPARE(firstError(group), QString());
        for (const auto &budget : sample.budgets)
            QCOMPARE(firstError(budget), QString());
        QSet<QString> numbers;
        QSet<QString> ids;
        for (const auto &order : sample.orders) {
            QCOMPARE(firstError(order), QString());
            numbers.insert(order.number);
            ids.insert(order.id);
        }
        QCOMPARE(numbers.size(), sample.orders.size());
        QCOMPARE(ids.size(), sample.orders.size());
        QSet<QString> employees;
        QSet<QString> emails;
        for (int i = 0; i < sample.people.count(); ++i) {
            const auto user = sample.people.user(i);
            QCOMPARE(firstError(user), QString());
            QCOMPARE(user.invitation.has_value(), user.status == UserStatus::Invited);
            employees.insert(user.employeeNumber);
            emails.insert(user.email);
        }
        QCOMPARE(employees.size(), sample.people.count());
        QCOMPARE(emails.size(), sample.people.count());
        QCOMPARE(usersOf(sample).size(), sample.people.count());
    }
}

void tst_SampleCompany::sameOptionsMakeTheSameCompany()
{
    const auto text = [](const SampleCompany &sample) {
        QByteArray text;
        for (const auto &order : sample.orders)
            text += QJsonDocument(toRow(order)).toJson(QJsonDocument::Compact);
        for (const auto &budget : sample.budgets)
            text += QJsonDocument(toRow(budget)).toJson(QJsonDocument::Compact);
        for (int i = 0; i < sample.people.count(); ++i)
            text += QJsonDocument(toRow(sample.people.user(i))).toJson(QJsonDocument::Compact);
        return text;
    };
    QCOMPARE(text(sampleOf(20)), text(sampleOf(20)));
    QVERIFY(text(sampleOf(20)) != text(sampleOf(20, QDate(2026, 7, 31), 2)));
}

void tst_SampleCompany::groupsAreATree()
{
    const auto sample = sampleOf(10);
    QCOMPARE(sample.people.groups().size(), 24);
    QSet<QString> known{QString()};
    for (const auto &group : sample.people.groups()) {
        QVERIFY2(known.contains(group.parentId), "a parent stands before its children");
        known.insert(group.id);
    }
    QCOMPARE(sample.people.groups().front().name, sample.company.name);
}

void tst_SampleCompany::signInsHaveTheirRole_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("email");
    QTest::addRow("administrator") << 0 << u"Administrator"_s << u"kari.odegard@nordmannbygg.example"_s;
    QTest::addRow("manager") << 1 << u"Manager"_s << u"havard.lunde@nordmannbygg.example"_s;
    QTest::addRow("approver") << 2 << u"Order approver"_s << u"solveig.asheim@nordmannbygg.example"_s;
    QTest::addRow("customer") << 3 << u"Customer"_s << u"oyvind.braten@nordmannbygg.example"_s;
}

void tst_SampleCompany::signInsHaveTheirRole()
{
    QFETCH(int, index);
    QFETCH(QString, role);
    QFETCH(QString, email);
    const auto sample = sampleOf(10);
    QCOMPARE(sampleSignIns()[index].role, QLatin1StringView(QTest::currentDataTag()));
    QCOMPARE(sampleSignIns()[index].email, email);
    const auto user = sample.people.user(index);
    QCOMPARE(user.email, email);
    QCOMPARE(user.roleIds.size(), 1);
    QCOMPARE(roleOf(sample, user.roleIds.front())->name, role);
    QCOMPARE(user.status, UserStatus::Active);
}

void tst_SampleCompany::ordersBelongToTheirTime()
{
    const QDate today(2026, 7, 31);
    const auto sample = sampleOf(100, today);
    const auto users = usersOf(sample);
    QCOMPARE(sample.orders.size(), 100 * 20 + 12);
    QVERIFY(sample.orders.front().placedAt.date() < today.addMonths(-17));
    QCOMPARE(sample.orders.back().placedAt.date(), today.addDays(-1));
    for (const auto &order : sample.orders) {
        QVERIFY(order.placedAt.date().dayOfWeek() <= 5);
        QVERIFY(users[order.placedBy].createdAt <= order.placedAt);
        if (order.decision)
            QVERIFY(order.decision->at > order.placedAt && order.decision->at.date() < today);
    }
}

void tst_SampleCompany::onlyBuyersPlaceOrders()
{
    const auto sample = sampleOf(60);
    const auto users = usersOf(sample);
    for (const auto &order : sample.orders) {
        const auto &buyer = users[order.placedBy];
        QVERIFY(permissionsOf(sample, buyer).contains(Permission::OrdersPlace));
        QVERIFY(buyer.paymentMethods.contains(order.paymentMethod));
        QCOMPARE(order.groupId, buyer.groupId);
        QCOMPARE(order.placedByName, fullName(buyer));
        qint64 net = 0;
        for (const auto &line : order.lines)
            net += line.unitPrice.amount * line.quantity;
        QCOMPARE(order.net.amount, net);
        QCOMPARE(order.total.amount, order.net.amount + order.vat.amount);
        QCOMPARE(order.vat.amount, qRound64(double(net) / 4));
    }
}

void tst_SampleCompany::waitingOrdersSayWhy_data()
{
    keepsEveryRule_data();
}

void tst_SampleCompany::waitingOrdersSayWhy()
{
    QFETCH(int, users);
    QFETCH(QDate, today);
    QFETCH(quint32, seed);
    const auto sample = sampleOf(users, today, seed);
    const auto all = usersOf(sample);
    const auto approver = sample.people.user(2).id;
    int waiting = 0;
    int forApprover = 0;
    int becauseOfBudget = 0;
    for (const auto &order : sample.orders) {
        if (order.status != OrderStatus::PendingApproval) {
            QVERIFY(order.approverIds.isEmpty());
            continue;
        }
        ++waiting;
        forApprover += order.approverIds.contains(approver) ? 1 : 0;
        QVERIFY(!order.approvalReasons.isEmpty());
        QVERIFY(!order.approverIds.isEmpty() && !order.approverIds.contains(order.placedBy));
        for (const auto &id : order.approverIds)
            QVERIFY(permissionsOf(sample, all[id]).contains(Permission::OrdersApprove));
        const auto &limit = all[order.placedBy].orderLimit;
        for (const auto &reason : order.approvalReasons) {
            if (reason.kind == ApprovalReason::Kind::OrderLimit) {
                QVERIFY(limit && order.net.amount > limit->amount);
            } else {
                ++becauseOfBudget;
                QVERIFY(reason.percentAfter >= 100);
            }
        }
    }
    QVERIFY2(waiting >= 10 && waiting <= 12, qPrintable(QString::number(waiting)));
    QVERIFY(forApprover >= 4);
    QVERIFY(becauseOfBudget >= 1);
}

void tst_SampleCompany::budgetsAreUsedUpDifferently_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addRow("end of a month") << QDate(2026, 7, 31);
    QTest::addRow("first day of a year") << QDate(2027, 1, 1);
    QTest::addRow("a Monday") << QDate(2026, 8, 3);
}

void tst_SampleCompany::budgetsAreUsedUpDifferently()
{
    QFETCH(QDate, today);
    const auto sample = sampleOf(250, today);
    QCOMPARE(sample.budgets.size(), 30);
    int comfortable = 0;
    int near = 0;
    int over = 0;
    QSet<BudgetPeriod> periods;
    QSet<BudgetOwner> owners;
    for (const auto &budget : sample.budgets) {
        periods.insert(budget.period);
        owners.insert(budget.ownerKind);
        const auto period = periodOn(today, budget.period, budget.startsOn, budget.endsOn);
        QVERIFY(period);
        const auto bounded = boundedBy(sample, budget);
        qint64 used = 0;
        for (const auto &order : sample.orders) {
            const bool claims =
                order.status != OrderStatus::Rejected && order.status != OrderStatus::Cancelled;
            if (claims && period->contains(order.placedAt.date())
                && (bounded.contains(order.placedBy) || bounded.contains(order.groupId)))
                used += order.net.amount;
        }
        const auto percent = used * 100 / budget.amount.amount;
        (percent < 80 ? comfortable : percent <= 100 ? near : over) += 1;
        QVERIFY2(budget.enforcement != Enforcement::Block || percent <= 100,
                 "nothing gets past a budget that blocks");
    }
    QCOMPARE(periods.size(), 5);
    QCOMPARE(owners.size(), 3);
    QVERIFY(comfortable >= 10);
    QVERIFY(near >= 1);
    QVERIFY(over >= 1);
}

void tst_SampleCompany::onePersonIsInBothCompanies()
{
    const SampleOptions options{10, 1, QDate(2026, 7, 31)};
    const auto large = makeNordmannBygg(options);
    const auto small = makeFjordlysElektro(options);
    QCOMPARE(small.people.count(), 12);
    QSet<QString> emails;
    QSet<QString> ids;
    for (const auto &user : usersOf(large)) {
        emails.insert(user.email);
        ids.insert(user.id);
    }
    int shared = 0;
    for (const auto &user : usersOf(small)) {
        shared += emails.contains(user.email) ? 1 : 0;
        QVERIFY(!ids.contains(user.id));
    }
    QCOMPARE(shared, 1);
}

void tst_SampleCompany::manyUsersAreMadeQuickly()
{
    const SamplePeople people(nordmannBygg(), 20'000, 1, QDate(2026, 7, 31));
    QBENCHMARK_ONCE
    {
        for (int i = 0; i < people.count(); ++i)
            QVERIFY(!people.user(i).email.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_SampleCompany)
#include "tst_samplecompany.moc"
