// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/store/storecontext.h"

#include "models/entities/order.h"

/// Carries out what the shop's staff ask for on the command line. A request is an object with `command` and
/// its parameters, an answer one with `rows`, or with `error`, a sentence for people.
class StaffCommands {
public:
    explicit StaffCommands(StoreContext context) : m_context(std::move(context)) { }

    /// `mail list` (`state`, `most`), `mail retry` (`ids`), `invoice list` (`all`), `invoice approve` (`id`,
    /// `limit`), `invoice decline` (`id`, `reason`), `order place` (`company`, `buyer`, `lines`, `payment`,
    /// `reference`, `number`, `vat`), `order complete` and `order cancel` (`id`). Amounts are texts such as `1250.50`.
    [[nodiscard]] QJsonObject run(const QJsonObject &request);

private:
    [[nodiscard]] QJsonObject listMail(const QJsonObject &request);
    [[nodiscard]] QJsonObject retryMail(const QJsonObject &request);
    [[nodiscard]] QJsonObject listInvoice(const QJsonObject &request);
    [[nodiscard]] QJsonObject decideInvoice(const QJsonObject &request, bool approved);
    [[nodiscard]] QJsonObject placeOrder(const QJsonObject &request);
    [[nodiscard]] QJsonObject closeOrder(const QJsonObject &request, OrderStatus status);

    StoreContext m_context;
};

/// An amount as it is typed, with a point or a comma and at most as many decimals as the currency has, in
/// minor units.
[[nodiscard]] std::optional<qint64> minorUnits(const QString &typed, const QString &currency);
