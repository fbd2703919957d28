// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/usagefigures.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_UsageFigures : public QObject
{
    Q_OBJECT
private slots:
    void levels_data();
    void levels();
    void fromRows();
};

void tst_UsageFigures::levels_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<qint64>("reserved");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("level");
    using enum UsageFigures::Level;
    QTest::addRow("nothing used") << qint64(1000) << qint64(0) << qint64(0) << 0 << int(Fine);
    QTest::addRow("below the threshold") << qint64(1000) << qint64(700) << qint64(99) << 79 << int(Fine);
    QTest::addRow("at the threshold") << qint64(1000) << qint64(700) << qint64(100) << 80 << int(Warning);
    QTest::addRow("all used") << qint64(1000) << qint64(1000) << qint64(0) << 100 << int(Warning);
    QTest::addRow("exceeded") << qint64(1000) << qint64(1001) << qint64(0) << 100 << int(Exceeded);
    QTest::addRow("nothing allowed") << qint64(0) << qint64(1) << qint64(0) << 999 << int(Exceeded);
    QTest::addRow("nothing at all") << qint64(0) << qint64(0) << qint64(0) << 0 << int(Fine);
    QTest::addRow("largest") << Money::limit - 1 << Money::limit - 1 << qint64(0) << 100 << int(Warning);
}

void tst_UsageFigures::levels()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, spent);
    QFETCH(qint64, reserved);
    const UsageFigures figures{limit, spent, reserved, 80, u"NOK"_s};
    QTEST(figures.percent(), "percent");
    QTEST(int(figures.level()), "level");
}

void tst_UsageFigures::fromRows()
{
    const auto money = [](qint64 amount) { return QJsonObject{{u"amount"_s, amount}, {u"currency"_s, u"NOK"_s}}; };
    const QJsonObject budget{{u"amount"_s, money(1000)}, {u"warnAtPercent"_s, 70}};
    QCOMPARE(usageFigures(budget, {}), std::nullopt);
    // 200 were carried over from the period before.
    const QJsonObject usage{{u"spent"_s, money(500)}, {u"reserved"_s, money(100)}, {u"remaining"_s, money(600)}};
    QCOMPARE(usageFigures(budget, usage), (std::optional(UsageFigures{1200, 500, 100, 70, u"NOK"_s})));
}

QTEST_GUILESS_MAIN(tst_UsageFigures)
#include "tst_usagefigures.moc"
