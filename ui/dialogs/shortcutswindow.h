// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

/// The keys of a window, searchable: every action of it that has a shortcut, with the menu where it stands. Gathered anew whenever it is
/// shown. Not modal.
class ShortcutsWindow : public QDialog
{
    Q_OBJECT
public:
    /// The window outlives this one.
    explicit ShortcutsWindow(QWidget *window, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void gather();
    void retranslate();
    void followSearch();

    QWidget *m_window;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_none;
    QDialogButtonBox *m_buttons;
};
