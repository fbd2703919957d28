// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rules.h"

#include "approval.h"
#include "identities.h"
#include "ledger.h"
#include "links.h"
#include "mailqueue.h"
#include "userlinks.h"

#include "models/entities/group.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Verdict lastAdministratorKept(Commit &commit)
{
    return hasAdministrator(commit) ? Verdict() : Refusal{409, u"last-administrator"_s};
}

QList<PaymentMethod> defaultPaymentMethods(Commit &commit, const QString &groupId)
{
    const auto path = commit.ancestry(groupId);
    for (const auto &id : path) {
        if (const auto group = commit.get<Group>(id); group && !group->defaultPaymentMethods.isEmpty())
            return group->defaultPaymentMethods;
    }
    return commit.company().allowedPaymentMethods;
}

Verdict checkPaymentMethods(Commit &commit, const User &before, const User &after)
{
    const auto allowed = commit.company().allowedPaymentMethods;
    const bool fits =
        std::all_of(after.paymentMethods.begin(), after.paymentMethods.end(), [&](PaymentMethod method) {
            return allowed.contains(method) || before.paymentMethods.contains(method);
        });
    return fits ? Verdict() : invalid(u"/paymentMethods"_s, u"not-allowed"_s);
}

Verdict checkDelegate(Commit &commit, const User &before, const User &after)
{
    if (!after.delegate || (before.delegate && before.delegate->userId == after.delegate->userId))
        return {};
    if (after.delegate->userId == after.id || !isApprover(commit, after.delegate->userId))
        return invalid(u"/delegate/userId"_s, u"cannot-approve"_s);
    return {};
}

/// Whoever is a user nowhere any more is forgotten.
void forgetIdentity(Commit &commit, const QString &email)
{
    commit.run(u"DELETE FROM identity WHERE email_folded = ?"
               " AND NOT EXISTS (SELECT 1 FROM identity_user WHERE identity_id = identity.id)"_s,
               {foldedEmail(email)});
}

/// The person behind the user follows the e-mail: the identity that has it, else the user's own one with its
/// password. Answers whether that is another person than before.
Result<bool> tieIdentity(Commit &commit, QSqlDatabase &database, const User &before, const User &after)
{
    const auto folded = foldedEmail(after.email);
    auto taken = commit.select(u"SELECT id FROM identity WHERE email_folded = ?"_s, {folded});
    const bool known = taken.next();
    taken.finish();
    if (!known && !before.id.isEmpty()) {
        const auto renamed = commit.run(
            u"UPDATE identity SET email_folded = ?, verified_at = 0 WHERE id = (SELECT identity_id FROM "
            u"identity_user WHERE "
            u"company_id = ? AND user_id = ?)"
            " AND (SELECT COUNT(*) FROM identity_user WHERE identity_user.identity_id = identity.id) = 1"_s,
            {folded, commit.companyId(), after.id});
        if (renamed == 1)
            return false;
    }
    commit.endSessionsOf(after.id);
    const auto identity = identityFor(database, after.email, commit.now());
    const auto linked = identity ? linkIdentity(database, *identity, commit.companyId(), after.id)
                                 : Result<void>(identity.error());
    forgetIdentity(commit, before.email);
    return linked ? Result<bool>(true) : linked.error();
}

/// The user as somebody with another e-mail than before, which they are told.
Verdict changeEmail(Commit &commit, const User &before, const User &after)
{
    const auto hasNewIdentity = tieIdentity(commit, commit.connection(), before, after);
    if (!hasNewIdentity)
        return Refusal{500, u"storage-failed"_s, hasNewIdentity.error().detail};
    welcome(commit, after, *hasNewIdentity);
    return {};
}

/// Groups and delegations that name somebody who is gone.
void forgetUser(Commit &commit, const QString &userId)
{
    const auto groups = commit.referring(RecordType::Group, "approverIds"_L1, userId);
    for (const auto &id : groups) {
        if (auto group = commit.get<Group>(id)) {
            const auto before = commit.row(RecordType::Group, id);
            group->approverIds.removeAll(userId);
            commit.audit(u"group.update"_s, RecordType::Group, id, before, commit.put(*group));
        }
    }
    const auto delegators = commit.referring(RecordType::User, "delegate"_L1, userId);
    for (const auto &id : delegators) {
        if (auto user = commit.get<User>(id)) {
            const auto before = commit.row(RecordType::User, id);
            user->delegate.reset();
            commit.audit(u"user.update"_s, RecordType::User, id, before, commit.put(*user));
        }
    }
}

Verdict mayChangeStatus(Commit &commit, const Sight &sight, const User &user, Permission needed)
{
    if (sight.may(needed) && user.id == sight.actor().userId)
        return Refusal{403, u"own-record"_s};
    return mayAdminister(commit, sight, user, needed);
}

} // namespace

Verdict mayAdminister(Commit &commit, const Sight &sight, const User &user, Permission needed)
{
    if (!sight.may(needed))
        return Refusal{403, u"missing-permission"_s};
    return outranks(sight.actor(), commit.permissionsOf(user)) ? Verdict() : Refusal{403, u"outranked"_s};
}

Verdict applyUser(Commit &commit, const Sight &sight, const QJsonObject &before, const QJsonObject &after,
                  bool hasPaymentMethods)
{
    const bool isNew = before.isEmpty();
    const auto old = recordOf<User>(before);
    auto user = recordOf<User>(after);
    if (!old || !user)
        return Refusal{500, u"storage-failed"_s, old ? user.error().detail : old.error().detail};
    if (auto why = refusalToGrant(sight.actor(), *old, *user, commit.roleOf()))
        return Refusal{
            403,
            *why,
            {},
            {{*why == "restriction-not-liftable"_L1 ? u"/restrictedPermissions"_s : u"/roleIds"_s, *why}}};
    if (isNew && !hasPaymentMethods)
        user->paymentMethods = defaultPaymentMethods(commit, user->groupId);
    else if (auto refusal = checkPaymentMethods(commit, *old, *user))
        return refusal;
    if (auto refusal = checkDelegate(commit, *old, *user))
        return refusal;
    if (foldedEmail(old->email) == foldedEmail(user->email))
        commit.put(*user);
    else if (auto refusal = changeEmail(commit, *old, *user))
        return refusal;
    if (isNew) {
        if (isApprover(commit, user->id)) // an Administrator more, to whom orders may fall
            refreshApprovers(commit);
        return {};
    }
    if (old->roleIds == user->roleIds && old->restrictedPermissions == user->restrictedPermissions)
        return {};
    refreshApprovers(commit);
    return lastAdministratorKept(commit);
}

Verdict suspend(Commit &commit, User user)
{
    user.status = UserStatus::Disabled;
    commit.put(user);
    commit.endSessionsOf(user.id);
    refreshApprovers(commit);
    return lastAdministratorKept(commit);
}

Verdict disableUser(Commit &commit, const Sight &sight, User user)
{
    if (auto refusal = mayChangeStatus(commit, sight, user, Permission::UsersDisable))
        return refusal;
    return user.status == UserStatus::Disabled ? Verdict() : suspend(commit, std::move(user));
}

Verdict enableUser(Commit &commit, const Sight &sight, User user)
{
    if (auto refusal = mayChangeStatus(commit, sight, user, Permission::UsersDisable))
        return refusal;
    if (user.status == UserStatus::Active)
        return {};
    // Somebody whose last day is over would be disabled again before the next one.
    if (user.status == UserStatus::Invited
        || (user.activeUntil.isValid() && user.activeUntil < commit.today()))
        return Refusal{409, u"wrong-state"_s};
    // Whoever had not taken up their invitation still has to.
    user.status = user.invitation ? UserStatus::Invited : UserStatus::Active;
    commit.put(user);
    refreshApprovers(commit);
    return {};
}

Verdict removeUser(Commit &commit, const Sight &sight, const User &user)
{
    if (auto refusal = mayChangeStatus(commit, sight, user, Permission::UsersManage))
        return refusal;
    return takeAway(commit, user);
}

Verdict takeAway(Commit &commit, const User &user)
{
    Ledger ledger(commit);
    auto waiting = commit.select(
        u"SELECT id FROM order_fact WHERE company_id = ? AND placed_by = ? AND status = 'pendingApproval'"_s,
        {commit.companyId(), user.id});
    QStringList orders;
    while (waiting.next())
        orders.append(waiting.value(0).toString());
    waiting.finish();
    for (const auto &id : std::as_const(orders)) {
        auto order = commit.get<Order>(id);
        if (!order)
            continue;
        const auto before = commit.row(RecordType::Order, id);
        order->status = OrderStatus::Cancelled;
        order->approverIds.clear();
        commit.audit(u"order.cancel"_s, RecordType::Order, id, before, commit.put(*order));
        ledger.post(*order, 0, -1);
    }
    const auto budgets = commit.referring(RecordType::Budget, "ownerId"_L1, user.id);
    for (const auto &id : budgets) {
        commit.audit(u"budget.remove"_s, RecordType::Budget, id, commit.row(RecordType::Budget, id), {});
        ledger.forget(id);
    }
    forgetUser(commit, user.id);
    commit.remove(RecordType::UserActivity, user.id);
    commit.remove(RecordType::User, user.id);
    commit.endSessionsOf(user.id);
    endLinks(commit, user.id, LinkState::Cancelled);
    dropMail(commit, user.id);
    commit.run(u"DELETE FROM identity_user WHERE company_id = ? AND user_id = ?"_s,
               {commit.companyId(), user.id});
    forgetIdentity(commit, user.email);
    refreshApprovers(commit);
    return lastAdministratorKept(commit);
}
