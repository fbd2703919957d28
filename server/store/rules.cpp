// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rules.h"

#include "approval.h"
#include "ledger.h"

#include "models/entities/group.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal unreadable(const Error &error)
{
    return {500, u"storage-failed"_s, error.detail};
}

bool isReferred(Records &records, RecordType by, QLatin1StringView field, const QString &id)
{
    return !records.referring(by, field, id).isEmpty();
}

void rebuildBudgetsOf(Commit &commit, const QStringList &owners)
{
    Ledger ledger(commit);
    for (const auto &owner : owners) {
        const auto ids = commit.referring(RecordType::Budget, "ownerId"_L1, owner);
        for (const auto &id : ids) {
            if (const auto budget = commit.get<Budget>(id); budget && budget->active)
                ledger.rebuild(*budget);
        }
    }
}

Verdict checkPlaceInTree(Commit &commit, const Group *before, const Group &after)
{
    const bool isRoot = before && before->parentId.isEmpty();
    if (isRoot)
        return after.parentId.isEmpty() ? Verdict() : Refusal{409, u"root-group"_s};
    if (after.parentId.isEmpty())
        return invalid(u"/parentId"_s, u"required"_s);
    return commit.ancestry(after.parentId).contains(after.id) ? Verdict(invalid(u"/parentId"_s, u"cycle"_s))
                                                              : Verdict();
}

Verdict removeGroup(Commit &commit, const Group &group)
{
    if (group.parentId.isEmpty())
        return Refusal{409, u"root-group"_s};
    const bool used = isReferred(commit, RecordType::User, "groupId"_L1, group.id)
        || isReferred(commit, RecordType::Group, "parentId"_L1, group.id)
        || isReferred(commit, RecordType::Budget, "ownerId"_L1, group.id);
    if (used)
        return Refusal{409, u"in-use"_s};
    commit.remove(RecordType::Group, group.id);
    refreshApprovers(commit); // orders that were placed from it may still wait
    return {};
}

} // namespace

Verdict applyCompany(Commit &commit, const QJsonObject &before, const QJsonObject &after)
{
    const auto old = recordOf<Company>(before);
    const auto company = recordOf<Company>(after);
    if (!old || !company)
        return unreadable(old ? company.error() : old.error());
    // Paying by invoice is applied for; the company itself only drops a method.
    const auto &had = old->allowedPaymentMethods;
    const auto &has = company->allowedPaymentMethods;
    if (!std::all_of(has.begin(), has.end(), [&](PaymentMethod method) { return had.contains(method); }))
        return Refusal{
            409, u"payment-method-not-approved"_s, {}, {{u"/allowedPaymentMethods"_s, u"not-allowed"_s}}};
    commit.put(*company);
    if (old->limitsIncludeVat != company->limitsIncludeVat) {
        Ledger ledger(commit);
        const auto budgets = commit.ids(RecordType::Budget);
        for (const auto &id : budgets) {
            if (const auto budget = commit.get<Budget>(id); budget && budget->active)
                ledger.rebuild(*budget);
        }
    }
    return {};
}

Verdict applyRole(Commit &commit, const Sight &sight, const QJsonObject &before, const QJsonObject &after)
{
    const auto old = recordOf<Role>(before);
    const auto role = recordOf<Role>(after);
    if (!old || !role)
        return unreadable(old ? role.error() : old.error());
    const auto actor = commit.get<User>(sight.actor().userId);
    if (const auto error = refusalToChangeRole(sight.actor(), actor ? actor->roleIds : QStringList(), *old, *role))
        return Refusal{403, error->code, {}, error->pointer.isEmpty() ? QList<FieldError>() : QList{*error}};
    const auto id = before.isEmpty() ? role->id : old->id;
    if (after.isEmpty()) {
        if (isReferred(commit, RecordType::User, "roleIds"_L1, id))
            return Refusal{409, u"in-use"_s};
        commit.remove(RecordType::Role, id);
        return {};
    }
    const bool sameRights = old->permissions == role->permissions && old->denies == role->denies;
    commit.put(*role);
    if (before.isEmpty() || sameRights)
        return {};
    refreshApprovers(commit);
    return hasAdministrator(commit) ? Verdict() : Refusal{409, u"last-administrator"_s};
}

Verdict applyGroup(Commit &commit, const QJsonObject &before, const QJsonObject &after)
{
    const auto old = recordOf<Group>(before);
    const auto group = recordOf<Group>(after);
    if (!old || !group)
        return unreadable(old ? group.error() : old.error());
    if (after.isEmpty())
        return removeGroup(commit, *old);
    const bool isNew = before.isEmpty();
    if (auto refusal = checkPlaceInTree(commit, isNew ? nullptr : &*old, *group))
        return refusal;
    const auto allowed = commit.company().allowedPaymentMethods;
    for (const auto method : group->defaultPaymentMethods) {
        if (!allowed.contains(method) && !old->defaultPaymentMethods.contains(method))
            return invalid(u"/defaultPaymentMethods"_s, u"not-allowed"_s);
    }
    const auto above = isNew ? QStringList() : commit.ancestry(old->parentId);
    commit.put(*group);
    if (isNew)
        return {};
    const bool moved = old->parentId != group->parentId;
    if (moved) {
        auto owners = above + commit.ancestry(group->parentId);
        owners.removeDuplicates();
        rebuildBudgetsOf(commit, owners);
    }
    if (moved || old->approverIds != group->approverIds)
        refreshApprovers(commit);
    return {};
}

Verdict applyBudget(Commit &commit, const QJsonObject &before, const QJsonObject &after)
{
    Ledger ledger(commit);
    if (after.isEmpty()) {
        ledger.forget(before["id"_L1].toString());
        return {};
    }
    const auto old = recordOf<Budget>(before);
    const auto budget = recordOf<Budget>(after);
    if (!old || !budget)
        return unreadable(old ? budget.error() : old.error());
    commit.put(*budget);
    const bool sameOwner = old->ownerKind == budget->ownerKind && old->ownerId == budget->ownerId;
    const bool sameOrders = sameOwner
        && old->period == budget->period && old->startsOn == budget->startsOn && old->endsOn == budget->endsOn
        && old->active == budget->active;
    if (before.isEmpty() || !sameOrders)
        ledger.rebuild(*budget);
    else
        ledger.refresh(*budget);
    // Its use goes into and out of the same people's sight.
    if (const auto use = commit.row(RecordType::BudgetUsage, budget->id); !sameOwner && !use.isEmpty())
        commit.put(RecordType::BudgetUsage, use);
    return {};
}
