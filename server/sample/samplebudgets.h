// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sampleorders.h"

#include "models/entities/budget.h"

/// Makes up the budgets of a sample company, to fit what is bought, and the orders that wait for approval
/// because of them.
class SampleBudgets {
public:
    /// The profile, the people and the orders must outlive it; `history` sets the amounts.
    SampleBudgets(const SampleProfile &profile, const SamplePeople &people, const SampleOrders &orders,
                  const QList<Order> &history, quint32 seed, QDate today);

    [[nodiscard]] const QList<Budget> &budgets() const { return m_budgets; }

    /// Places the waiting orders, which reserve their part of the budgets.
    [[nodiscard]] QList<Order> placeWaiting();

private:
    [[nodiscard]] Budget makeBudget(const SampleBudget &facts, const QList<Order> &history, quint64 index);
    [[nodiscard]] bool counts(const Budget &budget, const Order &order) const;
    [[nodiscard]] std::optional<DaySpan> currentPeriod(const Budget &budget) const;
    [[nodiscard]] QList<ApprovalReason> reasons(const Order &order, const User &buyer) const;
    [[nodiscard]] bool isBlocked(const Order &order) const;
    [[nodiscard]] int somebodyWithLimit(const QDateTime &when, SampleRandom &random) const;

    const SampleProfile &m_profile;
    const SamplePeople &m_people;
    const SampleOrders &m_orders;
    quint32 m_seed;
    QDate m_today;
    QHash<QString, int> m_groupIndex;
    QList<Budget> m_budgets;
    QList<qint64> m_used; ///< of each budget, in its current period
};
