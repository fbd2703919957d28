// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "samplepeople.h"

#include "models/entities/order.h"

/// Makes up what a sample company buys.
class SampleOrders {
public:
    static constexpr int days = 548; ///< how far back the orders reach: 18 months
    static constexpr int most = 50'000; ///< of them in all

    /// The people must outlive it.
    SampleOrders(const SampleProfile &profile, const SamplePeople &people, quint32 seed, QDate today);

    /// Everything that is decided: 20 orders for each user, the youngest from yesterday.
    [[nodiscard]] QList<Order> history() const;

    /// An order of few things, not decided yet.
    [[nodiscard]] Order basket(int buyer, const QDateTime &placedAt, SampleRandom random,
                               const QString &id) const;
    void recount(Order &order) const; ///< the sums from the lines

    /// The last working day up to that one.
    [[nodiscard]] static QDate workingDay(QDate day);

private:
    [[nodiscard]] int someBuyer(const QDateTime &when, SampleRandom &random) const;
    void settle(Order &order, int buyer, SampleRandom &random) const;

    const SampleProfile &m_profile;
    const SamplePeople &m_people;
    quint32 m_seed;
    QDate m_today;
};
