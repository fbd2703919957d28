// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QDialog>

class FieldEditor;
class GroupContents;
class GroupTreeModel;
class QLabel;
class QPushButton;

/// Removes a group. What is in it is moved to another one first, which the person chooses; each move and the removal is a change of its own
/// that waits for those before it. Deletes itself.
class RemoveGroupDialog : public QDialog
{
    Q_OBJECT
public:
    /// The model outlives it.
    RemoveGroupDialog(const QString &id, const GroupTreeModel *groups, const PageContext &context, QWidget *parent);

signals:
    void noticed(const QString &sentence);

private:
    void follow();
    void remove();

    QString m_id;
    const GroupTreeModel *m_groups;
    PageContext m_context;
    GroupContents *m_contents;
    QLabel *m_summary;
    QWidget *m_targetRow;
    FieldEditor *m_target;
    QLabel *m_note;
    QPushButton *m_remove;
};
