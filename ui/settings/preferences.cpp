// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "preferences.h"

using namespace Qt::Literals::StringLiterals;

QLocale Preferences::locale() const
{
    if (formats == "system"_L1)
        return QLocale::system();
    if (!formats.isEmpty())
        return QLocale(formats);
    // The date formats of English are those of Europe: day before month.
    return QLocale(language == "en"_L1 ? u"en_GB"_s : language);
}

QList<int> Preferences::textSizes()
{
    return {90, 100, 110, 125, 150};
}

QStringList Preferences::formatChoices()
{
    return {QString(), u"system"_s, u"nb_NO"_s, u"en_GB"_s, u"sv_SE"_s, u"da_DK"_s, u"fi_FI"_s};
}
