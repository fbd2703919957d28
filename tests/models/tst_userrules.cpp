// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/entities/budget.h"
#include "models/entities/group.h"
#include "models/entities/order.h"
#include "models/errortext.h"
#include "models/userrules.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Role builtIn(int number, BuiltInRole role)
{
    auto made = makeBuiltInRole(role);
    made.id = AccountFixture::id(number);
    return made;
}

const QList<Role> roles{builtIn(91, BuiltInRole::Administrator), builtIn(92, BuiltInRole::Customer), builtIn(93, BuiltInRole::Manager)};

const Role *roleOf(const QString &id)
{
    const auto at = std::find_if(roles.begin(), roles.end(), [&](const Role &role) { return role.id == id; });
    return at == roles.end() ? nullptr : &*at;
}

QJsonObject person(int number, BuiltInRole role, const QString &status = u"active"_s)
{
    auto row = AccountFixture::user(number, u"Kari"_s);
    row[u"roleIds"_s] = QJsonArray{UserRules::builtInRoleId(roles, role)};
    row[u"status"_s] = status;
    return row;
}

CacheRow shown(const QJsonObject &row, qint64 revision = 1)
{
    CacheRow result;
    result.id = row["id"_L1].toString();
    result.revision = revision;
    result.row = row;
    return result;
}

Actor actorWith(BuiltInRole role, int number = 50)
{
    return {AccountFixture::id(number), makeBuiltInRole(role).permissions};
}

QJsonObject order(int number, int buyer, const QList<int> &approvers, OrderStatus status = OrderStatus::PendingApproval)
{
    Order order;
    order.id = AccountFixture::id(number);
    order.number = QString::number(number);
    order.placedBy = AccountFixture::id(buyer);
    order.status = status;
    for (const int approver : approvers)
        order.approverIds.append(AccountFixture::id(approver));
    return toRow(order);
}

} // namespace

class tst_UserRules : public QObject
{
    Q_OBJECT
private slots:
    void saysWhyNot_data();
    void saysWhyNot();
    void unsentOnesAreTakenBack();
    void countsWhatRefers();
};

void tst_UserRules::saysWhyNot_data()
{
    using enum UserAction;
    using enum BuiltInRole;
    QTest::addColumn<UserAction>("action");
    QTest::addColumn<BuiltInRole>("actor");
    QTest::addColumn<int>("target");
    QTest::addColumn<BuiltInRole>("role");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("why"); // a code, or the beginning of a sentence
    const auto active = u"active"_s;
    const auto invited = u"invited"_s;
    const auto disabled = u"disabled"_s;
    QTest::addRow("administrator disables a customer") << Disable << Administrator << 1 << Customer << active << QString();
    QTest::addRow("manager disables a customer") << Disable << Manager << 1 << Customer << active << QString();
    QTest::addRow("manager disables an administrator") << Disable << Manager << 1 << Administrator << active << u"outranked"_s;
    QTest::addRow("manager removes an administrator") << Remove << Manager << 1 << Administrator << active << u"outranked"_s;
    QTest::addRow("customer disables") << Disable << Customer << 1 << Customer << active << u"missing-permission"_s;
    QTest::addRow("oneself") << Disable << Administrator << 50 << Administrator << active << u"own-record"_s;
    QTest::addRow("removing oneself") << Remove << Administrator << 50 << Administrator << active << u"own-record"_s;
    QTest::addRow("a link for oneself") << SendPasswordLink << Administrator << 50 << Administrator << active << QString();
    QTest::addRow("disabled already") << Disable << Administrator << 1 << Customer << disabled << u"This user is disabled"_s;
    QTest::addRow("enable") << Enable << Manager << 1 << Customer << disabled << QString();
    QTest::addRow("enable an active one") << Enable << Manager << 1 << Customer << active << u"This user is not"_s;
    QTest::addRow("invite again") << InviteAgain << Manager << 1 << Customer << invited << QString();
    QTest::addRow("invite an active one") << InviteAgain << Manager << 1 << Customer << active << u"There is no invitation"_s;
    QTest::addRow("withdraw") << CancelInvitation << Manager << 1 << Customer << invited << QString();
    QTest::addRow("withdraw from a user") << CancelInvitation << Manager << 1 << Customer << disabled << u"There is no invitation"_s;
    QTest::addRow("password link") << SendPasswordLink << Manager << 1 << Customer << active << QString();
    QTest::addRow("password link to a disabled one") << SendPasswordLink << Manager << 1 << Customer << disabled << u"Only somebody"_s;
}

void tst_UserRules::saysWhyNot()
{
    QFETCH(UserAction, action);
    QFETCH(BuiltInRole, actor);
    QFETCH(int, target);
    QFETCH(BuiltInRole, role);
    QFETCH(QString, status);
    QFETCH(QString, why);
    const auto said = UserRules::whyNot(action, actorWith(actor), shown(person(target, role, status)), roleOf);
    if (const auto sentence = ErrorText::reason(why); !sentence.isEmpty())
        QCOMPARE(said, sentence);
    else if (why.isEmpty())
        QCOMPARE(said, QString());
    else
        QVERIFY2(said.startsWith(why), qPrintable(said));
}

void tst_UserRules::unsentOnesAreTakenBack()
{
    const auto unsent = shown(person(1, BuiltInRole::Customer, u"invited"_s), 0);
    const auto actor = actorWith(BuiltInRole::Administrator);
    QVERIFY(UserRules::whyNot(UserAction::CancelInvitation, actor, unsent, roleOf).isEmpty());
    QVERIFY(UserRules::whyNot(UserAction::Remove, actor, unsent, roleOf).isEmpty());
    QVERIFY(!UserRules::whyNot(UserAction::InviteAgain, actor, unsent, roleOf).isEmpty());
    auto going = shown(person(1, BuiltInRole::Customer));
    going.deleted = true;
    QVERIFY(!UserRules::whyNot(UserAction::Remove, actor, going, roleOf).isEmpty());
}

void tst_UserRules::countsWhatRefers()
{
    AccountFixture account;
    auto delegator = person(3, BuiltInRole::Customer);
    delegator[u"delegate"_s] = QJsonObject{{u"userId"_s, AccountFixture::id(1)}, {u"from"_s, u"2026-01-01"_s}, {u"to"_s, u"2026-12-31"_s}};
    QVERIFY(account.load(RecordType::User, {person(1, BuiltInRole::Administrator), person(2, BuiltInRole::Customer), delegator,
                                            person(4, BuiltInRole::Administrator)}));
    auto group = AccountFixture::group(20, u"Salg"_s);
    group[u"approverIds"_s] = QJsonArray{AccountFixture::id(1), AccountFixture::id(4)};
    QVERIFY(account.put(RecordType::Group, {group, AccountFixture::group(21, u"Lager"_s)}));
    QVERIFY(account.put(RecordType::Order, {order(30, 2, {1, 4}), order(31, 1, {4}), order(32, 2, {4}), order(33, 1, {}, OrderStatus::Approved)}));
    Budget budget;
    budget.id = AccountFixture::id(40);
    budget.ownerKind = BudgetOwner::User;
    budget.ownerId = AccountFixture::id(1);
    QVERIFY(account.put(RecordType::Budget, {toRow(budget)}));

    std::optional<UserFootprint> found;
    const auto count = [&](const QSet<QString> &ids) {
        found.reset();
        findFootprint(&account.cache, ids, this, [&](const Result<UserFootprint> &answer) {
            QVERIFY(answer.ok());
            found = *answer;
        });
    };
    count({AccountFixture::id(1)});
    QTRY_VERIFY(found);
    QCOMPARE(found->approvals, 1);
    QCOMPARE(found->ownWaitingOrders, 1);
    QCOMPARE(found->approverLists, 1);
    QCOMPARE(found->delegations, 1);
    QCOMPARE(found->budgets, 1);
    count({AccountFixture::id(1), AccountFixture::id(2), AccountFixture::id(4)});
    QTRY_VERIFY(found);
    QCOMPARE(found->approvals, 2 + 1);
    QCOMPARE(found->ownWaitingOrders, 3);
}

QTEST_GUILESS_MAIN(tst_UserRules)
#include "tst_userrules.moc"
