// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "format.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGroupingSpace(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\u202F' || c == u'\u2009';
}

/// Takes the sign away from the front.
bool takeMinus(QString &text)
{
    if (!text.startsWith(u'-') && !text.startsWith(u'\u2212'))
        return false;
    text = text.mid(1).trimmed();
    return true;
}

/// Takes the name of the currency away from either end; another one stays, and fails as not a number.
void takeCurrency(QString &text, const QString &currency)
{
    QStringList names{currency};
    if (currency == "NOK"_L1 || currency == "SEK"_L1 || currency == "DKK"_L1)
        names += {u"kr."_s, u"kr"_s};
    if (currency == "EUR"_L1)
        names.append(u"€"_s);
    for (const auto &name : std::as_const(names)) {
        if (name.isEmpty())
            continue;
        if (text.startsWith(name, Qt::CaseInsensitive))
            text = text.mid(name.size()).trimmed();
        else if (text.endsWith(name, Qt::CaseInsensitive))
            text = text.chopped(name.size()).trimmed();
        else
            continue;
        return;
    }
}

/// Whether the digits are set in threes, as `1.234.567`; or have no separators at all.
bool isGroupedBy(const QString &text, QChar separator)
{
    const auto parts = text.split(separator);
    if (parts.size() == 1)
        return !text.isEmpty();
    return !parts.first().isEmpty() && parts.first().size() <= 3
        && std::all_of(parts.begin() + 1, parts.end(), [](const QString &part) { return part.size() == 3; });
}

/// Which of `.` and `,` separates the decimals: null when neither does, nothing when it cannot be told.
std::optional<QChar> decimalMarkOf(const QString &text, const QLocale &locale, bool hasSpaces)
{
    const auto points = text.count(u'.');
    const auto commas = text.count(u',');
    if (points == 0 && commas == 0)
        return QChar();
    if (points > 0 && commas > 0) {
        const QChar last = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        return text.count(last) == 1 ? std::optional(last) : std::nullopt;
    }
    const QChar mark = points > 0 ? u'.' : u',';
    if (points + commas > 1)
        return QChar();
    const auto after = text.size() - 1 - text.indexOf(mark);
    if (after != 3 || hasSpaces || locale.decimalPoint() == mark)
        return mark;
    // One mark before three digits: thousands where that is how the locale writes them, else anybody's guess.
    return locale.groupSeparator() == mark ? std::optional(QChar()) : std::nullopt;
}

} // namespace

std::optional<Money> Format::parseMoney(const QString &typed, const QString &currency) const
{
    auto text = typed.trimmed();
    bool isNegative = takeMinus(text);
    takeCurrency(text, currency);
    if (!isNegative)
        isNegative = takeMinus(text);
    static const QRegularExpression noDecimals(u"[,.][-\u2013\u2212]$"_s);
    text.remove(noDecimals);
    for (auto &c : text) {
        if (isGroupingSpace(c))
            c = u' ';
    }
    static const QRegularExpression allowed(u"^[0-9][0-9., ]*$"_s);
    if (!allowed.match(text).hasMatch())
        return {};
    const bool hasSpaces = text.contains(u' ');
    const auto mark = decimalMarkOf(text, m_options.locale, hasSpaces);
    if (!mark)
        return {};
    const auto markAt = mark->isNull() ? -1 : text.indexOf(*mark);
    auto whole = markAt < 0 ? text : text.left(markAt);
    auto decimals = markAt < 0 ? QString() : text.mid(markAt + 1);
    const int places = minorDigits(currency);
    if (decimals.size() > places || (markAt >= 0 && decimals.isEmpty()) || decimals.contains(u' '))
        return {};
    const QChar separator = hasSpaces ? u' ' : whole.contains(u'.') ? u'.' : u',';
    if (!isGroupedBy(whole, separator))
        return {};
    whole.remove(separator);
    bool isNumber = false;
    const auto amount = QString(whole + decimals.leftJustified(places, u'0')).toLongLong(&isNumber);
    if (!isNumber || amount >= Money::limit)
        return {};
    return Money{isNegative ? -amount : amount, currency};
}
