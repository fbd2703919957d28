// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/administrators.h"
#include "models/restrictionplan.h"
#include "models/roleindex.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto administrator = AccountFixture::id(100);
const auto customer = AccountFixture::id(101);

User person(int number, const QString &role, PermissionSet restricted = {})
{
    User user;
    user.id = AccountFixture::id(number);
    user.roleIds = {role};
    user.restrictedPermissions = restricted;
    return user;
}

QStringList refusalsOf(const RestrictionPlan &plan)
{
    QStringList refusals;
    for (const auto &each : plan.people())
        refusals.append(each.refusal);
    return refusals;
}

} // namespace

class tst_RestrictionPlan : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void restrictsWhatIsGiven();
    void liftsAndKeepsTheRest();
    void tellsWhoIsRefused();
    void keepsTheLastAdministrator();
    void countsTheSpread();

private:
    AccountFixture m_account;
    std::unique_ptr<RoleIndex> m_roles;
    std::unique_ptr<Administrators> m_administrators;
    const Actor m_actor{AccountFixture::id(10), PermissionSet::all()};
};

void tst_RestrictionPlan::initTestCase()
{
    auto all = makeBuiltInRole(BuiltInRole::Administrator);
    all.id = administrator;
    auto buying = makeBuiltInRole(BuiltInRole::Customer);
    buying.id = customer;
    QVERIFY(m_account.load(RecordType::Role, {toRow(all), toRow(buying)}));
    QVERIFY(m_account.put(RecordType::User, {toRow(person(10, administrator)), toRow(person(11, administrator))}));
    m_roles = std::make_unique<RoleIndex>(&m_account.cache);
    m_administrators = std::make_unique<Administrators>(&m_account.cache, m_roles.get());
    QTRY_VERIFY(m_administrators->isKnown());
}

void tst_RestrictionPlan::restrictsWhatIsGiven()
{
    const RestrictionPlan plan({person(20, customer), person(21, customer, {Permission::OrdersPlace})},
                               {Permission::OrdersPlace, Permission::AuditView}, {}, m_actor, m_roles->lookup(), m_administrators.get());
    QCOMPARE(plan.changing(), 1);
    QCOMPARE(plan.refused(), 0);
    const auto &intents = plan.people().first().intents;
    QCOMPARE(intents.size(), 1);
    QCOMPARE(intents.first().field, u"restrictedPermissions"_s);
    // Nobody gives them the right to see the log, so nothing is kept from them there.
    QCOMPARE(intents.first().value, toJson(PermissionSet{Permission::OrdersPlace}));
    QVERIFY(plan.people().last().intents.isEmpty());
}

void tst_RestrictionPlan::liftsAndKeepsTheRest()
{
    const RestrictionPlan plan({person(20, customer, {Permission::OrdersPlace, Permission::CompanyView})}, {}, {Permission::OrdersPlace},
                               m_actor, m_roles->lookup(), m_administrators.get());
    QCOMPARE(plan.people().first().intents.first().value, toJson(PermissionSet{Permission::CompanyView}));
}

void tst_RestrictionPlan::tellsWhoIsRefused()
{
    const QList<User> people{person(10, administrator), person(11, administrator, {Permission::AuditView}), person(20, customer)};
    const RestrictionPlan own(people, {Permission::CompanyView}, {}, m_actor, m_roles->lookup(), nullptr);
    QCOMPARE(refusalsOf(own), (QStringList{u"own-record"_s, {}, {}}));
    const Actor restrictor{AccountFixture::id(30), {Permission::UsersRestrict}};
    const RestrictionPlan outranked(people, {Permission::CompanyView}, {}, restrictor, m_roles->lookup(), nullptr);
    QCOMPARE(refusalsOf(outranked), (QStringList{u"outranked"_s, u"outranked"_s, {}}));
    const Actor nobody{AccountFixture::id(30), {}};
    const RestrictionPlan missing({people.last()}, {Permission::CompanyView}, {}, nobody, m_roles->lookup(), nullptr);
    QCOMPARE(refusalsOf(missing), QStringList{u"missing-permission"_s});
    QCOMPARE(missing.changing(), 0);
    const RestrictionPlan lifting({person(21, customer, {Permission::AuditView})}, {}, {Permission::AuditView}, restrictor, m_roles->lookup(),
                                  nullptr);
    QCOMPARE(refusalsOf(lifting), QStringList{u"restriction-not-liftable"_s});
}

void tst_RestrictionPlan::keepsTheLastAdministrator()
{
    const Actor other{AccountFixture::id(30), PermissionSet::all()};
    const QList<User> both{person(10, administrator), person(11, administrator), person(20, customer)};
    const RestrictionPlan plan(both, {Permission::CompanyView}, {}, other, m_roles->lookup(), m_administrators.get());
    QCOMPARE(refusalsOf(plan), (QStringList{u"last-administrator"_s, u"last-administrator"_s, {}}));
    QCOMPARE(plan.changing(), 1);
    const RestrictionPlan one(both.sliced(1), {Permission::CompanyView}, {}, other, m_roles->lookup(), m_administrators.get());
    QCOMPARE(one.changing(), 2);
}

void tst_RestrictionPlan::countsTheSpread()
{
    const QList<User> people{person(11, administrator), person(20, customer, {Permission::OrdersPlace}), person(21, u"unknown"_s)};
    const auto placing = RestrictionPlan::spread(Permission::OrdersPlace, people, m_roles->lookup());
    QCOMPARE(placing.granted, 2);
    QCOMPARE(placing.restricted, 1);
    QCOMPARE(RestrictionPlan::spread(Permission::AuditView, people, m_roles->lookup()).granted, 1);
}

QTEST_GUILESS_MAIN(tst_RestrictionPlan)
#include "tst_restrictionplan.moc"
