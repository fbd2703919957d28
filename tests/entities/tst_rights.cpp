// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/rights.h"

#include <QHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Rights : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const auto role : {BuiltInRole::Administrator, BuiltInRole::Customer, BuiltInRole::Manager, BuiltInRole::OrderApprover}) {
            auto made = makeBuiltInRole(role);
            made.id = made.name;
            m_roles.insert(made.id, made);
        }
        m_lookup = [this](const QString &id) -> const Role * {
            const auto it = m_roles.constFind(id);
            return it == m_roles.cend() ? nullptr : &*it;
        };
    }
    void rolesAddUpAndDenialsWin()
    {
        const auto both = effectivePermissions({u"Customer"_s, u"Order approver"_s}, {}, m_lookup);
        QVERIFY(both.contains(Permission::OrdersApprove));
        QVERIFY(!both.contains(Permission::OrdersPlace));
        const auto restricted = effectivePermissions({u"Manager"_s}, {Permission::UsersInvite}, m_lookup);
        QVERIFY(!restricted.contains(Permission::UsersInvite));
        QVERIFY(restricted.contains(Permission::UsersManage));
        QVERIFY(effectivePermissions({u"nobody knows"_s}, {}, m_lookup).isEmpty());
    }
    void whoMayWriteWhat_data()
    {
        QTest::addColumn<QString>("actorRole");
        QTest::addColumn<QString>("targetRole"); // empty: the actor's own record
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("refusal");
        QTest::addRow("administrator, anybody's e-mail") << u"Administrator"_s << u"Manager"_s << u"email"_s << QString();
        QTest::addRow("administrator, another's roles") << u"Administrator"_s << u"Administrator"_s << u"roleIds"_s << QString();
        QTest::addRow("administrator, own roles") << u"Administrator"_s << QString() << u"roleIds"_s << u"own-record"_s;
        QTest::addRow("administrator, own limit") << u"Administrator"_s << QString() << u"orderLimit"_s << u"own-record"_s;
        QTest::addRow("manager, a customer's name") << u"Manager"_s << u"Customer"_s << u"firstName"_s << QString();
        QTest::addRow("manager, another manager's name") << u"Manager"_s << u"Manager"_s << u"firstName"_s << QString();
        QTest::addRow("manager, an administrator's e-mail") << u"Manager"_s << u"Administrator"_s << u"email"_s << u"outranked"_s;
        QTest::addRow("manager, an approver's name") << u"Manager"_s << u"Order approver"_s << u"firstName"_s << u"outranked"_s;
        QTest::addRow("manager, restrictions") << u"Manager"_s << u"Customer"_s << u"restrictedPermissions"_s << u"missing-permission"_s;
        QTest::addRow("manager, payment methods") << u"Manager"_s << u"Customer"_s << u"paymentMethods"_s << u"missing-permission"_s;
        QTest::addRow("customer, own phone") << u"Customer"_s << QString() << u"phone"_s << QString();
        QTest::addRow("customer, own e-mail") << u"Customer"_s << QString() << u"email"_s << u"missing-permission"_s;
        QTest::addRow("customer, another's phone") << u"Customer"_s << u"Customer"_s << u"phone"_s << u"missing-permission"_s;
        QTest::addRow("nobody writes the status as a field") << u"Administrator"_s << u"Customer"_s << u"status"_s << u"read-only"_s;
    }
    void whoMayWriteWhat()
    {
        QFETCH(QString, actorRole);
        QFETCH(QString, targetRole);
        QFETCH(QString, field);
        QFETCH(QString, refusal);
        const Actor actor{u"me"_s, effectivePermissions({actorRole}, {}, m_lookup)};
        User target;
        target.id = targetRole.isEmpty() ? actor.userId : u"somebody"_s;
        target.roleIds = {targetRole.isEmpty() ? actorRole : targetRole};
        QCOMPARE(refusalToWrite(actor, RecordType::User, *findField(RecordType::User, field), toRow(target), m_lookup).value_or(QString()),
                 refusal);
    }
    void builtInRolesAreNotWritten()
    {
        const Actor actor{u"me"_s, PermissionSet::all()};
        const auto &field = *findField(RecordType::Role, u"name");
        QCOMPARE(refusalToWrite(actor, RecordType::Role, field, toRow(makeBuiltInRole(BuiltInRole::Manager)), m_lookup), u"built-in"_s);
        QVERIFY(!refusalToWrite(actor, RecordType::Role, field, {}, m_lookup));
    }
    void nobodyGivesWhatTheyDoNotHave_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("refusal");
        QTest::addRow("a manager makes a customer") << QStringList{} << QStringList{u"Customer"_s} << QString();
        QTest::addRow("a manager makes a manager") << QStringList{u"Customer"_s} << QStringList{u"Customer"_s, u"Manager"_s} << QString();
        QTest::addRow("a manager makes an administrator") << QStringList{} << QStringList{u"Administrator"_s} << u"role-not-grantable"_s;
        QTest::addRow("a manager makes an approver") << QStringList{} << QStringList{u"Order approver"_s} << u"role-not-grantable"_s;
        QTest::addRow("an unknown role") << QStringList{} << QStringList{u"x"_s} << u"role-not-grantable"_s;
        QTest::addRow("what was there stays") << QStringList{u"Administrator"_s} << QStringList{u"Administrator"_s} << QString();
    }
    void nobodyGivesWhatTheyDoNotHave()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QString, refusal);
        const Actor manager{u"me"_s, effectivePermissions({u"Manager"_s}, {}, m_lookup)};
        User old;
        old.roleIds = before;
        User wanted;
        wanted.roleIds = after;
        QCOMPARE(refusalToGrant(manager, old, wanted, m_lookup).value_or(QString()), refusal);
    }
    void liftingARestrictionNeedsWhatItGives()
    {
        const Actor manager{u"me"_s, effectivePermissions({u"Manager"_s}, {}, m_lookup)};
        User old;
        old.roleIds = {u"Administrator"_s};
        old.restrictedPermissions = {Permission::BudgetsManage};
        auto wanted = old;
        wanted.restrictedPermissions = {};
        QCOMPARE(refusalToGrant(manager, old, wanted, m_lookup), u"restriction-not-liftable"_s);
    }
    void whoCountsAsAnAdministrator_data()
    {
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("restricted");
        QTest::addColumn<bool>("counts");
        QTest::addRow("an active one") << QStringList{u"Administrator"_s} << true << false << true;
        QTest::addRow("disabled") << QStringList{u"Administrator"_s} << false << false << false;
        QTest::addRow("restricted") << QStringList{u"Administrator"_s} << true << true << false;
        QTest::addRow("with a role that denies") << QStringList{u"Administrator"_s, u"Order approver"_s} << true << false << false;
        QTest::addRow("a role of the company's own with all rights") << QStringList{u"Twin"_s} << true << false << false;
        QTest::addRow("a manager") << QStringList{u"Manager"_s} << true << false << false;
    }
    void whoCountsAsAnAdministrator()
    {
        QFETCH(QStringList, roles);
        QFETCH(bool, active);
        QFETCH(bool, restricted);
        Role twin;
        twin.permissions = PermissionSet::all();
        const auto lookup = [&](const QString &id) { return id == u"Twin" ? &twin : m_lookup(id); };
        User user;
        user.roleIds = roles;
        user.status = active ? UserStatus::Active : UserStatus::Disabled;
        if (restricted)
            user.restrictedPermissions = {Permission::AuditView};
        QTEST(isActiveAdministrator(user, lookup), "counts");
    }
    void whoChangesARole_data()
    {
        QTest::addColumn<QString>("actorRole");
        QTest::addColumn<PermissionSet>("before");
        QTest::addColumn<PermissionSet>("after");
        QTest::addColumn<PermissionSet>("deniesBefore");
        QTest::addColumn<bool>("own");
        QTest::addColumn<FieldError>("refusal");
        using enum Permission;
        const auto row = [](const char *name, const char *actor, PermissionSet before, PermissionSet after, PermissionSet denies, bool own,
                            const FieldError &refusal) {
            QTest::addRow("%s", name) << QString::fromLatin1(actor) << before << after << denies << own << refusal;
        };
        const FieldError fine;
        row("an administrator", "Administrator", {OrdersPlace}, {AuditView}, {}, false, fine);
        row("what they lack is given", "Manager", {OrdersPlace}, {AuditView}, {}, false, {u"/permissions"_s, u"role-not-grantable"_s});
        row("what they lack is taken", "Manager", {AuditView}, {}, {}, false, {u"/permissions"_s, u"role-not-grantable"_s});
        row("what they lack is denied no more", "Manager", {}, {}, {AuditView}, false, {u"/denies"_s, u"role-not-grantable"_s});
        row("their own role", "Administrator", {}, {AuditView}, {}, true, {{}, u"own-record"_s});
        row("their own role's name", "Administrator", {AuditView}, {AuditView}, {}, true, fine);
    }
    void whoChangesARole()
    {
        QFETCH(QString, actorRole);
        QFETCH(PermissionSet, before);
        QFETCH(PermissionSet, after);
        QFETCH(PermissionSet, deniesBefore);
        QFETCH(bool, own);
        const Actor actor{u"me"_s, effectivePermissions({actorRole}, {}, m_lookup)};
        Role old;
        old.id = u"role"_s;
        old.permissions = before;
        old.denies = deniesBefore;
        auto changed = old;
        changed.name = u"Another name"_s;
        changed.permissions = after;
        changed.denies = {};
        QTEST(refusalToChangeRole(actor, own ? QStringList{old.id} : QStringList(), old, changed).value_or(FieldError()), "refusal");
        QCOMPARE(refusalToChangeRole(actor, {}, makeBuiltInRole(BuiltInRole::Manager), changed)->code, u"built-in"_s);
    }

private:
    QHash<QString, Role> m_roles;
    RoleLookup m_lookup;
};

QTEST_GUILESS_MAIN(tst_Rights)
#include "tst_rights.moc"
