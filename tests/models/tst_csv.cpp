// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/csv.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT
private slots:
    void writesCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::addRow("plain") << u"Kari"_s << QByteArray("Kari");
        QTest::addRow("empty") << QString() << QByteArray();
        QTest::addRow("norwegian letters") << u"Bjørn Ås"_s << QByteArray("Bjørn Ås");
        QTest::addRow("separator") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::addRow("quote") << u"12\" rør"_s << QByteArray("\"12\"\" rør\"");
        QTest::addRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::addRow("space at the end") << u"a "_s << QByteArray("\"a \"");
        QTest::addRow("formula") << u"=1+2"_s << QByteArray("'=1+2");
        QTest::addRow("command") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::addRow("formula after a tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::addRow("number") << u"-12.5"_s << QByteArray("-12.5");
        QTest::addRow("phone") << u"+47 400 00 000"_s << QByteArray("'+47 400 00 000");
        QTest::addRow("text that begins like a number") << u"-1+cmd|'/c calc'!A0"_s << QByteArray("'-1+cmd|'/c calc'!A0");
    }
    void writesCells()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(Csv::line({cell}), written + "\r\n");
        QCOMPARE(Csv::line({u"x"_s, cell}), "x;" + written + "\r\n");
    }
};

QTEST_APPLESS_MAIN(tst_Csv)
#include "tst_csv.moc"
