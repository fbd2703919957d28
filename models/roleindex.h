// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"
#include "models/entities/role.h"

#include <QHash>
#include <QObject>

class AccountCache;

/// All roles of the company, as they are shown (with what waits), for the reckoning of rights. Follows the cache. GUI thread.
class RoleIndex : public QObject
{
    Q_OBJECT
public:
    explicit RoleIndex(AccountCache *cache, QObject *parent = nullptr);

    [[nodiscard]] const Role *role(const QString &id) const; ///< valid until `changed`; null when not known
    [[nodiscard]] RoleLookup lookup() const; ///< valid as long as this object
    [[nodiscard]] const QList<Role> &roles() const { return m_roles; } ///< the built-in ones first, then by name

signals:
    void changed();

private:
    void load();

    AccountCache *m_cache;
    QList<Role> m_roles;
    QHash<QString, qsizetype> m_places;
    bool m_loading = false;
    bool m_stale = false;
};
