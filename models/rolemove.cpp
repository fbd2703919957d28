// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rolemove.h"

#include "accountactions.h"
#include "roleindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t holdersAtOnce = 500;
constexpr int editedAtOnce = 100;

} // namespace

RoleMove::RoleMove(const QString &roleId, AccountCache *cache, RoleIndex *roles, AccountActions *actions, QObject *parent)
    : QObject(parent)
    , m_roleId(roleId)
    , m_cache(cache)
    , m_roles(roles)
    , m_actions(actions)
{
    connect(actions, &AccountActions::editStored, this, [this](const QUuid &id) {
        if (!m_underWay.remove(id))
            return;
        ++m_done;
        if (m_underWay.isEmpty())
            next();
        emit changed();
    });
    connect(actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) {
        if (!m_underWay.remove(id))
            return;
        m_underWay.clear();
        m_running = false;
        emit failed(error);
    });
    whenReady(this, cache->ids({RecordType::User, {}, {}, {{u"roleIds"_s, {roleId}}}}), [this](const Result<ListIds> &found) {
        if (!found)
            return emit failed(found.error());
        m_numbers = found->numbers;
        read(0);
    });
}

void RoleMove::read(size_t from)
{
    if (from == m_numbers->size()) {
        m_ready = true;
        emit changed();
        return;
    }
    const auto until = std::min(from + holdersAtOnce, m_numbers->size());
    const QList<qint64> numbers(m_numbers->begin() + qptrdiff(from), m_numbers->begin() + qptrdiff(until));
    whenReady(this, m_cache->rows(RecordType::User, numbers), [this, until](const Result<QList<CacheRow>> &rows) {
        if (!rows)
            return emit failed(rows.error());
        for (const auto &row : *rows) {
            if (auto user = fromRow<User>(row.row); user && !row.deleted)
                m_holders.append(*std::move(user));
        }
        read(until);
    });
}

User RoleMove::moved(User user, const QString &replacementId) const
{
    user.roleIds.removeAll(m_roleId);
    if (!user.roleIds.contains(replacementId))
        user.roleIds.append(replacementId);
    return user;
}

QList<RoleMove::Refused> RoleMove::refused(const QString &replacementId) const
{
    const auto actor = m_actions->actor();
    const auto &field = *findField(RecordType::User, u"roleIds");
    QList<Refused> refused;
    for (const auto &user : m_holders) {
        auto why = refusalToWrite(actor, RecordType::User, field, toRow(user), m_roles->lookup());
        if (!why)
            why = refusalToGrant(actor, user, moved(user, replacementId), m_roles->lookup());
        if (why)
            refused.append({user, *why});
    }
    return refused;
}

void RoleMove::start(const QString &replacementId)
{
    m_replacementId = replacementId;
    m_running = true;
    m_next = 0;
    m_done = 0;
    next();
}

void RoleMove::next()
{
    if (m_next == m_holders.size()) {
        m_running = false;
        emit finished();
        return;
    }
    const int until = std::min(m_next + editedAtOnce, int(m_holders.size()));
    const auto batch = m_holders.sliced(m_next, until - m_next);
    m_next = until;
    for (const auto &user : batch) {
        const auto after = moved(user, m_replacementId);
        m_underWay.insert(m_actions->edit({RecordType::User, user.id}, {{u"roleIds"_s, toJson(user.roleIds), toJson(after.roleIds)}}));
    }
}
