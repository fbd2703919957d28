// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"
#include "ui/pagecontext.h"

#include <QDialog>

class ConflictListModel;
class RecordHistory;
class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// Settles many changes that others came before in one go: the same choice for all lines that are selected, or for one field of all records.
/// Follows what is settled elsewhere meanwhile and closes when nothing is left. Window-modal; what the context names outlives it.
class ConflictsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of the entries those are shown that are settled field by field.
    ConflictsDialog(const QList<OutboxEntry> &entries, const PageContext &context, QWidget *parent = nullptr);
    ~ConflictsDialog() override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    void fillFields();
    void filterFields();
    void follow();
    void followSelection();
    void showDetails();
    void choose(int choice); ///< a ConflictModel::Choice, for what is selected
    void resolve();
    [[nodiscard]] QList<int> selectedRows() const; ///< of the model

    PageContext m_context;
    ConflictListModel *m_model;
    QSortFilterProxyModel *m_shown;
    RecordHistory *m_history = nullptr; ///< null for whoever may not read the log
    QComboBox *m_fields;
    QTableView *m_table;
    QLabel *m_details;
    QLabel *m_hint;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_use = nullptr;
};
