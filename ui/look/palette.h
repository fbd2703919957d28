// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

class QApplication;

/// Which colours a person has chosen; System follows the desktop.
enum class Theme { System, Light, Dark };

/// What a coloured text or icon means; a colour never stands without a word or a sign.
enum class Semantic { Ok, Warning, Error, Info, Muted, Conflict };

/// How much of a budget is used: less than its warning threshold, from there to the limit, or more.
enum class UsageLevel { Below, Near, Over };

/// Our colours for Fusion; every role of every group is set.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// True if \a palette writes light text on a dark window.
[[nodiscard]] bool isDark(const QPalette &palette);

/// A colour with a contrast of at least 4.5:1 on the window and base of \a palette, if it is one of ours.
[[nodiscard]] QColor semanticColor(Semantic meaning, const QPalette &palette);

/// The fill of a usage bar, at least 3:1 on usageTrackColor().
[[nodiscard]] QColor usageColor(UsageLevel level, const QPalette &palette);

/// The empty part of a usage bar.
[[nodiscard]] QColor usageTrackColor(const QPalette &palette);

/// The accent, or where that does not reach 3:1 on \a background whichever of black and white is clearer.
[[nodiscard]] QColor focusColor(const QPalette &palette, const QColor &background);

/// The contrast of two opaque colours as WCAG 2.1 defines it, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Gives \a app our style and colours, on macOS its native ones; may be called again while running.
void applyTheme(QApplication &app, Theme theme);
