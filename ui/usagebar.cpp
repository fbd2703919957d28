// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "usagebar.h"

#include "ui/look/palette.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barWidth = 90;
const auto widestAmount = u"−99 999 999,00 kr"_s;
const auto widestPercent = u"000 %"_s;

UsageLevel levelOf(const UsageFigures &figures)
{
    switch (figures.level()) {
    case UsageFigures::Level::Fine:
        return UsageLevel::Below;
    case UsageFigures::Level::Warning:
        return UsageLevel::Near;
    case UsageFigures::Level::Exceeded:
        break;
    }
    return UsageLevel::Over;
}

} // namespace

void paintUsageBar(QPainter *painter, const QRectF &place, const UsageFigures &figures, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal radius = std::min(place.height() / 2, 4.0);
    QPainterPath track;
    track.addRoundedRect(place, radius, radius);
    painter->fillPath(track, usageTrackColor(palette));
    painter->setClipPath(track);

    const auto colour = usageColor(levelOf(figures), palette);
    // Above the limit the whole bar stands for what is used, so that the tick shows where the limit was.
    const qreal whole = std::max<qreal>(1, qreal(std::max(figures.limit, figures.spent + figures.reserved)));
    const qreal spentWidth = place.width() * qreal(std::max<qint64>(0, figures.spent)) / whole;
    const qreal reservedWidth = place.width() * qreal(std::max<qint64>(0, figures.reserved)) / whole;
    painter->fillRect(QRectF(place.left(), place.top(), spentWidth, place.height()), colour);
    if (reservedWidth > 0) {
        const QRectF reserved(place.left() + spentWidth, place.top(), reservedWidth, place.height());
        painter->fillRect(reserved, QBrush(colour, Qt::BDiagPattern));
        painter->setPen(QPen(colour, 1));
        painter->drawLine(reserved.topRight(), reserved.bottomRight());
    }
    painter->restore();
    if (levelOf(figures) == UsageLevel::Over && figures.limit > 0) {
        const qreal x = place.left() + place.width() * qreal(figures.limit) / whole;
        painter->fillRect(QRectF(x - 1, place.top() - 2, 2, place.height() + 4), palette.color(QPalette::Text));
    }
}

UsageBar::UsageBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setFigures(const UsageFigures &figures, const QString &accessibleText)
{
    m_figures = figures;
    setAccessibleName(accessibleText);
    update();
}

QSize UsageBar::sizeHint() const
{
    return {160, fontMetrics().height()};
}

void UsageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintUsageBar(&painter, QRectF(rect()).adjusted(0, 3, 0, -3), m_figures, palette());
}

UsageDelegate::UsageDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QSize UsageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto metrics = option.fontMetrics;
    return {metrics.horizontalAdvance(widestAmount) + metrics.horizontalAdvance(widestPercent) + barWidth + 40, metrics.height() + 8};
}

void UsageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto place = option;
    initStyleOption(&place, index);
    const auto amount = place.text;
    place.text.clear();
    const auto *style = place.widget ? place.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &place, painter, place.widget);
    const auto value = index.data(m_role);
    if (!value.canConvert<UsageFigures>())
        return;
    const auto figures = value.value<UsageFigures>();
    const auto percent = QLocale().toString(figures.percent()) + QChar::Nbsp + u'%';
    const QRect inner = place.rect.adjusted(8, 0, -8, 0);
    const int percentWidth = place.fontMetrics.horizontalAdvance(widestPercent);
    const int amountWidth = std::min(place.fontMetrics.horizontalAdvance(widestAmount), inner.width() - percentWidth - 40);
    const QRectF bar(inner.left() + amountWidth + 10, inner.center().y() - 4,
                     std::max(20, inner.width() - amountWidth - percentWidth - 18), 10);
    paintUsageBar(painter, bar, figures, place.palette);
    const bool selected = place.state & QStyle::State_Selected;
    painter->setPen(place.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, percent);
    painter->drawText(QRect(inner.left(), inner.top(), amountWidth, inner.height()), Qt::AlignRight | Qt::AlignVCenter, amount);
}
