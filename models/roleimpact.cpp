// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "roleimpact.h"

#include "administrators.h"
#include "rightsreport.h"
#include "roleindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t readAtOnce = 500;

void note(PermissionSet permissions, QHash<Permission, qint64> &counts)
{
    for (int i = 0; i < permissionCount; ++i) {
        if (permissions.contains(Permission(i)))
            ++counts[Permission(i)];
    }
}

/// The rights that as many people gain or lose, the most people first.
std::map<qint64, PermissionSet, std::greater<>> byCount(const QHash<Permission, qint64> &counts)
{
    std::map<qint64, PermissionSet, std::greater<>> result;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        result[*it].insert(it.key());
    return result;
}

} // namespace

RoleImpact::RoleImpact(AccountCache *cache, RoleIndex *roles, Administrators *administrators, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_roles(roles)
    , m_administrators(administrators)
{
    connect(roles, &RoleIndex::changed, this, &RoleImpact::count);
    connect(administrators, &Administrators::changed, this, &RoleImpact::changed);
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::User && m_counts)
            count();
    });
}

void RoleImpact::setRole(const std::optional<Role> &role)
{
    if (!role || !m_role || role->id != m_role->id)
        m_counts.reset();
    m_role = role;
    count();
    emit changed();
}

RoleLookup RoleImpact::changedLookup() const
{
    return [this](const QString &id) { return m_role && id == m_role->id ? &*m_role : m_roles->role(id); };
}

bool RoleImpact::endsLastAdministrator() const
{
    return m_role && m_administrators->remain({}, m_roles->lookup()) && !m_administrators->remain({}, changedLookup());
}

void RoleImpact::count()
{
    ++m_generation;
    if (!m_role)
        return;
    const ListQuery query{RecordType::User, {}, {}, {{u"roleIds"_s, {m_role->id}}}};
    whenReady(this, m_cache->ids(query), [this, generation = m_generation](const Result<ListIds> &found) {
        if (generation != m_generation || !found)
            return; // The list of users reports why.
        m_numbers = found->numbers;
        m_read = 0;
        m_counting = {};
        m_counting.holders = qint64(m_numbers->size());
        readNext();
    });
}

void RoleImpact::readNext()
{
    if (m_read == m_numbers->size()) {
        if (m_counts == m_counting)
            return;
        m_counts = m_counting;
        emit changed();
        return;
    }
    const auto count = std::min(readAtOnce, m_numbers->size() - m_read);
    const auto from = m_numbers->begin() + qptrdiff(m_read);
    m_read += count;
    whenReady(this, m_cache->rows(RecordType::User, QList<qint64>(from, from + qptrdiff(count))),
        [this, generation = m_generation](const Result<QList<CacheRow>> &rows) {
            if (generation != m_generation || !rows)
                return;
            add(*rows);
            readNext();
        });
}

void RoleImpact::add(const QList<CacheRow> &rows)
{
    const auto now = m_roles->lookup();
    const auto then = changedLookup();
    for (const auto &row : rows) {
        const auto user = fromRow<User>(row.row);
        if (!user)
            continue;
        m_counting.invited += user->status == UserStatus::Invited ? 1 : 0;
        const auto before = effectivePermissions(*user, now);
        const auto after = effectivePermissions(*user, then);
        m_counting.gaining += (after - before).isEmpty() ? 0 : 1;
        m_counting.losing += (before - after).isEmpty() ? 0 : 1;
        note(after - before, m_counting.gained);
        note(before - after, m_counting.lost);
    }
}

QStringList RoleImpact::sentences() const
{
    if (!m_counts)
        return {};
    QStringList sentences;
    if (m_counts->holders == 0)
        sentences.append(tr("Nobody has this role."));
    else if (m_counts->invited == 0)
        sentences.append(tr("Applies to %n user(s).", nullptr, int(m_counts->holders)));
    else
        sentences.append(tr("Applies to %n user(s), %1 of them invited.", nullptr, int(m_counts->holders)).arg(m_counts->invited));
    for (const auto &[count, permissions] : byCount(m_counts->gained))
        sentences.append(tr("%n user(s) would gain: %1", nullptr, int(count)).arg(RightsReport::names(permissions)));
    for (const auto &[count, permissions] : byCount(m_counts->lost))
        sentences.append(tr("%n user(s) would lose: %1", nullptr, int(count)).arg(RightsReport::names(permissions)));
    if (endsLastAdministrator())
        sentences.append(tr("The company would lose its last administrator."));
    return sentences;
}
