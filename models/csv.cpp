// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "csv.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

bool looksLikeFormula(const QString &cell)
{
    static constexpr QStringView beginnings = u"=+-@\t\r";
    if (cell.isEmpty() || !beginnings.contains(cell.front()))
        return false;
    // With a comma or a point for the decimals; not with an exponent, a hexadecimal or anything else that only programs write.
    static const QRegularExpression number(u"^[+-]?[0-9]+([.,][0-9]+)?$"_s);
    return !number.match(cell).hasMatch();
}

QString quoted(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    static constexpr QStringView special = u";\"\r\n\t";
    const bool mustQuote = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    return mustQuote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray Csv::line(const QStringList &cells)
{
    QStringList written;
    for (const auto &cell : cells)
        written.append(quoted(cell));
    return written.join(u';').toUtf8() + "\r\n";
}
