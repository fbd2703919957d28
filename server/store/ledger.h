// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

#include "models/entities/budget.h"
#include "models/entities/order.h"

/// What a budget's period allows and what is used of it, in minor units.
struct Standing {
    DaySpan span;
    qint64 amount = 0; ///< with what was carried over
    qint64 spent = 0;
    qint64 reserved = 0;
    qint64 carriedOver = 0; ///< the unspent rest of the period before
};

/// Keeps the books of the budgets: which orders count against which, and the usage records that show it.
class Ledger {
public:
    /// The commit must outlive it.
    explicit Ledger(Commit &commit) : m_commit(commit) { }

    /// The active budgets that bound an order of this buyer in this group: the buyer's, those of the group
    /// and of the ones above it, and the company's.
    [[nodiscard]] QList<Budget> bounding(const QString &buyerId, const QString &groupId);

    /// How the budget stands in the period of that day; nothing when it has none then.
    [[nodiscard]] static std::optional<Standing> standingOf(Records &records, const Budget &budget, QDate day);
    [[nodiscard]] std::optional<Standing> standing(const Budget &budget, QDate day)
    {
        return standingOf(m_commit, budget, day);
    }

    /// The day on which a stored order counts: that of the company's zone when it was placed, also when the
    /// company has moved to another one since.
    [[nodiscard]] QDate dayOf(const Order &order);

    /// What of the order counts: without VAT, unless the company's limits include it.
    [[nodiscard]] qint64 countedAmount(const Order &order);

    /// Moves the order's amount in every budget that bounds it: `spent` and `reserved` are -1, 0 or 1 times
    /// it.
    void post(const Order &order, int spent, int reserved);

    void rebuild(const Budget &budget); ///< counts its orders anew
    void refresh(const Budget &budget); ///< brings its usage record to the period of today
    void forget(const QString &budgetId); ///< removes the budget with its usage and its periods

private:
    void add(const Budget &budget, const DaySpan &span, qint64 spent, qint64 reserved);

    Commit &m_commit;
};
