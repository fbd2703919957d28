// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storefixture.h"

#include "server/store/mailqueue.h"
#include "server/store/notices.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Who is told what by mail, by what happens to orders and budgets.
class tst_Notices : public QObject {
    Q_OBJECT

private slots:
    void tellsTheApproversThatAnOrderWaits();
    void tellsNobodyOfAnOrderThatDoesNotWait();
    void tellsWhoStandsIn();
    void tellsWhoBecomesApprover();
    void tellsTheBuyerOnceItIsDecided_data();
    void tellsTheBuyerOnceItIsDecided();
    void warnsOnceWhenABudgetIsUsedSoFar();
    void countsWorkingDays_data();
    void countsWorkingDays();

private:
    /// "kind recipient" of every mail, the recipient without the domain.
    static QStringList told(StoreFixture &f)
    {
        QStringList list;
        const auto mails = f.mails();
        for (const auto &mail : mails)
            list.append(mail.kind + u' ' + mail.recipient.section(u'@', 0, 0));
        return list;
    }
    static void limitBuyer(StoreFixture &f, qint64 amount)
    {
        QCOMPARE(f.patch(f.admin, RecordType::User, f.buyer, {{u"orderLimit"_s, f.money(amount)}}).status,
                 200);
    }
};

void tst_Notices::tellsTheApproversThatAnOrderWaits()
{
    StoreFixture f;
    limitBuyer(f, 100'00);
    QCOMPARE(f.place(f.buyer, f.id(400), 200'00).status, 201);
    QCOMPARE(told(f), QStringList{u"orderWaiting approver"_s});
    const auto mail = f.mails().constFirst();
    QCOMPARE(mail.facts["order"_L1]["id"_L1].toString(), f.id(400));
    QCOMPARE(mail.facts["actor"_L1].toString(), u"Buyer"_s);
    QCOMPARE(mail.link, clientLink(f.company, RecordType::Order, f.id(400)));
}

void tst_Notices::tellsNobodyOfAnOrderThatDoesNotWait()
{
    StoreFixture f;
    QCOMPARE(f.place(f.buyer, f.id(400), 200'00).status, 201);
    QVERIFY(told(f).isEmpty());
}

void tst_Notices::tellsWhoStandsIn()
{
    StoreFixture f;
    const QJsonObject delegate{
        {u"userId"_s, f.admin2}, {u"from"_s, u"2026-11-20"_s}, {u"to"_s, u"2026-11-23"_s}};
    QCOMPARE(f.patch(f.approver, RecordType::User, f.approver, {{u"delegate"_s, delegate}}).status, 200);
    limitBuyer(f, 100'00);
    QCOMPARE(f.place(f.buyer, f.id(400), 200'00).status, 201);
    QCOMPARE(told(f), (QStringList{u"orderWaiting approver"_s, u"orderWaiting second"_s}));
    f.now = f.now.addDays(1);
    QCOMPARE(f.place(f.buyer, f.id(401), 200'00).status, 201);
    QCOMPARE(told(f).count(u"orderWaiting second"_s), 1);
}

void tst_Notices::tellsWhoBecomesApprover()
{
    StoreFixture f;
    limitBuyer(f, 100'00);
    QCOMPARE(f.place(f.buyer, f.id(400), 200'00).status, 201);
    const QJsonArray both{f.approver, f.admin2};
    QCOMPARE(f.patch(f.admin, RecordType::Group, f.root, {{u"approverIds"_s, both}}).status, 200);
    QCOMPARE(told(f), (QStringList{u"orderWaiting approver"_s, u"orderWaiting second"_s}));
}

void tst_Notices::tellsTheBuyerOnceItIsDecided_data()
{
    QTest::addColumn<Mutation::Action>("action");
    QTest::addRow("approved") << Mutation::Approve;
    QTest::addRow("rejected") << Mutation::Reject;
}

void tst_Notices::tellsTheBuyerOnceItIsDecided()
{
    QFETCH(Mutation::Action, action);
    StoreFixture f;
    limitBuyer(f, 100'00);
    QCOMPARE(f.place(f.buyer, f.id(400), 200'00).status, 201);
    QCOMPARE(f.command(f.approver, action, f.id(400), {{u"comment"_s, u"Too dear"_s}}).status, 200);
    QCOMPARE(told(f), (QStringList{u"orderDecided buyer"_s, u"orderWaiting approver"_s}));
    QCOMPARE(f.mails().constFirst().facts["order"_L1]["decision"_L1]["comment"_L1].toString(), u"Too dear"_s);
}

void tst_Notices::warnsOnceWhenABudgetIsUsedSoFar()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::Group, f.sales, 1000'00, Enforcement::Warn);
    const auto warnings = [&] { return told(f).filter(u"budgetWarning"_s); };
    const QStringList managers{u"budgetWarning admin"_s, u"budgetWarning second"_s};
    QCOMPARE(f.place(f.buyer, f.id(400), 799'99).status, 201);
    QCOMPARE(warnings(), QStringList());
    QCOMPARE(f.place(f.buyer, f.id(401), 1).status, 201);
    QCOMPARE(warnings(), managers);
    const auto mail = f.mails().constFirst();
    QCOMPARE(mail.facts["used"_L1]["amount"_L1].toInteger(), 800'00);
    QCOMPARE(mail.facts["amount"_L1]["amount"_L1].toInteger(), 1000'00);
    QCOMPARE(mail.facts["periodStartsOn"_L1].toString(), u"2026-11-01"_s);
    QCOMPARE(mail.link, clientLink(f.company, RecordType::Budget, budget));
    QCOMPARE(f.place(f.buyer, f.id(402), 500'00).status, 201);
    QCOMPARE(warnings(), managers);

    // The next period is another one, and so is a budget that was raised.
    f.now = f.now.addDays(10);
    QCOMPARE(f.place(f.buyer, f.id(403), 900'00).status, 201);
    QCOMPARE(warnings().size(), 4);
    QCOMPARE(f.patch(f.admin, RecordType::Budget, budget, {{u"amount"_s, f.money(2000'00)}}).status, 200);
    QCOMPARE(f.place(f.buyer, f.id(404), 900'00).status, 201);
    QCOMPARE(warnings().size(), 6);
}

void tst_Notices::countsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("to");
    const auto day = [](int number) { return QDate(2026, 11, number); };
    QTest::addRow("within a week") << day(23) << 2 << day(25); // a Monday
    QTest::addRow("over a weekend") << day(19) << 2 << day(23);
    QTest::addRow("from Friday") << day(20) << 2 << day(24);
    QTest::addRow("from Saturday") << day(21) << 2 << day(24);
    QTest::addRow("from Sunday") << day(22) << 2 << day(24);
    QTest::addRow("none") << day(21) << 0 << day(21);
}

void tst_Notices::countsWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QFETCH(QDate, to);
    QCOMPARE(afterWorkingDays(from, count), to);
}

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_notices.moc"
