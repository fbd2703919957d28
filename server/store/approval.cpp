// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "approval.h"

#include "notices.h"

#include "models/entities/group.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool isApprover(Records &records, const QString &userId)
{
    const auto user = records.get<User>(userId);
    return user && user->status == UserStatus::Active
        && records.permissionsOf(*user).contains(Permission::OrdersApprove);
}

namespace {

QStringList withoutUnable(Records &records, const QString &buyerId, QStringList ids)
{
    erase_if(ids, [&](const QString &id) { return id == buyerId || !isApprover(records, id); });
    return ids;
}

} // namespace

QStringList approversOf(Records &records, const QString &buyerId, const QString &groupId)
{
    const auto able = [&](const QStringList &ids) { return withoutUnable(records, buyerId, ids); };
    const auto path = records.ancestry(groupId);
    for (const auto &id : path) {
        const auto group = records.get<Group>(id);
        if (const auto found = group ? able(group->approverIds) : QStringList(); !found.isEmpty())
            return found;
    }
    return able(records.referring(RecordType::User, "roleIds"_L1, administratorRole(records)));
}

QStringList approversOf(Records &records, const Order &order)
{
    const auto given = order.reassignment
        ? withoutUnable(records, order.placedBy, order.reassignment->approverIds)
        : QStringList();
    return given.isEmpty() ? approversOf(records, order.placedBy, order.groupId) : given;
}

QStringList substitutedBy(Records &records, const QString &userId)
{
    auto ids = records.referring(RecordType::User, "delegate"_L1, userId);
    const auto today = records.today();
    erase_if(ids, [&](const QString &id) {
        const auto user = records.get<User>(id);
        return !user || !user->delegate || today < user->delegate->from || today > user->delegate->to;
    });
    return ids;
}

bool decidesFor(Records &records, const QString &userId, const QStringList &approverIds)
{
    const auto stoodInFor = substitutedBy(records, userId);
    return approverIds.contains(userId)
        || std::any_of(stoodInFor.begin(), stoodInFor.end(),
                       [&](const QString &id) { return approverIds.contains(id); });
}

void refreshApprovers(Commit &commit)
{
    auto query = commit.select(
        u"SELECT id FROM order_fact WHERE company_id = ? AND status = 'pendingApproval' ORDER BY id"_s,
        {commit.companyId()});
    QStringList waiting;
    while (query.next())
        waiting.append(query.value(0).toString());
    QHash<std::pair<QString, QString>, QStringList> known;
    for (const auto &id : std::as_const(waiting)) {
        auto order = commit.get<Order>(id);
        if (!order)
            continue;
        const std::pair key{order->placedBy, order->groupId};
        if (!order->reassignment && !known.contains(key))
            known.insert(key, approversOf(commit, order->placedBy, order->groupId));
        const auto approvers = order->reassignment ? approversOf(commit, *order) : known.value(key);
        if (approvers != order->approverIds) {
            order->approverIds = approvers;
            commit.put(*order);
            tellOrderWaits(commit, *order);
        }
    }
}

QString administratorRole(Records &records)
{
    const auto name = makeBuiltInRole(BuiltInRole::Administrator).name;
    const auto roles = records.ids(RecordType::Role);
    const auto found = std::find_if(roles.begin(), roles.end(), [&](const QString &id) {
        const auto *role = records.roleOf()(id);
        return role && role->builtIn && role->name == name;
    });
    return found == roles.end() ? QString() : *found;
}

bool isAdministrator(Records &records, const QString &userId)
{
    const auto user = records.get<User>(userId);
    return user && user->roleIds.contains(administratorRole(records));
}

bool hasAdministrator(Records &records)
{
    const auto holders = records.referring(RecordType::User, "roleIds"_L1, administratorRole(records));
    return std::any_of(holders.begin(), holders.end(), [&](const QString &id) {
        const auto user = records.get<User>(id);
        return user && user->status == UserStatus::Active && user->restrictedPermissions.isEmpty()
            && records.permissionsOf(*user) == PermissionSet::all();
    });
}
