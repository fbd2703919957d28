// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/columnlayout.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

class QAction;
class QMenu;
class RecordListModel;
class ViewMemory;

/// The table of a list: fixed rows, columns that a person chooses, orders and sizes and that are remembered by id, selection kept by
/// record, rows copied with their headings.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    RecordTable(RecordListModel *model, ViewMemory *memory, QWidget *parent);
    ~RecordTable() override;

    /// The menu of columns, to be shown at a button; also opens on the header.
    [[nodiscard]] QMenu *columnMenu() const { return m_columnMenu; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *selectAllAction() const { return m_selectAll; }
    [[nodiscard]] int selectedCount() const;
    /// Goes to this row and selects nothing else, whatever keys the person holds meanwhile.
    void goTo(int row);
    [[nodiscard]] QStringList shownColumns() const; ///< their ids, from left to right
    /// Columns that are shown as long as what the list is about asks for them, whatever the person has chosen to see otherwise.
    void setColumnsInDemand(const QStringList &ids);

signals:
    void currentChangedTo(const QModelIndex &current);
    void selectedCountChanged();
    void activatedByPerson(); ///< Enter or a double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyLayout();
    void measureColumns();
    void fitColumns();
    [[nodiscard]] int widestWord(const QString &title) const;
    [[nodiscard]] bool mayGiveWay(int column) const;
    void rememberWidth(int column, int before, int width);
    void fitLastColumn();
    void rememberLayout();
    void fillColumnMenu();
    void copyRows();
    void keepCurrent();

    RecordListModel *m_model;
    ViewMemory *m_memory;
    ColumnLayout m_layout;
    QStringList m_inDemand;
    QMenu *m_columnMenu;
    QAction *m_copy;
    QAction *m_selectAll;
    QTimer m_countSoon;
    QHash<int, int> m_ideal; ///< what each column would take, of those whose width no person chose
    bool m_applying = false;
    bool m_measured = false;
};
