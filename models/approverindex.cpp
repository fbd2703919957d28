// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "approverindex.h"

#include "accountactions.h"
#include "accountqueries.h"
#include "roleindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"
#include "models/cache/sortkey.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pauseBeforeReading = 400; // milliseconds
constexpr int answerHolds = 60'000; // likewise

QString administratorRole(const QList<Role> &roles)
{
    static const auto name = makeBuiltInRole(BuiltInRole::Administrator).name;
    const auto found = std::find_if(roles.begin(), roles.end(), [](const Role &role) { return role.builtIn && role.name == name; });
    return found == roles.end() ? QString() : found->id;
}

} // namespace

QString Approver::substituteOn(QDate day) const
{
    return delegate && delegate->from <= day && day <= delegate->to ? delegate->userId : QString();
}

ApproverIndex::ApproverIndex(AccountCache *cache, RoleIndex *roles, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_roles(roles)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeReading);
    connect(&m_soon, &QTimer::timeout, this, &ApproverIndex::load);
    connect(roles, &RoleIndex::changed, this, &ApproverIndex::readSoon);
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::User || change.type == RecordType::Group || (change.type == RecordType::Order && !seesUsers()))
            readSoon();
    });
    readSoon();
}

void ApproverIndex::setService(const AccountActions *actions, AccountQueries *queries)
{
    m_actions = actions;
    m_queries = queries;
    connect(actions, &AccountActions::identityChanged, this, &ApproverIndex::readSoon);
    readSoon();
}

void ApproverIndex::renew()
{
    if (!seesUsers() && (!m_asked.isValid() || m_asked.hasExpired(answerHolds)))
        readSoon();
}

bool ApproverIndex::seesUsers() const
{
    return !m_queries || m_actions->identity().permissions.contains(Permission::UsersView);
}

void ApproverIndex::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

const Approver *ApproverIndex::approver(const QString &id) const
{
    const auto place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_approvers[place];
}

ApproverIndex::Found ApproverIndex::approversOf(const QString &buyerId, const QString &groupId) const
{
    const auto isAble = [&](const QString &id) { return id != buyerId && m_places.contains(id); };
    QSet<QString> seen; // a tree; but one that is being moved about while offline may look otherwise for a moment
    for (auto id = groupId; !id.isEmpty() && !seen.contains(id); id = m_groups.value(id).parentId) {
        if (!m_groups.contains(id))
            return {};
        seen.insert(id);
        Found found{{}, id};
        const auto approverIds = m_groups.value(id).approverIds;
        std::copy_if(approverIds.begin(), approverIds.end(), std::back_inserter(found.ids), isAble);
        if (!found.ids.isEmpty()) {
            found.ids.sort();
            return found;
        }
    }
    Found administrators;
    for (const auto &each : m_approvers) {
        if (each.isAdministrator && isAble(each.id))
            administrators.ids.append(each.id);
    }
    administrators.ids.sort();
    return administrators;
}

QStringList ApproverIndex::withSubgroups(const QString &groupId) const
{
    QStringList ids{groupId};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
            if (group->parentId == ids.at(i) && !ids.contains(group.key()))
                ids.append(group.key());
        }
    }
    return ids;
}

QStringList ApproverIndex::substitutedBy(const QString &userId, QDate day) const
{
    QStringList ids;
    for (const auto &each : m_approvers) {
        if (each.substituteOn(day) == userId)
            ids.append(each.id);
    }
    ids.sort();
    return ids;
}

void ApproverIndex::load()
{
    if (m_loading) {
        m_soon.start();
        return;
    }
    m_loading = true;
    whenReady(this, m_cache->all(RecordType::Group), [this](const Result<QList<CacheRow>> &rows) {
        if (!rows)
            return finish(); // The lists report it; what was known is used on.
        takeGroups(*rows);
        if (seesUsers())
            loadUsers();
        else
            askService();
    });
}

void ApproverIndex::askService()
{
    m_queries->get(u"approvers"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return finish();
        m_asked.start();
        QList<Approver> approvers;
        const auto rows = (*answer)["approvers"_L1].toArray();
        for (const auto &row : rows) {
            Approver approver{row["id"_L1].toString(), row["name"_L1].toString(), {}, row["isAdministrator"_L1].toBool()};
            if (!fromJson(row["delegate"_L1], approver.delegate))
                approver.delegate.reset();
            approvers.append(approver);
        }
        finish(std::move(approvers));
    });
}

void ApproverIndex::takeGroups(const QList<CacheRow> &rows)
{
    m_groups.clear();
    for (const auto &row : rows) {
        if (const auto group = fromRow<Group>(row.row))
            m_groups.insert(group->id, {group->parentId, group->approverIds});
    }
}

void ApproverIndex::loadUsers()
{
    FieldFilter able{u"roleIds"_s, {}};
    for (const auto &role : m_roles->roles()) {
        if (role.permissions.contains(Permission::OrdersApprove))
            able.anyOf.append(role.id);
    }
    const ListQuery query{RecordType::User, {}, {}, {able, {u"status"_s, {toJson(UserStatus::Active).toString()}}}};
    whenReady(this, m_cache->ids(query), [this](const Result<ListIds> &ids) {
        if (!ids)
            return finish();
        const QList<qint64> numbers(ids->numbers->begin(), ids->numbers->end());
        whenReady(this, m_cache->rows(RecordType::User, numbers), [this](const Result<QList<CacheRow>> &rows) {
            if (rows)
                takeUsers(*rows);
            else
                finish();
        });
    });
}

void ApproverIndex::takeUsers(const QList<CacheRow> &rows)
{
    QList<Approver> approvers;
    const auto administrator = administratorRole(m_roles->roles());
    for (const auto &row : rows) {
        const auto user = row.deleted ? Result<User>(Error{}) : fromRow<User>(row.row);
        if (user && effectivePermissions(*user, m_roles->lookup()).contains(Permission::OrdersApprove))
            approvers.append({user->id, fullName(*user), user->delegate, user->roleIds.contains(administrator)});
    }
    finish(std::move(approvers));
}

void ApproverIndex::finish(QList<Approver> approvers)
{
    m_approvers = std::move(approvers);
    m_places.clear();
    const auto order = textOrderOf(QLocale().name());
    std::sort(m_approvers.begin(), m_approvers.end(), [order](const Approver &a, const Approver &b) {
        const auto compared = sortKey(a.name, order).compare(sortKey(b.name, order));
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
    for (qsizetype i = 0; i < m_approvers.size(); ++i)
        m_places.insert(m_approvers[i].id, i);
    m_known = true;
    finish();
    emit changed();
}

void ApproverIndex::finish()
{
    m_loading = false;
}
