// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "searchfold.h"

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
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            result += u' ';
        else if (c >= u'A' && c <= u'Z')
            result += QChar(c.unicode() + (u'a' - u'A'));
        else
            result += c;
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
