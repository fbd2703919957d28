// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "extract.h"

#include "identities.h"

#include "models/entities/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

void extractText(QList<ExtractedValue> &values, QLatin1StringView field, const QJsonValue &value)
{
    if (const auto text = value.toString(); !text.isEmpty())
        values.append({field, text});
}

void extractTexts(QList<ExtractedValue> &values, QLatin1StringView field, const QJsonValue &list)
{
    const auto array = list.toArray();
    for (const auto &item : array)
        extractText(values, field, item);
}

} // namespace

QList<ExtractedValue> referencesOf(RecordType type, const QJsonObject &row)
{
    QList<ExtractedValue> values;
    switch (type) {
    case RecordType::User:
        extractText(values, "groupId"_L1, row["groupId"_L1]);
        extractTexts(values, "roleIds"_L1, row["roleIds"_L1]);
        extractText(values, "delegate"_L1, row["delegate"_L1]["userId"_L1]);
        break;
    case RecordType::Group:
        extractText(values, "parentId"_L1, row["parentId"_L1]);
        extractTexts(values, "approverIds"_L1, row["approverIds"_L1]);
        break;
    case RecordType::Budget:
        extractText(values, "ownerId"_L1, row["ownerId"_L1]);
        break;
    case RecordType::Order:
        extractTexts(values, "approverIds"_L1, row["approverIds"_L1]);
        extractText(values, "decision"_L1, row["decision"_L1]["by"_L1]);
        break;
    default:
        break;
    }
    return values;
}

QString dayOfRow(RecordType type, const QJsonObject &row, const QTimeZone &zone)
{
    QDateTime placedAt;
    if (type == RecordType::Order && fromJson(row["placedAt"_L1], placedAt))
        return placedAt.toTimeZone(zone).date().toString(Qt::ISODate);
    return type == RecordType::User ? row["activeUntil"_L1].toString() : QString();
}

QList<ExtractedValue> uniqueValuesOf(RecordType type, const QJsonObject &row)
{
    QList<ExtractedValue> values;
    if (type == RecordType::User) {
        extractText(values, "email"_L1, foldedEmail(row["email"_L1].toString()));
        extractText(values, "employeeNumber"_L1, row["employeeNumber"_L1]);
    } else if (type == RecordType::Order) {
        extractText(values, "number"_L1, row["number"_L1]);
    } else if (type == RecordType::Company) { // among all companies of the service
        extractText(values, "organisationNumber"_L1,
                    row["country"_L1].toString() + u' ' + row["organisationNumber"_L1].toString());
    }
    return values;
}
