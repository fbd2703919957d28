// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

#include <QJsonObject>
#include <QString>

/// How payment may be made. `Invoice` has to be applied for.
enum class PaymentMethod { Card, Invoice };
template<>
std::span<const Choice> choicesOf<PaymentMethod>();

struct Address {
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2

    friend bool operator==(const Address &, const Address &) = default;
};
[[nodiscard]] QJsonValue toJson(const Address &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Address &value);

/// The business customer whose account this is.
struct Company {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString name;
    QString organisationNumber;
    QString country;
    QString language;
    QString timeZone;
    QString currency;
    QString email;
    QString phone;
    Address billingAddress;
    Address deliveryAddress;
    QList<PaymentMethod> allowedPaymentMethods;
    std::optional<Money> creditLimit;
    bool limitsIncludeVat = false;

    static constexpr auto type = RecordType::Company;
    static constexpr auto context = "Company";
    static std::span<const Field> fields();
};
