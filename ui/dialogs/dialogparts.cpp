// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogparts.h"

#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
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
        if (header->sectionResizeMode(column) == QHeaderView::Stretch
            || (header->stretchLastSection() && header->visualIndex(column) == header->count() - header->hiddenSectionCount() - 1))
            continue;
        table->resizeColumnToContents(column);
        table->setColumnWidth(column, std::max(header->sectionSizeHint(column), std::min(table->columnWidth(column) + 16, limit)));
    }
}

QPixmap DialogParts::pixmap(Icon name, Semantic meaning, const QWidget *widget)
{
    const int size = widget->style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, widget);
    return icon(name, meaning).pixmap(QSize(size, size), widget->devicePixelRatioF());
}

QLabel *DialogParts::iconLabel(Icon name, Semantic meaning, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(pixmap(name, meaning, label));
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

void DialogParts::orderTabs(QDialogButtonBox *buttons)
{
    QWidget *last = nullptr;
    for (int i = 0; i < buttons->layout()->count(); ++i) {
        auto *widget = buttons->layout()->itemAt(i)->widget();
        if (last && widget)
            QWidget::setTabOrder(last, widget);
        if (widget)
            last = widget;
    }
    // The box stands in the chain too: through its proxy it leads back to its first button, past those between.
    buttons->setFocusProxy(nullptr);
}

void DialogParts::fitHeight(QDialog *dialog)
{
    auto *layout = dialog->layout();
    layout->activate();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width()) : layout->totalSizeHint().height();
    dialog->setMinimumHeight(needed);
    if (dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
}

QString DialogParts::breakable(const QString &text)
{
    constexpr int longWord = 20;
    constexpr QChar zeroWidthSpace = u'\u200b';
    QString result;
    int run = 0;
    for (const auto letter : text) {
        result += letter;
        run = letter.isSpace() ? 0 : run + 1;
        if (letter == u'@' || letter == u'.' || letter == u'-' || letter == u'/' || (run >= longWord && !letter.isSurrogate())) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return result;
}
