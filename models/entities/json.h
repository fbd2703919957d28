// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "choice.h"
#include "money.h"
#include "permission.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

/// The codec of single values. `fromJson` answers false, and leaves the target unspecified, for a value of another kind;
/// null and a missing value mean "not set" where the target can say so, and are refused elsewhere.

[[nodiscard]] inline QJsonValue toJson(const QString &value) { return value; }
[[nodiscard]] bool fromJson(const QJsonValue &json, QString &value);

[[nodiscard]] inline QJsonValue toJson(bool value) { return value; }
[[nodiscard]] bool fromJson(const QJsonValue &json, bool &value);

[[nodiscard]] inline QJsonValue toJson(int value) { return value; }
[[nodiscard]] bool fromJson(const QJsonValue &json, int &value);

[[nodiscard]] inline QJsonValue toJson(qint64 value) { return value; }
[[nodiscard]] bool fromJson(const QJsonValue &json, qint64 &value);

/// A day as `2026-11-23`; an invalid QDate is "not set".
[[nodiscard]] QJsonValue toJson(QDate value);
[[nodiscard]] bool fromJson(const QJsonValue &json, QDate &value);

/// An instant as `2026-11-23T09:41:07.125Z` (RFC 3339, always UTC); an invalid QDateTime is "not set".
[[nodiscard]] QJsonValue toJson(const QDateTime &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, QDateTime &value);

[[nodiscard]] QJsonValue toJson(const Money &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, Money &value);

/// Ids, or wire names: written in ascending order and without duplicates, since the order means nothing.
[[nodiscard]] QJsonValue toJson(const QStringList &value);
[[nodiscard]] bool fromJson(const QJsonValue &json, QStringList &value);

[[nodiscard]] QJsonValue toJson(PermissionSet value);
[[nodiscard]] bool fromJson(const QJsonValue &json, PermissionSet &value);

template<class T>
[[nodiscard]] QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
}

template<class T>
[[nodiscard]] bool fromJson(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull() || json.isUndefined()) {
        value.reset();
        return true;
    }
    value.emplace();
    return fromJson(json, *value);
}

template<class T>
    requires std::is_enum_v<T>
[[nodiscard]] QJsonValue toJson(T value)
{
    return choicesOf<T>()[size_t(value)].wire;
}

template<class T>
    requires std::is_enum_v<T>
[[nodiscard]] bool fromJson(const QJsonValue &json, T &value)
{
    const auto name = json.toString();
    const auto choices = choicesOf<T>();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].wire == name) {
            value = T(i);
            return true;
        }
    }
    return false;
}

template<class T>
[[nodiscard]] QJsonValue toJson(const QList<T> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

template<class T>
[[nodiscard]] bool fromJson(const QJsonValue &json, QList<T> &values)
{
    if (!json.isArray())
        return false;
    values.clear();
    const auto array = json.toArray();
    for (const auto &item : array) {
        T value{};
        if (!fromJson(item, value))
            return false;
        values.append(std::move(value));
    }
    return true;
}

/// Whether two values mean the same: null and missing are one, and arrays of texts are compared without their order.
[[nodiscard]] bool sameValue(const QJsonValue &a, const QJsonValue &b);

/// RFC 7396: the target with the patch applied.
[[nodiscard]] QJsonObject mergePatch(QJsonObject target, const QJsonObject &patch);
