// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/role.h"

#include <QAbstractTableModel>

class RoleIndex;

/// Which role gives which permission: a row for each permission under the headings of their groups (vertical header), a column for
/// each role. Read-only; follows the roles with single columns. GUI thread.
class PermissionMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Cell { Heading, NotGranted, Granted, Denied };
    enum Role {
        CellRole = Qt::UserRole, ///< int(Cell)
        RoleIdRole, ///< QString, also of a column's header
        PermissionRole, ///< the wire name, also of a row's header; empty for a heading
        BuiltInRole, ///< bool, also of a column's header
    };

    explicit PermissionMatrixModel(RoleIndex *roles, QObject *parent = nullptr);

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int columnOf(const QString &roleId) const; ///< -1 when there is none
    void retranslate(); ///< after a change of the interface's language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] QString text(Cell cell) const;

    RoleIndex *m_index;
    QList<::Role> m_roles;
    QList<std::optional<Permission>> m_rows; ///< nothing: the heading of the row below
};
