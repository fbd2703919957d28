// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "palette.h"

#include <QIconEngine>

#include <optional>

/// Paints an SVG file in one colour of the application's palette, looked up anew for each painting.
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(QString file, std::optional<Semantic> meaning);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QString m_file;
    std::optional<Semantic> m_meaning;
};
