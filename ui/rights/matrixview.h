// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

class PermissionMatrixModel;

/// The table of roles and permissions: a click, Space or Enter makes a cell granted, denied, not granted, and round again; the arrows move.
class MatrixView : public QTableView
{
    Q_OBJECT
public:
    MatrixView(PermissionMatrixModel *model, QWidget *parent);

    void showRole(const QString &roleId);
    [[nodiscard]] QString currentRole() const; ///< empty when there is none

signals:
    void refused(const QString &sentence); ///< why the cell that was pressed stays as it is
    void roleChanged(const QString &roleId); ///< the current cell has come to stand in another column

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggle(const QModelIndex &index);
    void arrange();

    PermissionMatrixModel *m_model;
};
