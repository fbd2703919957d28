// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "addresslist.h"

#include "models/entities/validation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDivider(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
}

/// Cut at every divider that does not stand in a quoted name. A quotation mark that is never closed ends with its line.
QStringList partsOf(const QString &text)
{
    QStringList parts(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            const auto line = text.indexOf(u'\n', i);
            const auto end = text.indexOf(u'"', i + 1);
            if (end > 0 && (line < 0 || end < line)) {
                parts.last() += text.sliced(i, end - i + 1);
                i = end;
                continue;
            }
        }
        if (isDivider(text[i]))
            parts.append(QString());
        else
            parts.last() += text[i];
    }
    return parts;
}

QString withoutScheme(const QString &address)
{
    return address.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? address.sliced(7) : address;
}

/// What stands in angle brackets, where there are any; otherwise the addresses that spaces divide, or the part as it is.
QStringList addressesOf(const QString &part)
{
    static const QRegularExpression bracketed(u"<([^<>]*)>"_s);
    QStringList found;
    for (auto it = bracketed.globalMatch(part); it.hasNext();)
        found.append(withoutScheme(it.next().captured(1).trimmed()));
    if (!found.isEmpty())
        return found;
    static const QRegularExpression space(u"\\s+"_s);
    const auto words = part.split(space, Qt::SkipEmptyParts);
    // "kari @ example.org" is a slip in one address, "a@b.no c@d.no" are two.
    if (std::all_of(words.begin(), words.end(), [](const QString &word) { return isEmail(withoutScheme(word)); })) {
        for (const auto &word : words)
            found.append(withoutScheme(word));
        return found;
    }
    return {withoutScheme(part.simplified())};
}

} // namespace

QString foldedAddress(const QString &address)
{
    return address.trimmed().toCaseFolded();
}

QList<ListedAddress> addressesIn(const QString &text)
{
    QList<ListedAddress> list;
    QSet<QString> known;
    const auto parts = partsOf(text);
    for (const auto &part : parts) {
        const auto found = addressesOf(part);
        for (const auto &address : found) {
            if (address.isEmpty())
                continue;
            const auto folded = foldedAddress(address);
            const auto state = !isEmail(address) ? ListedAddress::State::Malformed
                : known.contains(folded)         ? ListedAddress::State::Double
                                                 : ListedAddress::State::Good;
            known.insert(folded);
            list.append({address, state});
        }
    }
    return list;
}
