// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/entities/role.h"
#include "models/leaveplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 7, 31);

Role withId(int number, BuiltInRole role)
{
    auto made = makeBuiltInRole(role);
    made.id = AccountFixture::id(number);
    return made;
}

const Role administrator = withId(91, BuiltInRole::Administrator);
const Role customer = withId(92, BuiltInRole::Customer);
const Role approver = withId(94, BuiltInRole::OrderApprover);

const Role *roleOf(const QString &id)
{
    for (const auto *role : {&administrator, &customer, &approver}) {
        if (role->id == id)
            return role;
    }
    return nullptr;
}

QJsonObject person(int number, const Role &role)
{
    auto row = AccountFixture::user(number, u"Kari"_s);
    row[u"roleIds"_s] = QJsonArray{role.id};
    row[u"status"_s] = u"active"_s;
    return row;
}

QJsonArray ids(const QList<int> &numbers)
{
    QJsonArray result;
    for (const int number : numbers)
        result.append(AccountFixture::id(number));
    return result;
}

CacheRow shown(const QJsonObject &row)
{
    CacheRow result;
    result.id = row["id"_L1].toString();
    result.revision = 1;
    result.row = row;
    return result;
}

QJsonObject budget(int number, const QString &startsOn, const QString &endsOn = {})
{
    QJsonObject row{{u"id"_s, AccountFixture::id(number)}, {u"ownerKind"_s, u"user"_s}, {u"ownerId"_s, AccountFixture::id(1)},
                    {u"startsOn"_s, startsOn}, {u"active"_s, true}};
    if (!endsOn.isEmpty())
        row[u"endsOn"_s] = endsOn;
    return row;
}

QJsonObject order(int number, int buyer, const QList<int> &approvers)
{
    return {{u"id"_s, AccountFixture::id(number)}, {u"status"_s, u"pendingApproval"_s}, {u"placedBy"_s, AccountFixture::id(buyer)},
            {u"approverIds"_s, ids(approvers)}};
}

QJsonObject group(int number, const QList<int> &approvers)
{
    auto row = AccountFixture::group(number, u"Salg"_s);
    row[u"approverIds"_s] = ids(approvers);
    return row;
}

QJsonObject delegator(int number, const QString &from, const QString &to)
{
    auto row = person(number, customer);
    row[u"delegate"_s] = QJsonObject{{u"userId"_s, AccountFixture::id(1)}, {u"from"_s, from}, {u"to"_s, to}};
    return row;
}

/// User 1 leaves; 50 is at the program; 2 may take over.
LeaveFacts everything()
{
    LeaveFacts facts;
    facts.user = shown(person(1, approver));
    facts.groups = {shown(group(20, {1})), shown(group(21, {1, 2})), shown(group(22, {3, 1}))};
    facts.orders = {shown(order(30, 4, {1, 3})), shown(order(31, 50, {1})), shown(order(32, 2, {1}))};
    facts.delegators = {shown(delegator(5, u"2026-07-01"_s, u"2026-12-31"_s)), shown(delegator(6, u"2026-11-01"_s, u"2026-12-31"_s))};
    facts.budgets = {shown(budget(40, u"2026-01-01"_s)), shown(budget(41, u"2027-01-01"_s)), shown(budget(42, u"2026-01-01"_s, u"2026-08-31"_s))};
    return facts;
}

const QSet<LeavePart> allParts{LeavePart::End, LeavePart::ApproverLists, LeavePart::Orders, LeavePart::Delegations, LeavePart::Budgets};

LeavePlan planOf(const LeaveFacts &facts, PermissionSet permissions = PermissionSet::all())
{
    return {facts, {AccountFixture::id(50), permissions}, roleOf, today};
}

QStringList described(const QList<LeaveStep> &steps)
{
    QStringList lines;
    for (const auto &step : steps) {
        auto line = QString(wireName(step.key.type)) + u' ' + QString::number(step.key.id.right(12).toInt(nullptr, 16)) + u' ';
        if (step.command.isEmpty())
            line += step.intents.first().field + u'=' + QString::fromUtf8(QJsonDocument(QJsonArray{step.intents.first().value}).toJson(QJsonDocument::Compact));
        else
            line += step.command;
        lines.append(line);
    }
    return lines;
}

} // namespace

class tst_LeavePlan : public QObject
{
    Q_OBJECT
private slots:
    void atOnce();
    void onADay();
    void onlyWhatWasChosen();
    void saysWhyNot_data();
    void saysWhyNot();
    void groupsThatLoseTheirLastApprover();
    void factsComeFromTheCache();
};

void tst_LeavePlan::atOnce()
{
    const auto plan = planOf(everything());
    const LeaveChoices choices{{}, shown(person(2, approver)), allParts, u"Kari slutter"_s};
    const auto steps = plan.steps(choices);
    const auto array = [](const QList<int> &numbers) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{ids(numbers)}).toJson(QJsonDocument::Compact));
    };
    QCOMPARE(described(steps), (QStringList{
        u"order 30 reassign"_s, // not one's own, not the successor's
        u"group 20 approverIds="_s + array({2}), u"group 21 approverIds="_s + array({2}), u"group 22 approverIds="_s + array({3, 2}),
        u"user 5 delegate=[null]"_s, u"user 6 delegate=[null]"_s,
        u"budget 40 active=[false]"_s, u"budget 41 active=[false]"_s, u"budget 42 active=[false]"_s,
        u"user 1 disable"_s}));
    QCOMPARE(steps.first().arguments["approverIds"_L1].toArray(), ids({3, 2}));
    QCOMPARE(steps.first().arguments["comment"_L1].toString(), u"Kari slutter"_s);
    QCOMPARE(steps.first().seen, order(30, 4, {1, 3}));
    QVERIFY(steps.last().seen == person(1, approver));
}

void tst_LeavePlan::onADay()
{
    const auto plan = planOf(everything());
    const auto steps = plan.steps({QDate(2026, 9, 30), {}, {LeavePart::End, LeavePart::Delegations, LeavePart::Budgets}, {}});
    QCOMPARE(described(steps), (QStringList{
        u"user 5 delegate=[{\"from\":\"2026-07-01\",\"to\":\"2026-09-30\",\"userId\":\"%1\"}]"_s.arg(AccountFixture::id(1)),
        u"user 6 delegate=[null]"_s,
        u"budget 40 endsOn=[\"2026-09-30\"]"_s, u"budget 41 active=[false]"_s,
        u"user 1 activeUntil=[\"2026-09-30\"]"_s})); // budget 42 has ended by then
}

void tst_LeavePlan::onlyWhatWasChosen()
{
    const auto plan = planOf(everything());
    QVERIFY(plan.steps({{}, {}, {}, {}}).isEmpty());
    QCOMPARE(described(plan.steps({{}, {}, {LeavePart::End}, {}})), QStringList{u"user 1 disable"_s});
    // Without somebody to pass them on to, orders stay.
    QCOMPARE(plan.steps({{}, {}, {LeavePart::Orders}, {}}).size(), 0);
}

void tst_LeavePlan::saysWhyNot_data()
{
    QTest::addColumn<LeavePart>("part");
    QTest::addColumn<PermissionSet>("lacking");
    QTest::addColumn<bool>("possible");
    using enum Permission;
    QTest::addRow("end") << LeavePart::End << PermissionSet{UsersDisable} << false;
    QTest::addRow("lists") << LeavePart::ApproverLists << PermissionSet{GroupsManage} << false;
    QTest::addRow("orders") << LeavePart::Orders << PermissionSet{AuditView} << false;
    QTest::addRow("delegations") << LeavePart::Delegations << PermissionSet{UsersManage} << false;
    QTest::addRow("budgets") << LeavePart::Budgets << PermissionSet{BudgetsManage} << false;
    QTest::addRow("budgets without another right") << LeavePart::Budgets << PermissionSet{AuditView} << true;
    QTest::addRow("end with all") << LeavePart::End << PermissionSet{} << true;
}

void tst_LeavePlan::saysWhyNot()
{
    QFETCH(LeavePart, part);
    QFETCH(PermissionSet, lacking);
    QFETCH(bool, possible);
    const auto plan = planOf(everything(), PermissionSet::all() - lacking);
    const LeaveChoices choices{{}, shown(person(2, approver)), allParts, {}};
    QCOMPARE(plan.whyNot(part, choices).isEmpty(), possible);
    const auto steps = plan.steps(choices);
    QCOMPARE(std::any_of(steps.begin(), steps.end(), [&](const LeaveStep &step) { return step.part == part; }), possible);
    // Whoever may not approve takes nothing over; the last administrator stays.
    auto facts = everything();
    facts.isLastAdministrator = true;
    const auto other = planOf(facts);
    const LeaveChoices wrong{{}, shown(person(2, customer)), allParts, {}};
    QVERIFY(!other.whyNot(LeavePart::End, wrong).isEmpty());
    QVERIFY(!other.whyNot(LeavePart::ApproverLists, wrong).isEmpty());
    QVERIFY(!other.whyNot(LeavePart::Orders, wrong).isEmpty());
    QVERIFY(!other.whyNot(LeavePart::End, {today.addDays(-1), {}, allParts, {}}).isEmpty());
    QVERIFY(other.whyNot(LeavePart::End, {today, {}, allParts, {}}).isEmpty());
}

void tst_LeavePlan::groupsThatLoseTheirLastApprover()
{
    const auto plan = planOf(everything());
    QCOMPARE(plan.groupsWithoutApprover({}).size(), 1);
    QCOMPARE(plan.groupsWithoutApprover({{}, shown(person(2, approver)), {}, {}}).size(), 0);
}

void tst_LeavePlan::factsComeFromTheCache()
{
    AccountFixture account;
    QVERIFY(account.load(RecordType::User, {person(1, administrator), person(2, approver), delegator(5, u"2026-07-01"_s, u"2026-12-31"_s),
                                            delegator(6, u"2026-01-01"_s, u"2026-03-31"_s)}));
    QVERIFY(account.put(RecordType::Group, {group(20, {1}), group(21, {2})}));
    QVERIFY(account.put(RecordType::Order, {order(30, 4, {1, 3}), order(31, 1, {2})}));
    QVERIFY(account.put(RecordType::Budget, {budget(40, u"2026-01-01"_s), budget(41, u"2025-01-01"_s, u"2025-12-31"_s)}));
    std::optional<LeaveFacts> facts;
    findLeaveFacts(&account.cache, AccountFixture::id(1), today, this,
                   [&](const Result<LeaveFacts> &answer) { facts = answer.ok() ? *answer : LeaveFacts(); });
    QTRY_VERIFY(facts);
    QCOMPARE(facts->user.id, AccountFixture::id(1));
    QCOMPARE(facts->groups.size(), 1);
    QCOMPARE(facts->orders.size(), 1);
    QCOMPARE(facts->delegators.size(), 1);
    QCOMPARE(facts->budgets.size(), 1);
    QCOMPARE(facts->ownWaitingOrders, 1);

    std::optional<Error> error;
    findLeaveFacts(&account.cache, AccountFixture::id(99), today, this, [&](const Result<LeaveFacts> &answer) {
        if (!answer)
            error = answer.error();
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_LeavePlan)
#include "tst_leaveplan.moc"
