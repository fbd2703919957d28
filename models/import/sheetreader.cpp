// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sheetreader.h"

#include "zipfile.h"

#include <QDate>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number of a column from a reference such as `AB12`, from 0; negative when it names none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 20'000)
            return -1;
    }
    return column - 1;
}

} // namespace

template<class Token>
Result<void> SheetReader::eachToken(ZipFile &zip, const QString &name, Token token)
{
    QXmlStreamReader xml;
    std::optional<Error> problem;
    const auto read = zip.read(name, [&](const QByteArray &piece) {
        xml.addData(piece);
        while (!xml.atEnd() && !problem) {
            if (xml.readNext() == QXmlStreamReader::DTD)
                problem = importError(u"import-damaged"_s, name + u" has a document type"_s);
            else
                problem = token(xml);
        }
        return !problem && (!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError);
    });
    if (!read)
        return read;
    if (problem)
        return *problem;
    return xml.hasError() ? Result<void>(importError(u"import-damaged"_s, name + u": "_s + xml.errorString())) : Result<void>();
}

/// The text of `t` elements, in pieces as it comes.
void SheetReader::takeText(const QXmlStreamReader &xml)
{
    if (xml.name() == "rPh"_L1)
        m_phonetic = xml.isStartElement();
    else if (xml.isCharacters() && m_collecting && m_collected.size() <= ImportLimits::characters)
        m_collected += xml.text();
    else if (xml.name() == "t"_L1)
        m_collecting = xml.isStartElement() && !m_phonetic;
}

Result<void> SheetReader::readTexts(ZipFile &zip, const QString &name)
{
    return eachToken(zip, name, [this](const QXmlStreamReader &xml) -> std::optional<Error> {
        takeText(xml);
        if (!xml.isEndElement() || xml.name() != "si"_L1)
            return {};
        // Many shared texts of greatest length would fill the memory out of a small file.
        m_characters += m_collected.size();
        if (m_characters > ImportLimits::bytes || m_texts.size() > qsizetype(ImportLimits::rows) * 20)
            return importError(u"import-too-large"_s);
        m_texts.append(std::exchange(m_collected, {}));
        return {};
    });
}

Result<ImportTable> SheetReader::readSheet(ZipFile &zip, const QString &name)
{
    m_table.form = ImportTable::Form::Xlsx;
    m_characters = 0;
    const auto read = eachToken(zip, name, [this](const QXmlStreamReader &xml) -> std::optional<Error> {
        if (xml.isStartElement() && xml.name() == "row"_L1) {
            const auto number = xml.attributes().value("r"_L1).toInt();
            m_line = number > 0 ? number : m_line + 1;
            m_row = {m_line, {}};
        } else if (xml.isEndElement() && xml.name() == "row"_L1) {
            return endRow();
        }
        return takeCell(xml);
    });
    if (!read)
        return read.error();
    if (m_table.rows.isEmpty())
        return importError(u"import-empty"_s);
    return m_table;
}

std::optional<Error> SheetReader::takeCell(const QXmlStreamReader &xml)
{
    if (xml.isStartElement() && xml.name() == "c"_L1) {
        const auto attributes = xml.attributes();
        const auto reference = attributes.value("r"_L1);
        const int next = int(m_row.cells.size());
        m_cell = {reference.isEmpty() ? next : columnOf(reference), attributes.value("t"_L1).toString(), attributes.value("s"_L1).toInt(), false, {}};
        m_collected.clear();
        m_collecting = false;
    } else if (xml.isStartElement() && xml.name() == "f"_L1) {
        m_cell.hasFormula = true;
    } else if (xml.name() == "v"_L1) {
        m_collecting = xml.isStartElement();
    } else if (xml.isEndElement() && xml.name() == "c"_L1) {
        m_cell.value = std::exchange(m_collected, {});
        const auto written = text(m_cell).trimmed();
        if (written.isEmpty())
            return {};
        if (m_cell.column < 0 || m_cell.column >= ImportLimits::columns)
            return importError(u"import-too-wide"_s);
        m_characters += written.size();
        if (m_characters > ImportLimits::bytes)
            return importError(u"import-too-large"_s);
        while (m_row.cells.size() <= m_cell.column)
            m_row.cells.append(QString());
        m_row.cells[m_cell.column] = written;
    } else {
        takeText(xml);
    }
    return {};
}

std::optional<Error> SheetReader::endRow()
{
    if (m_row.cells.isEmpty())
        return {};
    if (m_table.rows.size() == ImportLimits::rows + 1)
        return importError(u"import-too-large"_s);
    m_table.width = std::max(m_table.width, int(m_row.cells.size()));
    m_table.rows.append(std::exchange(m_row, {}));
    return {};
}

QString SheetReader::text(const Cell &cell) const
{
    if (cell.hasFormula && cell.value.isEmpty() && cell.type != "str"_L1)
        return u"="_s;
    if (cell.type == "s"_L1)
        return m_texts.value(cell.value.toInt());
    if (cell.type == "b"_L1)
        return cell.value == "1"_L1 ? u"true"_s : u"false"_s;
    if (cell.type.isEmpty() || cell.type == "n"_L1)
        return number(cell);
    return cell.value; // a text in its place, the result of a formula, a day, or a failure such as `#N/A`
}

QString SheetReader::number(const Cell &cell) const
{
    bool isNumber = false;
    const double value = cell.value.toDouble(&isNumber);
    if (!isNumber)
        return cell.value;
    const bool isDay = cell.style >= 0 && size_t(cell.style) < dayStyles.size() && dayStyles[size_t(cell.style)];
    if (isDay && value >= 1 && value < 2'958'466) {
        // Day 60 is the 29th of February 1900, which never was; those before it are of no use to anybody here.
        const QDate day = since1904 ? QDate(1904, 1, 1).addDays(qint64(value)) : QDate(1899, 12, 30).addDays(qint64(value));
        return day.toString(Qt::ISODate);
    }
    // As the spreadsheet shows it, without the traces of binary fractions.
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(qint64(value));
    return QString::number(value, 'f', 10).remove(QRegularExpression(u"0+$"_s));
}
