// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class AccountCache;
class Administrators;
class RoleIndex;
struct CacheRow;
struct CacheChange;
struct ListIds;

/// What a change of a role would do to those who have it: counted from the cache, waiting changes included. GUI thread.
class RoleImpact : public QObject
{
    Q_OBJECT
public:
    struct Counts {
        qint64 holders = 0;
        qint64 invited = 0; ///< of the holders: those who have not taken up their invitation
        qint64 gaining = 0; ///< holders who would have a right more
        qint64 losing = 0; ///< holders who would have a right less
        QHash<Permission, qint64> gained; ///< how many would gain each right
        QHash<Permission, qint64> lost;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    RoleImpact(AccountCache *cache, RoleIndex *roles, Administrators *administrators, QObject *parent = nullptr);

    /// The role as it would be; as it is now when nothing is to change. Nothing ends it.
    void setRole(const std::optional<Role> &role);
    /// Nothing until it is counted.
    [[nodiscard]] const std::optional<Counts> &counts() const { return m_counts; }
    /// Whether the change would leave the company without an Administrator.
    [[nodiscard]] bool endsLastAdministrator() const;

    /// "Applies to 38 users, 2 of them invited." and how many gain and lose which rights.
    [[nodiscard]] QStringList sentences() const;

signals:
    void changed();

private:
    void count();
    void readNext();
    void add(const QList<CacheRow> &rows);
    [[nodiscard]] RoleLookup changedLookup() const;

    AccountCache *m_cache;
    RoleIndex *m_roles;
    Administrators *m_administrators;
    std::optional<Role> m_role;
    std::optional<Counts> m_counts;
    Counts m_counting;
    std::shared_ptr<const std::vector<qint64>> m_numbers;
    size_t m_read = 0;
    quint64 m_generation = 0; ///< a newer one makes an older count worthless
};
