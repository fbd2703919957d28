// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/period.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Period : public QObject
{
    Q_OBJECT
private slots:
    void isTheCalendars_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<BudgetPeriod>("period");
        QTest::addColumn<QDate>("startsOn");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const QDate start(2026, 1, 14);
        const QDate none;
        QTest::addRow("month") << QDate(2026, 2, 28) << BudgetPeriod::Monthly << start << none << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::addRow("first month is cut") << QDate(2026, 1, 20) << BudgetPeriod::Monthly << start << none << start << QDate(2026, 1, 31);
        QTest::addRow("last month is cut") << QDate(2026, 5, 2) << BudgetPeriod::Monthly << start << QDate(2026, 5, 4) << QDate(2026, 5, 1) << QDate(2026, 5, 4);
        QTest::addRow("week begins on Monday") << QDate(2026, 11, 22) << BudgetPeriod::Weekly << start << none << QDate(2026, 11, 16) << QDate(2026, 11, 22);
        QTest::addRow("week over the turn of the year") << QDate(2027, 1, 1) << BudgetPeriod::Weekly << start << none << QDate(2026, 12, 28) << QDate(2027, 1, 3);
        QTest::addRow("quarter") << QDate(2026, 12, 31) << BudgetPeriod::Quarterly << start << none << QDate(2026, 10, 1) << QDate(2026, 12, 31);
        QTest::addRow("year") << QDate(2028, 2, 29) << BudgetPeriod::Yearly << start << none << QDate(2028, 1, 1) << QDate(2028, 12, 31);
        QTest::addRow("once") << QDate(2026, 3, 3) << BudgetPeriod::Once << start << QDate(2026, 6, 30) << start << QDate(2026, 6, 30);
        QTest::addRow("once without an end") << QDate(2030, 3, 3) << BudgetPeriod::Once << start << none << start << none;
        QTest::addRow("before the start") << QDate(2026, 1, 13) << BudgetPeriod::Monthly << start << none << none << none;
        QTest::addRow("after the end") << QDate(2026, 5, 5) << BudgetPeriod::Weekly << start << QDate(2026, 5, 4) << none << none;
    }
    void isTheCalendars()
    {
        QFETCH(QDate, day);
        QFETCH(BudgetPeriod, period);
        QFETCH(QDate, startsOn);
        QFETCH(QDate, endsOn);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto span = periodOn(day, period, startsOn, endsOn);
        QCOMPARE(span.has_value(), first.isValid());
        if (span) {
            QCOMPARE(span->first, first);
            QCOMPARE(span->last, last);
            QVERIFY(span->contains(day));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Period)
#include "tst_period.moc"
