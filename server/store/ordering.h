// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"
#include "sight.h"

#include "models/entities/order.h"

/// Places the order as the caller's: fills in who buys and for which group, refuses what a blocking budget
/// does not cover, and lets it wait when the buyer's limit or a budget wants somebody's approval. `row` has
/// passed `edited()`.
[[nodiscard]] Verdict placeOrder(Commit &commit, const Sight &sight, const QJsonObject &row);

/// Approves or rejects a waiting order as the caller, for themselves or for somebody they stand in for.
[[nodiscard]] Verdict decideOrder(Commit &commit, const Sight &sight, const QJsonObject &row,
                                  OrderStatus decision, const QString &comment);

/// What the shop makes of an order: an approved one is completed; one that waits or is approved is cancelled, and its budgets are free of
/// it again. `wrong-state` for every other.
[[nodiscard]] Verdict closeOrder(Commit &commit, const QString &id, OrderStatus status);
