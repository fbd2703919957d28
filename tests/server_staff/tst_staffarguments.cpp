// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/staff/staffarguments.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto someId = u"01930000-0000-7000-8000-000000000001"_s;

QStringList words(const QString &line)
{
    return QStringList{u"selskapd"_s} + line.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

/// What the shop's staff type.
class tst_StaffArguments : public QObject {
    Q_OBJECT

private slots:
    void tellsCommandsFromOptions();
    void readsCommands_data();
    void readsCommands();
    void readsLines_data();
    void readsLines();
    void refuses_data();
    void refuses();
    void helps_data();
    void helps();
};

void tst_StaffArguments::tellsCommandsFromOptions()
{
    QVERIFY(isStaffCommand(words(u"mail|list"_s)));
    QVERIFY(isStaffCommand(words(u"order"_s)));
    QVERIFY(!isStaffCommand(words(u"--database|mail"_s)));
    QVERIFY(!isStaffCommand(words(u"start"_s)));
    QVERIFY(!isStaffCommand(words({})));
}

void tst_StaffArguments::readsCommands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QJsonObject>("request");
    const auto command = [](const QString &name) { return std::pair(u"command"_s, QJsonValue(name)); };
    QTest::addRow("mails") << u"mail|list|--database|a.db"_s
                           << QJsonObject{
                                  command(u"mail list"_s), {u"most"_s, 100}, {u"state"_s, QString(u""_s)}};
    QTest::addRow("failed mails") << u"mail|list|--database|a.db|--state|failed|--most|5"_s
                                  << QJsonObject{
                                         command(u"mail list"_s), {u"most"_s, 5}, {u"state"_s, u"failed"_s}};
    QTest::addRow("all again") << u"mail|retry|--database|a.db"_s
                               << QJsonObject{command(u"mail retry"_s), {u"ids"_s, QJsonArray()}};
    QTest::addRow("one again") << u"mail|retry|--database|a.db|"_s + someId
                               << QJsonObject{command(u"mail retry"_s), {u"ids"_s, QJsonArray{someId}}};
    QTest::addRow("applications") << u"invoice|list|--database|a.db|--all"_s
                                  << QJsonObject{command(u"invoice list"_s), {u"all"_s, true}};
    QTest::addRow("approve") << u"invoice|approve|--database|a.db|--limit|50000|"_s + someId
                             << QJsonObject{command(u"invoice approve"_s),
                                            {u"id"_s, someId},
                                            {u"limit"_s, u"50000"_s},
                                            {u"reason"_s, QString(u""_s)}};
    QTest::addRow("delivered") << u"order|complete|--database|a.db|"_s + someId
                               << QJsonObject{command(u"order complete"_s), {u"id"_s, someId}};
    QTest::addRow("cancelled") << u"order|cancel|--database|a.db|"_s + someId
                               << QJsonObject{command(u"order cancel"_s), {u"id"_s, someId}};
    QTest::addRow("decline") << u"invoice|decline|--database|a.db|--reason|Too new|"_s + someId
                             << QJsonObject{command(u"invoice decline"_s),
                                            {u"id"_s, someId},
                                            {u"reason"_s, u"Too new"_s}};
}

void tst_StaffArguments::readsCommands()
{
    QFETCH(QString, line);
    const auto read = parseStaffArguments(words(line));
    QVERIFY2(read.ok(), read ? "" : qUtf8Printable(read.error().detail));
    QTEST(read->request, "request");
    QCOMPARE(read->database, u"a.db"_s);
    QVERIFY(!read->json);
    QVERIFY(parseStaffArguments(words(line + u"|--json"_s))->json);
}

void tst_StaffArguments::readsLines_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonObject>("line");
    const auto line = [](const QString &sku, const QString &name, int quantity, const QString &price) {
        return QJsonObject{
            {u"sku"_s, sku}, {u"name"_s, name}, {u"quantity"_s, quantity}, {u"unitPrice"_s, price}};
    };
    QTest::addRow("usual") << u"S-1:Planks:10:49.90"_s << line(u"S-1"_s, u"Planks"_s, 10, u"49.90"_s);
    QTest::addRow("colons in the name")
        << u"S-1:Planks: 48: long:10:49,90"_s << line(u"S-1"_s, u"Planks: 48: long"_s, 10, u"49,90"_s);
    QTest::addRow("spaces") << u" S-1 : Planks : 2 : 1 "_s << line(u"S-1"_s, u"Planks"_s, 2, u"1"_s);
}

void tst_StaffArguments::readsLines()
{
    QFETCH(QString, typed);
    const auto read = parseStaffArguments(
        words(u"order|place|--database|a.db|--company|312 345 676|--buyer|k@f.example|--line|"_s + typed));
    QVERIFY2(read.ok(), read ? "" : qUtf8Printable(read.error().detail));
    QTEST(read->request["lines"_L1][0].toObject(), "line");
    QCOMPARE(read->request["company"_L1].toString(), u"312345676"_s);
    QCOMPARE(read->request["payment"_L1].toString(), u"card"_s);
    QCOMPARE(read->request["vat"_L1].toInt(), 25);
    QVERIFY(!read->request["number"_L1].toString().isEmpty());
}

void tst_StaffArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::addRow("no command") << u"mail"_s << u"mail --help"_s;
    QTest::addRow("unknown command") << u"mail|burn|--database|a.db"_s << u"mail --help"_s;
    QTest::addRow("no database") << u"mail|list"_s << u"--database"_s;
    QTest::addRow("unknown option") << u"mail|list|--database|a.db|--colour"_s << u"colour"_s;
    QTest::addRow("stray word") << u"mail|list|--database|a.db|all"_s << u"all"_s;
    QTest::addRow("state") << u"mail|list|--database|a.db|--state|lost"_s << u"lost"_s;
    QTest::addRow("none at most") << u"mail|list|--database|a.db|--most|0"_s << u"\"0\""_s;
    QTest::addRow("no id") << u"mail|retry|--database|a.db|7"_s << u"\"7\""_s;
    QTest::addRow("approve nothing") << u"invoice|approve|--database|a.db"_s << u"invoice list"_s;
    QTest::addRow("approve two") << u"invoice|approve|--database|a.db|%1|%1"_s.arg(someId)
                                 << u"invoice list"_s;
    QTest::addRow("decline without a reason")
        << u"invoice|decline|--database|a.db|"_s + someId << u"--reason"_s;
    const auto order = u"order|place|--database|a.db|--company|1|--buyer|k@f.example|--line|"_s;
    QTest::addRow("nobody buys") << u"order|place|--database|a.db|--company|1|--line|a:b:1:1"_s
                                 << u"--buyer"_s;
    QTest::addRow("three parts") << order + u"S:Planks:1"_s << u"S:Planks:1"_s;
    QTest::addRow("no quantity") << order + u"S:Planks:many:1"_s << u"many"_s;
    QTest::addRow("nothing of it") << order + u"S:Planks:0:1"_s << u"Planks:0"_s;
    QTest::addRow("no name") << order + u"S::1:1"_s << u"S::1:1"_s;
    QTest::addRow("VAT") << order + u"S:Planks:1:1|--vat|101"_s << u"101"_s;
    QTest::addRow("payment") << order + u"S:Planks:1:1|--payment|cash"_s << u"cash"_s;
}

void tst_StaffArguments::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto read = parseStaffArguments(words(line));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().detail.contains(named), qUtf8Printable(read.error().detail));
    QVERIFY(read.error().detail.endsWith(u'.') && !read.error().detail.endsWith(".."_L1));
}

void tst_StaffArguments::helps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::addRow("group") << u"invoice|--help"_s << u"approve"_s;
    QTest::addRow("command") << u"invoice|approve|--help"_s << u"--limit"_s;
    QTest::addRow("command, in short") << u"order|place|-h"_s << u"SKU:NAME:QUANTITY:UNITPRICE"_s;
}

void tst_StaffArguments::helps()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto read = parseStaffArguments(words(line));
    QVERIFY(read.ok());
    QVERIFY2(read->text.contains(named), qUtf8Printable(read->text));
}

QTEST_GUILESS_MAIN(tst_StaffArguments)
#include "tst_staffarguments.moc"
