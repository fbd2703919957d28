// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "xlsxtable.h"

#include "sheetreader.h"
#include "zipfile.h"

#include <QDir>
#include <QHash>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Error broken(const QString &detail)
{
    return importError(u"import-damaged"_s, detail);
}

/// Reads a small member and calls `element` at the beginning of each of its elements.
template<class Element>
Result<void> eachElement(ZipFile &zip, const QString &name, Element element)
{
    QXmlStreamReader xml;
    std::optional<Error> problem;
    const auto read = zip.read(name, [&](const QByteArray &piece) {
        xml.addData(piece);
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD)
                problem = broken(name + u" has a document type"_s);
            else if (token == QXmlStreamReader::StartElement)
                element(xml);
            if (problem)
                return false;
        }
        return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    });
    if (!read)
        return read;
    if (problem)
        return *problem;
    return xml.hasError() ? Result<void>(broken(name + u": "_s + xml.errorString())) : Result<void>();
}

struct Sheet {
    QString name;
    QString relation;
};

/// The sheets in their order, without the hidden ones unless all are; and whether days are counted from 1904.
Result<QList<Sheet>> sheetsOf(ZipFile &zip, bool &since1904)
{
    QList<Sheet> shown;
    QList<Sheet> all;
    const auto read = eachElement(zip, u"xl/workbook.xml"_s, [&](const QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            since1904 = attributes.value("date1904"_L1) == "1"_L1 || attributes.value("date1904"_L1) == "true"_L1;
        if (xml.name() != "sheet"_L1)
            return;
        QString relation;
        for (const auto &attribute : attributes) {
            if (attribute.name() == "id"_L1 && attribute.prefix().size() > 0)
                relation = attribute.value().toString();
        }
        all.append({attributes.value("name"_L1).toString(), relation});
        if (attributes.value("state"_L1).isEmpty() || attributes.value("state"_L1) == "visible"_L1)
            shown.append(all.last());
    });
    if (!read)
        return read.error();
    return shown.isEmpty() ? all : shown;
}

/// The members of the archive that the relations lead to, by id.
Result<QHash<QString, QString>> relationsOf(ZipFile &zip)
{
    QHash<QString, QString> targets;
    const auto read = eachElement(zip, u"xl/_rels/workbook.xml.rels"_s, [&](const QXmlStreamReader &xml) {
        if (xml.name() != "Relationship"_L1)
            return;
        const auto target = xml.attributes().value("Target"_L1).toString();
        targets.insert(xml.attributes().value("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(u"xl/"_s + target));
    });
    return read ? Result<QHash<QString, QString>>(targets) : read.error();
}

/// Whether a pattern for numbers writes days: it has a year, month or day outside of quotes and brackets.
bool writesDays(const QString &pattern)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto c = pattern[i].toLower();
        if (c == u'\\' || c == u'_')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!quoted && !bracketed && (c == u'd' || c == u'y'))
            return true;
    }
    return false;
}

/// For each style of a cell whether it shows a number as a day.
Result<std::vector<bool>> dayStylesOf(ZipFile &zip)
{
    std::vector<bool> styles;
    if (!zip.contains(u"xl/styles.xml"_s))
        return styles;
    QHash<int, QString> patterns;
    bool inCells = false;
    const auto read = eachElement(zip, u"xl/styles.xml"_s, [&](const QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            patterns.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
        else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1 || xml.name() == "cellStyles"_L1)
            inCells = xml.name() == "cellXfs"_L1;
        else if (inCells && xml.name() == "xf"_L1) {
            const auto number = attributes.value("numFmtId"_L1).toInt();
            styles.push_back(patterns.contains(number) ? writesDays(patterns[number])
                                                       : (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 36)
                                                             || (number >= 50 && number <= 58));
        }
    });
    return read ? Result<std::vector<bool>>(styles) : read.error();
}

} // namespace

Result<ImportTable> XlsxTable::read(const QByteArray &bytes)
{
    if (bytes.size() > ImportLimits::bytes)
        return importError(u"import-too-large"_s);
    auto opened = ZipFile::open(bytes);
    if (!opened)
        return opened.error();
    auto &zip = **opened;
    if (!zip.contains(u"xl/workbook.xml"_s))
        return importError(u"import-no-workbook"_s);
    SheetReader reader;
    const auto sheets = sheetsOf(zip, reader.since1904);
    const auto targets = relationsOf(zip);
    auto styles = dayStylesOf(zip);
    if (!sheets || !targets || !styles)
        return !sheets ? sheets.error() : !targets ? targets.error() : styles.error();
    if (sheets->isEmpty())
        return importError(u"import-empty"_s);
    reader.dayStyles = std::move(*styles);
    if (zip.contains(u"xl/sharedStrings.xml"_s)) {
        if (auto read = reader.readTexts(zip, u"xl/sharedStrings.xml"_s); !read)
            return read.error();
    }
    auto table = reader.readSheet(zip, targets->value(sheets->first().relation));
    if (table)
        table->sheet = sheets->first().name;
    return table;
}

Result<QByteArray> XlsxTable::write(const QList<QStringList> &rows, const QString &sheet)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"table.xlsx"_s);
    auto *book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return Error{ErrorKind::Storage, u"no temporary file"_s, {}};
    // The writer refuses names that spreadsheets refuse, and gives one of its own to those without.
    auto *target = workbook_add_worksheet(book, sheet.isEmpty() ? nullptr : sheet.left(31).toUtf8().constData());
    if (!target)
        target = workbook_add_worksheet(book, nullptr);
    auto *bold = workbook_add_format(book);
    format_set_bold(bold);
    for (qsizetype row = 0; target && row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(target, lxw_row_t(row), lxw_col_t(column), rows[row][column].toUtf8().constData(), row == 0 ? bold : nullptr);
    }
    if (const auto error = workbook_close(book); error != LXW_NO_ERROR)
        return Error{ErrorKind::Storage, QString::fromUtf8(lxw_strerror(error)), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.errorString(), {}};
    return file.readAll();
}
