// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

/// Fusion with edges of input fields and a focus ring that reach a contrast of 3:1 on what they are drawn on,
/// and a line of the accent colour on the current tab.
class LookStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    /// Text in lists and headers keeps a distance from the edges of its cell.
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
};
