// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "csvwriter.h"

#include "csv.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QString csvCell(const TableCell &cell)
{
    switch (cell.kind) {
    case TableCell::Kind::Text:
        return cell.text;
    case TableCell::Kind::Number:
    case TableCell::Kind::Percent:
        return QString::number(cell.number);
    case TableCell::Kind::Amount: {
        auto digits = QString::number(qAbs(cell.number)).rightJustified(cell.decimals + 1, u'0');
        if (cell.decimals > 0)
            digits.insert(digits.size() - cell.decimals, u',');
        return cell.number < 0 ? u'-' + digits : digits;
    }
    case TableCell::Kind::Day:
        return cell.when.toString(u"dd.MM.yyyy");
    case TableCell::Kind::Instant:
        break;
    }
    return cell.when.toString(u"dd.MM.yyyy HH:mm");
}

} // namespace

CsvWriter::CsvWriter(const QString &path)
    : m_file(path)
{
}

Result<void> CsvWriter::put(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : errorOf(m_file);
}

Result<void> CsvWriter::begin(const QString &title, const QList<TableColumn> &columns)
{
    QByteArray head;
    if (m_file.isOpen()) {
        head = "\r\n" + Csv::line({title});
    } else {
        if (!m_file.open(QIODevice::WriteOnly))
            return errorOf(m_file);
        head = Csv::byteOrderMark;
    }
    QStringList titles;
    for (const auto &column : columns)
        titles.append(column.title);
    return put(head + Csv::line(titles));
}

Result<void> CsvWriter::write(const QList<TableRow> &rows)
{
    QByteArray lines;
    for (const auto &row : rows) {
        QStringList cells;
        cells.reserve(row.size());
        for (const auto &cell : row)
            cells.append(csvCell(cell));
        lines += Csv::line(cells);
    }
    return put(lines);
}

Result<void> CsvWriter::finish()
{
    return m_file.commit() ? Result<void>() : errorOf(m_file);
}
