// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"

#include <QJsonObject>

/// What a person may do with an order, by the service's rules, before it is asked. Each answers the code of the reason why not, which
/// ErrorText knows, or nothing when they may. `actingFor` are the person and those whom they stand in for today.
namespace OrderRules {

[[nodiscard]] bool isWaiting(const QJsonObject &order);

/// Approve and reject.
[[nodiscard]] std::optional<QString> refusalToDecide(const Actor &actor, const QStringList &actingFor, const QJsonObject &order);
/// Pass on, and take over: `takesOver` is about deciding oneself.
[[nodiscard]] std::optional<QString> refusalToReassign(const Actor &actor, bool isAdministrator, const QJsonObject &order, bool takesOver);
/// Remind those who are to decide: not oneself, and not again and again.
[[nodiscard]] std::optional<QString> refusalToRemind(const Actor &actor, const QJsonObject &order, const QDateTime &now);

} // namespace OrderRules
