// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storecontext.h"

#include "models/entities/invoiceapplication.h"
#include "models/entities/order.h"

/// An application to pay by invoice, with whose it is.
struct ApplicationEntry {
    Company company;
    InvoiceApplication application;
};

/// An order, with whose it is.
struct OrderEntry {
    Company company;
    Order order;
};

/// A user of a company, who buys.
struct Buyer {
    Company company;
    User user;
};

/// What the shop's own staff see and decide, across all companies. Any thread.
class ShopDesk {
public:
    explicit ShopDesk(StoreContext context) : m_context(std::move(context)) { }

    /// The newest first.
    [[nodiscard]] Result<QList<ApplicationEntry>> applications();
    [[nodiscard]] Result<std::optional<ApplicationEntry>> application(const QString &id);

    /// `limit` in minor units; none: what was asked for. As decideApplication().
    [[nodiscard]] Result<Verdict> decide(const ApplicationEntry &entry, bool approved,
                                         std::optional<qint64> limit, const QString &reason);

    /// Whoever has that e-mail in the company with that organisation number; NotFound says which of the two
    /// is unknown.
    [[nodiscard]] Result<Buyer> buyer(const QString &organisationNumber, const QString &email);

    /// As closeOrder(); NotFound when no company has such an order.
    [[nodiscard]] Result<Verdict> close(const QString &orderId, OrderStatus status);
    /// An order of any company.
    [[nodiscard]] Result<std::optional<OrderEntry>> order(const QString &id);

private:
    template <class F>
    [[nodiscard]] Result<void> inEachCompany(F &&f);

    StoreContext m_context;
};
