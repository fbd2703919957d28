// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "company.h"
#include "field.h"

enum class OrderStatus { PendingApproval, Approved, Rejected, Cancelled, Completed };
template<>
std::span<const Choice> choicesOf<OrderStatus>();

struct OrderLine {
    QString sku;
    QString name;
    int quantity = 1;
    Money unitPrice; ///< without VAT
};
[[nodiscard]] QJsonValue toJson(const OrderLine &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, OrderLine &value);

/// Why an order needs approval.
struct ApprovalReason {
    enum class Kind { OrderLimit, Budget };
    Kind kind = Kind::OrderLimit;
    QString budgetId;
    QString budgetName;
    int percentAfter = 0; ///< of the budget, were the order approved
};
template<>
std::span<const Choice> choicesOf<ApprovalReason::Kind>();
[[nodiscard]] QJsonValue toJson(const ApprovalReason &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, ApprovalReason &value);

struct Decision {
    QString by;
    QString byName; ///< kept also when they are gone; empty in orders of an older service
    QDateTime at;
    QString comment;
};
[[nodiscard]] QJsonValue toJson(const Decision &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Decision &value);

/// How an Administrator gave a waiting order to others, or took it over.
struct Reassignment {
    QString by;
    QString byName; ///< likewise
    QDateTime at;
    QString comment;
    QStringList approverIds; ///< to whom; whoever of them can no longer decide is left out
};
[[nodiscard]] QJsonValue toJson(const Reassignment &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Reassignment &value);

/// A purchase in the shop. Keeps the names it was placed under, also when user or group are gone.
struct Order {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString number;
    QString placedBy;
    QString placedByName;
    QString groupId;
    QString groupName;
    QDateTime placedAt;
    QList<OrderLine> lines;
    Money net;
    Money vat;
    Money total;
    PaymentMethod paymentMethod = PaymentMethod::Card;
    QString reference;
    OrderStatus status = OrderStatus::Approved;
    QList<ApprovalReason> approvalReasons;
    QStringList approverIds;
    std::optional<Decision> decision;
    std::optional<Reassignment> reassignment;
    int reminders = 0;
    QDateTime remindedAt; ///< the last time; invalid while nobody has reminded

    static constexpr auto type = RecordType::Order;
    static constexpr auto context = "Order";
    static std::span<const Field> fields();
};
