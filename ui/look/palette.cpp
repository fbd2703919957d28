// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "palette.h"

#include "lookstyle.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace {

struct RoleColors
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColors everywhere[] = {
    {QPalette::Window, 0xEFF0F1, 0x31363B},
    {QPalette::WindowText, 0x1B1E20, 0xEFF0F1},
    {QPalette::Base, 0xFFFFFF, 0x1E1E1E},
    {QPalette::AlternateBase, 0xF5F6F7, 0x26282A},
    {QPalette::Text, 0x1B1E20, 0xEFF0F1},
    {QPalette::PlaceholderText, 0x5F6368, 0xA8ADB3},
    {QPalette::Button, 0xF4F5F6, 0x3B4147},
    {QPalette::ButtonText, 0x1B1E20, 0xEFF0F1},
    {QPalette::BrightText, 0xFFFFFF, 0xFFFFFF},
    {QPalette::Light, 0xFFFFFF, 0x545B62},
    {QPalette::Midlight, 0xF7F8F8, 0x454B50},
    {QPalette::Mid, 0xB4B8BC, 0x5C646B},
    {QPalette::Dark, 0x8A8F94, 0x1B1E20},
    {QPalette::Shadow, 0x5F6368, 0x0F1011},
    {QPalette::ToolTipBase, 0xFFFFFF, 0x1E1E1E},
    {QPalette::ToolTipText, 0x1B1E20, 0xEFF0F1},
    {QPalette::Link, 0x0B5CAD, 0x7DB8FF},
    {QPalette::LinkVisited, 0x7B2FA6, 0xD7A3F5},
    {QPalette::Highlight, 0x0B5CAD, 0x7DB8FF},
    {QPalette::HighlightedText, 0xFFFFFF, 0x10202F},
};

// Paler than the active selection, but the same text stays legible on it: an icon cannot know the group.
constexpr RoleColors inactive[] = {
    {QPalette::Highlight, 0x4F6F8F, 0x8FA3B8},
};

constexpr RoleColors disabled[] = {
    {QPalette::WindowText, 0x7C8287, 0x8B9197},
    {QPalette::Text, 0x7C8287, 0x8B9197},
    {QPalette::PlaceholderText, 0x9AA0A6, 0x70767C},
    {QPalette::ButtonText, 0x7C8287, 0x8B9197},
    {QPalette::Base, 0xF4F5F6, 0x2A2D30},
    {QPalette::Link, 0x7C8287, 0x8B9197},
    {QPalette::LinkVisited, 0x7C8287, 0x8B9197},
    {QPalette::Highlight, 0xB4B8BC, 0x5C646B},
    {QPalette::HighlightedText, 0x1B1E20, 0xEFF0F1},
};

QPalette paletteOf(QRgb RoleColors::*shade)
{
    QPalette palette;
    for (const RoleColors &colors : everywhere)
        palette.setColor(QPalette::All, colors.role, QColor(colors.*shade));
    for (const RoleColors &colors : inactive)
        palette.setColor(QPalette::Inactive, colors.role, QColor(colors.*shade));
    for (const RoleColors &colors : disabled)
        palette.setColor(QPalette::Disabled, colors.role, QColor(colors.*shade));
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor(isDark(palette) ? dark : light);
}

#ifndef Q_OS_MACOS
bool wantsDark(QApplication &app, Theme theme)
{
    if (theme != Theme::System)
        return theme == Theme::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = app.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    app.setPalette(QPalette()); // brings back the desktop's own colours
    return isDark(QApplication::palette());
}
#endif

} // namespace

QPalette lightPalette()
{
    return paletteOf(&RoleColors::light);
}

QPalette darkPalette()
{
    return paletteOf(&RoleColors::dark);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor semanticColor(Semantic meaning, const QPalette &palette)
{
    switch (meaning) {
    case Semantic::Ok: return pick(palette, 0x17702F, 0x6FCF8E);
    case Semantic::Warning: return pick(palette, 0x8A5A00, 0xF2B84B);
    case Semantic::Error: return pick(palette, 0xB3261E, 0xFF8A80);
    case Semantic::Info: return pick(palette, 0x0B5CAD, 0x7DB8FF);
    case Semantic::Muted: return pick(palette, 0x5F6368, 0xA8ADB3);
    case Semantic::Conflict: return pick(palette, 0x7B2FA6, 0xD7A3F5);
    }
    Q_UNREACHABLE();
}

QColor usageColor(UsageLevel level, const QPalette &palette)
{
    switch (level) {
    case UsageLevel::Below: return pick(palette, 0x2E7D32, 0x6FCF8E);
    case UsageLevel::Near: return pick(palette, 0x9A6700, 0xF2B84B);
    case UsageLevel::Over: return pick(palette, 0xB3261E, 0xFF8A80);
    }
    Q_UNREACHABLE();
}

QColor usageTrackColor(const QPalette &palette)
{
    return pick(palette, 0xD9DCDF, 0x454B50);
}

QColor focusColor(const QPalette &palette, const QColor &background)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    if (contrastRatio(accent, background) >= 3)
        return accent;
    return contrastRatio(Qt::white, background) > contrastRatio(Qt::black, background) ? Qt::white : Qt::black;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

void applyTheme(QApplication &app, Theme theme)
{
#ifdef Q_OS_MACOS
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    app.styleHints()->setColorScheme(theme == Theme::System  ? Qt::ColorScheme::Unknown
                                     : theme == Theme::Light ? Qt::ColorScheme::Light
                                                             : Qt::ColorScheme::Dark);
#else
    Q_UNUSED(app)
    Q_UNUSED(theme)
#endif
#else
    auto *style = new LookStyle;
    QApplication::setStyle(style); // takes ownership and deletes the one before
    app.setPalette(wantsDark(app, theme) ? darkPalette() : lightPalette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (theme == Theme::System) {
        QObject::connect(app.styleHints(), &QStyleHints::colorSchemeChanged, style, [&app, theme] {
            app.setPalette(wantsDark(app, theme) ? darkPalette() : lightPalette());
        });
    }
#endif
#endif
}
