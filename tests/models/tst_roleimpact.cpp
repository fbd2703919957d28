// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/administrators.h"
#include "models/roleimpact.h"
#include "models/roleindex.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto buyers = AccountFixture::id(1);
const auto administrator = AccountFixture::id(100);

QJsonObject person(int number, const QStringList &roles, const QString &status = u"active"_s, const QStringList &restricted = {})
{
    auto row = AccountFixture::user(number, u"Person%1"_s.arg(number));
    row[u"roleIds"_s] = toJson(roles);
    row[u"status"_s] = status;
    row[u"restrictedPermissions"_s] = toJson(restricted);
    return row;
}

} // namespace

class tst_RoleImpact : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void countsWhoHasTheRole();
    void tellsWhoGainsAndLoses();
    void followsTheUsers();
    void seesTheLastAdministratorGo();
    void administratorsAreCounted_data();
    void administratorsAreCounted();

private:
    [[nodiscard]] Role buyersRole() const { return *m_roles->role(buyers); }

    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<RoleIndex> m_roles;
    std::unique_ptr<Administrators> m_administrators;
};

void tst_RoleImpact::init()
{
    m_administrators.reset();
    m_roles.reset();
    m_account = std::make_unique<AccountFixture>();
    auto all = makeBuiltInRole(BuiltInRole::Administrator);
    all.id = administrator;
    QVERIFY(m_account->load(RecordType::Role, {AccountFixture::role(1, u"Buyer"_s, {Permission::OrdersPlace}), toRow(all)}));
    QVERIFY(m_account->put(RecordType::User, {person(10, {administrator}), person(11, {buyers}), person(12, {buyers}, u"invited"_s),
                                              person(13, {buyers}, u"active"_s, {u"orders.approve"_s})}));
    m_roles = std::make_unique<RoleIndex>(&m_account->cache);
    m_administrators = std::make_unique<Administrators>(&m_account->cache, m_roles.get());
    QTRY_VERIFY(m_administrators->isKnown());
}

void tst_RoleImpact::countsWhoHasTheRole()
{
    RoleImpact impact(&m_account->cache, m_roles.get(), m_administrators.get());
    QVERIFY(impact.sentences().isEmpty());
    impact.setRole(buyersRole());
    QTRY_VERIFY(impact.counts());
    QCOMPARE(impact.counts()->holders, 3);
    QCOMPARE(impact.counts()->invited, 1);
    QCOMPARE(impact.counts()->gaining + impact.counts()->losing, 0);
    QCOMPARE(impact.sentences().size(), 1);
    impact.setRole({});
    QVERIFY(!impact.counts());
}

void tst_RoleImpact::tellsWhoGainsAndLoses()
{
    RoleImpact impact(&m_account->cache, m_roles.get(), m_administrators.get());
    auto role = buyersRole();
    role.permissions = {Permission::OrdersApprove};
    impact.setRole(role);
    QTRY_VERIFY(impact.counts());
    // One of the three has the new right restricted.
    QCOMPARE(impact.counts()->gaining, 2);
    QCOMPARE(impact.counts()->losing, 3);
    QCOMPARE(impact.counts()->gained, (QHash<Permission, qint64>{{Permission::OrdersApprove, 2}}));
    QCOMPARE(impact.counts()->lost, (QHash<Permission, qint64>{{Permission::OrdersPlace, 3}}));
    QCOMPARE(impact.sentences().size(), 3);
}

void tst_RoleImpact::followsTheUsers()
{
    RoleImpact impact(&m_account->cache, m_roles.get(), m_administrators.get());
    impact.setRole(buyersRole());
    QTRY_VERIFY(impact.counts());
    QVERIFY(m_account->put(RecordType::User, {person(14, {buyers})}));
    QTRY_COMPARE(impact.counts()->holders, 4);
}

void tst_RoleImpact::seesTheLastAdministratorGo()
{
    RoleImpact impact(&m_account->cache, m_roles.get(), m_administrators.get());
    QVERIFY(m_account->put(RecordType::User, {person(10, {administrator, buyers})}));
    auto role = buyersRole();
    impact.setRole(role);
    QTRY_VERIFY(impact.counts());
    QVERIFY(!impact.endsLastAdministrator());
    role.denies = {Permission::AuditView};
    impact.setRole(role);
    QTRY_VERIFY(impact.endsLastAdministrator());
    QVERIFY(m_account->put(RecordType::User, {person(20, {administrator})}));
    QTRY_VERIFY(!impact.endsLastAdministrator());
}

void tst_RoleImpact::administratorsAreCounted_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("restricted");
    QTest::addColumn<bool>("remains"); // without the other one
    QTest::addRow("active") << u"active"_s << QStringList() << true;
    QTest::addRow("invited") << u"invited"_s << QStringList() << false;
    QTest::addRow("disabled") << u"disabled"_s << QStringList() << false;
    QTest::addRow("restricted") << u"active"_s << QStringList{u"audit.view"_s} << false;
}

void tst_RoleImpact::administratorsAreCounted()
{
    QFETCH(QString, status);
    QFETCH(QStringList, restricted);
    QFETCH(bool, remains);
    QVERIFY(m_administrators->remain({}, m_roles->lookup()));
    QVERIFY(!m_administrators->remainWithout({AccountFixture::id(10)}));
    QVERIFY(m_administrators->remainWithout({AccountFixture::id(11)}));
    // The third one shows when the new ones are counted.
    QVERIFY(m_account->put(RecordType::User, {person(20, {administrator}, status, restricted), person(30, {administrator})}));
    QTRY_VERIFY(m_administrators->remainWithout({AccountFixture::id(10)}));
    QCOMPARE(m_administrators->remainWithout({AccountFixture::id(10), AccountFixture::id(30)}), remains);
    QVERIFY(!m_administrators->remainWithout({AccountFixture::id(10), AccountFixture::id(20), AccountFixture::id(30)}));
    // Somebody who would be made one counts too.
    const auto made = fromRow<User>(person(21, {administrator}));
    const auto gone = fromRow<User>(person(10, {buyers}));
    QVERIFY(made && gone && m_administrators->remain({*made, *gone}, m_roles->lookup()));
}

QTEST_GUILESS_MAIN(tst_RoleImpact)
#include "tst_roleimpact.moc"
