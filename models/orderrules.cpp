// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderrules.h"

#include "models/entities/order.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pauseBetweenReminders = 4 * 60 * 60; // seconds; the service's

QStringList approverIds(const QJsonObject &order)
{
    QStringList ids;
    return fromJson(order["approverIds"_L1], ids) ? ids : QStringList();
}

} // namespace

bool OrderRules::isWaiting(const QJsonObject &order)
{
    return order["status"_L1] == toJson(OrderStatus::PendingApproval);
}

std::optional<QString> OrderRules::refusalToDecide(const Actor &actor, const QStringList &actingFor, const QJsonObject &order)
{
    if (!isWaiting(order))
        return u"not-waiting"_s;
    if (order["placedBy"_L1] == actor.userId)
        return u"own-order"_s;
    if (!actor.permissions.contains(Permission::OrdersApprove))
        return u"missing-permission"_s;
    const auto approvers = approverIds(order);
    const bool isOne = std::any_of(actingFor.begin(), actingFor.end(), [&](const QString &id) { return approvers.contains(id); });
    return isOne ? std::nullopt : std::optional(u"not-approver"_s);
}

std::optional<QString> OrderRules::refusalToReassign(const Actor &actor, bool isAdministrator, const QJsonObject &order, bool takesOver)
{
    if (!isWaiting(order))
        return u"not-waiting"_s;
    if (!isAdministrator)
        return u"not-administrator"_s;
    if (order["placedBy"_L1] == actor.userId)
        return u"own-order"_s;
    if (takesOver && approverIds(order) == QStringList{actor.userId})
        return u"already-yours"_s;
    return {};
}

std::optional<QString> OrderRules::refusalToRemind(const Actor &actor, const QJsonObject &order, const QDateTime &now)
{
    if (!isWaiting(order))
        return u"not-waiting"_s;
    if (approverIds(order) == QStringList{actor.userId})
        return u"already-yours"_s;
    QDateTime last;
    if (fromJson(order["remindedAt"_L1], last) && last.isValid() && last.secsTo(now) < pauseBetweenReminders)
        return u"reminded-recently"_s;
    return {};
}
