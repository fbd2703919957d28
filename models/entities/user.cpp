// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "user.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<UserStatus>()
{
    static constexpr Choice table[] = {
        {"invited"_L1, QT_TRANSLATE_NOOP("Choice", "Invited")},
        {"active"_L1, QT_TRANSLATE_NOOP("Choice", "Active")},
        {"disabled"_L1, QT_TRANSLATE_NOOP("Choice", "Disabled")},
    };
    return table;
}

QJsonValue toJson(const Invitation &value)
{
    return QJsonObject{{u"sentAt"_s, toJson(value.sentAt)},
                       {u"expiresAt"_s, toJson(value.expiresAt)},
                       {u"sentCount"_s, value.sentCount}};
}

bool fromJson(const QJsonValue &json, Invitation &value)
{
    const auto object = json.toObject();
    return json.isObject() && fromJson(object["sentAt"_L1], value.sentAt)
        && fromJson(object["expiresAt"_L1], value.expiresAt) && fromJson(object["sentCount"_L1], value.sentCount);
}

QJsonValue toJson(const Delegate &value)
{
    return QJsonObject{{u"userId"_s, value.userId}, {u"from"_s, toJson(value.from)}, {u"to"_s, toJson(value.to)}};
}

bool fromJson(const QJsonValue &json, Delegate &value)
{
    const auto object = json.toObject();
    return json.isObject() && object.size() == 3 && fromJson(object["userId"_L1], value.userId)
        && fromJson(object["from"_L1], value.from) && fromJson(object["to"_L1], value.to) && value.from.isValid()
        && value.to.isValid();
}

namespace {

QString joinedName(const QString &first, const QString &last, const QString &email)
{
    const auto name = (first + u' ' + last).trimmed();
    return name.isEmpty() ? email : name;
}

QString nameAt(const TextAt &row)
{
    return joinedName(row({"firstName"_L1}), row({"lastName"_L1}), row({"email"_L1}));
}

QString invitationSentAt(const TextAt &row)
{
    return row({"invitation"_L1, "sentAt"_L1});
}

QString invitationExpiresAt(const TextAt &row)
{
    return row({"invitation"_L1, "expiresAt"_L1});
}

QString delegateId(const TextAt &row)
{
    return row({"delegate"_L1, "userId"_L1});
}

} // namespace

std::span<const Field> User::fields()
{
    static const Field table[] = {
        derived("name"_L1, QT_TRANSLATE_NOOP("User", "Name"), nameAt, Searchable),
        field<&User::firstName>("firstName"_L1, QT_TRANSLATE_NOOP("User", "First name"), Merge::Text, Secondary | Personal),
        field<&User::lastName>("lastName"_L1, QT_TRANSLATE_NOOP("User", "Last name"), Merge::Text, Secondary | Personal),
        field<&User::email>("email"_L1, QT_TRANSLATE_NOOP("User", "E-mail"), Merge::Ask, Required | Searchable).as(FieldType::Email),
        field<&User::status>("status"_L1, QT_TRANSLATE_NOOP("User", "Status"), Merge::Immediate, ReadOnly),
        field<&User::roleIds>("roleIds"_L1, QT_TRANSLATE_NOOP("User", "Roles"), Merge::Set, Required)
            .to(RecordType::Role).writtenWith(Permission::RolesAssign),
        field<&User::groupId>("groupId"_L1, QT_TRANSLATE_NOOP("User", "Group"), Merge::Ask, Required)
            .as(FieldType::Reference).to(RecordType::Group),
        field<&User::orderLimit>("orderLimit"_L1, QT_TRANSLATE_NOOP("User", "Order limit"), Merge::Ask),
        field<&User::paymentMethods>("paymentMethods"_L1, QT_TRANSLATE_NOOP("User", "Payment methods"), Merge::Set, Secondary)
            .writtenWith(Permission::PaymentsAssign),
        field<&User::phone>("phone"_L1, QT_TRANSLATE_NOOP("User", "Phone"), Merge::Text, Secondary | Searchable | Personal)
            .as(FieldType::Phone),
        field<&User::language>("language"_L1, QT_TRANSLATE_NOOP("User", "Language"), Merge::Text, Secondary | Personal)
            .as(FieldType::Language),
        field<&User::mailDigest>("mailDigest"_L1, QT_TRANSLATE_NOOP("User", "Daily digest by e-mail"), Merge::Ask, Secondary | Personal),
        field<&User::employeeNumber>("employeeNumber"_L1, QT_TRANSLATE_NOOP("User", "Employee number"), Merge::Ask, Secondary | Searchable)
            .upTo(40),
        field<&User::costCentre>("costCentre"_L1, QT_TRANSLATE_NOOP("User", "Cost centre"), Merge::Ask, Secondary | Searchable).upTo(40),
        field<&User::activeUntil>("activeUntil"_L1, QT_TRANSLATE_NOOP("User", "Last day"), Merge::Ask, Secondary),
        field<&User::delegate>("delegate"_L1, QT_TRANSLATE_NOOP("User", "Delegate"), Merge::Ask, Unlisted | Personal),
        field<&User::restrictedPermissions>("restrictedPermissions"_L1, QT_TRANSLATE_NOOP("User", "Restricted rights"), Merge::Set, Secondary)
            .writtenWith(Permission::UsersRestrict),
        field<&User::invitation>("invitation"_L1, QT_TRANSLATE_NOOP("User", "Invitation"), Merge::Immediate, ReadOnly | Unlisted),
        field<&User::passwordPending>("passwordPending"_L1, QT_TRANSLATE_NOOP("User", "Has not chosen a password yet"), Merge::Computed,
                                      ReadOnly | Secondary),
        derived("invitationSentAt"_L1, QT_TRANSLATE_NOOP("User", "Invitation sent"), invitationSentAt, Secondary).as(FieldType::Instant),
        derived("invitationExpiresAt"_L1, QT_TRANSLATE_NOOP("User", "Invitation expires"), invitationExpiresAt, Secondary)
            .as(FieldType::Instant),
        // To find the delegations to somebody.
        derived("delegateId"_L1, QT_TRANSLATE_NOOP("User", "Delegate"), delegateId, Unlisted)
            .as(FieldType::Reference).to(RecordType::User),
    };
    return table;
}

bool belongsToInvitation(QStringView field)
{
    static constexpr std::array fields{"email"_L1,  "groupId"_L1,  "firstName"_L1,     "lastName"_L1,
                                       "phone"_L1, "language"_L1, "roleIds"_L1, "paymentMethods"_L1};
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

QString fullName(const User &user)
{
    return joinedName(user.firstName, user.lastName, user.email);
}

QString fullNameOfRow(const QJsonObject &row)
{
    return joinedName(row["firstName"_L1].toString(), row["lastName"_L1].toString(), row["email"_L1].toString());
}
