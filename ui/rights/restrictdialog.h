// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/restrictionplan.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

/// Restricts rights of one person or of many, and lifts restrictions: what is checked holds for all of them, what is half checked stays as it is
/// for each.
class RestrictDialog : public QDialog
{
    Q_OBJECT
public:
    RestrictDialog(const QList<User> &users, const PageContext &context, QWidget *parent);

    [[nodiscard]] QListWidget *rightsList() const { return m_rights; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

private:
    void fill();
    void follow();
    void save();
    [[nodiscard]] RestrictionPlan plan() const;

    PageContext m_context;
    QList<User> m_users;
    QListWidget *m_rights;
    QLabel *m_effect;
    QLabel *m_problem;
    QPushButton *m_save;
    bool m_saving = false;
};
