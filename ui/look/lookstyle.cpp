// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "lookstyle.h"

#include "palette.h"

#include <QPainter>
#include <QWidget>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fusion's own edges nearly vanish on a dark window; these reach 3:1 on window and base.
QColor edgeColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8F979E) : QColor(0x7F858A);
}

void drawOutline(QPainter *painter, const QRectF &rect, const QColor &color, double width, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawFieldEdge(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Enabled))
        return;
    const QPalette &palette = option->palette;
    if (option->state & QStyle::State_HasFocus)
        drawOutline(painter, option->rect, focusColor(palette, palette.color(QPalette::Window)), 2, 2);
    else
        drawOutline(painter, option->rect, edgeColor(palette), 1, 2);
}

void drawFocusRing(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_KeyboardFocusChange))
        return;
    QColor background = option->palette.color(QPalette::Window);
    if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option)) {
        if (focus->backgroundColor.isValid())
            background = focus->backgroundColor;
    }
    drawOutline(painter, option->rect, focusColor(option->palette, background), 2, 2);
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(u"fusion"_s)
{
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // The margin of an item's text is one more than this.
        return widget && widget->inherits("QAbstractItemView") ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return 7;
    case PM_ToolBarIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusRing(option, painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand && (option->state & State_HasFocus))
        drawFocusRing(option, painter); // Fusion lets a focused button look like the default one
    if (element == PE_FrameLineEdit)
        drawFieldEdge(option, painter);
    else if (element == PE_IndicatorCheckBox && (option->state & State_Enabled))
        drawOutline(painter, option->rect, edgeColor(option->palette), 1, 2);
    else if (element == PE_IndicatorRadioButton && (option->state & State_Enabled))
        drawOutline(painter, option->rect, edgeColor(option->palette), 1, option->rect.width() / 2.0);
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // A heading of two words goes on two lines before it is cut.
            QStyleOptionHeader wrapped(*header);
            wrapped.textAlignment |= Qt::Alignment(Qt::TextWordWrap);
            QProxyStyle::drawControl(element, &wrapped, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_TabBarTabShape || !(option->state & State_Selected))
        return;
    // Fusion tells the current tab apart by a shade only.
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || tab->shape != QTabBar::RoundedNorth)
        return;
    const QRect line(option->rect.left() + 1, option->rect.top(), option->rect.width() - 2, 3);
    painter->fillRect(line, focusColor(option->palette, option->palette.color(QPalette::Window)));
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawFieldEdge(option, painter);
}
