// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "roleindex.h"

#include "whenready.h"

#include "models/cache/accountcache.h"
#include "models/cache/sortkey.h"

#include <QLocale>

#include <algorithm>

RoleIndex::RoleIndex(AccountCache *cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::Role)
            load();
    });
    load();
}

const Role *RoleIndex::role(const QString &id) const
{
    const auto place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_roles[place];
}

RoleLookup RoleIndex::lookup() const
{
    return [this](const QString &id) { return role(id); };
}

void RoleIndex::load()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    whenReady(this, m_cache->all(RecordType::Role), [this](const Result<QList<CacheRow>> &rows) {
        m_loading = false;
        if (std::exchange(m_stale, false))
            load();
        if (!rows)
            return; // The list of roles reports it; rights are reckoned with what was known.
        m_roles.clear();
        for (const auto &row : *rows) {
            if (auto role = fromRow<Role>(row.row))
                m_roles.append(*std::move(role));
        }
        const auto order = textOrderOf(QLocale().name());
        std::sort(m_roles.begin(), m_roles.end(), [&](const Role &a, const Role &b) {
            if (a.builtIn != b.builtIn)
                return a.builtIn;
            const auto compared = a.builtIn ? b.permissions.size() - a.permissions.size() : sortKey(a.name, order).compare(sortKey(b.name, order));
            return compared != 0 ? compared < 0 : a.id < b.id;
        });
        m_places.clear();
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            m_places.insert(m_roles[i].id, i);
        emit changed();
    });
}
