// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

#include "models/entities/order.h"

/// Who approves an order of this buyer and group: those approvers of the group who are active, have the right
/// and are not the buyer; if none, the parent group's, and so on up; if none, the Administrators. Ascending;
/// empty when nobody is left.
[[nodiscard]] QStringList approversOf(Records &records, const QString &buyerId, const QString &groupId);

/// Who may decide on the waiting order now: those whom it was passed on to, as far as they can approve; else
/// those whom its buyer and group give it.
[[nodiscard]] QStringList approversOf(Records &records, const Order &order);

/// Whether the user stands in today for one of these approvers, or is one.
[[nodiscard]] bool decidesFor(Records &records, const QString &userId, const QStringList &approverIds);

/// The ids of those whom the user stands in for today, ascending.
[[nodiscard]] QStringList substitutedBy(Records &records, const QString &userId);

/// Whether a user may approve at all: active, and with the right.
[[nodiscard]] bool isApprover(Records &records, const QString &userId);

/// Whether the user has the built-in role Administrator.
[[nodiscard]] bool isAdministrator(Records &records, const QString &userId);

/// Computes the approvers of all waiting orders anew, after users, groups or roles have changed.
void refreshApprovers(Commit &commit);

/// The id of the built-in role; empty in a company without it.
[[nodiscard]] QString administratorRole(Records &records);

/// Whether a full Administrator is left: active, with the role, no restrictions, and no role that denies
/// anything.
[[nodiscard]] bool hasAdministrator(Records &records);
