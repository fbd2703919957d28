// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"
#include "ui/pagecontext.h"

#include <QDialog>

class ConflictModel;
class FieldEditor;
class RecordHistory;
class QAbstractButton;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

/// Settles a change that another one came before: field by field which value shall hold, or an own one; who made the other, and when, where
/// the person may read the log; of a removal or a command whether it shall be
/// done all the same; for a record that is gone only the giving up. Tells AccountActions and closes, also when the change is settled
/// elsewhere. Window-modal; what the context names outlives it.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// The entry is in the state Conflict.
    ConflictDialog(const OutboxEntry &entry, const PageContext &context, QWidget *parent = nullptr);
    ~ConflictDialog() override;

private:
    /// One field in the table.
    struct Line {
        QLabel *mine;
        QLabel *theirs;
        QLabel *origin; ///< who made theirs
        QLabel *before = nullptr;
        QAbstractButton *useMine = nullptr; ///< these are null where there is nothing to choose
        QAbstractButton *useTheirs = nullptr;
        QAbstractButton *useOther = nullptr;
        QWidget *other = nullptr; ///< holds the editor, once there is one
        FieldEditor *editor = nullptr;
        QLabel *fault = nullptr;
    };

    void build();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QScrollArea *makeTable(QWidget *parent);
    [[nodiscard]] Line makeLine(int row, QWidget *parent, QGridLayout *grid);
    void makeOther(int row, Line &line, QWidget *parent, QGridLayout *grid);
    void editOther(int row);
    void fitTable();
    [[nodiscard]] QWidget *makeChoiceOfAll(QWidget *parent);
    [[nodiscard]] QWidget *makeButtons(QWidget *parent);
    void followModel();
    void followHistory();
    [[nodiscard]] bool showFaults(); ///< whether there are any
    void followEntries(const QList<OutboxEntry> &put, const QList<QUuid> &removed);
    void resolve(const QList<FieldIntent> &intents);
    void actAnyway();

    PageContext m_context;
    OutboxEntry m_entry;
    ConflictModel *m_model;
    RecordHistory *m_history = nullptr; ///< null for whoever may not read the log
    QWidget *m_content = nullptr;
    QScrollArea *m_table = nullptr;
    QList<Line> m_lines; ///< by row of the model
    QLabel *m_hint = nullptr;
    QPushButton *m_use = nullptr; ///< null where it is all or nothing
};
