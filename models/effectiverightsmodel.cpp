// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "effectiverightsmodel.h"

#include "format.h"
#include "recordtexts.h"
#include "roleindex.h"

using namespace Qt::Literals::StringLiterals;

EffectiveRightsModel::EffectiveRightsModel(RoleIndex *roles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roles(roles)
{
    connect(roles, &RoleIndex::changed, this, &EffectiveRightsModel::reckon);
    reckon();
}

void EffectiveRightsModel::setUsers(const User &now, const User &then)
{
    m_userNow = now;
    m_userThen = then;
    reckon();
}

void EffectiveRightsModel::reckon()
{
    m_now = RightsReport::reasons(m_userNow, m_roles->lookup());
    m_then = RightsReport::reasons(m_userThen, m_roles->lookup());
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

RightsChange EffectiveRightsModel::change() const
{
    return RightsReport::compare(effectivePermissions(m_userNow, m_roles->lookup()), effectivePermissions(m_userThen, m_roles->lookup()));
}

QString EffectiveRightsModel::text(int row, int column) const
{
    const auto state = [](const RightReason &reason) {
        if (reason.isEffective())
            return tr("✓ yes");
        return reason.isGranted() ? tr("✕ taken away") : tr("– no");
    };
    switch (column) {
    case RightColumn:
        return RecordTexts::permission(m_now[row].permission);
    case NowColumn:
        return state(m_now[row]);
    case ThenColumn:
        if (m_then[row].isEffective() == m_now[row].isEffective())
            return state(m_then[row]);
        return m_then[row].isEffective() ? tr("✓ gained") : tr("✕ lost");
    default:
        return RightsReport::sentence(m_then[row]);
    }
}

int EffectiveRightsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : permissionCount;
}

int EffectiveRightsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectiveRightsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return Format::toolTip(text(row, index.column()));
    case EffectRole:
        if (m_now[row].isEffective() == m_then[row].isEffective())
            return int(Effect::None);
        return int(m_then[row].isEffective() ? Effect::Gained : Effect::Lost);
    case PermissionRole:
        return QString(wireName(m_now[row].permission));
    default:
        return {};
    }
}

QVariant EffectiveRightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RightColumn:
        return tr("Right");
    case NowColumn:
        return tr("Now");
    case ThenColumn:
        return tr("Then");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}
