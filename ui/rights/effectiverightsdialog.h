// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/entities/user.h"

#include <QDialog>

class EffectiveRightsModel;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

/// What one person may and why; and, with other roles chosen, what they would gain and lose, before it is saved.
class EffectiveRightsDialog : public QDialog
{
    Q_OBJECT
public:
    EffectiveRightsDialog(const User &user, const PageContext &context, QWidget *parent);

    [[nodiscard]] QListWidget *roleList() const { return m_roles; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

private:
    void fillRoles();
    void follow();
    void save();
    [[nodiscard]] User then() const;
    [[nodiscard]] QString refusal() const;

    PageContext m_context;
    User m_user;
    EffectiveRightsModel *m_model;
    QListWidget *m_roles;
    QTableView *m_table;
    QLabel *m_effect;
    QLabel *m_warning;
    QLabel *m_problem;
    QPushButton *m_save;
    bool m_saving = false;
};
