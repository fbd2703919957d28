// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What counts against which budget, and in which period.
class tst_Budgets : public QObject {
    Q_OBJECT

private slots:
    void countsAgainstEveryBudgetAbove();
    void waitingReservesAndDecidingSettles();
    void vatCountsIfTheCompanySaysSo();
    void periodsRollOver();
    void periodsCloseByThemselves();
    void approvedLaterCountsWhereItWasPlaced();
    void movingAGroupMovesItsSpending();
    void editingABudgetCountsAnew();
    void theBooksMatchACount();
    void daysAreTheCompanys_data();
    void daysAreTheCompanys();
    void anOrderKeepsItsDayWhenTheCompanyMoves();
    void periodsAreShownWithoutGaps();

private:
    static qint64 used(StoreFixture &f, const QString &budget, const char *field)
    {
        return f.row(RecordType::BudgetUsage, budget)[QLatin1StringView(field)]["amount"_L1].toInteger();
    }
};

void tst_Budgets::countsAgainstEveryBudgetAbove()
{
    StoreFixture f;
    const auto company = f.newBudget(BudgetOwner::Company, f.company, 10000, Enforcement::Warn);
    const auto sales = f.newBudget(BudgetOwner::Group, f.sales, 10000, Enforcement::Warn);
    const auto north = f.newBudget(BudgetOwner::Group, f.north, 10000, Enforcement::Warn);
    const auto field = f.newBudget(BudgetOwner::Group, f.field, 10000, Enforcement::Warn);
    const auto own = f.newBudget(BudgetOwner::User, f.customer, 10000, Enforcement::Warn);
    const auto asleep = f.newBudget(BudgetOwner::User, f.customer, 10000, Enforcement::Block);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, asleep, {{u"active"_s, false}})), u"200"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    for (const auto &budget : {company, sales, north, own})
        QCOMPARE(f.remaining(budget), 9700);
    for (const auto &budget : {field, asleep})
        QCOMPARE(f.remaining(budget), 10000);
}

void tst_Budgets::waitingReservesAndDecidingSettles()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 500)), u"201"_s);
    QCOMPARE(used(f, budget, "reserved"), 800);
    QCOMPARE(used(f, budget, "spent"), 0);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, StoreFixture::id(400))), u"200"_s);
    QCOMPARE(used(f, budget, "reserved"), 500);
    QCOMPARE(used(f, budget, "spent"), 300);
    QCOMPARE(
        codeOf(f.command(f.approver, Mutation::Reject, StoreFixture::id(401), {{u"comment"_s, u"No."_s}})),
        u"200"_s);
    QCOMPARE(used(f, budget, "reserved"), 0);
    QCOMPARE(f.remaining(budget), -200);
}

void tst_Budgets::vatCountsIfTheCompanySaysSo()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::Company, f.company, 10000, Enforcement::Warn);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 400)), u"201"_s);
    QCOMPARE(f.remaining(budget), 9600);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Company, f.company, {{u"limitsIncludeVat"_s, true}})),
             u"200"_s);
    QCOMPARE(f.remaining(budget), 9500);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 400)), u"201"_s);
    QCOMPARE(f.remaining(budget), 9000);
}

void tst_Budgets::periodsRollOver()
{
    StoreFixture f;
    const auto plain = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                   BudgetPeriod::Monthly, {2026, 9, 15});
    const auto rolling = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                     BudgetPeriod::Monthly, {2026, 9, 15}, true);
    QCOMPARE(f.remaining(plain), 1000);
    QCOMPARE(f.remaining(rolling), 2000); // nothing was used in October
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 400, f.now.addMonths(-1))), u"201"_s);
    QCOMPARE(f.remaining(plain), 1000);
    QCOMPARE(f.remaining(rolling), 1600);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 5000, f.now.addMonths(-1))), u"201"_s);
    QCOMPARE(f.remaining(rolling), 1000); // never a debt
    // Before it starts nothing counts.
    QCOMPARE(
        codeOf(f.place(f.customer, StoreFixture::id(402), 50, QDateTime({2026, 9, 14}, {12, 0}, Qt::UTC))),
        u"201"_s);
    const auto periods = f.store->periods(f.as(f.admin), plain).body;
    QVERIFY(!periods.contains("2026-09-14"));
}

void tst_Budgets::periodsCloseByThemselves()
{
    StoreFixture f;
    Upkeep upkeep(*f.context);
    const auto plain = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn);
    const auto rolling = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                     BudgetPeriod::Monthly, {2026, 11, 1}, true);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 400)), u"201"_s);
    // Midnight in Oslo is 23:00 UTC.
    f.now = QDateTime({2026, 11, 30}, {22, 59}, Qt::UTC);
    const auto before = f.seq();
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.seq(), before);
    f.now = QDateTime({2026, 11, 30}, {23, 0}, Qt::UTC);
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.seq(), before + 1);
    QCOMPARE(f.remaining(plain), 1000);
    QCOMPARE(f.remaining(rolling), 1600);
    QCOMPARE(f.row(RecordType::BudgetUsage, plain)["periodStartsOn"_L1].toString(), u"2026-12-01"_s);
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.seq(), before + 1);
    // What the month allowed is remembered when the budget changes later.
    QCOMPARE(
        codeOf(f.patch(f.admin, RecordType::Budget, rolling, {{u"amount"_s, StoreFixture::money(5000)}})),
        u"200"_s);
    QCOMPARE(f.remaining(rolling), 5600);
}

void tst_Budgets::approvedLaterCountsWhereItWasPlaced()
{
    StoreFixture f;
    Upkeep upkeep(*f.context);
    const auto budget = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval,
                                    BudgetPeriod::Monthly, {2026, 11, 1}, true);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    f.now = f.now.addMonths(1);
    QVERIFY(upkeep.beginDay());
    QCOMPARE(f.remaining(budget), 100);
    QCOMPARE(
        codeOf(f.command(f.approver, Mutation::Reject, StoreFixture::id(400), {{u"comment"_s, u"No."_s}})),
        u"200"_s);
    QCOMPARE(f.remaining(budget), 200); // what was freed in November is carried over
    QCOMPARE(used(f, budget, "spent"), 0);
    const auto periods = f.store->periods(f.as(f.admin), budget).body;
    QVERIFY(periods.contains("2026-11-30"));
}

void tst_Budgets::movingAGroupMovesItsSpending()
{
    StoreFixture f;
    const auto sales = f.newBudget(BudgetOwner::Group, f.sales, 1000, Enforcement::Warn);
    const auto field = f.newBudget(BudgetOwner::Group, f.field, 1000, Enforcement::Warn);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(f.remaining(sales), 700);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north, {{u"parentId"_s, f.root}})), u"200"_s);
    QCOMPARE(f.remaining(sales), 1000);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Group, f.north, {{u"parentId"_s, f.field}})), u"200"_s);
    QCOMPARE(f.remaining(sales), 700);
    QCOMPARE(f.remaining(field), 700);
    // A removed group's orders still count above it.
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.customer, {{u"groupId"_s, f.root}})), u"200"_s);
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::Group, f.north)), u"200"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, sales, {{u"startsOn"_s, u"2026-02-01"_s}})),
             u"200"_s);
    QCOMPARE(f.remaining(sales), 700);
}

void tst_Budgets::editingABudgetCountsAnew()
{
    StoreFixture f;
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300, f.now.addMonths(-2))), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 200)), u"201"_s);
    const auto budget = f.newBudget(BudgetOwner::User, f.customer, 1000, Enforcement::Warn);
    QCOMPARE(f.remaining(budget), 800);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"period"_s, u"yearly"_s}})), u"200"_s);
    QCOMPARE(f.remaining(budget), 500);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"startsOn"_s, u"2026-11-01"_s}})),
             u"200"_s);
    QCOMPARE(f.remaining(budget), 800);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"amount"_s, StoreFixture::money(150)}})),
             u"200"_s);
    QCOMPARE(f.remaining(budget), -50);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"ownerId"_s, f.buyer}})), u"200"_s);
    QCOMPARE(f.remaining(budget), 150);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budget, {{u"ownerId"_s, f.customer}})), u"200"_s);
    QCOMPARE(f.remaining(budget), -50);
    QCOMPARE(firstError(f.patch(f.admin, RecordType::Budget, budget, {{u"endsOn"_s, u"2026-10-01"_s}})),
             u"/endsOn ends-before-start"_s);
}

void tst_Budgets::theBooksMatchACount()
{
    StoreFixture f;
    QList<QString> budgets;
    for (const auto &[kind, owner] : {std::pair{BudgetOwner::Company, f.company},
                                      {BudgetOwner::Group, f.sales},
                                      {BudgetOwner::Group, f.field},
                                      {BudgetOwner::User, f.customer},
                                      {BudgetOwner::User, f.buyer}}) {
        for (const auto period : {BudgetPeriod::Weekly, BudgetPeriod::Quarterly})
            budgets.append(
                f.newBudget(kind, owner, 5000, Enforcement::RequireApproval, period, {2026, 9, 10}, true));
    }
    quint32 state = 7;
    const auto random = [&](int bound) { return int((state = state * 1664525 + 1013904223) >> 16) % bound; };
    QStringList orders;
    for (int i = 0; i < 80; ++i) {
        const auto order = StoreFixture::id(400 + i);
        const auto what = random(6);
        if (what < 4)
            f.place(random(2) ? f.customer : f.buyer, order, 100 + random(2000), f.now.addDays(-random(90)));
        else if (what == 4)
            f.patch(f.admin, RecordType::Group, f.field, {{u"parentId"_s, random(2) ? f.sales : f.root}});
        else if (!orders.isEmpty())
            f.command(f.approver, random(2) ? Mutation::Approve : Mutation::Reject,
                      orders[random(int(orders.size()))], {{u"comment"_s, u"x"_s}});
        orders.append(order);
    }
    QList<QJsonObject> kept;
    for (const auto &budget : std::as_const(budgets))
        kept.append(f.row(RecordType::BudgetUsage, budget));
    // Switching a budget off and on again counts all of its orders anew.
    for (qsizetype i = 0; i < budgets.size(); ++i) {
        for (const bool active : {false, true})
            QCOMPARE(codeOf(f.patch(f.admin, RecordType::Budget, budgets[i], {{u"active"_s, active}})),
                     u"200"_s);
        const auto counted = f.row(RecordType::BudgetUsage, budgets[i]);
        for (const auto &field : {"spent"_L1, "reserved"_L1, "remaining"_L1, "periodStartsOn"_L1})
            QCOMPARE(kept[i][field], counted[field]);
    }
}

void tst_Budgets::daysAreTheCompanys_data()
{
    QTest::addColumn<QString>("placedAt");
    QTest::addColumn<BudgetPeriod>("period");
    QTest::addColumn<QString>("startsOn");
    const auto row = [](const char *name, const QString &placedAt, BudgetPeriod period, const QString &day) {
        QTest::addRow("%s", name) << placedAt << period << day;
    };
    using enum BudgetPeriod;
    // Midnight in Oslo is 23:00 UTC in winter and 22:00 in summer; the clocks change on 29 March and 25 October.
    row("a Sunday in winter", u"2026-02-01T22:59:59.999Z"_s, Weekly, u"2026-01-26"_s);
    row("the Monday", u"2026-02-01T23:00:00.000Z"_s, Weekly, u"2026-02-02"_s);
    row("the short Sunday", u"2026-03-29T21:59:59.999Z"_s, Weekly, u"2026-03-23"_s);
    row("the Monday after it", u"2026-03-29T22:00:00.000Z"_s, Weekly, u"2026-03-30"_s);
    row("the hour that is left out", u"2026-03-29T01:00:00.000Z"_s, Weekly, u"2026-03-23"_s);
    row("the long Sunday", u"2026-10-25T22:59:59.999Z"_s, Weekly, u"2026-10-19"_s);
    row("the Monday after that", u"2026-10-25T23:00:00.000Z"_s, Weekly, u"2026-10-26"_s);
    row("the hour that comes twice", u"2026-10-25T00:30:00.000Z"_s, Weekly, u"2026-10-19"_s);
    row("the end of March", u"2026-03-31T21:59:59.999Z"_s, Monthly, u"2026-03-01"_s);
    row("April", u"2026-03-31T22:00:00.000Z"_s, Monthly, u"2026-04-01"_s);
    row("the end of October", u"2026-10-31T22:59:59.999Z"_s, Monthly, u"2026-10-01"_s);
    row("November", u"2026-10-31T23:00:00.000Z"_s, Monthly, u"2026-11-01"_s);
    row("the third quarter", u"2026-09-30T21:59:59.999Z"_s, Quarterly, u"2026-07-01"_s);
    row("the fourth quarter", u"2026-09-30T22:00:00.000Z"_s, Quarterly, u"2026-10-01"_s);
    row("last year, cut", u"2025-12-31T22:59:59.999Z"_s, Yearly, u"2025-02-12"_s);
    row("this year", u"2025-12-31T23:00:00.000Z"_s, Yearly, u"2026-01-01"_s);
    row("the first week, cut", u"2025-02-13T12:00:00.000Z"_s, Weekly, u"2025-02-12"_s);
    row("the second week", u"2025-02-16T23:00:00.000Z"_s, Weekly, u"2025-02-17"_s);
    row("before it starts", u"2025-02-11T22:59:59.999Z"_s, Weekly, {});
    row("once", u"2026-11-01T12:00:00.000Z"_s, Once, u"2025-02-12"_s);
}

void tst_Budgets::daysAreTheCompanys()
{
    QFETCH(QString, placedAt);
    QFETCH(BudgetPeriod, period);
    QFETCH(QString, startsOn);
    StoreFixture f;
    const auto budget =
        f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn, period, {2025, 2, 12});
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300,
                            QDateTime::fromString(placedAt, Qt::ISODateWithMs))),
             u"201"_s);
    const auto shown = QJsonDocument::fromJson(f.store->periods(f.as(f.admin), budget).body).object();
    auto periods = shown["periods"_L1].toArray();
    periods.append(shown["current"_L1]);
    QStringList used;
    for (const auto &each : std::as_const(periods)) {
        if (each["spent"_L1]["amount"_L1].toInteger() > 0)
            used.append(each["startsOn"_L1].toString());
    }
    QCOMPARE(used, startsOn.isEmpty() ? QStringList() : QStringList{startsOn});
}

void tst_Budgets::anOrderKeepsItsDayWhenTheCompanyMoves()
{
    StoreFixture f;
    const auto budget = f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    // The last evening of October in Oslo, and November already further east.
    const QDateTime evening({2026, 10, 31}, {20, 0}, Qt::UTC);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300, evening)), u"201"_s);
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::Company, f.company, {{u"timeZone"_s, u"Asia/Tokyo"_s}})),
             u"200"_s);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, StoreFixture::id(400))), u"200"_s);
    const auto shown = QJsonDocument::fromJson(f.store->periods(f.as(f.admin), budget).body).object();
    const auto october = shown["periods"_L1].toArray().last();
    QCOMPARE(october["startsOn"_L1].toString(), u"2026-10-01"_s);
    QCOMPARE(october["spent"_L1]["amount"_L1].toInteger(), 300);
    QCOMPARE(october["reserved"_L1]["amount"_L1].toInteger(), 0);
    QCOMPARE(f.remaining(budget), 100);
}

void tst_Budgets::periodsAreShownWithoutGaps()
{
    StoreFixture f;
    const auto rolling = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                     BudgetPeriod::Monthly, {2026, 8, 15}, true);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 400, f.now.addMonths(-2))), u"201"_s);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(401), 50)), u"201"_s);
    const auto read = [&](const QString &budget) {
        return QJsonDocument::fromJson(f.store->periods(f.as(f.admin), budget).body).object();
    };
    const auto line = [](const QJsonValue &period) {
        return QStringList{period["startsOn"_L1].toString(), period["endsOn"_L1].toString(),
                           QString::number(period["carriedOver"_L1]["amount"_L1].toInteger()),
                           QString::number(period["spent"_L1]["amount"_L1].toInteger())}
            .join(u' ');
    };
    const auto shown = read(rolling);
    QStringList lines;
    const auto over = shown["periods"_L1].toArray();
    for (const auto &period : over)
        lines.append(line(period));
    QCOMPARE(lines,
             (QStringList{u"2026-08-15 2026-08-31 0 0"_s, u"2026-09-01 2026-09-30 1000 400"_s,
                          u"2026-10-01 2026-10-31 600 0"_s}));
    QCOMPARE(line(shown["current"_L1]), u"2026-11-01 2026-11-30 1000 50"_s);
    QCOMPARE(shown["today"_L1].toString(), u"2026-11-23"_s);
    const auto later = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                   BudgetPeriod::Monthly, {2027, 1, 1});
    QVERIFY(!read(later).contains("current"_L1));
    const auto once = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                  BudgetPeriod::Once, {2026, 1, 1});
    QCOMPARE(line(read(once)["current"_L1]), u"2026-01-01  0 450"_s);
    const auto old = f.newBudget(BudgetOwner::Company, f.company, 1000, Enforcement::Warn,
                                 BudgetPeriod::Weekly, {1900, 1, 1});
    const auto weeks = read(old)["periods"_L1].toArray();
    QVERIFY(weeks.size() >= 260 && weeks.size() <= 262);
}

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_budgets.moc"
