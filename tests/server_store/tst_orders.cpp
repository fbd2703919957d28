// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

/// Orders against budgets and limits, who approves them, and the periods in which they count.
class tst_Orders : public QObject {
    Q_OBJECT

private slots:
    void refusesOrders_data();
    void refusesOrders();
    void namesTheBuyer();
    void budgetsAnswerAnOrder_data();
    void budgetsAnswerAnOrder();
    void theLimitWantsApproval();
    void twoOrdersNeverExceedABlockingBudgetTogether();
    void twoApprovalsNeverExceedABlockingBudgetTogether();
    void onlyApproversDecide();
    void nobodyApprovesTheirOwn();
    void decidesOnce();
    void delegatesDecideOnTheirDays();
    void approversAreFoundUpTheTree();
    void approversFollowEveryChange();
    void aNewAdministratorApprovesToo();
    void aRemovedGroupLeavesItsOrdersToTheParent();

private:
    static QString statusOf(StoreFixture &f, int order)
    {
        return f.row(RecordType::Order, StoreFixture::id(order))["status"_L1].toString();
    }
    static QStringList approversOf(StoreFixture &f, int order)
    {
        QStringList ids;
        return fromJson(f.row(RecordType::Order, StoreFixture::id(order))["approverIds"_L1], ids)
            ? ids
            : QStringList();
    }
    static qint64 used(StoreFixture &f, const QString &budget, const char *field)
    {
        return f.row(RecordType::BudgetUsage, budget)[QLatin1StringView(field)]["amount"_L1].toInteger();
    }
};

void tst_Orders::refusesOrders_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("error");
    const auto money = [](qint64 amount) { return StoreFixture::money(amount); };
    const auto line = [](int quantity, const QJsonObject &price) {
        return QJsonArray{QJsonObject{{u"sku"_s, u"S"_s},
                                      {u"name"_s, u"Planks"_s},
                                      {u"quantity"_s, quantity},
                                      {u"unitPrice"_s, price}}};
    };
    QTest::addRow("no number") << QJsonObject{{u"number"_s, QJsonValue::Null}} << u"/number required"_s;
    QTest::addRow("no lines") << QJsonObject{{u"lines"_s, QJsonArray{}}} << u"/lines required"_s;
    QTest::addRow("none of a thing") << QJsonObject{{u"lines"_s, line(0, money(100))}}
                                     << u"/lines out-of-range"_s;
    QTest::addRow("less than nothing")
        << QJsonObject{{u"lines"_s, line(-1, money(100))}} << u"/lines out-of-range"_s;
    QTest::addRow("another currency")
        << QJsonObject{{u"lines"_s, line(1, {{u"amount"_s, 100}, {u"currency"_s, u"SEK"_s}})}}
        << u"/lines out-of-range"_s;
    QTest::addRow("an overflow") << QJsonObject{{u"lines"_s, line(2000000000, money(Money::limit - 1))}}
                                 << u"/lines out-of-range"_s;
    QTest::addRow("half a line") << QJsonObject{{u"lines"_s, QJsonArray{QJsonObject{{u"sku"_s, u"S"_s}}}}}
                                 << u"/lines wrong-kind"_s;
    const auto named = [&](const QString &sku, const QString &name) {
        return QJsonObject{{u"lines"_s,
                            QJsonArray{QJsonObject{{u"sku"_s, sku},
                                                   {u"name"_s, name},
                                                   {u"quantity"_s, 1},
                                                   {u"unitPrice"_s, money(100)}}}}};
    };
    QTest::addRow("a bell in a line") << named(u"S"_s, u"Planks\a"_s) << u"/lines out-of-range"_s;
    QTest::addRow("a line break in a line") << named(u"S"_s, u"a\nb"_s) << u"/lines out-of-range"_s;
    QTest::addRow("NUL in a number") << named(u"S"_s + QChar(0), u"Planks"_s) << u"/lines out-of-range"_s;
    QTest::addRow("a name too long") << named(u"S"_s, QString(201, u'x')) << u"/lines out-of-range"_s;
    QTest::addRow("no name") << named(u"S"_s, u"  "_s) << u"/lines out-of-range"_s;
    QTest::addRow("a long name") << named(QString(), QString(200, u'x')) << QString();
    QTest::addRow("no net") << QJsonObject{{u"net"_s, QJsonValue::Null}} << u"/net required"_s;
    QTest::addRow("no total") << QJsonObject{{u"total"_s, QJsonValue::Null}} << u"/total required"_s;
    QTest::addRow("wrong net") << QJsonObject{{u"net"_s, money(99)}} << u"/net out-of-range"_s;
    QTest::addRow("wrong total") << QJsonObject{{u"total"_s, money(126)}} << u"/total out-of-range"_s;
    QTest::addRow("negative VAT") << QJsonObject{{u"vat"_s, money(-25)}} << u"/vat out-of-range"_s;
    QTest::addRow("approved by itself")
        << QJsonObject{{u"status"_s, u"approved"_s}} << u"/status read-only"_s;
    QTest::addRow("with approvers") << QJsonObject{{u"approverIds"_s, QJsonArray{}}}
                                    << u"/approverIds read-only"_s;
    QTest::addRow("in another name") << QJsonObject{{u"placedByName"_s, u"x"_s}}
                                     << u"/placedByName read-only"_s;
    QTest::addRow("for somebody else")
        << QJsonObject{{u"placedBy"_s, StoreFixture::id(35)}} << u"/placedBy not-the-buyer"_s;
    QTest::addRow("tomorrow") << QJsonObject{{u"placedAt"_s, u"2026-11-24T12:00:00.000Z"_s}}
                              << u"/placedAt out-of-range"_s;
    QTest::addRow("with what they may not pay")
        << QJsonObject{{u"paymentMethod"_s, u"invoice"_s}} << u"/paymentMethod not-allowed"_s;
    QTest::addRow("fine") << QJsonObject{{u"reference"_s, u"Bjørvika"_s}} << QString();
    QTest::addRow("fine, without VAT")
        << QJsonObject{{u"vat"_s, money(0)}, {u"total"_s, money(100)}} << QString();
    QTest::addRow("fine, saying nothing of VAT")
        << QJsonObject{{u"vat"_s, QJsonValue::Null}, {u"total"_s, money(100)}} << QString();
}

void tst_Orders::refusesOrders()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, error);
    StoreFixture f;
    const QJsonObject order{{u"number"_s, u"N-1"_s},
                            {u"lines"_s,
                             QJsonArray{QJsonObject{{u"sku"_s, u"S"_s},
                                                    {u"name"_s, u"Planks"_s},
                                                    {u"quantity"_s, 1},
                                                    {u"unitPrice"_s, StoreFixture::money(100)}}}},
                            {u"net"_s, StoreFixture::money(100)},
                            {u"vat"_s, StoreFixture::money(25)},
                            {u"total"_s, StoreFixture::money(125)}};
    const auto answer =
        f.create(f.customer, RecordType::Order, StoreFixture::id(400), mergePatch(order, change));
    QCOMPARE(firstError(answer), error);
    QCOMPARE(answer.status == 201, error.isEmpty());
    QCOMPARE(f.row(RecordType::Order, StoreFixture::id(400)).isEmpty(), !error.isEmpty());
}

void tst_Orders::namesTheBuyer()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 100)), u"201"_s);
    const auto order = f.row(RecordType::Order, StoreFixture::id(400));
    QCOMPARE(order["placedBy"_L1].toString(), f.customer);
    QCOMPARE(order["placedByName"_L1].toString(), u"Customer"_s);
    QCOMPARE(order["groupId"_L1].toString(), f.north);
    QCOMPARE(order["groupName"_L1].toString(), u"Group 23"_s);
    QCOMPARE(order["status"_L1].toString(), u"approved"_s);
}

void tst_Orders::budgetsAnswerAnOrder_data()
{
    QTest::addColumn<Enforcement>("enforcement");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("status");
    QTest::addRow("warn within") << Enforcement::Warn << qint64(1000) << u"201"_s << u"approved"_s;
    QTest::addRow("warn above") << Enforcement::Warn << qint64(1001) << u"201"_s << u"approved"_s;
    QTest::addRow("approval within") << Enforcement::RequireApproval << qint64(1000) << u"201"_s
                                     << u"approved"_s;
    QTest::addRow("approval above") << Enforcement::RequireApproval << qint64(1001) << u"201"_s
                                    << u"pendingApproval"_s;
    QTest::addRow("block within") << Enforcement::Block << qint64(1000) << u"201"_s << u"approved"_s;
    QTest::addRow("block above") << Enforcement::Block << qint64(1001) << u"409 budget-exceeded"_s
                                 << QString();
}

void tst_Orders::budgetsAnswerAnOrder()
{
    QFETCH(Enforcement, enforcement);
    QFETCH(qint64, net);
    QFETCH(QString, code);
    QFETCH(QString, status);
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::Group, f.sales, 1000, enforcement);
    const auto answer = f.place(f.customer, StoreFixture::id(400), net);
    QCOMPARE(codeOf(answer), code);
    QCOMPARE(statusOf(f, 400), status);
    QCOMPARE(f.remaining(budget), status.isEmpty() ? 1000 : 1000 - net);
    if (status == "pendingApproval"_L1) {
        const auto reason =
            f.row(RecordType::Order, StoreFixture::id(400))["approvalReasons"_L1][0].toObject();
        QCOMPARE(reason["kind"_L1].toString(), u"budget"_s);
        QCOMPARE(reason["budgetId"_L1].toString(), budget);
        QCOMPARE(reason["percentAfter"_L1].toInt(), 100);
    }
    if (!status.isEmpty() && enforcement == Enforcement::Warn && net > 1000) {
        AuditFilter filter;
        filter.recordId = StoreFixture::id(400);
        QVERIFY(f.store->audit(f.as(f.admin), filter).body.contains("exceededBudget"));
    }
}

void tst_Orders::theLimitWantsApproval()
{
    StoreFixture f;
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"orderLimit"_s, StoreFixture::money(500)}})),
        u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 500)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 501)), u"201"_s);
    QCOMPARE(statusOf(f, 400), u"approved"_s);
    QCOMPARE(statusOf(f, 401), u"pendingApproval"_s);
    QCOMPARE(f.row(RecordType::Order, StoreFixture::id(401))["approvalReasons"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"kind"_s, u"orderLimit"_s}}}));
}

void tst_Orders::twoOrdersNeverExceedABlockingBudgetTogether()
{
    for (int round = 0; round < 10; ++round) {
        StoreFixture f;
        const auto budget = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::Block);
        int placed = 0;
        int refused = 0;
        QMutex guard;
        std::vector<std::thread> shoppers;
        for (int i = 0; i < 3; ++i) {
            shoppers.emplace_back([&, i] {
                const QJsonObject body{{u"number"_s, u"R-%1"_s.arg(i)},
                                       {u"lines"_s,
                                        QJsonArray{QJsonObject{{u"sku"_s, u"S"_s},
                                                               {u"name"_s, u"P"_s},
                                                               {u"quantity"_s, 1},
                                                               {u"unitPrice"_s, StoreFixture::money(60)}}}},
                                       {u"net"_s, StoreFixture::money(60)},
                                       {u"vat"_s, StoreFixture::money(15)},
                                       {u"total"_s, StoreFixture::money(75)}};
                const auto answer = f.store->change(f.as(i == 0 ? f.buyer : f.customer),
                                                    {.action = Mutation::Create,
                                                     .type = RecordType::Order,
                                                     .id = StoreFixture::id(400 + i),
                                                     .body = body,
                                                     .key = QString::number(i),
                                                     .fingerprint = {}});
                const QMutexLocker lock(&guard);
                placed += answer.status == 201;
                refused += codeOf(answer) == "409 budget-exceeded"_L1;
            });
        }
        for (auto &shopper : shoppers)
            shopper.join();
        QCOMPARE(placed, 1);
        QCOMPARE(refused, 2);
        QCOMPARE(f.remaining(budget), 40);
    }
}

void tst_Orders::twoApprovalsNeverExceedABlockingBudgetTogether()
{
    for (int round = 0; round < 10; ++round) {
        StoreFixture f;
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer,
                                {{u"orderLimit"_s, StoreFixture::money(1)}})),
                 u"200"_s);
        for (const auto order : {400, 401})
            QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(order), 60)), u"201"_s);
        const auto budget = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::Block);
        QStringList codes{QString(), QString()};
        const auto approve = [&](int i, qint64 revision) {
            codes[i] = codeOf(f.store->change(f.as(f.approver),
                                              {.action = Mutation::Approve,
                                               .type = RecordType::Order,
                                               .id = StoreFixture::id(400 + i),
                                               .body = {},
                                               .key = QString::number(i),
                                               .fingerprint = {},
                                               .ifMatch = revision}));
        };
        const auto first = f.row(RecordType::Order, StoreFixture::id(400))["revision"_L1].toInteger();
        const auto second = f.row(RecordType::Order, StoreFixture::id(401))["revision"_L1].toInteger();
        std::thread one([&] { approve(0, first); });
        std::thread other([&] { approve(1, second); });
        one.join();
        other.join();
        codes.sort();
        QCOMPARE(codes, (QStringList{u"200"_s, u"409 budget-exceeded"_s}));
        QCOMPARE(used(f, budget, "spent"), 60);
    }
}

void tst_Orders::onlyApproversDecide()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    const auto approve = [&](const QString &who) {
        return codeOf(f.command(who, Mutation::Approve, StoreFixture::id(400)));
    };
    QCOMPARE(approve(f.buyer), u"404 not-found"_s);
    QCOMPARE(approve(f.manager), u"403 missing-permission"_s);
    QCOMPARE(approve(f.admin), u"403 not-approver"_s);
    QCOMPARE(firstError(f.command(f.approver, Mutation::Reject, StoreFixture::id(400))),
             u"/comment required"_s);
    QCOMPARE(
        firstError(f.command(f.approver, Mutation::Reject, StoreFixture::id(400), {{u"comment"_s, u"  "_s}})),
        u"/comment required"_s);
    QCOMPARE(
        firstError(f.command(f.approver, Mutation::Approve, StoreFixture::id(400), {{u"by"_s, f.admin}})),
        u"/by unknown-field"_s);
    QCOMPARE(firstError(f.command(f.approver, Mutation::Approve, StoreFixture::id(400),
                                  {{u"comment"_s, QString(2001, u'x')}})),
             u"/comment too-long"_s);
    QCOMPARE(approve(f.approver), u"200"_s);
    const auto decision = f.row(RecordType::Order, StoreFixture::id(400))["decision"_L1].toObject();
    QCOMPARE(decision["by"_L1].toString(), f.approver);
    QCOMPARE(approversOf(f, 400), QStringList());
}

void tst_Orders::nobodyApprovesTheirOwn()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.root,
                            {{u"approverIds"_s, QJsonArray{f.admin, f.approver}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.admin, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Approve, StoreFixture::id(400))), u"409 own-order"_s);
    // Nor by way of somebody whom they stand in for.
    QCOMPARE(codeOf(f.patch(
                 f.approver, RecordType::User, f.approver,
                 {{u"delegate"_s,
                   QJsonObject{
                       {u"userId"_s, f.admin}, {u"from"_s, u"2026-11-01"_s}, {u"to"_s, u"2026-11-30"_s}}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Approve, StoreFixture::id(400))), u"409 own-order"_s);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, StoreFixture::id(400))), u"200"_s);
}

void tst_Orders::decidesOnce()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    const auto seen = f.row(RecordType::Order, StoreFixture::id(400))["revision"_L1].toInteger();
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, StoreFixture::id(400))), u"200"_s);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, StoreFixture::id(400))), u"409 wrong-state"_s);
    QCOMPARE(
        codeOf(f.command(f.approver, Mutation::Reject, StoreFixture::id(400), {{u"comment"_s, u"No."_s}})),
        u"409 wrong-state"_s);
    const Mutation stale{.action = Mutation::Approve,
                         .type = RecordType::Order,
                         .id = StoreFixture::id(400),
                         .body = {},
                         .key = {},
                         .fingerprint = {},
                         .ifMatch = seen};
    QCOMPARE(codeOf(f.send(f.approver, stale)), u"412 version-conflict"_s);
}

void tst_Orders::delegatesDecideOnTheirDays()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.buyer, {{u"roleIds"_s, QJsonArray{f.approvers}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.store->record(f.as(f.buyer), RecordType::Order, StoreFixture::id(400))),
             u"404 not-found"_s);
    QCOMPARE(codeOf(f.patch(
                 f.approver, RecordType::User, f.approver,
                 {{u"delegate"_s,
                   QJsonObject{
                       {u"userId"_s, f.buyer}, {u"from"_s, u"2026-11-24"_s}, {u"to"_s, u"2026-11-25"_s}}}})),
             u"200"_s);
    const auto approve = [&] { return codeOf(f.command(f.buyer, Mutation::Approve, StoreFixture::id(400))); };
    QCOMPARE(approve(), u"404 not-found"_s); // the day before
    f.now = f.now.addDays(3);
    QCOMPARE(approve(), u"404 not-found"_s); // the day after
    f.now = f.now.addDays(-1);
    QCOMPARE(codeOf(f.store->record(f.as(f.buyer), RecordType::Order, StoreFixture::id(400))), u"200"_s);
    QCOMPARE(approve(), u"200"_s); // the last day
}

void tst_Orders::approversAreFoundUpTheTree()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 1, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver})); // of the root
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.sales,
                            {{u"approverIds"_s, QJsonArray{f.admin2, f.manager}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 401), (QStringList{f.admin2})); // the manager lacks the right
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.sales, {{u"approverIds"_s, QJsonArray{}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, QJsonArray{}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(402), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 402), (QStringList{f.admin, f.admin2})); // nobody else is left
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin2)), u"200"_s);
    QCOMPARE(codeOf(f.place(f.admin, StoreFixture::id(403), 300)), u"409 no-approver"_s);
}

void tst_Orders::approversFollowEveryChange()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 1, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
    const auto both = QStringList{f.admin, f.admin2};
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.approver)), u"200"_s);
    QCOMPARE(approversOf(f, 400), both);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Enable, f.approver)), u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver,
                            {{u"restrictedPermissions"_s, QJsonArray{u"orders.approve"_s}}})),
             u"200"_s);
    QCOMPARE(approversOf(f, 400), both);
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.approver, {{u"restrictedPermissions"_s, QJsonArray{}}})),
        u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north, {{u"approverIds"_s, QJsonArray{f.admin2}}})),
             u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin2}));
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.admin2)), u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::User, f.approver, {{u"roleIds"_s, QJsonArray{f.customers}}})),
        u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin}));
    // Through a role of their own.
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver, {{u"roleIds"_s, QJsonArray{f.viewers}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Role, f.viewers,
                            {{u"permissions"_s, QJsonArray{u"orders.approve"_s}}})),
             u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
}

void tst_Orders::aNewAdministratorApprovesToo()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 1, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, QJsonArray{}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin, f.admin2}));
    const auto third = StoreFixture::id(37);
    QCOMPARE(codeOf(f.create(f.admin, RecordType::User, third,
                             {{u"firstName"_s, u"Third"_s},
                              {u"email"_s, u"third@prove.example"_s},
                              {u"groupId"_s, f.root},
                              {u"roleIds"_s, QJsonArray{f.administrators}}})),
             u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin, f.admin2, third}));
}

void tst_Orders::aRemovedGroupLeavesItsOrdersToTheParent()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 1, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north, {{u"approverIds"_s, QJsonArray{f.admin2}}})),
             u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin2}));
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"409 in-use"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"groupId"_s, f.field}})), u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.admin2})); // it was placed from there
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"200"_s);
    QCOMPARE(approversOf(f, 400), (QStringList{f.approver}));
    QCOMPARE(f.row(RecordType::Order, StoreFixture::id(400))["groupName"_L1].toString(), u"Group 23"_s);
}

QTEST_GUILESS_MAIN(tst_Orders)
#include "tst_orders.moc"
