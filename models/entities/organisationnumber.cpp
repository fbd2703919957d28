// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "organisationnumber.h"

#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace {

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int weightedSum(QStringView digits, std::span<const int> weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += digits[qsizetype(i)].digitValue() * weights[i];
    return sum;
}

/// The check digit of modulus 11, or -1 where there is none.
int modulus11CheckDigit(QStringView digits, std::span<const int> weights)
{
    const int rest = weightedSum(digits, weights) % 11;
    return rest == 0 ? 0 : rest == 1 ? -1 : 11 - rest;
}

bool isLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

QString normalisedOrganisationNumber(const QString &typed, const QString &country)
{
    QString number;
    for (const QChar c : typed) {
        if (!c.isSpace())
            number.append(c.toUpper());
    }
    if (country == "NO"_L1) {
        if (number.startsWith("NO"_L1))
            number.remove(0, 2);
        if (number.endsWith("MVA"_L1))
            number.chop(3);
    } else if (country == "SE"_L1) {
        number.remove(u'-');
    }
    return number;
}

bool isOrganisationNumber(const QString &normalised, const QString &country)
{
    static constexpr std::array norwegian{3, 2, 7, 6, 5, 4, 3, 2};
    static constexpr std::array danish{2, 7, 6, 5, 4, 3, 2, 1};
    static constexpr std::array finnish{7, 9, 10, 5, 8, 4, 2};
    if (country == "NO"_L1) {
        return normalised.size() == 9 && areDigits(normalised)
            && modulus11CheckDigit(normalised, norwegian) == normalised[8].digitValue();
    }
    if (country == "SE"_L1)
        return normalised.size() == 10 && areDigits(normalised) && isLuhn(normalised);
    if (country == "DK"_L1)
        return normalised.size() == 8 && areDigits(normalised) && weightedSum(normalised, danish) % 11 == 0;
    if (country == "FI"_L1) {
        return normalised.size() == 9 && normalised[7] == u'-' && areDigits(QStringView(normalised).first(7))
            && normalised[8].isDigit() && modulus11CheckDigit(normalised, finnish) == normalised[8].digitValue();
    }
    return !normalised.isEmpty();
}

QString formattedOrganisationNumber(const QString &normalised, const QString &country)
{
    if (country != "NO"_L1 || normalised.size() != 9)
        return normalised;
    const QChar space = QChar::Nbsp;
    return normalised.first(3) + space + normalised.sliced(3, 3) + space + normalised.last(3);
}
