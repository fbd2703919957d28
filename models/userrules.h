// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"
#include "models/entities/rights.h"

#include <QSet>

#include <functional>

/// What can be done with users besides editing them.
enum class UserAction { InviteAgain, CancelInvitation, SendPasswordLink, Disable, Enable, Remove };

/// What stops somebody from being disabled or removed, and what it would touch, reckoned in the client before anything is sent.
namespace UserRules {

[[nodiscard]] Permission permissionFor(UserAction action);

/// Why the actor may not do this to this user as shown, as a sentence; empty when they may. That an administrator must remain is asked of
/// Administrators.
[[nodiscard]] QString whyNot(UserAction action, const Actor &actor, const CacheRow &user, const RoleLookup &roleOf);

/// The role of this name that every company has; empty while it is not known.
[[nodiscard]] QString builtInRoleId(const QList<Role> &roles, BuiltInRole role);

} // namespace UserRules

/// What refers to some users, as far as the person sees it.
struct UserFootprint {
    qint64 ownWaitingOrders = 0; ///< orders of theirs that wait for approval
    qint64 approvals = 0; ///< waiting orders that they may decide
    qint64 approverLists = 0; ///< groups that name one of them as approver
    qint64 budgets = 0; ///< of their own
    qint64 delegations = 0; ///< to one of them
};

/// Counts in the cache what refers to these users; `done` is called later, while `context` lives.
void findFootprint(AccountCache *cache, const QSet<QString> &userIds, QObject *context,
                   std::function<void(const Result<UserFootprint> &)> done);
