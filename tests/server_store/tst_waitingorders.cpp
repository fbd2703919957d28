// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include "server/store/waitingorders.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Passing a waiting order on, taking it over, and reminding those who may decide on it.
class tst_WaitingOrders : public QObject {
    Q_OBJECT

private slots:
    void refusesToPassOn_data();
    void refusesToPassOn();
    void whoeverWasGivenItDecides();
    void isTakenOver();
    void goesBackWhenNobodyOfThemCan();
    void nobodyTakesOverTheirOwn();
    void onlyWaitingOrdersArePassedOn();
    void remindsNowAndThen();
    void whoMayRemind_data();
    void whoMayRemind();

private:
    static inline const QString order = StoreFixture::id(400);

    /// The customer's order waits for the approver of the root group.
    static void placeWaiting(StoreFixture &f)
    {
        f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
        f.place(f.customer, order, 300);
    }
    static Answer passOn(StoreFixture &f, const QString &actor, const QStringList &to,
                         const QString &comment = u"On holiday"_s)
    {
        return f.command(actor, Mutation::Reassign, order,
                         {{u"approverIds"_s, QJsonArray::fromStringList(to)}, {u"comment"_s, comment}});
    }
    static QStringList approversOf(StoreFixture &f)
    {
        QStringList ids;
        return fromJson(f.row(RecordType::Order, order)["approverIds"_L1], ids) ? ids : QStringList();
    }
};

void tst_WaitingOrders::refusesToPassOn_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("answer");
    const StoreFixture f;
    const auto to = [](const QString &id) {
        return QJsonObject{{u"approverIds"_s, QJsonArray{id}}, {u"comment"_s, u"On holiday"_s}};
    };
    const auto with = [&](const QString &member, const QJsonValue &value) {
        auto body = to(f.admin2);
        body[member] = value;
        return body;
    };
    QTest::addRow("as a Manager") << f.manager << to(f.admin2) << u"403 not-administrator"_s;
    QTest::addRow("as the approver") << f.approver << to(f.admin2) << u"403 not-administrator"_s;
    QTest::addRow("as the buyer") << f.customer << to(f.admin2) << u"403 not-administrator"_s;
    QTest::addRow("as somebody who does not see it") << f.buyer << to(f.admin2) << u"404 not-found"_s;
    QTest::addRow("to nobody") << f.admin << with(u"approverIds"_s, QJsonArray{}) << u"/approverIds required"_s;
    QTest::addRow("to no list") << f.admin << with(u"approverIds"_s, u"x"_s) << u"/approverIds wrong-kind"_s;
    QTest::addRow("to a stranger") << f.admin << to(StoreFixture::id(999)) << u"/approverIds cannot-approve"_s;
    QTest::addRow("to the buyer") << f.admin << to(f.customer) << u"/approverIds cannot-approve"_s;
    QTest::addRow("to somebody without the right") << f.admin << to(f.manager) << u"/approverIds cannot-approve"_s;
    QTest::addRow("to one who can and one who cannot")
        << f.admin << with(u"approverIds"_s, QJsonArray{f.admin2, f.manager}) << u"/approverIds cannot-approve"_s;
    QTest::addRow("without a comment") << f.admin << with(u"comment"_s, u"  "_s) << u"/comment required"_s;
    QTest::addRow("with a comment too long")
        << f.admin << with(u"comment"_s, QString(2001, u'x')) << u"/comment too-long"_s;
    QTest::addRow("with more") << f.admin << with(u"status"_s, u"approved"_s) << u"/status unknown-field"_s;
    QTest::addRow("fine") << f.admin << to(f.admin2) << u"200"_s;
}

void tst_WaitingOrders::refusesToPassOn()
{
    QFETCH(QString, actor);
    QFETCH(QJsonObject, body);
    QFETCH(QString, answer);
    StoreFixture f;
    placeWaiting(f);
    const auto given = f.command(actor, Mutation::Reassign, order, body);
    QCOMPARE(firstError(given).isEmpty() ? codeOf(given) : firstError(given), answer);
    QCOMPARE(approversOf(f), QStringList{answer == "200"_L1 ? f.admin2 : f.approver});
}

void tst_WaitingOrders::whoeverWasGivenItDecides()
{
    StoreFixture f;
    placeWaiting(f);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin2})), u"200"_s);
    const auto told = f.row(RecordType::Order, order)["reassignment"_L1].toObject();
    QCOMPARE(told["by"_L1].toString(), f.admin);
    QCOMPARE(told["comment"_L1].toString(), u"On holiday"_s);
    // The former approver no longer sees it.
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, order)), u"404 not-found"_s);
    // A change elsewhere does not undo it.
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north, {{u"approverIds"_s, QJsonArray{f.admin}}})),
             u"200"_s);
    QCOMPARE(approversOf(f), (QStringList{f.admin2}));
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Approve, order)), u"403 not-approver"_s);
    QCOMPARE(codeOf(f.command(f.admin2, Mutation::Approve, order)), u"200"_s);
}

void tst_WaitingOrders::isTakenOver()
{
    StoreFixture f;
    placeWaiting(f);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Approve, order)), u"403 not-approver"_s);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin})), u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Reject, order, {{u"comment"_s, u"No."_s}})), u"200"_s);
}

void tst_WaitingOrders::goesBackWhenNobodyOfThemCan()
{
    StoreFixture f;
    placeWaiting(f);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin, f.admin2})), u"200"_s);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin2)), u"200"_s);
    QCOMPARE(approversOf(f), (QStringList{f.admin}));
    QCOMPARE(codeOf(passOn(f, f.admin, {f.approver})), u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver,
                            {{u"restrictedPermissions"_s, QJsonArray{u"orders.approve"_s}}})),
             u"200"_s);
    QCOMPARE(approversOf(f), (QStringList{f.admin})); // as without: nobody of the groups can
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver,
                            {{u"restrictedPermissions"_s, QJsonArray{}}})),
             u"200"_s);
    QCOMPARE(approversOf(f), (QStringList{f.approver}));
}

void tst_WaitingOrders::nobodyTakesOverTheirOwn()
{
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    f.place(f.admin, order, 300);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin})), u"409 own-order"_s);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin2})), u"409 own-order"_s);
    QCOMPARE(firstError(passOn(f, f.admin2, {f.admin})), u"/approverIds cannot-approve"_s);
    QCOMPARE(approversOf(f), (QStringList{f.approver}));
}

void tst_WaitingOrders::onlyWaitingOrdersArePassedOn()
{
    StoreFixture f;
    placeWaiting(f);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, order)), u"200"_s);
    QCOMPARE(codeOf(passOn(f, f.admin, {f.admin})), u"409 wrong-state"_s);
    QCOMPARE(codeOf(f.command(f.customer, Mutation::Remind, order)), u"409 wrong-state"_s);
}

void tst_WaitingOrders::remindsNowAndThen()
{
    StoreFixture f;
    placeWaiting(f);
    const auto remind = [&] { return f.command(f.customer, Mutation::Remind, order); };
    QCOMPARE(codeOf(remind()), u"200"_s);
    QCOMPARE(f.row(RecordType::Order, order)["reminders"_L1].toInt(), 1);
    QCOMPARE(f.row(RecordType::Order, order)["remindedAt"_L1], toJson(f.now));
    f.now = f.now.addDuration(betweenReminders).addMSecs(-1);
    const auto refused = remind();
    QCOMPARE(codeOf(refused), u"409 reminded-recently"_s);
    QCOMPARE(refused.refusal->extra["againAt"_L1], toJson(f.now.addMSecs(1)));
    QCOMPARE(f.row(RecordType::Order, order)["reminders"_L1].toInt(), 1);
    f.now = f.now.addMSecs(1);
    QCOMPARE(codeOf(remind()), u"200"_s);
    QCOMPARE(f.row(RecordType::Order, order)["reminders"_L1].toInt(), 2);
    QCOMPARE(firstError(f.command(f.customer, Mutation::Remind, order, {{u"comment"_s, u"Now!"_s}})),
             u"/comment unknown-field"_s);
}

void tst_WaitingOrders::whoMayRemind_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("code");
    const StoreFixture f;
    QTest::addRow("the buyer") << f.customer << u"200"_s;
    QTest::addRow("whoever sees all orders") << f.manager << u"200"_s;
    QTest::addRow("an Administrator") << f.admin << u"200"_s;
    QTest::addRow("somebody who does not see it") << f.buyer << u"404 not-found"_s;
}

void tst_WaitingOrders::whoMayRemind()
{
    QFETCH(QString, actor);
    QFETCH(QString, code);
    StoreFixture f;
    placeWaiting(f);
    QCOMPARE(codeOf(f.command(actor, Mutation::Remind, order)), code);
}

QTEST_GUILESS_MAIN(tst_WaitingOrders)
#include "tst_waitingorders.moc"
