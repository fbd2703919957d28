// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/palette.h"

#include <QFont>
#include <QStringList>

class QWidget;

/// A language, a size of text and a theme for the whole program, until it goes out of scope.
class Surroundings
{
public:
    Surroundings(const QString &language, int percent, Theme theme);
    ~Surroundings();
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;

    /// Rows of a test's data, and the surroundings of the row that runs.
    static void addRows();

private:
    QFont m_font;
};

/// What every window must be; each answers what is wrong, empty when nothing is. The window is shown and active.
namespace DialogChecks {

/// Shows the window and gives it the keyboard. False when that did not come about.
[[nodiscard]] bool show(QWidget *window);

/// All of the following, and a picture into the folder SELSKAP_PICTURES if that is set.
[[nodiscard]] QString faults(QWidget *window, const QString &pictureName);

[[nodiscard]] QStringList withoutName(QWidget *window); ///< takes the keyboard, but a screen reader has no name for it
[[nodiscard]] QStringList unreachable(QWidget *window); ///< Tab does not come by, or does not come round
[[nodiscard]] QStringList cutOff(QWidget *window); ///< text that does not have the place it needs

} // namespace DialogChecks
