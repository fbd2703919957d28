// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rolepage.h"

#include "detailpane.h"
#include "recordtable.h"

#include "models/permissionmatrixmodel.h"
#include "models/recordlistmodel.h"
#include "ui/look/palette.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

/// A sign in the middle of the cell, coloured by what it says; a heading over the whole row.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignCenter;
        const auto cell = PermissionMatrixModel::Cell(index.data(PermissionMatrixModel::CellRole).toInt());
        if (option->state & QStyle::State_Selected)
            return;
        if (cell == PermissionMatrixModel::Cell::Granted)
            option->palette.setColor(QPalette::Text, semanticColor(Semantic::Ok, option->palette));
        else if (cell == PermissionMatrixModel::Cell::Denied)
            option->palette.setColor(QPalette::Text, semanticColor(Semantic::Error, option->palette));
        else if (cell == PermissionMatrixModel::Cell::NotGranted)
            option->palette.setColor(QPalette::Text, semanticColor(Semantic::Muted, option->palette));
    }
};

} // namespace

RolePage::RolePage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Role, context, parent)
    , m_matrix(new PermissionMatrixModel(context.roles, this))
    , m_view(new QTableView(this))
{
    m_view->setModel(m_matrix);
    m_view->setAccessibleName(tr("Permissions of the roles"));
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setHighlightSections(false);
    addBelowPane(m_view);

    connect(m_matrix, &QAbstractItemModel::columnsInserted, this, &RolePage::arrangeMatrix);
    connect(m_matrix, &QAbstractItemModel::columnsRemoved, this, &RolePage::arrangeMatrix);
    connect(m_matrix, &QAbstractItemModel::headerDataChanged, this, &RolePage::arrangeMatrix);
    connect(table(), &RecordTable::currentChangedTo, this,
            [this](const QModelIndex &index) { showRole(model()->idAt(index.row())); });
    arrangeMatrix();
}

int RolePage::sideWidth() const
{
    return width() * 2 / 3;
}

void RolePage::arrangeMatrix()
{
    const auto metrics = fontMetrics();
    int widest = 0;
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        const auto words = m_matrix->headerData(column, Qt::Horizontal).toString().split(u' ');
        int width = metrics.averageCharWidth() * 8;
        for (const auto &word : words)
            width = std::max(width, metrics.horizontalAdvance(word) + 20);
        m_view->horizontalHeader()->resizeSection(column, width);
        widest = std::max(widest, int(words.size()));
    }
    m_view->horizontalHeader()->setFixedHeight(metrics.height() * std::min(3, std::max(1, widest)) + 10);
    m_view->horizontalHeader()->setStretchLastSection(false);
}

void RolePage::showRole(const QString &roleId)
{
    if (const int column = m_matrix->columnOf(roleId); column >= 0) {
        const int row = std::max(1, m_view->currentIndex().row());
        m_view->setCurrentIndex(m_matrix->index(row, column));
    }
}
