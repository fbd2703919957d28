// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogparts.h"

#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace {

/// Follows the palette, so that a label keeps its colour's meaning when the theme changes.
class SemanticColouring : public QObject
{
public:
    SemanticColouring(Semantic meaning, QLabel *label)
        : QObject(label)
        , m_meaning(meaning)
        , m_label(label)
    {
        colour();
        label->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::Show)
            colour();
        return false;
    }

    void colour()
    {
        const auto now = m_label->parentWidget() ? m_label->parentWidget()->palette() : m_label->palette();
        auto palette = m_label->palette();
        palette.setColor(QPalette::WindowText, semanticColor(m_meaning, now));
        m_label->setPalette(palette);
    }

    Semantic m_meaning;
    QLabel *m_label;
};

} // namespace

QSize DialogParts::textSize(const QWidget *widget, int characters, int lines)
{
    const auto metrics = widget->fontMetrics();
    return {metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines};
}

void DialogParts::setUpTable(QTableView *table, const QString &accessibleName)
{
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 12);
    table->verticalHeader()->hide();
    auto *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(50);
}

void DialogParts::fitColumns(QTableView *table, int most)
{
    const int limit = textSize(table, most, 1).width();
    const auto *header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::max(header->sectionSizeHint(column), std::min(table->columnWidth(column) + 16, limit)));
    }
}

QLabel *DialogParts::iconLabel(Icon name, Semantic meaning, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int size = label->style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, label);
    label->setPixmap(icon(name, meaning).pixmap(QSize(size, size), label->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    return label;
}

QLabel *DialogParts::semanticLabel(Semantic meaning, QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    new SemanticColouring(meaning, label);
    return label;
}

QLabel *DialogParts::mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = semanticLabel(Semantic::Muted, parent);
    label->setText(text);
    return label;
}
