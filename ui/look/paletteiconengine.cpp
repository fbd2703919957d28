// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0
#include "paletteiconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

PaletteIconEngine::PaletteIconEngine(QString file, std::optional<Semantic> meaning)
    : m_file(std::move(file))
    , m_meaning(meaning)
{
}

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const double ratio = painter->device()->devicePixelRatio();
    QPixmap image = pixmap(rect.size() * ratio, mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    if (size.isEmpty())
        return {};
    const QColor ink = color(mode);
    const QString cacheKey = u"%1 %2x%3 %4"_s.arg(m_file, QString::number(size.width()),
                                                  QString::number(size.height()), ink.name());
    QPixmap result;
    if (QPixmapCache::find(cacheKey, &result))
        return result;

    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer svg(m_file);
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // the drawing is only a stencil
    painter.fillRect(image.rect(), ink);
    painter.end();

    result = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, result);
    return result;
}

QIconEngine *PaletteIconEngine::clone() const
{
    return new PaletteIconEngine(*this);
}

QString PaletteIconEngine::key() const
{
    return u"PaletteIconEngine"_s;
}

QColor PaletteIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return m_meaning ? semanticColor(*m_meaning, palette) : palette.color(QPalette::Active, QPalette::ButtonText);
}
