// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "findingtree.h"

#include "models/reports/findingmodel.h"
#include "ui/look/icons.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>

namespace {

/// Gives the topics their sign and a heavier font.
class TopicDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

private:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto state = index.data(FindingModel::StateRole);
        if (!state.isValid())
            return;
        option->font.setBold(index.column() == FindingModel::TitleColumn);
        if (index.column() != FindingModel::TitleColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        switch (FindingTopic::State(state.toInt())) {
        case FindingTopic::State::Pending:
            option->icon = icon(Icon::Waiting, Semantic::Muted);
            break;
        case FindingTopic::State::Fine:
            option->icon = icon(Icon::Check, Semantic::Ok);
            break;
        case FindingTopic::State::Found:
            option->icon = icon(Icon::Warning, Semantic::Warning);
            break;
        case FindingTopic::State::Unseen:
            option->icon = icon(Icon::Lock, Semantic::Muted);
            break;
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 12);
        return size;
    }
};

} // namespace

FindingTree::FindingTree(FindingModel *model, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new TopicDelegate(this));
    setAccessibleName(accessibleName);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingTree::choiceChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingTree::choiceChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &FindingTree::choiceChanged);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        for (int topic = 0; topic < m_model->rowCount(); ++topic)
            unfold(topic);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        if (parent.isValid() && m_model->rowCount(parent) == last - first + 1)
            unfold(parent.row());
    });
    for (int topic = 0; topic < model->rowCount(); ++topic)
        unfold(topic);
}

void FindingTree::unfold(int topic)
{
    const auto index = m_model->index(topic, 0);
    if (m_model->rowCount(index) > 0)
        expand(index);
}

void FindingTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    header()->resizeSection(FindingModel::TitleColumn, viewport()->width() * 11 / 20);
}

void FindingTree::chooseFirst()
{
    if (selectionModel()->hasSelection() || m_model->rowCount() == 0)
        return;
    int found = 0;
    for (int topic = m_model->rowCount() - 1; topic >= 0; --topic) {
        if (m_model->rowCount(m_model->index(topic, 0)) > 0)
            found = topic;
    }
    const auto heading = m_model->index(found, 0);
    setCurrentIndex(m_model->rowCount(heading) > 0 ? m_model->index(0, 0, heading) : heading);
}

int FindingTree::currentTopic() const
{
    return currentIndex().isValid() ? currentIndex().data(FindingModel::TopicRole).toInt() : -1;
}

QModelIndexList FindingTree::chosen() const
{
    auto rows = selectionModel()->selectedRows();
    rows.removeIf([this](const QModelIndex &row) { return !m_model->keyAt(row) || row.parent().row() != currentTopic(); });
    return rows;
}
