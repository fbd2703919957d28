// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/entities/role.h"

#include <QDialog>
#include <QUuid>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class RoleImpact;
class RoleMove;

/// Removes a role of the company's own. Where people have it, they are given another one first, and what that does to them is said before.
class RemoveRoleDialog : public QDialog
{
    Q_OBJECT
public:
    RemoveRoleDialog(const Role &role, const PageContext &context, QWidget *parent);

    void reject() override; ///< not while people are being moved

signals:
    void noticed(const QString &sentence);

private:
    void follow();
    void fillHolders();
    void countImpact();
    void go();
    void removeRole();
    [[nodiscard]] QString replacement() const;

    PageContext m_context;
    Role m_role;
    RoleMove *m_move;
    RoleImpact *m_impact;
    QUuid m_removing;
    QLabel *m_summary;
    QListWidget *m_holders;
    QLabel *m_replacementLabel;
    QComboBox *m_replacement;
    QLabel *m_effect;
    QLabel *m_problem;
    QPushButton *m_remove;
    QPushButton *m_cancel;
};
