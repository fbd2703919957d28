// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

// Prints the field tables as JSON, for the comparison with docs/openapi.yaml.

#include "models/entities/description.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::LongText:
        return u"longText"_s;
    case FieldType::Email:
        return u"email"_s;
    case FieldType::Phone:
        return u"phone"_s;
    case FieldType::OrganisationNumber:
        return u"organisationNumber"_s;
    case FieldType::Country:
        return u"country"_s;
    case FieldType::Language:
        return u"language"_s;
    case FieldType::TimeZone:
        return u"timeZone"_s;
    case FieldType::Currency:
        return u"currency"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::Integer:
        return u"integer"_s;
    case FieldType::Percent:
        return u"percent"_s;
    case FieldType::Money:
        return u"money"_s;
    case FieldType::Day:
        return u"day"_s;
    case FieldType::Instant:
        return u"instant"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Choices:
        return u"choices"_s;
    case FieldType::Reference:
        return u"reference"_s;
    case FieldType::References:
        return u"references"_s;
    case FieldType::Address:
        return u"address"_s;
    case FieldType::Structure:
        return u"structure"_s;
    }
    return {};
}

QJsonObject described(const Field &field)
{
    QJsonArray choices;
    for (const auto &choice : field.choices)
        choices.append(choice.wire);
    return {{u"key"_s, field.key},
            {u"title"_s, QString::fromUtf8(field.title)},
            {u"type"_s, typeName(field.type)},
            {u"readOnly"_s, field.is(ReadOnly)},
            {u"createOnly"_s, field.is(CreateOnly)},
            {u"required"_s, field.is(Required)},
            {u"personal"_s, field.is(Personal)},
            {u"maximum"_s, field.maximum},
            {u"choices"_s, choices}};
}

} // namespace

int main()
{
    QJsonObject tables;
    for (const auto type : allRecordTypes) {
        QJsonArray fields;
        for (const auto &field : describe(type).fields) {
            if (!field.is(Derived))
                fields.append(described(field));
        }
        tables[wireName(type)] = fields;
    }
    const auto text = QJsonDocument(tables).toJson();
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? 0 : 1;
}
