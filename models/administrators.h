// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"

#include <QObject>
#include <QTimer>

class AccountCache;
class RoleIndex;

/// The people of whom the company keeps at least one, so that what would take away the last is refused before it is sent. Follows the cache.
/// GUI thread.
class Administrators : public QObject
{
    Q_OBJECT
public:
    Administrators(AccountCache *cache, RoleIndex *roles, QObject *parent = nullptr);

    /// Whether an Administrator who can act is left once these users are as they are given, and the roles are as looked up. Says yes as long
    /// as it is not known; the service decides in the end.
    [[nodiscard]] bool remain(const QList<User> &changed, const RoleLookup &roleOf) const;
    /// The same once these are gone or disabled.
    [[nodiscard]] bool remainWithout(const QStringList &userIds) const;
    [[nodiscard]] bool isKnown() const { return m_known; }

signals:
    void changed();

private:
    void load();

    AccountCache *m_cache;
    RoleIndex *m_roles;
    QList<User> m_holders; ///< of the Administrator role
    QTimer m_soon; ///< people change by the thousand in an import
    bool m_known = false;
    bool m_loading = false;
    bool m_stale = false;
};
