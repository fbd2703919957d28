// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>

class RecordDraft;
class RoleIndex;

/// Which role gives which permission: a row for each permission under the headings of their groups (vertical header), a column for
/// each role. Follows the roles with single columns. What a person changes goes into a draft of the role, until it is saved. GUI thread.
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
        ChangedRole, ///< bool: not as it is saved; also of a column's header
    };
    /// Gives the draft over a role, a new one where there is none; whoever gives it owns it.
    using DraftSource = std::function<RecordDraft *(const ::Role &role)>;

    explicit PermissionMatrixModel(RoleIndex *roles, QObject *parent = nullptr);

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int columnOf(const QString &roleId) const; ///< -1 when there is none
    /// Who changes the roles, and which roles they have themselves. Without a source of drafts nothing can be changed.
    void setEditing(const Actor &actor, const QStringList &actorsRoleIds, DraftSource source);
    /// The draft of what was begun over the role; null ends it.
    void setDraft(const QString &roleId, RecordDraft *draft);
    [[nodiscard]] ::Role roleAt(int column) const; ///< with what is changed and not saved
    [[nodiscard]] ::Role savedRoleAt(int column) const { return m_roles[column]; }
    /// The ids of the roles whose rights are changed and not saved.
    [[nodiscard]] QStringList changedRoles() const;
    /// Why the person may not make the cell so, as a code; empty when they may.
    [[nodiscard]] QString refusal(const QModelIndex &index, Cell cell) const;
    /// What the cell becomes when it is pressed: granted, denied, not granted, and round again.
    [[nodiscard]] Cell nextCell(const QModelIndex &index) const;
    void retranslate(); ///< after a change of the interface's language

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Takes a Cell under CellRole, if the person may.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void draftsChanged(); ///< what is changed and not saved

private:
    void follow();
    void announce(int column);
    [[nodiscard]] ::Role changed(const ::Role &role, Permission permission, Cell cell) const;
    static Cell cellOf(const ::Role &role, Permission permission);
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] QString text(Cell cell) const;

    RoleIndex *m_index;
    QList<::Role> m_roles;
    Actor m_actor;
    QStringList m_actorsRoleIds;
    DraftSource m_source;
    QHash<QString, QPointer<RecordDraft>> m_drafts;
    QList<std::optional<Permission>> m_rows; ///< nothing: the heading of the row below
};
