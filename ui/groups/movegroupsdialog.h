// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include <QDialog>

class FieldEditor;
class GroupTreeModel;
class QLabel;
class QPushButton;

/// Asks under which group some groups shall stand, for whoever does not drag. Deletes itself.
class MoveGroupsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The model outlives it.
    MoveGroupsDialog(const QStringList &ids, const GroupTreeModel *groups, const PageContext &context, QWidget *parent);

signals:
    void chosen(const QStringList &ids, const QString &parentId);

private:
    void follow();

    QStringList m_ids;
    const GroupTreeModel *m_groups;
    FieldEditor *m_parent;
    QLabel *m_note;
    QPushButton *m_move;
};
