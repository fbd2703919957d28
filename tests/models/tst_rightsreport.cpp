// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rightsreport.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_RightsReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhy_data();
    void tellsWhy();
    void agreesWithTheReckoning();
    void warnsOfDenials();
    void comparesRights();

private:
    QHash<QString, Role> m_roles;
    RoleLookup m_lookup;
};

void tst_RightsReport::initTestCase()
{
    for (const auto which : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager, BuiltInRole::OrderApprover}) {
        auto role = makeBuiltInRole(which);
        role.id = role.name;
        m_roles.insert(role.id, role);
    }
    m_lookup = [this](const QString &id) -> const Role * {
        const auto at = m_roles.constFind(id);
        return at == m_roles.cend() ? nullptr : &*at;
    };
}

void tst_RightsReport::tellsWhy_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("restricted");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("effective");
    QTest::addRow("given") << QStringList{u"Customer"_s} << false << u"Given by Customer"_s << true;
    QTest::addRow("given twice") << QStringList{u"Customer"_s, u"Administrator"_s} << false << u"Given by Customer, Administrator"_s << true;
    QTest::addRow("not given") << QStringList{u"Manager"_s} << false << u"No role gives it"_s << false;
    QTest::addRow("not given, and restricted") << QStringList{u"Manager"_s} << true << u"No role gives it"_s << false;
    QTest::addRow("restricted") << QStringList{u"Customer"_s} << true << u"Given by Customer, but restricted for this person"_s << false;
    QTest::addRow("denied") << QStringList{u"Customer"_s, u"Order approver"_s} << false
                            << u"Given by Customer, but denied by Order approver"_s << false;
    QTest::addRow("only denied") << QStringList{u"Order approver"_s} << false << u"Denied by Order approver"_s << false;
    QTest::addRow("a role that is not known") << QStringList{u"x"_s} << false << u"No role gives it"_s << false;
}

void tst_RightsReport::tellsWhy()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, restricted);
    User user;
    user.roleIds = roles;
    if (restricted)
        user.restrictedPermissions = {Permission::OrdersPlace};
    const auto reason = RightsReport::reason(Permission::OrdersPlace, user, m_lookup);
    QTEST(RightsReport::sentence(reason), "sentence");
    QTEST(reason.isEffective(), "effective");
}

void tst_RightsReport::agreesWithTheReckoning()
{
    const auto ids = m_roles.keys();
    for (int which = 0; which < 1 << ids.size(); ++which) {
        User user;
        for (int i = 0; i < ids.size(); ++i) {
            if (which >> i & 1)
                user.roleIds.append(ids[i]);
        }
        user.restrictedPermissions = {Permission(which % permissionCount), Permission::CompanyView};
        const auto effective = effectivePermissions(user, m_lookup);
        const auto reasons = RightsReport::reasons(user, m_lookup);
        QCOMPARE(reasons.size(), permissionCount);
        for (const auto &reason : reasons)
            QCOMPARE(reason.isEffective(), effective.contains(reason.permission));
    }
}

void tst_RightsReport::warnsOfDenials()
{
    QCOMPARE(RightsReport::denials({u"Customer"_s, u"Order approver"_s}, m_lookup),
             QStringList{u"Order approver denies what Customer gives, and wins: Place orders"_s});
    QVERIFY(RightsReport::denials({u"Manager"_s, u"Order approver"_s}, m_lookup).isEmpty());
    QVERIFY(RightsReport::denials({u"Order approver"_s, u"x"_s}, m_lookup).isEmpty());
}

void tst_RightsReport::comparesRights()
{
    const PermissionSet customer = m_roles[u"Customer"_s].permissions;
    const PermissionSet approver = m_roles[u"Order approver"_s].permissions;
    QCOMPARE(RightsReport::compare(customer, approver), (RightsChange{{Permission::OrdersApprove}, {Permission::OrdersPlace}}));
    QCOMPARE(RightsReport::names({Permission::OrdersApprove, Permission::OrdersPlace}), u"Place orders, Approve orders"_s);
}

QTEST_GUILESS_MAIN(tst_RightsReport)
#include "tst_rightsreport.moc"
