// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "models/entities/group.h"
#include "models/entities/role.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Who may change whom and what, tried by somebody who may not.
class tst_Rules : public QObject {
    Q_OBJECT

private slots:
    void nobodyGivesWhatTheyDoNotHave_data();
    void nobodyGivesWhatTheyDoNotHave();
    void nobodyRaisesThemselves_data();
    void nobodyRaisesThemselves();
    void needsTheRight_data();
    void needsTheRight();
    void liftingARestrictionIsGiving();
    void builtInRolesStay();
    void rolesWithinOnesOwnRights();
    void rolesInUseStay();
    void groupsFormATree();
    void groupsInUseStay();
    void paymentMethodsAreTheCompanys();
    void newUsersFollowTheirGroup();
    void delegatesCanApprove();
    void identitiesFollowTheEmail();
    void disablingEndsSessions();
    void removingAUserCleansUp();
    void theLastDayEndsTheStay();
    void companiesDropMethodsButAddNone();

private:
    static QJsonArray list(const QString &item) { return {item}; }
};

void tst_Rules::nobodyGivesWhatTheyDoNotHave_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("code");
    QTest::addRow("an Administrator") << StoreFixture::id(11) << u"403 role-not-grantable"_s;
    QTest::addRow("an Order approver") << StoreFixture::id(14) << u"403 role-not-grantable"_s;
    QTest::addRow("more of the orders than they see") << StoreFixture::id(15) << u"403 role-not-grantable"_s;
    QTest::addRow("a Manager") << StoreFixture::id(13) << u"200"_s;
}

void tst_Rules::nobodyGivesWhatTheyDoNotHave()
{
    QFETCH(QString, role);
    QFETCH(QString, code);
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.manager, RecordType::User, f.customer, {{u"roleIds"_s, list(role)}})), code);
    const auto made =
        f.create(f.manager, RecordType::User, StoreFixture::id(50),
                 {{u"email"_s, u"new@prove.example"_s}, {u"groupId"_s, f.north}, {u"roleIds"_s, list(role)}});
    QCOMPARE(codeOf(made), code == "200"_L1 ? u"201"_s : code);
}

void tst_Rules::nobodyRaisesThemselves_data()
{
    QTest::addColumn<QJsonObject>("patch");
    QTest::addRow("roles") << QJsonObject{{u"roleIds"_s, QJsonArray{StoreFixture::id(11)}}};
    QTest::addRow("fewer roles") << QJsonObject{{u"roleIds"_s, QJsonArray{StoreFixture::id(12)}}};
    QTest::addRow("restrictions") << QJsonObject{{u"restrictedPermissions"_s, QJsonArray{u"users.view"_s}}};
    QTest::addRow("limit") << QJsonObject{{u"orderLimit"_s, StoreFixture::money(1)}};
}

void tst_Rules::nobodyRaisesThemselves()
{
    QFETCH(QJsonObject, patch);
    StoreFixture f;
    for (const auto &person : {f.admin, f.manager})
        QCOMPARE(codeOf(f.patch(person, RecordType::User, person, patch)), u"403 own-record"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin)), u"403 own-record"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.admin)), u"403 own-record"_s);
}

void tst_Rules::needsTheRight_data()
{
    QTest::addColumn<int>("actor");
    QTest::addColumn<int>("action");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<int>("target");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    const auto user = RecordType::User;
    const QJsonObject phone{{u"phone"_s, u"111"_s}};
    constexpr int manager = 32, approver = 33, customer = 34, admin = 31, root = 21, customers = 12,
                  company = 1;
    QTest::addRow("a customer's own phone")
        << customer << int(Mutation::Update) << user << customer << phone << u"200"_s;
    QTest::addRow("a customer's own e-mail")
        << customer << int(Mutation::Update) << user << customer
        << QJsonObject{{u"email"_s, u"x@y.example"_s}} << u"403 missing-permission"_s;
    QTest::addRow("a manager edits an administrator")
        << manager << int(Mutation::Update) << user << admin << phone << u"403 outranked"_s;
    QTest::addRow("a manager edits an approver")
        << manager << int(Mutation::Update) << user << approver << phone << u"403 outranked"_s;
    QTest::addRow("a manager disables an administrator")
        << manager << int(Mutation::Disable) << user << admin << QJsonObject{} << u"403 outranked"_s;
    QTest::addRow("a manager removes an administrator")
        << manager << int(Mutation::Remove) << user << admin << QJsonObject{} << u"403 outranked"_s;
    QTest::addRow("a manager disables a customer")
        << manager << int(Mutation::Disable) << user << customer << QJsonObject{} << u"200"_s;
    QTest::addRow("a manager restricts a customer")
        << manager << int(Mutation::Update) << user << customer
        << QJsonObject{{u"restrictedPermissions"_s, QJsonArray{u"orders.place"_s}}}
        << u"403 missing-permission"_s;
    QTest::addRow("a manager gives a payment method")
        << manager << int(Mutation::Update) << user << customer
        << QJsonObject{{u"paymentMethods"_s, QJsonArray{u"invoice"_s}}} << u"403 missing-permission"_s;
    QTest::addRow("a manager edits a group")
        << manager << int(Mutation::Update) << RecordType::Group << root << QJsonObject{{u"name"_s, u"x"_s}}
        << u"403 missing-permission"_s;
    QTest::addRow("a manager removes a role") << manager << int(Mutation::Remove) << RecordType::Role
                                              << customers << QJsonObject{} << u"403 missing-permission"_s;
    QTest::addRow("a manager edits the company")
        << manager << int(Mutation::Update) << RecordType::Company << company
        << QJsonObject{{u"name"_s, u"x"_s}} << u"403 missing-permission"_s;
    QTest::addRow("a customer edits the company")
        << customer << int(Mutation::Update) << RecordType::Company << company
        << QJsonObject{{u"name"_s, u"x"_s}} << u"403 missing-permission"_s;
    QTest::addRow("a manager makes a budget") << manager << int(Mutation::Create) << RecordType::Budget << 90
                                              << QJsonObject{} << u"403 missing-permission"_s;
    QTest::addRow("a customer makes a user")
        << customer << int(Mutation::Create) << user << 90 << QJsonObject{} << u"403 missing-permission"_s;
    QTest::addRow("an approver orders") << approver << int(Mutation::Create) << RecordType::Order << 90
                                        << QJsonObject{} << u"403 missing-permission"_s;
}

void tst_Rules::needsTheRight()
{
    QFETCH(int, actor);
    QFETCH(int, action);
    QFETCH(RecordType, type);
    QFETCH(int, target);
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    StoreFixture f;
    const Mutation mutation{.action = Mutation::Action(action),
                            .type = type,
                            .id = StoreFixture::id(target),
                            .body = body,
                            .key = {},
                            .fingerprint = {},
                            .ifMatch = -1};
    QCOMPARE(codeOf(f.send(StoreFixture::id(actor), mutation)), code);
}

void tst_Rules::liftingARestrictionIsGiving()
{
    StoreFixture f;
    Role keeper;
    keeper.id = StoreFixture::id(95);
    QCOMPARE(codeOf(f.create(
                 f.admin, RecordType::Role, keeper.id,
                 {{u"name"_s, u"Keeper"_s},
                  {u"permissions"_s, QJsonArray{u"users.view"_s, u"users.manage"_s, u"users.restrict"_s}}})),
             u"201"_s);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::User, StoreFixture::id(50),
                             {{u"email"_s, u"keeper@prove.example"_s},
                              {u"groupId"_s, f.root},
                              {u"roleIds"_s, list(keeper.id)}})),
             u"201"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver,
                            {{u"restrictedPermissions"_s, QJsonArray{u"orders.approve"_s}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.patch(StoreFixture::id(50), RecordType::User, f.approver,
                            {{u"restrictedPermissions"_s, QJsonArray{}}})),
             u"403 restriction-not-liftable"_s);
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.approver, {{u"restrictedPermissions"_s, QJsonArray{}}})),
        u"200"_s);
}

void tst_Rules::builtInRolesStay()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Role, f.customers, {{u"name"_s, u"x"_s}})),
             u"403 built-in"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Role, f.managers)), u"403 built-in"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Role, f.viewers, {{u"builtIn"_s, true}})), u"422 invalid"_s);
}

void tst_Rules::rolesWithinOnesOwnRights()
{
    StoreFixture f;
    const auto makers = StoreFixture::id(95);
    const auto person = StoreFixture::id(50);
    QCOMPARE(codeOf(f.create(
                 f.admin, RecordType::Role, makers,
                 {{u"name"_s, u"Makers"_s},
                  {u"permissions"_s, QJsonArray{u"roles.view"_s, u"roles.manage"_s, u"groups.view"_s}}})),
             u"201"_s);
    QCOMPARE(
        codeOf(f.create(
            f.admin, RecordType::User, person,
            {{u"email"_s, u"maker@prove.example"_s}, {u"groupId"_s, f.root}, {u"roleIds"_s, list(makers)}})),
        u"201"_s);
    const auto make = [&](int number, const QString &permission) {
        return f.create(person, RecordType::Role, StoreFixture::id(number),
                        {{u"name"_s, u"New"_s}, {u"permissions"_s, QJsonArray{permission}}});
    };
    QCOMPARE(codeOf(make(96, u"users.manage"_s)), u"403 role-not-grantable"_s);
    QCOMPARE(codeOf(make(96, u"groups.view"_s)), u"201"_s);
    QCOMPARE(codeOf(f.patch(person, RecordType::Role, StoreFixture::id(96),
                            {{u"permissions"_s, QJsonArray{u"company.edit"_s}}})),
             u"403 role-not-grantable"_s);
    QCOMPARE(codeOf(f.patch(person, RecordType::Role, f.viewers, {{u"name"_s, u"x"_s}})),
             u"403 role-not-grantable"_s);
    QCOMPARE(
        codeOf(f.patch(person, RecordType::Role, makers, {{u"permissions"_s, QJsonArray{u"roles.view"_s}}})),
        u"403 own-record"_s);
    // Taking back what a role denies gives it to whoever has it from elsewhere.
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Role, StoreFixture::id(96),
                            {{u"denies"_s, QJsonArray{u"company.edit"_s}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.patch(person, RecordType::Role, StoreFixture::id(96), {{u"denies"_s, QJsonArray{}}})),
             u"403 role-not-grantable"_s);
}

void tst_Rules::rolesInUseStay()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer,
                            {{u"roleIds"_s, QJsonArray{f.customers, f.viewers}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Role, f.viewers)), u"409 in-use"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"roleIds"_s, list(f.customers)}})),
             u"200"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Role, f.viewers)), u"200"_s);
}

void tst_Rules::groupsFormATree()
{
    StoreFixture f;
    const auto move = [&](const QString &group, const QJsonValue &parent) {
        return f.patch(f.admin, RecordType::Group, group, {{u"parentId"_s, parent}});
    };
    QCOMPARE(firstError(move(f.sales, f.sales)), u"/parentId cycle"_s);
    QCOMPARE(firstError(move(f.sales, f.north)), u"/parentId cycle"_s);
    QCOMPARE(codeOf(move(f.root, f.north)), u"409 root-group"_s);
    QCOMPARE(firstError(move(f.sales, QJsonValue::Null)), u"/parentId required"_s);
    QCOMPARE(firstError(
                 f.create(f.admin, RecordType::Group, StoreFixture::id(90), {{u"name"_s, u"Second root"_s}})),
             u"/parentId required"_s);
    QCOMPARE(codeOf(move(f.field, f.north)), u"200"_s);
    QCOMPARE(firstError(move(f.north, f.field)), u"/parentId cycle"_s);
}

void tst_Rules::groupsInUseStay()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.root)), u"409 root-group"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.sales)), u"409 in-use"_s); // by its subgroups
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"409 in-use"_s); // by a user
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"groupId"_s, f.field}})), u"200"_s);
    const auto budget = f.newBudget(BudgetOwner::Group, f.north, 1000, Enforcement::Warn);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"409 in-use"_s); // by a budget
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Budget, budget)), u"200"_s);
    QVERIFY(f.row(RecordType::BudgetUsage, budget).isEmpty());
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"200"_s);
}

void tst_Rules::paymentMethodsAreTheCompanys()
{
    StoreFixture f;
    const auto give = [&] {
        return f.patch(f.admin, RecordType::User, f.customer,
                       {{u"paymentMethods"_s, QJsonArray{u"card"_s, u"invoice"_s}}});
    };
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Company, f.company,
                            {{u"allowedPaymentMethods"_s, QJsonArray{u"card"_s}}})),
             u"200"_s);
    QCOMPARE(firstError(give()), u"/paymentMethods not-allowed"_s);
    QCOMPARE(firstError(f.patch(f.admin, RecordType::Group, f.north,
                                {{u"defaultPaymentMethods"_s, QJsonArray{u"invoice"_s}}})),
             u"/defaultPaymentMethods not-allowed"_s);
}

void tst_Rules::newUsersFollowTheirGroup()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.sales,
                            {{u"defaultPaymentMethods"_s, QJsonArray{u"invoice"_s}}})),
             u"200"_s);
    const auto make = [&](const QString &actor, int number, const QString &group, const QJsonValue &methods) {
        QJsonObject body{{u"email"_s, u"n%1@prove.example"_s.arg(number)},
                         {u"groupId"_s, group},
                         {u"roleIds"_s, list(f.customers)}};
        if (!methods.isUndefined())
            body[u"paymentMethods"_s] = methods;
        const auto answer = f.create(actor, RecordType::User, StoreFixture::id(number), body);
        return answer.refusal ? QJsonValue(codeOf(answer)) : StoreFixture::rowIn(answer)["paymentMethods"_L1];
    };
    QCOMPARE(make(f.manager, 50, f.north, QJsonValue::Undefined), QJsonValue(QJsonArray{u"invoice"_s}));
    QCOMPARE(make(f.manager, 51, f.root, QJsonValue::Undefined),
             QJsonValue(QJsonArray{u"card"_s, u"invoice"_s}));
    QCOMPARE(make(f.manager, 52, f.north, QJsonArray{u"card"_s}), QJsonValue(u"403 missing-permission"_s));
    QCOMPARE(make(f.admin, 53, f.north, QJsonArray{u"card"_s}), QJsonValue(QJsonArray{u"card"_s}));
    QCOMPARE(f.row(RecordType::User, StoreFixture::id(50))["status"_L1].toString(), u"active"_s);
}

void tst_Rules::delegatesCanApprove()
{
    StoreFixture f;
    const auto delegate = [&](const QString &actor, const QString &to) {
        return f.patch(
            actor, RecordType::User, f.approver,
            {{u"delegate"_s,
              QJsonObject{{u"userId"_s, to}, {u"from"_s, u"2026-11-01"_s}, {u"to"_s, u"2026-11-30"_s}}}});
    };
    QCOMPARE(firstError(delegate(f.approver, f.customer)), u"/delegate/userId cannot-approve"_s);
    QCOMPARE(firstError(delegate(f.approver, f.approver)), u"/delegate/userId cannot-approve"_s);
    QCOMPARE(firstError(delegate(f.approver, StoreFixture::id(99))), u"/delegate/userId cannot-approve"_s);
    QCOMPARE(codeOf(delegate(f.approver, f.admin)), u"200"_s);
    QCOMPARE(codeOf(delegate(f.admin, f.admin2)), u"200"_s);
}

void tst_Rules::identitiesFollowTheEmail()
{
    StoreFixture f;
    const auto identityOf = [&](const QString &email) {
        return *f.database->read([&](QSqlDatabase &db) -> Result<QString> {
            auto query = sqlQuery(
                db,
                u"SELECT u.user_id FROM identity i"
                " JOIN identity_user u ON u.identity_id = i.id WHERE i.email_folded = ?"_s,
                {email});
            return query && query->next() ? query->value(0).toString() : QString();
        });
    };
    QCOMPARE(identityOf(u"customer@prove.example"_s), f.customer);
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"New.Name@prove.example"_s}})),
        u"200"_s);
    QCOMPARE(identityOf(u"new.name@prove.example"_s), f.customer);
    QCOMPARE(identityOf(u"customer@prove.example"_s), QString());
    QCOMPARE(codeOf(f.create(f.admin, RecordType::User, StoreFixture::id(50),
                             {{u"email"_s, u"fresh@prove.example"_s},
                              {u"groupId"_s, f.root},
                              {u"roleIds"_s, list(f.customers)}})),
             u"201"_s);
    QCOMPARE(identityOf(u"fresh@prove.example"_s), StoreFixture::id(50));
    // An address that is somebody's elsewhere means that person; the one left behind is forgotten.
    QVERIFY(f.database->write([&](QSqlDatabase &db) -> Result<void> {
        const auto done =
            sqlRun(db, u"INSERT INTO identity VALUES('x', 'elsewhere@other.example', 'hash', 0, 1)"_s);
        return done ? Result<void>() : done.error();
    }));
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"email"_s, u"elsewhere@other.example"_s}})),
        u"200"_s);
    QCOMPARE(identityOf(u"elsewhere@other.example"_s), f.customer);
    const auto identities = [&] {
        return *f.database->read([](QSqlDatabase &db) -> Result<int> {
            auto query = sqlQuery(db, u"SELECT COUNT(*) FROM identity"_s);
            return query && query->next() ? query->value(0).toInt() : -1;
        });
    };
    QCOMPARE(identities(), 7);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.customer)), u"200"_s);
    QCOMPARE(identities(), 6);
}

void tst_Rules::disablingEndsSessions()
{
    StoreFixture f;
    const auto count = [&](const QString &user) {
        return *f.database->read([&](QSqlDatabase &db) -> Result<int> {
            auto query = sqlQuery(db, u"SELECT COUNT(*) FROM session WHERE user_id = ?"_s, {user});
            return query && query->next() ? query->value(0).toInt() : -1;
        });
    };
    for (const auto &user : {f.customer, f.buyer, f.manager}) {
        QVERIFY(f.database->write([&](QSqlDatabase &db) -> Result<void> {
            const auto done = sqlRun(db,
                                     u"INSERT INTO session(id, company_id, user_id, created_at, "
                                     u"refresh_hash, previous_refresh_hash, rotated_at, expires_at)"
                                     " VALUES(?, ?, ?, 0, ?, '', 0, 0)"_s,
                                     {user, f.company, user, user});
            return done ? Result<void>() : done.error();
        }));
    }
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.customer)), u"200"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.buyer)), u"200"_s);
    QCOMPARE(count(f.customer), 0);
    QCOMPARE(count(f.buyer), 0);
    QCOMPARE(count(f.manager), 1);
    // Disabling again is no error: whoever wants somebody out has them out.
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.customer)), u"200"_s);
}

void tst_Rules::removingAUserCleansUp()
{
    StoreFixture f;
    const auto own = f.newBudget(BudgetOwner::User, f.customer, 1000, Enforcement::Warn);
    const auto shared = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 500)), u"201"_s);
    QCOMPARE(f.remaining(shared), -400);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north,
                            {{u"approverIds"_s, QJsonArray{f.customer, f.admin}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.customer)), u"200"_s);
    QVERIFY(f.row(RecordType::Budget, own).isEmpty());
    QVERIFY(f.row(RecordType::BudgetUsage, own).isEmpty());
    QCOMPARE(f.remaining(shared), 100);
    const auto order = f.row(RecordType::Order, StoreFixture::id(400));
    QCOMPARE(order["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(order["placedByName"_L1].toString(), u"Customer"_s);
    QCOMPARE(f.row(RecordType::Group, f.north)["approverIds"_L1].toArray(), (QJsonArray{f.admin}));
}

void tst_Rules::theLastDayEndsTheStay()
{
    StoreFixture f;
    Upkeep upkeep(*f.context);
    for (const auto &user : {f.customer, f.admin2})
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, user, {{u"activeUntil"_s, u"2026-11-23"_s}})),
                 u"200"_s);
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.row(RecordType::User, f.customer)["status"_L1].toString(), u"active"_s);
    QCOMPARE(codeOf(f.command(f.admin2, Mutation::Disable, f.admin)), u"200"_s);
    f.now = f.now.addDays(1);
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.row(RecordType::User, f.customer)["status"_L1].toString(), u"disabled"_s);
    QCOMPARE(f.row(RecordType::User, f.admin2)["status"_L1].toString(),
             u"active"_s); // the last Administrator
    QCOMPARE(codeOf(f.command(f.admin2, Mutation::Enable, f.customer)), u"409 wrong-state"_s);
}

void tst_Rules::companiesDropMethodsButAddNone()
{
    StoreFixture f;
    const auto set = [&](const QJsonArray &methods) {
        return f.patch(f.admin, RecordType::Company, f.company, {{u"allowedPaymentMethods"_s, methods}});
    };
    QCOMPARE(firstError(set({})), u"/allowedPaymentMethods required"_s);
    QCOMPARE(codeOf(set({u"card"_s})), u"200"_s);
    QCOMPARE(codeOf(set({u"card"_s, u"invoice"_s})), u"409 payment-method-not-approved"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Company, f.company, {{u"currency"_s, u"SEK"_s}})),
             u"422 invalid"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Company, f.company, {{u"email"_s, u"ny@prove.example"_s}})),
             u"200"_s);
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
