// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"
#include "result.h"

/// Everything that the generic parts (codec, cache, lists, forms, access) need to know of one kind of record.
struct RecordDescription {
    RecordType type;
    const char *context; ///< of the fields' titles, for translation
    std::span<const Field> fields;
    std::optional<RecordType> companion; ///< a kind of the same ids whose fields stand beside these in a list
    std::optional<Permission> view; ///< sees all of them; without it, what else lets one see single rows
    std::optional<Permission> write; ///< for fields that name none of their own; none: nobody writes them directly
};

[[nodiscard]] const RecordDescription &describe(RecordType type);

/// The field by its key, or nothing.
[[nodiscard]] const Field *findField(RecordType type, QStringView key);

/// The kind that the field of this row refers to: `refers`, but for a budget's owner, which the row itself tells.
[[nodiscard]] RecordType referredType(const Field &field, const QJsonObject &row);
[[nodiscard]] RecordType referredTypeAt(const Field &field, const TextAt &row);

/// The texts of a row, which must outlive what is returned.
[[nodiscard]] TextAt textsOf(const QJsonObject &row);

/// What a field of the row holds, also of a derived one. Undefined when it is not there.
[[nodiscard]] QJsonValue valueOf(const Field &field, const QJsonObject &row);

/// The key of the field that holds what people call such a record; a kind need not have it.
[[nodiscard]] QLatin1StringView titleKey(RecordType type);

/// What people call the record: a user's name, a group's, an order's number.
[[nodiscard]] QString titleOf(RecordType type, const QJsonObject &row);

/// The record as a row of JSON: all fields that are set, with `id`, `revision`, `createdAt` and `updatedAt`.
template<class E>
[[nodiscard]] QJsonObject toRow(const E &record)
{
    QJsonObject row{{QStringLiteral("id"), record.id}, {QStringLiteral("revision"), record.revision}};
    row[QStringLiteral("createdAt")] = toJson(record.createdAt);
    row[QStringLiteral("updatedAt")] = toJson(record.updatedAt);
    for (const auto &field : E::fields()) {
        if (field.is(Derived))
            continue;
        if (auto value = field.get(&record); !value.isNull())
            row[field.key] = value;
    }
    return row;
}

/// The record from a row. Unknown members are ignored, missing ones keep their default; an Error (Invalid) names the first member of
/// another kind than its field.
template<class E>
[[nodiscard]] Result<E> fromRow(const QJsonObject &row)
{
    const auto wrong = [](QLatin1StringView key) {
        return Error{ErrorKind::Invalid, QStringLiteral("%1.%2 has a wrong kind of value").arg(wireName(E::type), key), {}};
    };
    E record;
    if (!fromJson(row[QLatin1StringView("id")], record.id))
        return wrong(QLatin1StringView("id"));
    if (row.contains(QLatin1StringView("revision")) && !fromJson(row[QLatin1StringView("revision")], record.revision))
        return wrong(QLatin1StringView("revision"));
    if (!fromJson(row[QLatin1StringView("createdAt")], record.createdAt))
        return wrong(QLatin1StringView("createdAt"));
    if (!fromJson(row[QLatin1StringView("updatedAt")], record.updatedAt))
        return wrong(QLatin1StringView("updatedAt"));
    for (const auto &field : E::fields()) {
        if (field.is(Derived) || !row.contains(field.key))
            continue;
        if (!field.set(&record, row[field.key]))
            return wrong(field.key);
    }
    return record;
}
