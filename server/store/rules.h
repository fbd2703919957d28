// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"
#include "sight.h"

/// The record in a row; the default one for an empty row.
template <class E>
[[nodiscard]] Result<E> recordOf(const QJsonObject &row)
{
    return row.isEmpty() ? Result<E>(E{}) : fromRow<E>(row);
}

/// Stores the row in place of the one before (empty: none), with all that follows from it, or refuses it by
/// the rules of its kind. `after` has passed `edited()`; an empty `after` removes the record.
[[nodiscard]] Verdict applyCompany(Commit &commit, const QJsonObject &before, const QJsonObject &after);
[[nodiscard]] Verdict applyRole(Commit &commit, const Sight &sight, const QJsonObject &before,
                                const QJsonObject &after);
[[nodiscard]] Verdict applyGroup(Commit &commit, const QJsonObject &before, const QJsonObject &after);
[[nodiscard]] Verdict applyBudget(Commit &commit, const QJsonObject &before, const QJsonObject &after);

/// `after` of a new user has no payment methods of its own unless `hasPaymentMethods`: they then follow the
/// group's.
[[nodiscard]] Verdict applyUser(Commit &commit, const Sight &sight, const QJsonObject &before,
                                const QJsonObject &after, bool hasPaymentMethods);

/// Whether the caller has the right, and the user none that the caller lacks.
[[nodiscard]] Verdict mayAdminister(Commit &commit, const Sight &sight, const User &user, Permission needed);

[[nodiscard]] Verdict removeUser(Commit &commit, const Sight &sight, const User &user);
[[nodiscard]] Verdict disableUser(Commit &commit, const Sight &sight, User user);
[[nodiscard]] Verdict enableUser(Commit &commit, const Sight &sight, User user);

/// Removes the user, with their budgets and the orders that wait, without asking who does it; refuses only the
/// last Administrator.
[[nodiscard]] Verdict takeAway(Commit &commit, const User &user);

/// Disables the user without asking who does it; refuses only the last Administrator.
[[nodiscard]] Verdict suspend(Commit &commit, User user);
