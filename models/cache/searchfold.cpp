// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfold.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView foldedLetter(char16_t c)
{
    switch (c) {
    case u'æ': case u'Æ':
        return "ae"_L1;
    case u'ø': case u'Ø':
        return "o"_L1;
    case u'œ': case u'Œ':
        return "oe"_L1;
    case u'ß': case u'ẞ':
        return "ss"_L1;
    case u'đ': case u'Đ': case u'ð': case u'Ð':
        return "d"_L1;
    case u'þ': case u'Þ':
        return "th"_L1;
    case u'ł': case u'Ł':
        return "l"_L1;
    case u'ŋ': case u'Ŋ':
        return "n"_L1;
    case u'ŧ': case u'Ŧ':
        return "t"_L1;
    case u'ı':
        return "i"_L1;
    default:
        return {};
    }
}

/// Of a character below 0x80.
constexpr char foldedAscii(char c)
{
    if (c >= 'A' && c <= 'Z')
        return char(c + ('a' - 'A'));
    return uchar(c) < 0x20 || c == 0x7f ? ' ' : c;
}

} // namespace

QString foldForSearch(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool foreign = false;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            foreign = true;
            break;
        }
        result += QLatin1Char(foldedAscii(char(c.unicode())));
    }
    if (!foreign)
        return result;

    result.clear();
    const auto apart = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (const auto letter = foldedLetter(c.unicode()); !letter.isEmpty())
            result += letter;
        else if (c.category() == QChar::Other_Control || c.isSpace())
            result += u' ';
        else
            result += c.toLower();
    }
    return result;
}

void appendFolded(QByteArray &folded, QByteArrayView utf8)
{
    if (std::any_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) >= 0x80; })) {
        folded += foldForSearch(QString::fromUtf8(utf8)).toUtf8();
        return;
    }
    const auto before = folded.size();
    folded.resize(before + utf8.size());
    std::transform(utf8.begin(), utf8.end(), folded.data() + before, foldedAscii);
}
