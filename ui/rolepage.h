// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

class PermissionMatrixModel;
class QTableView;

/// The tab of roles: the list, the details of one, and below them the matrix of all roles and permissions.
class RolePage : public TablePage
{
    Q_OBJECT
public:
    explicit RolePage(const PageContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] int sideWidth() const override;
    void arrangeMatrix();
    void showRole(const QString &roleId);

    PermissionMatrixModel *m_matrix;
    QTableView *m_view;
};
