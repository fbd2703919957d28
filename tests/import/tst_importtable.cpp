// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/import/csvtable.h"
#include "models/import/importplan.h"
#include "models/import/xlsxtable.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(qEnvironmentVariable("SELSKAP_SOURCE") + u"/tests/data/import/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ImportTable> tableOf(const QString &name)
{
    const auto bytes = fileOf(name);
    return name.endsWith(".xlsx"_L1) ? XlsxTable::read(bytes) : CsvTable::read(bytes);
}

} // namespace

/// The files of tests/data/import, each with what is to come of it.
class tst_ImportTable : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QChar>("separator");
        for (const auto &[file, separator] :
             {std::pair{u"utf8.csv"_s, u';'}, {u"utf8-mark.csv"_s, u';'}, {u"windows-1252.csv"_s, u';'}, {u"utf16le.csv"_s, u'\t'},
              {u"utf16be.csv"_s, u'\t'}, {u"utf16le-no-mark.csv"_s, u'\t'}, {u"comma.csv"_s, u','}, {u"tab.tsv"_s, u'\t'}, {u"bar.csv"_s, u'|'},
              {u"sep-line.csv"_s, u'|'}, {u"trailing-columns.csv"_s, u';'}, {u"swedish.csv"_s, u';'}, {u"danish.csv"_s, u';'},
              {u"finnish.csv"_s, u';'}, {u"english.csv"_s, u';'}, {u"title-above.csv"_s, u';'}, {u"no-heading.csv"_s, u';'}})
            QTest::newRow(qPrintable(file)) << file << QChar(separator);
    }
    void readsEveryForm()
    {
        QFETCH(QString, file);
        QFETCH(QChar, separator);
        const auto table = tableOf(file);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        QCOMPARE(table->separator, separator);
        QCOMPARE(table->width, 4);
        const auto options = guessImport(RecordType::User, *table, ImportAccount());
        QCOMPARE(options.fields, (QStringList{u"firstName"_s, u"lastName"_s, u"email"_s, file == "no-heading.csv"_L1 ? QString() : u"groupId"_s}));
        QCOMPARE(table->rows.size() - options.firstRow, 2);
        QCOMPARE(table->rows.last().cells, (QStringList{u"Åse"_s, u"Sæther"_s, u"ase@example.com"_s, u"Drift"_s}));
        // What is written reads the same.
        QList<QStringList> rows;
        for (const auto &row : table->rows)
            rows.append(row.cells);
        const auto again = CsvTable::read(CsvTable::write(rows, *table));
        QVERIFY(again);
        QCOMPARE(again->encoding, file == "utf16le-no-mark.csv"_L1 ? ImportTable::Encoding::Utf16LittleEndian : table->encoding);
        QCOMPARE(again->separator, separator);
        QCOMPARE(again->rows.last().cells, table->rows.last().cells);
    }

    void keepsLineNumbersThroughQuotedBreaks()
    {
        const auto table = tableOf(u"quoted.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[2].line, 3);
        QCOMPARE(table->rows[2].cells.first(), u"Åse \"Åsa\"\r\nfra Voss"_s);
        QCOMPARE(table->rows[2].cells[1], u"Sæther; enke"_s);
        const auto written = CsvTable::read(CsvTable::write({table->rows[2].cells, {u"after"_s, u"it"_s}}, *table));
        QVERIFY(written);
        QCOMPARE(written->rows[0].cells, table->rows[2].cells);
        QCOMPARE(written->rows[1].line, 3);
    }

    void aQuoteThatIsNeverClosedStandsForItself()
    {
        const auto table = tableOf(u"unclosed-quote.csv"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[1].cells.first(), u"\"Kåre"_s);
    }

    void readsWorkbooks()
    {
        const auto table = tableOf(u"workbook.xlsx"_s);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        QCOMPARE(table->sheet, u"Ansatte"_s);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(table->rows[1].line, 3);
        QCOMPARE(table->rows[1].cells, (QStringList{u"Kåre Ødegård"_s, u"kare@example.com"_s, u"2026-03-31"_s, u"1500.5"_s}));
        QCOMPARE(table->rows[2].cells, (QStringList{u"Åse & Sæther"_s, u"ase@example.com"_s, u"2026-04-01"_s, u"="_s}));
        const auto written = XlsxTable::write({{u"Årsak"_s}, {u"=1+1"_s}}, u"Ansatte"_s);
        QVERIFY(written);
        const auto again = XlsxTable::read(*written);
        QVERIFY(again);
        QCOMPARE(again->sheet, u"Ansatte"_s);
        QCOMPARE(again->rows[1].cells, QStringList{u"=1+1"_s});
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &[file, code] : {std::pair{u"empty.csv"_s, u"import-empty"_s}, {u"no-table.png"_s, u"import-no-table"_s},
                                         {u"too-wide.csv"_s, u"import-too-wide"_s}, {u"truncated.xlsx"_s, u"import-damaged"_s},
                                         {u"damaged.xlsx"_s, u"import-damaged"_s}, {u"entities.xlsx"_s, u"import-damaged"_s},
                                         {u"bomb.xlsx"_s, u"import-too-large"_s}, {u"no-workbook.xlsx"_s, u"import-no-workbook"_s}})
            QTest::newRow(qPrintable(file)) << code;
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QString, code);
        const auto table = tableOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!table);
        QCOMPARE(table.error().code, code);
    }

    void refusesTooManyRows()
    {
        const auto table = CsvTable::read(QByteArray("a;b\n").repeated(ImportLimits::rows + 2));
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"import-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ImportTable)
#include "tst_importtable.moc"
