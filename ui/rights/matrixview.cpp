// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "matrixview.h"

#include "models/errortext.h"
#include "models/permissionmatrixmodel.h"
#include "ui/look/palette.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace {

/// A sign in the middle of the cell, coloured by what it says.
class MatrixDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignCenter;
        option->font.setBold(index.data(PermissionMatrixModel::ChangedRole).toBool());
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

MatrixView::MatrixView(PermissionMatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Permissions of the roles"));
    setItemDelegate(new MatrixDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    connect(model, &QAbstractItemModel::columnsInserted, this, &MatrixView::arrange);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &MatrixView::arrange);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &MatrixView::arrange);
    connect(this, &QTableView::clicked, this, &MatrixView::toggle);
    arrange();
}

void MatrixView::showRole(const QString &roleId)
{
    const int column = m_model->columnOf(roleId);
    if (column >= 0 && column != currentIndex().column())
        setCurrentIndex(m_model->index(std::max(1, currentIndex().row()), column));
}

QString MatrixView::currentRole() const
{
    return currentIndex().data(PermissionMatrixModel::RoleIdRole).toString();
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        toggle(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && (!previous.isValid() || current.column() != previous.column()))
        emit roleChanged(currentRole());
}

void MatrixView::toggle(const QModelIndex &index)
{
    if (m_model->isHeading(index.row()))
        return;
    const auto next = m_model->nextCell(index);
    if (const auto why = m_model->refusal(index, next); !why.isEmpty())
        emit refused(ErrorText::reason(why));
    else
        m_model->setData(index, int(next), PermissionMatrixModel::CellRole);
}

void MatrixView::arrange()
{
    const auto metrics = fontMetrics();
    qsizetype most = 1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto words = m_model->headerData(column, Qt::Horizontal).toString().split(u' ');
        int width = metrics.averageCharWidth() * 8;
        for (const auto &word : words)
            width = std::max(width, metrics.horizontalAdvance(word) + 20);
        if (width != columnWidth(column))
            setColumnWidth(column, width);
        most = std::max(most, words.size());
    }
    horizontalHeader()->setFixedHeight(metrics.height() * int(std::min<qsizetype>(3, most)) + 10);
}
