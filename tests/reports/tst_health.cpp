// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/budgetusage.h"
#include "models/reports/health.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 7, 31), QTime(12, 0), Qt::UTC);
const QDate today(2026, 7, 31);

/// A company in which nothing is to be found: two administrators, a buyer in a subgroup whose parent has an approver, a budget for all.
struct Firm {
    Company company;
    QList<Role> roles;
    QList<Group> groups;
    QList<User> users;
    QList<std::pair<Budget, BudgetUsage>> budgets;

    Firm()
    {
        company.id = u"c"_s;
        company.allowedPaymentMethods = {PaymentMethod::Card};
        for (const auto which : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::OrderApprover}) {
            auto role = makeBuiltInRole(which);
            role.id = u"r%1"_s.arg(int(which));
            roles.append(role);
        }
        groups.resize(2);
        groups[0].id = u"g0"_s;
        groups[0].name = u"Firm"_s;
        groups[0].approverIds = {u"approver"_s};
        groups[1].id = u"g1"_s;
        groups[1].name = u"Sales"_s;
        groups[1].parentId = u"g0"_s;
        users = {person(u"kari"_s, BuiltInRole::Administrator), person(u"ola"_s, BuiltInRole::Administrator),
                 person(u"buyer"_s, BuiltInRole::Customer), person(u"approver"_s, BuiltInRole::OrderApprover)};
        users[2].groupId = u"g1"_s;
        Budget budget;
        budget.id = u"b"_s;
        budget.name = u"All"_s;
        budget.startsOn = QDate(2026, 1, 1);
        budget.ownerId = u"c"_s;
        budget.amount = {100'00, u"NOK"_s};
        budgets = {{budget, usage(10'00)}};
    }

    static User person(const QString &id, BuiltInRole role)
    {
        User user;
        user.id = id;
        user.firstName = id;
        user.groupId = u"g0"_s;
        user.roleIds = {u"r%1"_s.arg(int(role))};
        user.paymentMethods = {PaymentMethod::Card};
        return user;
    }

    static BudgetUsage usage(qint64 spent)
    {
        BudgetUsage usage;
        usage.spent = {spent, u"NOK"_s};
        usage.reserved = {0, u"NOK"_s};
        usage.remaining = {100'00 - spent, u"NOK"_s};
        return usage;
    }

    [[nodiscard]] QStringList findings() const
    {
        HealthFacts facts;
        const auto add = [&](RecordType type, const QJsonObject &row, const QJsonObject &companion = {}) {
            facts.add(type, CacheRow{0, row["id"_L1].toString(), 1, row, companion, RowState::Synced, false});
        };
        add(RecordType::Company, toRow(company));
        for (const auto &role : roles)
            add(RecordType::Role, toRow(role));
        for (const auto &group : groups)
            add(RecordType::Group, toRow(group));
        for (const auto &user : users)
            add(RecordType::User, toRow(user));
        for (const auto &[budget, used] : budgets)
            add(RecordType::Budget, toRow(budget), toRow(used));
        QStringList texts;
        for (const auto &finding : facts.findings(now, today))
            texts.append(u"%1:%2"_s.arg(int(finding.check)).arg(finding.key.id));
        return texts;
    }
};

QString found(HealthCheck check, const QString &id)
{
    return u"%1:%2"_s.arg(int(check)).arg(id);
}

using Change = std::function<void(Firm &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_Health : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void standsABrokenTree();
};

void tst_Health::findsWhatIsWrong_data()
{
    using enum HealthCheck;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, Change change, const QStringList &expected) { QTest::newRow(name) << change << expected; };
    add("nothing", [](Firm &) {}, {});

    add("one administrator is left", [](Firm &f) { f.users.remove(1); }, {found(SecondAdministrator, u"kari"_s)});
    add("the other one is disabled", [](Firm &f) { f.users[0].status = UserStatus::Disabled; }, {found(SecondAdministrator, u"ola"_s)});
    add("the other one is restricted", [](Firm &f) { f.users[0].restrictedPermissions = {Permission::UsersManage}; },
        {found(SecondAdministrator, u"ola"_s)});

    add("no approver", [](Firm &f) { f.groups[0].approverIds.clear(); }, {found(GroupApprover, u"g0"_s), found(GroupApprover, u"g1"_s)});
    add("an approver without the right", [](Firm &f) { f.groups[0].approverIds = {u"buyer"_s}; },
        {found(GroupApprover, u"g0"_s), found(GroupApprover, u"g1"_s)});
    add("a disabled approver", [](Firm &f) { f.users[3].status = UserStatus::Disabled; },
        {found(GroupApprover, u"g0"_s), found(GroupApprover, u"g1"_s)});
    add("an approver of the group itself", [](Firm &f) {
        f.groups[0].approverIds.clear();
        f.groups[1].approverIds = {u"approver"_s};
    }, {found(GroupApprover, u"g0"_s)});

    add("no budget", [](Firm &f) { f.budgets.clear(); },
        {found(BuyerBudget, u"buyer"_s), found(BuyerBudget, u"kari"_s), found(BuyerBudget, u"ola"_s)});
    add("a budget out of use", [](Firm &f) { f.budgets[0].first.active = false; },
        {found(BuyerBudget, u"buyer"_s), found(BuyerBudget, u"kari"_s), found(BuyerBudget, u"ola"_s)});
    add("a budget that has ended", [](Firm &f) { f.budgets[0].first.endsOn = today.addDays(-1); },
        {found(BuyerBudget, u"buyer"_s), found(BuyerBudget, u"kari"_s), found(BuyerBudget, u"ola"_s)});
    add("a budget that ends today", [](Firm &f) { f.budgets[0].first.endsOn = today; }, {});
    add("a budget of the group above", [](Firm &f) {
        f.budgets[0].first.ownerKind = BudgetOwner::Group;
        f.budgets[0].first.ownerId = u"g0"_s;
    }, {});
    add("a budget of the group below", [](Firm &f) {
        f.budgets[0].first.ownerKind = BudgetOwner::Group;
        f.budgets[0].first.ownerId = u"g1"_s;
    }, {found(BuyerBudget, u"kari"_s), found(BuyerBudget, u"ola"_s)});
    add("a budget of their own", [](Firm &f) {
        f.budgets[0].first.ownerKind = BudgetOwner::User;
        f.budgets[0].first.ownerId = u"kari"_s;
    }, {found(BuyerBudget, u"buyer"_s), found(BuyerBudget, u"ola"_s)});

    add("below the threshold", [](Firm &f) { f.budgets[0].second = Firm::usage(79'99); }, {});
    add("at the threshold", [](Firm &f) { f.budgets[0].second = Firm::usage(80'00); }, {found(BudgetLow, u"b"_s)});
    add("at a threshold of its own", [](Firm &f) {
        f.budgets[0].first.warnAtPercent = 95;
        f.budgets[0].second = Firm::usage(94'00);
    }, {});
    add("exceeded", [](Firm &f) { f.budgets[0].second = Firm::usage(120'00); }, {found(BudgetLow, u"b"_s)});

    const auto invite = [](Firm &f, const QDateTime &ends) {
        auto invited = Firm::person(u"new"_s, BuiltInRole::Customer);
        invited.status = UserStatus::Invited;
        invited.invitation = ::Invitation{ends.addDays(-14), ends, 1};
        f.users.append(invited);
    };
    add("an invitation of today", [invite](Firm &f) { invite(f, now.addDays(14)); }, {});
    add("an invitation that expires soon", [invite](Firm &f) { invite(f, now.addDays(3).addSecs(-1)); }, {found(Invitation, u"new"_s)});
    add("an invitation that has three days left", [invite](Firm &f) { invite(f, now.addDays(3)); }, {});
    add("an invitation that has expired", [invite](Firm &f) { invite(f, now.addDays(-30)); }, {found(Invitation, u"new"_s)});

    add("a buyer who cannot pay", [](Firm &f) { f.users[2].paymentMethods.clear(); }, {found(BuyerPayment, u"buyer"_s)});
    add("a buyer who pays as the company does not", [](Firm &f) { f.users[2].paymentMethods = {PaymentMethod::Invoice}; },
        {found(BuyerPayment, u"buyer"_s)});
    add("an approver needs no payment method", [](Firm &f) { f.users[3].paymentMethods.clear(); }, {});
    add("a disabled buyer needs none", [](Firm &f) {
        f.users[2].paymentMethods.clear();
        f.users[2].status = UserStatus::Disabled;
    }, {});

    add("the last day is today", [](Firm &f) { f.users[2].activeUntil = today; }, {});
    add("the last day is over", [](Firm &f) { f.users[2].activeUntil = today.addDays(-1); }, {found(LastDay, u"buyer"_s)});
    add("the last day is over, and they are disabled", [](Firm &f) {
        f.users[2].activeUntil = today.addDays(-1);
        f.users[2].status = UserStatus::Disabled;
    }, {});
}

void tst_Health::findsWhatIsWrong()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Firm firm;

    change(firm);

    QCOMPARE(firm.findings(), expected);
}

void tst_Health::standsABrokenTree()
{
    Firm firm;
    firm.groups[0].approverIds.clear();
    firm.groups[0].parentId = u"g1"_s;

    QCOMPARE(firm.findings(), (QStringList{found(HealthCheck::GroupApprover, u"g0"_s), found(HealthCheck::GroupApprover, u"g1"_s)}));
}

QTEST_GUILESS_MAIN(tst_Health)
#include "tst_health.moc"
