// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "lookstyle.h"

#include "palette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

LookStyle::LookStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (!(option->state & State_KeyboardFocusChange))
        return;
    QColor background = option->palette.color(QPalette::Window);
    if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option)) {
        if (focus->backgroundColor.isValid())
            background = focus->backgroundColor;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focusColor(option->palette, background), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}
