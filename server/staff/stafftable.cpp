// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "stafftable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct StaffColumn {
    const char *key;
    const char *title;
};

QList<StaffColumn> columnsOf(const QString &command)
{
    if (command == "mail list"_L1)
        return {{"id", "ID"},       {"queuedAt", "QUEUED"}, {"kind", "KIND"},
                {"to", "TO"},       {"state", "STATE"},     {"tries", "TRIES"},
                {"sentAt", "SENT"}, {"dueAt", "NEXT TRY"},  {"problem", "PROBLEM"}};
    if (command == "mail retry"_L1)
        return {{"retried", "TRIED AGAIN"}};
    if (command.startsWith("order "_L1))
        return {{"number", "NUMBER"}, {"company", "COMPANY"}, {"buyer", "BUYER"},
                {"total", "TOTAL"},   {"status", "STATUS"},   {"id", "ID"}};
    return {{"id", "ID"},
            {"company", "COMPANY"},
            {"organisationNumber", "NUMBER"},
            {"requestedLimit", "REQUESTED"},
            {"creditLimit", "CREDIT LIMIT"},
            {"contactName", "CONTACT"},
            {"contactEmail", "E-MAIL"},
            {"submittedAt", "SUBMITTED"},
            {"status", "STATUS"}};
}

/// On one line, and without what a terminal would obey.
QString cell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    auto text = value.toString();
    if (const auto instant = QDateTime::fromString(text, Qt::ISODate);
        instant.isValid() && text.contains(u'T'))
        return instant.toUTC().toString(u"yyyy-MM-dd HH:mm"_s);
    for (auto &c : text)
        c = c.isPrint() || c.isSurrogate() ? c : u' ';
    return text.simplified();
}

QString tableLine(const QStringList &cells, const QList<qsizetype> &widths)
{
    QStringList padded;
    for (qsizetype i = 0; i < cells.size(); ++i)
        padded.append(i + 1 == cells.size() ? cells[i] : cells[i].leftJustified(widths[i]));
    auto line = padded.join("  "_L1);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QString staffTable(const QString &command, const QJsonObject &answer)
{
    const auto columns = columnsOf(command);
    QList<QStringList> lines(1);
    for (const auto &column : columns)
        lines.first().append(QString::fromLatin1(column.title));
    const auto rows = answer["rows"_L1].toArray();
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(cell(row[QLatin1StringView(column.key)]));
        lines.append(cells);
    }
    QList<qsizetype> widths(columns.size());
    for (const auto &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString table;
    for (const auto &line : std::as_const(lines))
        table += tableLine(line, widths);
    return table;
}
