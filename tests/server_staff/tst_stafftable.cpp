// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/staff/stafftable.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the shop's staff read.
class tst_StaffTable : public QObject {
    Q_OBJECT

private slots:
    void alignsItsColumns();
    void obeysNobody();
};

void tst_StaffTable::alignsItsColumns()
{
    const QJsonArray rows{
        QJsonObject{{u"number"_s, u"7"_s},
                    {u"company"_s, u"Bjørk & Sønn AS"_s},
                    {u"buyer"_s, u"Kari"_s},
                    {u"id"_s, u"x"_s}},
        QJsonObject{{u"number"_s, u"1042"_s}, {u"company"_s, u"A"_s}, {u"total"_s, u"1.00 NOK"_s}}};
    QCOMPARE(staffTable(u"order place"_s, {{u"rows"_s, rows}}),
             u"NUMBER  COMPANY          BUYER  TOTAL     STATUS  ID\n"
             "7       Bjørk & Sønn AS  Kari                     x\n"
             "1042    A                       1.00 NOK\n"_s);
    QCOMPARE(staffTable(u"mail retry"_s, {}), u"TRIED AGAIN\n"_s);
}

void tst_StaffTable::obeysNobody()
{
    const QJsonArray rows{QJsonObject{{u"to"_s, u"a\u001b[2J\r\nb\u202ec@f.example"_s},
                                      {u"queuedAt"_s, u"2026-11-23T12:34:56.789Z"_s},
                                      {u"tries"_s, 3}}};
    const auto line = staffTable(u"mail list"_s, {{u"rows"_s, rows}}).split(u'\n').value(1);
    QVERIFY2(line.contains("a [2J b c@f.example"_L1), qUtf8Printable(line));
    QVERIFY(line.contains("2026-11-23 12:34 "_L1));
    QVERIFY(line.endsWith(" 3"_L1));
}

QTEST_GUILESS_MAIN(tst_StaffTable)
#include "tst_stafftable.moc"
