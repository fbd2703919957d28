// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/permissionmatrixmodel.h"
#include "models/recorddraft.h"
#include "models/roleindex.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject builtInRole(BuiltInRole which)
{
    auto role = makeBuiltInRole(which);
    role.id = AccountFixture::id(100 + int(which));
    return toRow(role);
}

int rowOfPermission(const PermissionMatrixModel &model, Permission permission)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical, PermissionMatrixModel::PermissionRole).toString() == wireName(permission))
            return row;
    }
    return -1;
}

} // namespace

class tst_PermissionMatrixModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyPermissionStandsOnceUnderItsHeading();
    void cellsTellWhatTheRoleGives();
    void readOnly();
    void followsRolesColumnByColumn();
    void rolesAreReckonedWith();
    void changesGoIntoADraft();
    void refusesWhatMayNotBeChanged_data();
    void refusesWhatMayNotBeChanged();
    void keepsChangesWhenTheRoleChanges();

private:
    std::unique_ptr<AccountFixture> m_account;
};

void tst_PermissionMatrixModel::init()
{
    m_account = std::make_unique<AccountFixture>();
    QVERIFY(m_account->load(RecordType::Role, {AccountFixture::role(1, u"Innkjøper"_s, {Permission::OrdersPlace}), builtInRole(BuiltInRole::OrderApprover),
                                               builtInRole(BuiltInRole::Administrator)}));
}

void tst_PermissionMatrixModel::everyPermissionStandsOnceUnderItsHeading()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.columnCount(), 3);
    int headings = 0;
    int permissions = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.headerData(row, Qt::Vertical).toString().isEmpty());
        if (model.isHeading(row)) {
            ++headings;
            QVERIFY(row + 1 < model.rowCount() && !model.isHeading(row + 1));
            QVERIFY(model.index(row, 0).data().toString().isEmpty());
        } else {
            ++permissions;
        }
    }
    QCOMPARE(permissions, permissionCount);
    QCOMPARE(headings, 8);
    QVERIFY(model.isHeading(0));
    // Built-in roles first, the mightiest in front.
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Administrator"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Order approver"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Innkjøper"_s);
    QVERIFY(model.headerData(0, Qt::Horizontal, PermissionMatrixModel::BuiltInRole).toBool());
}

void tst_PermissionMatrixModel::cellsTellWhatTheRoleGives()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QTRY_COMPARE(model.columnCount(), 3);
    const int row = rowOfPermission(model, Permission::OrdersPlace);
    const int buyer = model.columnOf(AccountFixture::id(1));
    const int approver = model.columnOf(AccountFixture::id(100 + int(BuiltInRole::OrderApprover)));
    QCOMPARE(model.index(row, buyer).data().toString(), u"✓"_s);
    QCOMPARE(model.index(row, approver).data().toString(), u"✕"_s);
    QCOMPARE(model.index(rowOfPermission(model, Permission::AuditView), buyer).data().toString(), u"–"_s);
    QCOMPARE(model.index(row, buyer).data(Qt::AccessibleTextRole).toString(), u"Role Innkjøper, permission Place orders: granted"_s);
    QCOMPARE(model.index(row, approver).data(Qt::AccessibleTextRole).toString(), u"Role Order approver, permission Place orders: denied"_s);
}

void tst_PermissionMatrixModel::readOnly()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QTRY_COMPARE(model.columnCount(), 3);
    QVERIFY(!model.setData(model.index(1, 0), int(PermissionMatrixModel::Cell::Granted), PermissionMatrixModel::CellRole));
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemFlags(Qt::NoItemFlags));
}

void tst_PermissionMatrixModel::followsRolesColumnByColumn()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.columnCount(), 3);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex cell(model.index(rowOfPermission(model, Permission::OrdersPlace), model.columnOf(AccountFixture::id(1))));
    QVERIFY(m_account->put(RecordType::Role, {AccountFixture::role(2, u"Assistent"_s, {Permission::AuditView})}));
    QTRY_COMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Assistent"_s);
    QCOMPARE(cell.column(), 3);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    QVERIFY(m_account->put(RecordType::Role, {AccountFixture::role(1, u"Aa-kjøper"_s)}));
    QTRY_COMPARE(cell.data().toString(), u"–"_s);
    QVERIFY(!headers.isEmpty());
    QVERIFY(m_account->remove(RecordType::Role, {AccountFixture::id(2), AccountFixture::id(1)}));
    QTRY_COMPARE(model.columnCount(), 2);
    QVERIFY(!cell.isValid());
    QCOMPARE(resets.size(), 0);
}

void tst_PermissionMatrixModel::rolesAreReckonedWith()
{
    RoleIndex roles(&m_account->cache);
    QSignalSpy changed(&roles, &RoleIndex::changed);
    QTRY_VERIFY(!changed.isEmpty());
    const auto lookup = roles.lookup();
    QVERIFY(lookup(AccountFixture::id(1)));
    QVERIFY(!lookup(AccountFixture::id(9)));
    const auto rights = effectivePermissions({AccountFixture::id(1), AccountFixture::id(103)}, {}, lookup);
    QVERIFY(rights.contains(Permission::OrdersApprove) && !rights.contains(Permission::OrdersPlace));
}

void tst_PermissionMatrixModel::changesGoIntoADraft()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.columnCount(), 3);
    QObject owner;
    RecordDraft *draft = nullptr;
    model.setEditing({AccountFixture::id(50), PermissionSet::all()}, {}, [&](const Role &role) {
        return draft ? draft : draft = new RecordDraft(RecordType::Role, toRow(role), &owner);
    });
    const int column = model.columnOf(AccountFixture::id(1));
    const auto cell = model.index(rowOfPermission(model, Permission::OrdersPlace), column);
    QSignalSpy changed(&model, &PermissionMatrixModel::draftsChanged);
    QCOMPARE(model.nextCell(cell), PermissionMatrixModel::Cell::Denied);
    QVERIFY(model.setData(cell, int(model.nextCell(cell)), PermissionMatrixModel::CellRole));
    QVERIFY(draft && !changed.isEmpty());
    QCOMPARE(cell.data().toString(), u"✕*"_s);
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"denied, not saved"));
    QCOMPARE(model.changedRoles(), QStringList{AccountFixture::id(1)});
    QCOMPARE(model.roleAt(column).denies, PermissionSet{Permission::OrdersPlace});
    QCOMPARE(model.savedRoleAt(column).denies, PermissionSet());
    QCOMPARE(draft->dirtyFields(), (QStringList{u"permissions"_s, u"denies"_s}));
    QCOMPARE(model.nextCell(cell), PermissionMatrixModel::Cell::NotGranted);
    QVERIFY(model.setData(cell, int(PermissionMatrixModel::Cell::Granted), PermissionMatrixModel::CellRole));
    QVERIFY(model.changedRoles().isEmpty());
    QVERIFY(model.setData(cell, int(PermissionMatrixModel::Cell::NotGranted), PermissionMatrixModel::CellRole));
    model.setDraft(AccountFixture::id(1), nullptr);
    QVERIFY(model.changedRoles().isEmpty());
    QCOMPARE(cell.data().toString(), u"✓"_s);
}

void tst_PermissionMatrixModel::refusesWhatMayNotBeChanged_data()
{
    QTest::addColumn<PermissionSet>("rights");
    QTest::addColumn<QStringList>("ownRoles");
    QTest::addColumn<bool>("builtIn");
    QTest::addColumn<QString>("refusal");
    const QStringList none;
    QTest::addRow("a built-in role") << PermissionSet::all() << none << true << u"built-in"_s;
    QTest::addRow("without the right") << PermissionSet{Permission::OrdersPlace} << none << false << u"missing-permission"_s;
    QTest::addRow("what one lacks") << PermissionSet{Permission::RolesManage} << none << false << u"role-not-grantable"_s;
    QTest::addRow("one's own role") << PermissionSet::all() << QStringList{AccountFixture::id(1)} << false << u"own-record"_s;
    QTest::addRow("allowed") << PermissionSet{Permission::RolesManage, Permission::AuditView} << none << false << QString();
}

void tst_PermissionMatrixModel::refusesWhatMayNotBeChanged()
{
    QFETCH(PermissionSet, rights);
    QFETCH(QStringList, ownRoles);
    QFETCH(bool, builtIn);
    QFETCH(QString, refusal);
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QTRY_COMPARE(model.columnCount(), 3);
    QObject owner;
    model.setEditing({AccountFixture::id(50), rights}, ownRoles,
                     [&](const Role &role) { return new RecordDraft(RecordType::Role, toRow(role), &owner); });
    const int column = model.columnOf(builtIn ? AccountFixture::id(100) : AccountFixture::id(1));
    const auto cell = model.index(rowOfPermission(model, Permission::AuditView), column);
    QCOMPARE(model.refusal(cell, PermissionMatrixModel::Cell::Granted), refusal);
    QCOMPARE(model.setData(cell, int(PermissionMatrixModel::Cell::Granted), PermissionMatrixModel::CellRole), refusal.isEmpty());
    QCOMPARE(owner.children().size(), refusal.isEmpty() ? 1 : 0);
}

void tst_PermissionMatrixModel::keepsChangesWhenTheRoleChanges()
{
    RoleIndex roles(&m_account->cache);
    PermissionMatrixModel model(&roles);
    QTRY_COMPARE(model.columnCount(), 3);
    RecordDraft draft(RecordType::Role, toRow(*roles.role(AccountFixture::id(1))));
    model.setEditing({AccountFixture::id(50), PermissionSet::all()}, {}, [&](const Role &) { return &draft; });
    const int column = model.columnOf(AccountFixture::id(1));
    const auto cell = model.index(rowOfPermission(model, Permission::AuditView), column);
    QVERIFY(model.setData(cell, int(PermissionMatrixModel::Cell::Granted), PermissionMatrixModel::CellRole));
    QVERIFY(m_account->put(RecordType::Role, {AccountFixture::role(1, u"Innkjøper"_s, {Permission::OrdersPlace, Permission::UsersView})}));
    QTRY_VERIFY(model.savedRoleAt(column).permissions.contains(Permission::UsersView));
    QCOMPARE(model.roleAt(column).permissions, (PermissionSet{Permission::OrdersPlace, Permission::UsersView, Permission::AuditView}));
}

QTEST_GUILESS_MAIN(tst_PermissionMatrixModel)
#include "tst_permissionmatrixmodel.moc"
