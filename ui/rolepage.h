// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

#include "models/entities/role.h"

class MatrixView;
class PermissionMatrixModel;
class RecordViewer;
class RoleChanges;

/// The tab of roles: the list, the details of one, and below them the matrix of all roles and permissions, in which the company's own are
/// changed.
class RolePage : public TablePage
{
    Q_OBJECT
public:
    explicit RolePage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] MatrixView *matrix() const { return m_view; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *copyRoleAction() const { return m_copy; }
    [[nodiscard]] QAction *removeAction() const { return m_remove; }

private:
    [[nodiscard]] int sideWidth() const override;
    void makeActions();
    void followRights();
    void followDrafts();
    void showRole(const QString &roleId);
    void create(const QString &title, const QJsonObject &initial);
    [[nodiscard]] const Role *current() const;

    PermissionMatrixModel *m_matrix;
    MatrixView *m_view;
    RoleChanges *m_changes;
    RecordViewer *m_self; ///< the person who is signed in
    QAction *m_new;
    QAction *m_copy;
    QAction *m_remove;
};
