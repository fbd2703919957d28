// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "deciders.h"

#include "approval.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {

using UserIds = std::set<QString>;

UserIds allWhoDecide(Records &records)
{
    UserIds found;
    const auto roles = records.ids(RecordType::Role);
    for (const auto &roleId : roles) {
        const auto *role = records.roleOf()(roleId);
        if (!role || !role->permissions.contains(Permission::OrdersApprove))
            continue;
        const auto holders = records.referring(RecordType::User, "roleIds"_L1, roleId);
        found.insert(holders.begin(), holders.end());
    }
    return found;
}

UserIds awaitedBy(Records &records, const Sight &sight)
{
    auto query = records.select(
        u"SELECT id FROM order_fact WHERE company_id = ? AND status = 'pendingApproval'"_s, {records.companyId()});
    UserIds found;
    while (query.next()) {
        const auto row = records.row(RecordType::Order, query.value(0).toString());
        if (!sight.sees(RecordType::Order, row))
            continue;
        QStringList ids;
        if (fromJson(row["approverIds"_L1], ids))
            found.insert(ids.begin(), ids.end());
    }
    return found;
}

/// Nobody's while they are there, or when whoever it is can decide on nothing.
std::optional<Delegate> delegateOf(Records &records, const User &user)
{
    const auto &delegate = user.delegate;
    return delegate && delegate->to >= records.today() && isApprover(records, delegate->userId) ? delegate : std::nullopt;
}

} // namespace

QJsonObject deciders(Records &records, const Sight &sight)
{
    const bool all = sight.may(Permission::UsersView) || sight.may(Permission::OrdersApprove);
    auto ids = all ? allWhoDecide(records) : awaitedBy(records, sight);
    if (!all) {
        for (const auto &id : UserIds(ids)) {
            const auto user = records.get<User>(id);
            if (const auto delegate = user ? delegateOf(records, *user) : std::nullopt)
                ids.insert(delegate->userId);
        }
    }
    const auto administrator = administratorRole(records);
    QJsonArray approvers;
    for (const auto &id : ids) {
        const auto user = isApprover(records, id) ? records.get<User>(id) : std::nullopt;
        if (!user)
            continue;
        QJsonObject approver{{u"id"_s, id}, {u"name"_s, fullName(*user)}, {u"isAdministrator"_s, user->roleIds.contains(administrator)}};
        if (const auto delegate = delegateOf(records, *user))
            approver[u"delegate"_s] = toJson(*delegate);
        approvers.append(approver);
    }
    return {{u"approvers"_s, approvers}};
}
