// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/usagefigures.h"

#include <QStyledItemDelegate>
#include <QWidget>

/// Draws the bar: spent filled, reserved hatched behind it, on a track; above the amount the bar is full and a tick marks the limit.
void paintUsageBar(QPainter *painter, const QRectF &place, const UsageFigures &figures, const QPalette &palette);

/// A bar as a widget, with a name for screen readers.
class UsageBar : public QWidget
{
    Q_OBJECT
public:
    explicit UsageBar(QWidget *parent = nullptr);

    void setFigures(const UsageFigures &figures, const QString &accessibleText);
    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    UsageFigures m_figures;
};

/// Paints a cell whose model answers UsageFigures for `role` as a bar with its percentage; the cell's own text is what screen readers say.
class UsageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    UsageDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};
