// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "company.h"
#include "field.h"

enum class UserStatus { Invited, Active, Disabled };
template<>
std::span<const Choice> choicesOf<UserStatus>();

/// The state of an invitation that has not been taken up.
struct Invitation {
    QDateTime sentAt;
    QDateTime expiresAt;
    int sentCount = 0;
};
[[nodiscard]] QJsonValue toJson(const Invitation &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Invitation &value);

/// Who approves in a person's place, from one day to another, both included.
struct Delegate {
    QString userId;
    QDate from;
    QDate to;
};
[[nodiscard]] QJsonValue toJson(const Delegate &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Delegate &value);

/// A person of the company, who can sign in once active.
struct User {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString language;
    bool mailDigest = false; ///< is told once a day of everything, instead of at once
    QString employeeNumber;
    QString costCentre;
    QString groupId;
    QStringList roleIds;
    PermissionSet restrictedPermissions;
    QList<PaymentMethod> paymentMethods;
    std::optional<Money> orderLimit;
    UserStatus status = UserStatus::Active;
    std::optional<Invitation> invitation;
    bool passwordPending = false; ///< the link that was mailed to a new user has not been used
    QDate activeUntil;
    std::optional<Delegate> delegate;

    static constexpr auto type = RecordType::User;
    static constexpr auto context = "User";
    static std::span<const Field> fields();
};

/// Whether a field of a user is part of an invitation: whoever may invite writes it.
[[nodiscard]] bool belongsToInvitation(QStringView field);

/// First and last name, or the e-mail while no name is known.
[[nodiscard]] QString fullName(const User &user);
/// The same from a row of JSON.
[[nodiscard]] QString fullNameOfRow(const QJsonObject &row);
