// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userrules.h"

#include "errortext.h"
#include "whenready.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString wrongState(UserAction action, const QString &status)
{
    switch (action) {
    case UserAction::InviteAgain:
    case UserAction::CancelInvitation:
        return status == "invited"_L1 ? QString()
                                      : QCoreApplication::translate("UserRules", "There is no invitation that waits for an answer.");
    case UserAction::SendPasswordLink:
        return status == "active"_L1 ? QString()
                                     : QCoreApplication::translate("UserRules", "Only somebody who is active gets a link for the password.");
    case UserAction::Disable:
        return status == "disabled"_L1 ? QCoreApplication::translate("UserRules", "This user is disabled already.") : QString();
    case UserAction::Enable:
        return status == "disabled"_L1 ? QString() : QCoreApplication::translate("UserRules", "This user is not disabled.");
    case UserAction::Remove:
        break;
    }
    return {};
}

/// What has been read of the cache for a footprint, one after the other.
struct Reading {
    QPointer<AccountCache> cache;
    QSet<QString> users;
    std::function<void(const Result<UserFootprint> &)> done;
    UserFootprint found;

    [[nodiscard]] bool names(const QJsonValue &ids) const
    {
        const auto list = ids.toArray();
        return std::any_of(list.begin(), list.end(), [this](const QJsonValue &id) { return users.contains(id.toString()); });
    }
    [[nodiscard]] qint64 sum(const QHash<QString, qint64> &counts) const
    {
        qint64 total = 0;
        for (const auto &id : users)
            total += counts.value(id);
        return total;
    }
};
using Shared = std::shared_ptr<Reading>;

/// Hands the whole records of a query on, or the error to whoever asked for the footprint.
template<class Next>
void readRows(const Shared &reading, QObject *context, const ListQuery &query, Next next)
{
    whenReady(context, reading->cache->ids(query), [reading, context, type = query.type, next](const Result<ListIds> &ids) {
        if (!ids)
            return reading->done(ids.error());
        whenReady(context, reading->cache->rows(type, {ids->numbers->begin(), ids->numbers->end()}),
                  [reading, next](const Result<QList<CacheRow>> &rows) {
                      if (!rows)
                          return reading->done(rows.error());
                      next(*rows);
                  });
    });
}

template<class Next>
void readCounts(const Shared &reading, QObject *context, RecordType type, const QString &field, Next next)
{
    whenReady(context, reading->cache->countsBy(type, field), [reading, next](const Result<QHash<QString, qint64>> &counts) {
        if (!counts)
            return reading->done(counts.error());
        next(reading->sum(*counts));
    });
}

} // namespace

Permission UserRules::permissionFor(UserAction action)
{
    switch (action) {
    case UserAction::InviteAgain:
    case UserAction::CancelInvitation:
        return Permission::UsersInvite;
    case UserAction::Disable:
    case UserAction::Enable:
        return Permission::UsersDisable;
    case UserAction::SendPasswordLink:
    case UserAction::Remove:
        break;
    }
    return Permission::UsersManage;
}

QString UserRules::whyNot(UserAction action, const Actor &actor, const CacheRow &user, const RoleLookup &roleOf)
{
    if (!actor.permissions.contains(permissionFor(action)))
        return ErrorText::reason(u"missing-permission"_s);
    if (user.deleted)
        return QCoreApplication::translate("UserRules", "The removal of this user waits already.");
    const bool isUnsent = user.revision == 0;
    // What has not left yet is simply taken back.
    if (isUnsent && (action == UserAction::CancelInvitation || action == UserAction::Remove))
        return {};
    if (isUnsent)
        return QCoreApplication::translate("UserRules", "This user has not been sent to the service yet.");
    if (auto why = wrongState(action, user.row["status"_L1].toString()); !why.isEmpty())
        return why;
    if (user.id == actor.userId)
        return action == UserAction::SendPasswordLink ? QString() : ErrorText::reason(u"own-record"_s);
    const auto target = fromRow<User>(user.row);
    return target && outranks(actor, effectivePermissions(*target, roleOf)) ? QString() : ErrorText::reason(u"outranked"_s);
}

QString UserRules::builtInRoleId(const QList<Role> &roles, BuiltInRole role)
{
    const auto name = makeBuiltInRole(role).name;
    const auto at = std::find_if(roles.begin(), roles.end(), [&](const Role &each) { return each.builtIn && each.name == name; });
    return at == roles.end() ? QString() : at->id;
}

void findFootprint(AccountCache *cache, const QSet<QString> &userIds, QObject *context,
                   std::function<void(const Result<UserFootprint> &)> done)
{
    auto reading = std::make_shared<Reading>();
    reading->cache = cache;
    reading->users = userIds;
    reading->done = std::move(done);
    const ListQuery waiting{RecordType::Order, {}, {}, {{u"status"_s, {u"pendingApproval"_s}}}};
    readRows(reading, context, waiting, [=](const QList<CacheRow> &orders) {
        for (const auto &order : orders) {
            reading->found.ownWaitingOrders += reading->users.contains(order.row["placedBy"_L1].toString());
            reading->found.approvals += reading->names(order.row["approverIds"_L1]);
        }
        readCounts(reading, context, RecordType::Group, u"approverIds"_s, [=](qint64 lists) {
            reading->found.approverLists = lists;
            readCounts(reading, context, RecordType::Budget, u"ownerId"_s, [=](qint64 budgets) {
                reading->found.budgets = budgets;
                readCounts(reading, context, RecordType::User, u"delegateId"_s, [=](qint64 delegations) {
                    reading->found.delegations = delegations;
                    reading->done(reading->found);
                });
            });
        });
    });
}
