// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/noticenews.h"

#include <QLocale>
#include <QString>

/// What a person has chosen of how the program looks and behaves on this machine.
struct Preferences {
    QString language; ///< of the interface, a code
    int theme = 0; ///< a Theme
    int textPercent = 100; ///< of the desktop's size of text; one of textSizes()
    QString formats{}; ///< one of formatChoices()
    bool beginsOffline = false;
    NoticeKinds notices{}; ///< of what the desktop tells; of nothing until it is chosen

    friend bool operator==(const Preferences &, const Preferences &) = default;

    /// In which way numbers, amounts and days are written.
    [[nodiscard]] QLocale locale() const;

    [[nodiscard]] static QList<int> textSizes(); ///< in percent, rising
    /// Names of locales; empty is as the language, "system" as the desktop.
    [[nodiscard]] static QStringList formatChoices();
};
