// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/budgetplan.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class tst_BudgetPlan : public QObject
{
    Q_OBJECT

private slots:
    void readsPeriods();
    void forecasts_data();
    void forecasts();
    void copies_data();
    void copies();
    void partsAreEqualAndWhole_data();
    void partsAreEqualAndWhole();
};

void tst_BudgetPlan::readsPeriods()
{
    const auto answer = QJsonDocument::fromJson(R"({"periods": [
        {"startsOn": "2026-09-01", "endsOn": "2026-09-30", "amount": {"amount": 1000, "currency": "NOK"},
         "spent": {"amount": 400, "currency": "NOK"}, "reserved": {"amount": 50, "currency": "NOK"}},
        {"startsOn": "later"}]})").object();
    QCOMPARE(periodsFromJson(answer), (QList<PeriodFigures>{{{day("2026-09-01"), day("2026-09-30")}, 1000, 400, 50}}));
    QCOMPARE(periodsFromJson({}), QList<PeriodFigures>());
}

void tst_BudgetPlan::forecasts_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("expected"); // -1: none
    QTest::newRow("half way") << day("2026-11-01") << day("2026-11-30") << day("2026-11-15") << qint64(2000);
    QTest::newRow("the last day") << day("2026-11-01") << day("2026-11-30") << day("2026-11-30") << qint64(1000);
    QTest::newRow("too early") << day("2026-11-01") << day("2026-11-30") << day("2026-11-02") << qint64(-1);
    QTest::newRow("over") << day("2026-11-01") << day("2026-11-30") << day("2026-12-01") << qint64(-1);
    QTest::newRow("not begun") << day("2026-12-01") << day("2026-12-31") << day("2026-11-30") << qint64(-1);
    QTest::newRow("without an end") << day("2026-11-01") << QDate() << day("2026-11-15") << qint64(-1);
}

void tst_BudgetPlan::forecasts()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QDate, today);
    QFETCH(qint64, expected);
    QCOMPARE(forecast({first, last}, 1000, today).value_or(-1), expected);
}

void tst_BudgetPlan::copies_data()
{
    QTest::addColumn<BudgetPeriod>("period");
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<QString>("from"); // empty: nothing to copy
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("endsOld");
    using enum BudgetPeriod;
    QTest::newRow("one month") << Once << day("2026-11-01") << day("2026-11-30") << u"2026-12-01"_s << u"2026-12-31"_s << QString();
    QTest::newRow("a quarter over the year") << Once << day("2026-10-01") << day("2026-12-31") << u"2027-01-01"_s << u"2027-03-31"_s << QString();
    QTest::newRow("January") << Once << day("2027-01-01") << day("2027-01-31") << u"2027-02-01"_s << u"2027-02-28"_s << QString();
    QTest::newRow("ten days") << Once << day("2026-11-05") << day("2026-11-14") << u"2026-11-15"_s << u"2026-11-24"_s << QString();
    QTest::newRow("a sum without an end") << Once << day("2026-11-05") << QDate() << QString() << QString() << QString();
    QTest::newRow("each month, for a year") << Monthly << day("2026-01-01") << day("2026-12-31") << u"2027-01-01"_s << u"2027-12-31"_s << QString();
    QTest::newRow("each month, for ever") << Monthly << day("2026-01-01") << QDate() << u"2026-12-01"_s << QString() << u"2026-11-30"_s;
    QTest::newRow("each week, for ever") << Weekly << day("2026-01-01") << QDate() << u"2026-11-30"_s << QString() << u"2026-11-29"_s;
    QTest::newRow("not begun") << Yearly << day("2027-01-01") << QDate() << u"2028-01-01"_s << QString() << u"2027-12-31"_s;
}

void tst_BudgetPlan::copies()
{
    QFETCH(BudgetPeriod, period);
    QFETCH(QDate, starts);
    QFETCH(QDate, ends);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, endsOld);
    Budget budget;
    budget.id = u"b"_s;
    budget.revision = 7;
    budget.name = u"Verktøy"_s;
    budget.ownerId = u"c"_s;
    budget.amount = {1'234'500, u"NOK"_s};
    budget.period = period;
    budget.startsOn = starts;
    budget.endsOn = ends;
    const auto copy = copyToNextPeriod(budget, day("2026-11-23"), 10);
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
    QCOMPARE(copy.made.has_value(), !from.isEmpty());
    QCOMPARE(copy.endsOld ? text(*copy.endsOld) : QString(), endsOld);
    if (!copy.made)
        return;
    QCOMPARE(text(copy.made->startsOn), from);
    QCOMPARE(text(copy.made->endsOn), to);
    QVERIFY(copy.made->id.isEmpty());
    QCOMPARE(copy.made->name, u"Verktøy"_s);
    QCOMPARE(copy.made->amount.amount, 1'358'000); // 13 579.50 to whole kroner
}

void tst_BudgetPlan::partsAreEqualAndWhole_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("count");
    QTest::newRow("even") << qint64(900) << 3;
    QTest::newRow("a rest") << qint64(1000) << 3;
    QTest::newRow("more people than units") << qint64(2) << 5;
    QTest::newRow("nobody") << qint64(1000) << 0;
}

void tst_BudgetPlan::partsAreEqualAndWhole()
{
    QFETCH(qint64, amount);
    QFETCH(int, count);
    const auto parts = equalParts(amount, count);
    QCOMPARE(parts.size(), count);
    if (count > 0) {
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), amount);
        QVERIFY(parts.first() - parts.last() <= 1);
        QVERIFY(std::is_sorted(parts.rbegin(), parts.rend()));
    }
}

QTEST_GUILESS_MAIN(tst_BudgetPlan)
#include "tst_budgetplan.moc"
