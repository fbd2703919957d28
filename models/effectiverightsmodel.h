// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rightsreport.h"

#include <QAbstractTableModel>

class RoleIndex;

/// What one person may and why, a row for each permission; beside it, what they would may after a change that is being considered. GUI thread.
class EffectiveRightsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RightColumn, NowColumn, ThenColumn, WhyColumn, ColumnCount };
    enum class Effect { None, Gained, Lost };
    enum Role {
        EffectRole = Qt::UserRole, ///< int(Effect)
        PermissionRole, ///< the wire name
    };

    explicit EffectiveRightsModel(RoleIndex *roles, QObject *parent = nullptr);

    void setUsers(const User &now, const User &then); ///< the same twice when nothing is considered
    [[nodiscard]] RightsChange change() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reckon();
    [[nodiscard]] QString text(int row, int column) const;

    RoleIndex *m_roles;
    User m_userNow;
    User m_userThen;
    QList<RightReason> m_now;
    QList<RightReason> m_then;
};
