// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/csvwriter.h"
#include "models/listexport.h"
#include "models/pagewriter.h"
#include "models/spreadsheetwriter.h"
#include "models/titleindex.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Result<qint64>)

namespace {

/// A cell as a spreadsheet has read it: the kind of value, and the value.
struct ReadCell {
    QString type;
    QString value;

    friend bool operator==(const ReadCell &, const ReadCell &) = default;
};
using ReadSheet = QList<QList<ReadCell>>;

ReadCell readCell(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const auto office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
    ReadCell cell{attributes.value(office, u"value-type"_s).toString(), {}};
    if (cell.type == "date"_L1)
        cell.value = attributes.value(office, u"date-value"_s).toString();
    else if (cell.type != "string"_L1)
        cell.value = attributes.value(office, u"value"_s).toString();
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == "p"_L1)
            paragraphs.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else
            xml.skipCurrentElement();
    }
    if (cell.type == "string"_L1)
        cell.value = paragraphs.join(u'\n');
    return cell;
}

/// The sheets of a flat document, without the empty cells and rows at their ends.
QHash<QString, ReadSheet> readSheets(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    const auto table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
    QHash<QString, ReadSheet> sheets;
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != table)
            continue;
        if (xml.name() == "table"_L1) {
            name = xml.attributes().value(table, u"name"_s).toString();
        } else if (xml.name() == "table-row"_L1) {
            sheets[name].append(QList<ReadCell>());
        } else if (xml.name() == "table-cell"_L1) {
            const int repeated = std::max(1, xml.attributes().value(table, u"number-columns-repeated"_s).toInt());
            const auto cell = readCell(xml);
            for (int i = 0; i < std::min(repeated, 30); ++i)
                sheets[name].last().append(cell);
        }
    }
    for (auto &sheet : sheets) {
        for (auto &row : sheet) {
            while (!row.isEmpty() && row.last().type.isEmpty())
                row.removeLast();
        }
        while (!sheet.isEmpty() && sheet.last().isEmpty())
            sheet.removeLast();
    }
    return sheets;
}

} // namespace

class tst_ListExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void opensInASpreadsheet();
    void exportsWhatIsSelected();
    void leavesTheOldFileWhenCancelled();
    void saysWhyItCannotBeWritten();
    void paintsPages();

private:
    static constexpr int people = 1'203; ///< more than two pages of rows

    [[nodiscard]] static QJsonObject person(int number);
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] Result<qint64> run(const ExportRequest &request, std::unique_ptr<TableWriter> writer);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<AccountFixture> m_account;
    std::unique_ptr<TitleIndex> m_titles;
    Format m_format{{QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QTimeZone("Europe/Oslo")}};
};

/// The first ones have what spreadsheets tend to misunderstand.
QJsonObject tst_ListExport::person(int number)
{
    static const QStringList names{u"=1+2"_s, u"+cmd|' /C calc'!A0"_s, u"@SUM(A1)"_s, u"-2"_s, u"Bjørn; Åse \"Ø\""_s, u"a, b"_s, u"1.2"_s};
    auto row = AccountFixture::user(number, number <= names.size() ? names[number - 1] : u"Kari %1"_s.arg(number));
    if (number % 2 == 0)
        row[u"orderLimit"_s] = QJsonObject{{u"amount"_s, 12'500'050 + number}, {u"currency"_s, u"NOK"_s}};
    if (number % 3 == 0)
        row[u"activeUntil"_s] = u"2026-12-%1"_s.arg(1 + number % 28, 2, 10, QLatin1Char('0'));
    row[u"invitation"_s] = QJsonObject{{u"sentAt"_s, u"2026-07-01T10:30:00Z"_s}, {u"expiresAt"_s, u"2026-07-15T22:30:00Z"_s}, {u"sentCount"_s, 1}};
    return row;
}

void tst_ListExport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_account = std::make_unique<AccountFixture>();
    QList<QJsonObject> rows;
    for (int number = 1; number <= people; ++number)
        rows.append(person(number));
    QVERIFY(m_account->load(RecordType::Group, {AccountFixture::group(1, u"Nordmann Bygg AS"_s)}));
    QVERIFY(m_account->load(RecordType::User, rows));
    m_titles = std::make_unique<TitleIndex>(&m_account->cache);
    QTRY_VERIFY(m_titles->title({RecordType::Group, AccountFixture::id(1)}).has_value());
}

ExportRequest tst_ListExport::request() const
{
    ListQuery query{RecordType::User, {}, {{u"email"_s, Qt::AscendingOrder}}, {}};
    return {u"Users: [all]"_s, {u"firstName"_s, u"email"_s, u"groupId"_s, u"orderLimit"_s, u"activeUntil"_s, u"invitationExpiresAt"_s}, query};
}

Result<qint64> tst_ListExport::run(const ExportRequest &request, std::unique_ptr<TableWriter> writer)
{
    ListExport job(request, std::move(writer), &m_account->cache, m_titles.get(), m_format);
    std::optional<Result<qint64>> result;
    connect(&job, &ListExport::finished, &job, [&](const Result<qint64> &rows) { result = rows; });
    job.start();
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30'000))
        return Error{ErrorKind::Timeout, {}, {}};
    return *result;
}

void tst_ListExport::opensInASpreadsheet()
{
    const auto csv = run(request(), std::make_unique<CsvWriter>(path(u"text.csv"_s)));
    QVERIFY2(csv.ok(), qPrintable(csv.ok() ? QString() : csv.error().detail));
    QCOMPARE(*csv, people);
    const auto book = run(request(), std::make_unique<SpreadsheetWriter>(path(u"book.xlsx"_s)));
    QVERIFY2(book.ok(), qPrintable(book.ok() ? QString() : book.error().detail));
    QCOMPARE(*book, people);

    const auto office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is needed");
    QProcess convert;
    convert.setProcessChannelMode(QProcess::MergedChannels);
    // Semicolons, double quotes, UTF-8, from the first line, Norwegian numbers and days.
    convert.start(office, {u"-env:UserInstallation=file://"_s + path(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"fods"_s,
                           u"--infilter=CSV:59,34,76,1,,1044"_s, u"--outdir"_s, m_folder.path(), path(u"text.csv"_s), path(u"book.xlsx"_s)});
    QVERIFY(convert.waitForFinished(90'000));
    QVERIFY2(convert.exitCode() == 0, convert.readAll().constData());

    const auto fromCsv = readSheets(path(u"text.fods"_s)).value(u"text"_s);
    const auto sheets = readSheets(path(u"book.fods"_s));
    const auto fromBook = sheets.value(u"Users all"_s);
    QVERIFY2(!fromBook.isEmpty(), qPrintable(QStringList(sheets.keys()).join(u", "_s)));
    QCOMPARE(fromCsv.size(), people + 1);
    QCOMPARE(fromBook.size(), people + 1);
    const QList<ReadCell> headings{{u"string"_s, u"First name"_s}, {u"string"_s, u"E-mail"_s},   {u"string"_s, u"Group"_s},
                                   {u"string"_s, u"Order limit"_s}, {u"string"_s, u"Last day"_s}, {u"string"_s, u"Invitation expires"_s}};
    QVERIFY(fromCsv.first() == headings);
    QVERIFY(fromBook.first() == headings);

    QSet<QString> seen;
    for (int line = 1; line <= people; ++line) {
        const auto &text = fromCsv[line];
        const auto &typed = fromBook[line];
        const auto email = typed.value(1).value;
        seen.insert(email);
        const int number = QStringView(email).mid(4).chopped(12).toInt();
        const auto expected = person(number);
        const auto name = expected["firstName"_L1].toString();
        const bool isNumber = name == "-2"_L1;
        const bool isFormula = !isNumber && u"=+-@"_s.contains(name.front());
        // As text the name is what it was; as separated text it is never a formula, and only a plain number is one.
        QVERIFY(typed[0] == (ReadCell{u"string"_s, name}));
        if (isNumber)
            QVERIFY(text[0] == (ReadCell{u"float"_s, name}));
        else if (name != "1.2"_L1) // which a Norwegian spreadsheet takes for a day or a text
            QVERIFY2(text[0] == (ReadCell{u"string"_s, isFormula ? u'\'' + name : name}), qPrintable(text[0].type + text[0].value));
        QVERIFY(text[1] == (ReadCell{u"string"_s, email}));
        QVERIFY(typed[2] == (ReadCell{u"string"_s, u"Nordmann Bygg AS"_s}));
        QVERIFY(text[2] == typed[2]);
        const auto amount = expected["orderLimit"_L1]["amount"_L1].toInteger();
        for (const auto *row : {&text, &typed}) {
            if (amount == 0)
                QVERIFY(row->at(3).type.isEmpty());
            else
                QVERIFY2((row->at(3).type == "float"_L1 || row->at(3).type == "currency"_L1)
                             && qRound64(row->at(3).value.toDouble() * 100) == amount,
                         qPrintable(row->at(3).type + row->at(3).value));
            const auto last = expected["activeUntil"_L1].toString();
            QVERIFY2(row->at(4) == (last.isEmpty() ? ReadCell() : ReadCell{u"date"_s, last}), qPrintable(row->at(4).value));
            // The end of the day in UTC is the next one in Oslo.
            QVERIFY2(row->at(5) == (ReadCell{u"date"_s, u"2026-07-16T00:30:00"_s}), qPrintable(row->at(5).value));
        }
    }
    QCOMPARE(seen.size(), people);
}

void tst_ListExport::exportsWhatIsSelected()
{
    const auto ids = AccountFixture::wait(m_account->cache.ids(request().query));
    QVERIFY(ids.ok());
    auto chosen = request();
    chosen.numbers = QList<qint64>{ids->numbers->at(2), ids->numbers->at(0)};
    QVERIFY(run(chosen, std::make_unique<CsvWriter>(path(u"chosen.csv"_s))).ok());
    QFile file(path(u"chosen.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF" "First name;"));
    QCOMPARE(bytes.count("\r\n"), 3);

    chosen = request();
    chosen.onlyIds = {AccountFixture::id(700)};
    const auto one = run(chosen, std::make_unique<CsvWriter>(path(u"one.csv"_s)));
    QVERIFY(one.ok());
    QCOMPARE(*one, 1);
}

void tst_ListExport::leavesTheOldFileWhenCancelled()
{
    QFile old(path(u"old.xlsx"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    ListExport job(request(), std::make_unique<SpreadsheetWriter>(old.fileName()), &m_account->cache, m_titles.get(), m_format);
    QList<Result<qint64>> ends;
    connect(&job, &ListExport::finished, &job, [&](const Result<qint64> &rows) { ends.append(rows); });
    connect(&job, &ListExport::progressed, &job, [&](qint64 rows, qint64 total) {
        QCOMPARE(total, people);
        if (rows > 0)
            job.cancel();
    });
    job.start();
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(ends.first().error().kind, ErrorKind::Cancelled);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(ends.size(), 1);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "what was there");
}

void tst_ListExport::saysWhyItCannotBeWritten()
{
    const auto nowhere = path(u"no/such/folder/file"_s);
    const auto csv = run(request(), std::make_unique<CsvWriter>(nowhere));
    QCOMPARE(csv.error().kind, ErrorKind::ReadOnly);
    QVERIFY(!csv.error().detail.isEmpty());
    QCOMPARE(run(request(), std::make_unique<SpreadsheetWriter>(nowhere)).error().kind, ErrorKind::ReadOnly);
    QCOMPARE(run(request(), PageWriter::pdf(nowhere, {})).error().kind, ErrorKind::ReadOnly);
}

void tst_ListExport::paintsPages()
{
    const auto pages = run(request(), PageWriter::pdf(path(u"list.pdf"_s), {u"Nordmann Bygg AS"_s, u"Page %1"_s}));
    QVERIFY(pages.ok());
    QFile file(path(u"list.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY2(bytes.count("/Type /Page\n") > 10, qPrintable(QString::number(bytes.count("/Type /Page\n"))));
}

QTEST_MAIN(tst_ListExport)
#include "tst_listexport.moc"
