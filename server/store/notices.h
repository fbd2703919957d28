// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ledger.h"

/// Whom a notice reminds of a waiting order.
enum class Reminder {
    ByPerson, ///< somebody asked for it; each of the order's `reminders` is one
    ByService, ///< it has waited for two working days
};

// Each queues mail in the transaction of what it tells of, to each person once.

/// Tells those who may decide on the waiting order, and who stand in for them today, that it waits. Who has
/// been told is not told again.
void tellOrderWaits(Commit &commit, const Order &order);
void remindOfOrder(Commit &commit, const Order &order, Reminder reminder);

void tellOrderDecided(Commit &commit, const Order &order); ///< the buyer

/// Tells those who manage budgets when `added` takes the budget's period over the share at which it warns;
/// `before` is how it stood.
void tellBudgetUsed(Commit &commit, const Budget &budget, const Standing &before, qint64 added);

/// The day that many working days (Monday to Friday) after another one.
[[nodiscard]] QDate afterWorkingDays(QDate day, int count);
