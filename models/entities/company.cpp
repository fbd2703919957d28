// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "company.h"

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<PaymentMethod>()
{
    static constexpr Choice table[] = {
        {"card"_L1, QT_TRANSLATE_NOOP("Choice", "Card")},
        {"invoice"_L1, QT_TRANSLATE_NOOP("Choice", "Invoice")},
    };
    return table;
}

QJsonValue toJson(const Address &value)
{
    return QJsonObject{{u"street"_s, value.street},
                       {u"postalCode"_s, value.postalCode},
                       {u"city"_s, value.city},
                       {u"country"_s, value.country}};
}

bool fromJson(const QJsonValue &json, Address &value)
{
    const auto object = json.toObject();
    return json.isObject() && object.size() == 4 && fromJson(object["street"_L1], value.street)
        && fromJson(object["postalCode"_L1], value.postalCode) && fromJson(object["city"_L1], value.city)
        && fromJson(object["country"_L1], value.country);
}

std::span<const Field> Company::fields()
{
    static const Field table[] = {
        field<&Company::name>("name"_L1, QT_TRANSLATE_NOOP("Company", "Name"), Merge::Ask, Required | Searchable),
        field<&Company::organisationNumber>("organisationNumber"_L1, QT_TRANSLATE_NOOP("Company", "Organisation number"), Merge::Ask, ReadOnly)
            .as(FieldType::OrganisationNumber),
        field<&Company::email>("email"_L1, QT_TRANSLATE_NOOP("Company", "E-mail"), Merge::Ask, Required).as(FieldType::Email),
        field<&Company::phone>("phone"_L1, QT_TRANSLATE_NOOP("Company", "Phone"), Merge::Ask).as(FieldType::Phone),
        field<&Company::billingAddress>("billingAddress"_L1, QT_TRANSLATE_NOOP("Company", "Billing address"), Merge::Ask)
            .as(FieldType::Address),
        field<&Company::deliveryAddress>("deliveryAddress"_L1, QT_TRANSLATE_NOOP("Company", "Delivery address"), Merge::Ask)
            .as(FieldType::Address),
        field<&Company::allowedPaymentMethods>("allowedPaymentMethods"_L1, QT_TRANSLATE_NOOP("Company", "Payment methods"), Merge::Set, Required),
        field<&Company::creditLimit>("creditLimit"_L1, QT_TRANSLATE_NOOP("Company", "Credit limit"), Merge::Computed, ReadOnly),
        field<&Company::limitsIncludeVat>("limitsIncludeVat"_L1, QT_TRANSLATE_NOOP("Company", "Limits include VAT"), Merge::Ask),
        field<&Company::country>("country"_L1, QT_TRANSLATE_NOOP("Company", "Country"), Merge::Ask, ReadOnly).as(FieldType::Country),
        field<&Company::language>("language"_L1, QT_TRANSLATE_NOOP("Company", "Language"), Merge::Ask, Required).as(FieldType::Language),
        field<&Company::timeZone>("timeZone"_L1, QT_TRANSLATE_NOOP("Company", "Time zone"), Merge::Ask, Required).as(FieldType::TimeZone),
        field<&Company::currency>("currency"_L1, QT_TRANSLATE_NOOP("Company", "Currency"), Merge::Computed, ReadOnly).as(FieldType::Currency),
    };
    return table;
}
