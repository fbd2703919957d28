// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sortkey.h"

#include <QChar>
#include <QString>
#include <QVarLengthArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestSortKey = 120;

/// Room for the longest key and what its last character may add.
using KeyBuffer = QVarLengthArray<char, longestSortKey + 40>;
constexpr char16_t firstCombiningMark = 0x300;

// Weights: white space, punctuation and signs, then numbers, then letters; other scripts by code point after them.
constexpr char spaceWeight = 0x02;
constexpr char otherSignWeight = 0x38;
constexpr char numberWeight = 0x40;
constexpr char firstLetterWeight = 0x60;
constexpr char afterZ = firstLetterWeight + 26;
constexpr char otherScriptWeight = char(0xe0);

constexpr std::array<char, 128> makeAsciiWeights()
{
    std::array<char, 128> weights{};
    constexpr char signs[] = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    for (int i = 0; signs[i] != 0; ++i)
        weights[size_t(signs[i])] = char(spaceWeight + 1 + i);
    for (int i = 0; i < 26; ++i) {
        weights[size_t('a' + i)] = char(firstLetterWeight + i);
        weights[size_t('A' + i)] = char(firstLetterWeight + i);
    }
    weights[' '] = spaceWeight;
    weights['\t'] = spaceWeight;
    weights['\n'] = spaceWeight;
    weights['\r'] = spaceWeight;
    return weights;
}
constexpr auto asciiWeights = makeAsciiWeights();

/// The weight of a lower-case letter that has a place of its own after z, or 0.
char nordicWeight(char16_t c, TextOrder order)
{
    if (order == TextOrder::Latin)
        return 0;
    const bool swedish = order == TextOrder::SwedishFinnish;
    switch (c) {
    case u'å':
        return char(afterZ + (swedish ? 0 : 2));
    case u'æ': case u'ä':
        return char(afterZ + (swedish ? 1 : 0));
    case u'ø': case u'ö': case u'ő':
        return char(afterZ + (swedish ? 2 : 1));
    default:
        return 0;
    }
}

/// What a letter beyond ASCII is sorted as; empty when it keeps its place.
QLatin1StringView plainLetters(char16_t c, TextOrder order)
{
    switch (c) {
    case u'æ':
        return "ae"_L1;
    case u'ø':
        return "o"_L1;
    case u'œ':
        return "oe"_L1;
    case u'ß':
        return "ss"_L1;
    case u'đ': case u'ð':
        return "d"_L1;
    case u'þ':
        return "th"_L1;
    case u'ł':
        return "l"_L1;
    case u'ı':
        return "i"_L1;
    case u'ü': case u'ű':
        return order == TextOrder::Latin ? "u"_L1 : "y"_L1;
    default:
        return {};
    }
}

void appendCodePoint(KeyBuffer &key, char weight, char16_t c)
{
    key += weight;
    key += char(c >> 8);
    key += char(c & 0xff);
}

void appendLetter(KeyBuffer &key, QChar letter, TextOrder order)
{
    const auto c = letter.toLower().unicode();
    if (const char weight = nordicWeight(c, order)) {
        key += weight;
        return;
    }
    if (const auto plain = plainLetters(c, order); !plain.isEmpty()) {
        for (const char ascii : plain)
            key += asciiWeights[size_t(ascii)];
        return;
    }
    const auto apart = QString(QChar(c)).normalized(QString::NormalizationForm_KD);
    for (const QChar part : apart) {
        if (part.unicode() < 0x80)
            key += asciiWeights[part.unicode()];
        else if (part.category() != QChar::Mark_NonSpacing)
            appendCodePoint(key, otherScriptWeight, part.toLower().unicode());
    }
}

/// Longer numbers are larger: the count of digits stands before them. Returns the index behind the number.
qsizetype appendNumber(KeyBuffer &key, QStringView text, qsizetype i)
{
    while (i < text.size() && text[i] == u'0')
        ++i;
    const auto first = i;
    while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
        ++i;
    key += numberWeight;
    key += char(qMin<qsizetype>(i - first, 255));
    for (const QChar digit : text.sliced(first, i - first))
        key += char(digit.unicode());
    return i;
}

} // namespace

TextOrder textOrderOf(QStringView language)
{
    const auto primary = language.left(2);
    for (const auto name : {"nb"_L1, "nn"_L1, "no"_L1, "da"_L1}) {
        if (primary.compare(name, Qt::CaseInsensitive) == 0)
            return TextOrder::NorwegianDanish;
    }
    for (const auto name : {"sv"_L1, "fi"_L1}) {
        if (primary.compare(name, Qt::CaseInsensitive) == 0)
            return TextOrder::SwedishFinnish;
    }
    return TextOrder::Latin;
}

void appendSortKey(QByteArray &to, QStringView text, TextOrder order)
{
    text = text.trimmed();
    QString composed;
    for (const QChar c : text) {
        if (c.unicode() >= firstCombiningMark && c.category() == QChar::Mark_NonSpacing) {
            composed = text.toString().normalized(QString::NormalizationForm_C);
            text = composed;
            break;
        }
    }

    KeyBuffer key;
    const bool aaIsOneLetter = order == TextOrder::NorwegianDanish;
    for (qsizetype i = 0; i < text.size() && key.size() < longestSortKey;) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9') {
            i = appendNumber(key, text, i);
            continue;
        }
        if (aaIsOneLetter && (c == u'a' || c == u'A') && i + 1 < text.size() && (text[i + 1] == u'a' || text[i + 1] == u'A')) {
            key += nordicWeight(u'å', order);
            i += 2;
            continue;
        }
        ++i;
        if (c.unicode() < 0x80) {
            if (const char weight = asciiWeights[c.unicode()])
                key += weight;
        } else if (c.isLetterOrNumber()) {
            appendLetter(key, c, order);
        } else if (c.isSpace()) {
            key += spaceWeight;
        } else if (!c.isMark() && c.isPrint()) {
            appendCodePoint(key, otherSignWeight, c.unicode());
        }
    }
    to.append(key.constData(), qMin(key.size(), longestSortKey));
}

QByteArray sortKey(QStringView text, TextOrder order)
{
    QByteArray key;
    appendSortKey(key, text, order);
    return key;
}

QByteArray sortKey(qint64 number)
{
    const auto bits = quint64(number) ^ (quint64(1) << 63);
    QByteArray key(8, Qt::Uninitialized);
    for (int i = 0; i < 8; ++i)
        key[i] = char(bits >> (56 - 8 * i) & 0xff);
    return key;
}
