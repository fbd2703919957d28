// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/effectiverightsmodel.h"
#include "models/roleindex.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_EffectiveRightsModel : public QObject
{
    Q_OBJECT
private slots:
    void showsNowThenAndWhy();
    void followsTheRoles();

private:
    using Model = EffectiveRightsModel;
    static User person(const QStringList &roles)
    {
        User user;
        user.roleIds = roles;
        return user;
    }
    static QString text(const Model &model, Permission permission, int column)
    {
        return model.index(int(permission), column).data().toString();
    }
};

void tst_EffectiveRightsModel::showsNowThenAndWhy()
{
    AccountFixture account;
    QVERIFY(account.load(RecordType::Role, {AccountFixture::role(1, u"Buyer"_s, {Permission::OrdersPlace}),
                                            AccountFixture::role(2, u"Approver"_s, {Permission::OrdersApprove}, {Permission::OrdersPlace})}));
    RoleIndex roles(&account.cache);
    Model model(&roles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(roles.role(AccountFixture::id(1)));
    QCOMPARE(model.rowCount(), permissionCount);
    const auto buyer = person({AccountFixture::id(1)});
    model.setUsers(buyer, buyer);
    QCOMPARE(text(model, Permission::OrdersPlace, Model::RightColumn), u"Place orders"_s);
    QCOMPARE(text(model, Permission::OrdersPlace, Model::NowColumn), u"✓ yes"_s);
    QCOMPARE(text(model, Permission::OrdersPlace, Model::WhyColumn), u"Given by Buyer"_s);
    QCOMPARE(model.change(), RightsChange());
    model.setUsers(buyer, person({AccountFixture::id(1), AccountFixture::id(2)}));
    QCOMPARE(model.change(), (RightsChange{{Permission::OrdersApprove}, {Permission::OrdersPlace}}));
    QCOMPARE(text(model, Permission::OrdersPlace, Model::ThenColumn), u"✕ lost"_s);
    QCOMPARE(text(model, Permission::OrdersPlace, Model::WhyColumn), u"Given by Buyer, but denied by Approver"_s);
    QCOMPARE(text(model, Permission::OrdersApprove, Model::ThenColumn), u"✓ gained"_s);
    QCOMPARE(text(model, Permission::AuditView, Model::ThenColumn), u"– no"_s);
    QCOMPARE(model.index(int(Permission::OrdersApprove), 0).data(Model::EffectRole).toInt(), int(Model::Effect::Gained));
    QCOMPARE(model.index(int(Permission::OrdersPlace), 0).data(Model::EffectRole).toInt(), int(Model::Effect::Lost));
    QCOMPARE(model.index(int(Permission::OrdersPlace), 0).data(Model::PermissionRole).toString(), u"orders.place"_s);
}

void tst_EffectiveRightsModel::followsTheRoles()
{
    AccountFixture account;
    QVERIFY(account.load(RecordType::Role, {AccountFixture::role(1, u"Buyer"_s)}));
    RoleIndex roles(&account.cache);
    Model model(&roles);
    QTRY_VERIFY(roles.role(AccountFixture::id(1)));
    const auto buyer = person({AccountFixture::id(1)});
    model.setUsers(buyer, buyer);
    QCOMPARE(text(model, Permission::OrdersPlace, Model::NowColumn), u"– no"_s);
    QVERIFY(account.put(RecordType::Role, {AccountFixture::role(1, u"Buyer"_s, {Permission::OrdersPlace})}));
    QTRY_COMPARE(text(model, Permission::OrdersPlace, Model::NowColumn), u"✓ yes"_s);
}

QTEST_GUILESS_MAIN(tst_EffectiveRightsModel)
#include "tst_effectiverightsmodel.moc"
