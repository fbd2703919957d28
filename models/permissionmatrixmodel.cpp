// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "permissionmatrixmodel.h"

#include "format.h"
#include "recorddraft.h"
#include "recordtexts.h"
#include "roleindex.h"

#include "models/entities/description.h"

#include <QFont>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The permissions in their order, with an empty row before each new group.
QList<std::optional<Permission>> matrixRows()
{
    QList<std::optional<Permission>> rows;
    const char *group = nullptr;
    for (int i = 0; i < permissionCount; ++i) {
        const auto permission = Permission(i);
        if (!group || QLatin1StringView(group) != QLatin1StringView(permissionGroup(permission)))
            rows.append(std::nullopt);
        group = permissionGroup(permission);
        rows.append(permission);
    }
    return rows;
}

QString titleOfRole(const Role &role)
{
    return RecordTexts::title(RecordType::Role, toRow(role));
}

} // namespace

PermissionMatrixModel::PermissionMatrixModel(RoleIndex *roles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(roles)
    , m_roles(roles->roles())
    , m_rows(matrixRows())
{
    connect(roles, &RoleIndex::changed, this, &PermissionMatrixModel::follow);
}

bool PermissionMatrixModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row];
}

int PermissionMatrixModel::columnOf(const QString &roleId) const
{
    const auto at = std::find_if(m_roles.begin(), m_roles.end(), [&](const ::Role &role) { return role.id == roleId; });
    return at == m_roles.end() ? -1 : int(at - m_roles.begin());
}

void PermissionMatrixModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PermissionMatrixModel::follow()
{
    const auto &wanted = m_index->roles();
    const auto isWanted = [&](const QString &id) { return m_index->role(id) != nullptr; };
    for (auto column = int(m_roles.size()); column-- > 0;) {
        if (isWanted(m_roles[column].id))
            continue;
        beginRemoveColumns({}, column, column);
        m_roles.removeAt(column);
        endRemoveColumns();
    }
    for (int column = 0; column < wanted.size(); ++column) {
        const int old = columnOf(wanted[column].id);
        if (old < 0) {
            beginInsertColumns({}, column, column);
            m_roles.insert(column, wanted[column]);
            endInsertColumns();
        } else if (old != column) {
            beginMoveColumns({}, old, old, {}, column);
            m_roles.move(old, column);
            endMoveColumns();
        }
        if (toRow(m_roles[column]) == toRow(wanted[column]))
            continue;
        m_roles[column] = wanted[column];
        if (auto *draft = m_drafts.value(wanted[column].id).data())
            draft->rebase(toRow(wanted[column]));
        announce(column);
    }
}

void PermissionMatrixModel::announce(int column)
{
    emit headerDataChanged(Qt::Horizontal, column, column);
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

void PermissionMatrixModel::setEditing(const Actor &actor, const QStringList &actorsRoleIds, DraftSource source)
{
    m_actor = actor;
    m_actorsRoleIds = actorsRoleIds;
    m_source = std::move(source);
    if (columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PermissionMatrixModel::setDraft(const QString &roleId, RecordDraft *draft)
{
    const auto old = m_drafts.take(roleId);
    if (old && old != draft)
        old->disconnect(this);
    const auto tell = [this, roleId] {
        if (const int column = columnOf(roleId); column >= 0)
            announce(column);
        emit draftsChanged();
    };
    if (draft) {
        m_drafts.insert(roleId, draft);
        if (old != draft)
            connect(draft, &RecordDraft::changed, this, tell);
    }
    tell();
}

Role PermissionMatrixModel::roleAt(int column) const
{
    const auto &saved = m_roles[column];
    const auto *draft = m_drafts.value(saved.id).data();
    const auto role = draft ? fromRow<::Role>(draft->row()) : Result<::Role>(saved);
    return role ? *role : saved;
}

QStringList PermissionMatrixModel::changedRoles() const
{
    QStringList ids;
    for (int column = 0; column < columnCount(); ++column) {
        const auto role = roleAt(column);
        if (role.permissions != m_roles[column].permissions || role.denies != m_roles[column].denies)
            ids.append(role.id);
    }
    return ids;
}

PermissionMatrixModel::Cell PermissionMatrixModel::cellOf(const ::Role &role, Permission permission)
{
    if (role.denies.contains(permission))
        return Cell::Denied;
    return role.permissions.contains(permission) ? Cell::Granted : Cell::NotGranted;
}

PermissionMatrixModel::Cell PermissionMatrixModel::cellAt(int row, int column) const
{
    return m_rows[row] ? cellOf(roleAt(column), *m_rows[row]) : Cell::Heading;
}

Role PermissionMatrixModel::changed(const ::Role &role, Permission permission, Cell cell) const
{
    auto changed = role;
    changed.permissions.remove(permission);
    changed.denies.remove(permission);
    if (cell == Cell::Granted)
        changed.permissions.insert(permission);
    else if (cell == Cell::Denied)
        changed.denies.insert(permission);
    return changed;
}

QString PermissionMatrixModel::refusal(const QModelIndex &index, Cell cell) const
{
    const auto &field = *findField(RecordType::Role, u"permissions");
    const auto &saved = m_roles[index.column()];
    if (const auto why = refusalToWrite(m_actor, RecordType::Role, field, toRow(saved), m_index->lookup()))
        return *why;
    const auto wanted = changed(roleAt(index.column()), *m_rows[index.row()], cell);
    const auto why = refusalToChangeRole(m_actor, m_actorsRoleIds, saved, wanted);
    return why ? why->code : QString();
}

PermissionMatrixModel::Cell PermissionMatrixModel::nextCell(const QModelIndex &index) const
{
    switch (cellAt(index.row(), index.column())) {
    case Cell::NotGranted:
        return Cell::Granted;
    case Cell::Granted:
        return Cell::Denied;
    default:
        return Cell::NotGranted;
    }
}

bool PermissionMatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != CellRole || !m_source || isHeading(index.row()))
        return false;
    const auto cell = Cell(value.toInt());
    if (!refusal(index, cell).isEmpty())
        return false;
    const auto saved = m_roles[index.column()];
    auto *draft = m_source(saved);
    if (!draft)
        return false;
    if (m_drafts.value(saved.id) != draft)
        setDraft(saved.id, draft);
    const auto wanted = changed(roleAt(index.column()), *m_rows[index.row()], cell);
    draft->setValue(u"permissions"_s, toJson(wanted.permissions));
    draft->setValue(u"denies"_s, toJson(wanted.denies));
    return true;
}

QString PermissionMatrixModel::text(Cell cell) const
{
    switch (cell) {
    case Cell::Heading:
        return {};
    case Cell::NotGranted:
        return tr("not granted");
    case Cell::Granted:
        return tr("granted");
    case Cell::Denied:
        break;
    }
    return tr("denied");
}

int PermissionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PermissionMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size());
}

QVariant PermissionMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto cell = cellAt(index.row(), index.column());
    const auto permission = m_rows[index.row()];
    const auto &column = m_roles[index.column()];
    const bool isChanged = permission && cell != cellOf(column, *permission);
    switch (role) {
    case Qt::DisplayRole: {
        static const QString glyphs[] = {{}, u"–"_s, u"✓"_s, u"✕"_s};
        return isChanged ? glyphs[int(cell)] + u'*' : glyphs[int(cell)];
    }
    case Qt::AccessibleTextRole:
        if (!permission)
            return {};
        if (isChanged)
            return tr("Role %1, permission %2: %3, not saved").arg(titleOfRole(column), RecordTexts::permission(*permission), text(cell));
        return tr("Role %1, permission %2: %3").arg(titleOfRole(column), RecordTexts::permission(*permission), text(cell));
    case Qt::ToolTipRole:
        if (!permission)
            return {};
        return Format::toolTip(tr("%1: %2 is %3").arg(titleOfRole(column), RecordTexts::permission(*permission), text(cell)));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case CellRole:
        return int(cell);
    case RoleIdRole:
        return column.id;
    case PermissionRole:
        return permission ? QString(wireName(*permission)) : QString();
    case BuiltInRole:
        return column.builtIn;
    case ChangedRole:
        return isChanged;
    default:
        return {};
    }
}

QVariant PermissionMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        const auto &column = m_roles[section];
        switch (role) {
        case Qt::DisplayRole:
            return titleOfRole(column);
        case Qt::ToolTipRole:
            return Format::toolTip(RecordTexts::roleDescription(toRow(column)));
        case RoleIdRole:
            return column.id;
        case BuiltInRole:
            return column.builtIn;
        case ChangedRole:
            return changedRoles().contains(column.id);
        default:
            return {};
        }
    }
    const auto permission = m_rows[section];
    switch (role) {
    case Qt::DisplayRole:
        return permission ? RecordTexts::permission(*permission) : RecordTexts::permissionGroup(*m_rows[section + 1]);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (!permission) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case PermissionRole:
        return permission ? QString(wireName(*permission)) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PermissionMatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}
