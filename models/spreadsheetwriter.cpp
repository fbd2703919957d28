// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "spreadsheetwriter.h"

#include <QSaveFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 8;
constexpr int widest = 60;
constexpr qsizetype longestText = 32'767; ///< of a cell, in Excel
constexpr qsizetype longestName = 31;

Error failure(int code)
{
    const bool full = code == LXW_ERROR_CREATING_TMPFILE || code == LXW_ERROR_ZIP_FILE_ADD || code == LXW_ERROR_ZIP_FILE_OPERATION;
    return {full ? ErrorKind::DiskFull : ErrorKind::Storage, QString::fromUtf8(lxw_strerror(lxw_error(code))), {}};
}

lxw_datetime dateOf(const QDateTime &when)
{
    const auto day = when.date();
    const auto time = when.time();
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

} // namespace

SpreadsheetWriter::SpreadsheetWriter(const QString &path)
    : m_path(path)
{
}

SpreadsheetWriter::~SpreadsheetWriter()
{
    if (m_book)
        lxw_workbook_free(m_book); // what it has written goes with the folder
}

Result<void> SpreadsheetWriter::begin(const QString &title, const QList<TableColumn> &columns)
{
    if (!m_folder.isValid())
        return Error{ErrorKind::ReadOnly, m_folder.errorString(), {}};
    if (!m_book) {
        const auto file = m_folder.filePath(u"book.xlsx"_s).toLocal8Bit();
        const auto folder = m_folder.path().toLocal8Bit();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = const_cast<char *>(folder.constData()); // copied
        m_book = workbook_new_opt(file.constData(), &options);
        if (!m_book)
            return Error{ErrorKind::Storage, u"The workbook cannot be begun"_s, {}};
    }
    endSheet();
    m_sheet = workbook_add_worksheet(m_book, sheetName(title).constData());
    if (!m_sheet)
        return Error{ErrorKind::Storage, u"The sheet cannot be begun"_s, {}};
    worksheet_freeze_panes(m_sheet, 1, 0);
    auto *bold = format({});
    m_widths.clear();
    m_row = 0;
    for (const auto &column : columns) {
        if (const int code = worksheet_write_string(m_sheet, 0, lxw_col_t(m_widths.size()), column.title.toUtf8().constData(), bold); code != 0)
            return failure(code);
        m_widths.append(std::max(narrowest, int(column.title.size()) + 3)); // beside the filter's button
    }
    return {};
}

Result<void> SpreadsheetWriter::write(const QList<TableRow> &rows)
{
    for (const auto &row : rows) {
        if (m_row == mostRows)
            return Error{ErrorKind::Invalid, u"A sheet of Excel holds %1 rows"_s.arg(mostRows), u"too-many-rows"_s};
        ++m_row;
        for (int column = 0; column < row.size(); ++column) {
            if (const int code = put(column, row[column]); code != 0)
                return failure(code);
            const int room = row[column].isNumeric() ? 3 : 1;
            m_widths[column] = std::clamp(int(row[column].text.size()) + room, m_widths[column], widest);
        }
    }
    return {};
}

int SpreadsheetWriter::put(int column, const TableCell &cell)
{
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    switch (cell.kind) {
    case TableCell::Kind::Text:
        if (cell.text.isEmpty())
            return 0;
        return worksheet_write_string(m_sheet, row, at, cell.text.left(longestText).toUtf8().constData(), nullptr);
    case TableCell::Kind::Number:
        return worksheet_write_number(m_sheet, row, at, double(cell.number), format(u"#,##0"_s));
    case TableCell::Kind::Amount: {
        auto code = u"#,##0"_s;
        if (cell.decimals > 0)
            code += u'.' + QString(cell.decimals, u'0');
        if (!cell.unit.isEmpty())
            code += " \""_L1 + cell.unit + u'"';
        return worksheet_write_number(m_sheet, row, at, double(cell.number) / std::pow(10, cell.decimals), format(code));
    }
    case TableCell::Kind::Percent:
        return worksheet_write_number(m_sheet, row, at, double(cell.number) / 100, format(u"0%"_s));
    case TableCell::Kind::Day:
    case TableCell::Kind::Instant:
        break;
    }
    auto when = dateOf(cell.when);
    return worksheet_write_datetime(m_sheet, row, at, &when, format(cell.kind == TableCell::Kind::Day ? u"dd.mm.yyyy"_s : u"dd.mm.yyyy hh:mm"_s));
}

void SpreadsheetWriter::endSheet()
{
    if (!m_sheet)
        return;
    for (int column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), m_widths[column], nullptr);
    if (m_row > 0 && !m_widths.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row), lxw_col_t(m_widths.size() - 1));
    m_sheet = nullptr;
}

Result<void> SpreadsheetWriter::finish()
{
    endSheet();
    if (const int code = workbook_close(std::exchange(m_book, nullptr)); code != 0)
        return failure(code);
    // The library writes to a name; the file that was there goes only now, and at once.
    QFile book(m_folder.filePath(u"book.xlsx"_s));
    if (!book.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, book.errorString(), {}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return errorOf(file);
    while (!book.atEnd()) {
        const auto bytes = book.read(1 << 16);
        if (bytes.isEmpty() || file.write(bytes) != bytes.size())
            return errorOf(file);
    }
    return file.commit() ? Result<void>() : errorOf(file);
}

/// The format of the headings for an empty code.
lxw_format *SpreadsheetWriter::format(const QString &code)
{
    auto &found = m_formats[code];
    if (!found) {
        found = workbook_add_format(m_book);
        if (code.isEmpty())
            format_set_bold(found);
        else
            format_set_num_format(found, code.toUtf8().constData());
    }
    return found;
}

QByteArray SpreadsheetWriter::sheetName(const QString &title)
{
    auto name = title;
    for (const auto refused : u"[]:*?/\\'")
        name.remove(QChar(refused));
    name = name.trimmed().left(longestName);
    if (name.isEmpty() || m_names.contains(name.toCaseFolded()))
        name = name.left(longestName - 4) + u" (%1)"_s.arg(m_names.size() + 1);
    m_names.append(name.toCaseFolded());
    return name.toUtf8();
}
