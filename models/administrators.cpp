// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "administrators.h"

#include "roleindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pauseBetweenReadings = 200; ///< milliseconds
constexpr qsizetype mostRead = 1000; ///< of the holders: with more of them the last one is not near

QString administratorRole(const RoleIndex &roles)
{
    const auto &all = roles.roles();
    const auto at = std::find_if(all.begin(), all.end(), [](const Role &role) { return role.builtIn && role.permissions == PermissionSet::all(); });
    return at == all.end() ? QString() : at->id;
}

} // namespace

Administrators::Administrators(AccountCache *cache, RoleIndex *roles, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_roles(roles)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBetweenReadings);
    connect(&m_soon, &QTimer::timeout, this, &Administrators::load);
    connect(roles, &RoleIndex::changed, this, &Administrators::load);
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::User && !m_soon.isActive())
            m_soon.start();
    });
    load();
}

bool Administrators::remain(const QList<User> &changed, const RoleLookup &roleOf) const
{
    if (!m_known)
        return true;
    auto people = changed;
    for (const auto &holder : m_holders) {
        if (std::none_of(changed.begin(), changed.end(), [&](const User &user) { return user.id == holder.id; }))
            people.append(holder);
    }
    return std::any_of(people.begin(), people.end(), [&](const User &user) { return isActiveAdministrator(user, roleOf); });
}

bool Administrators::remainWithout(const QStringList &userIds) const
{
    QList<User> gone;
    for (auto holder : m_holders) {
        if (!userIds.contains(holder.id))
            continue;
        holder.status = UserStatus::Disabled;
        gone.append(std::move(holder));
    }
    return gone.isEmpty() || remain(gone, m_roles->lookup());
}

void Administrators::load()
{
    const auto role = administratorRole(*m_roles);
    if (role.isEmpty())
        return; // The roles are still on their way.
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    const auto finish = [this](bool known) {
        m_loading = false;
        // Where not even one is in sight, the person does not see all users.
        const auto isOne = [this](const User &user) { return isActiveAdministrator(user, m_roles->lookup()); };
        m_known = known && std::any_of(m_holders.begin(), m_holders.end(), isOne);
        if (std::exchange(m_stale, false))
            load();
        emit changed();
    };
    whenReady(this, m_cache->ids({RecordType::User, {}, {}, {{u"roleIds"_s, {role}}}}), [this, finish](const Result<ListIds> &found) {
        if (!found || qsizetype(found->numbers->size()) > mostRead)
            return finish(false);
        const QList<qint64> numbers(found->numbers->begin(), found->numbers->end());
        whenReady(this, m_cache->rows(RecordType::User, numbers), [this, finish](const Result<QList<CacheRow>> &rows) {
            if (!rows)
                return finish(false);
            m_holders.clear();
            for (const auto &row : *rows) {
                // Whoever is being removed is none any more.
                if (auto user = fromRow<User>(row.row); user && !row.deleted)
                    m_holders.append(*std::move(user));
            }
            finish(true);
        });
    });
}
