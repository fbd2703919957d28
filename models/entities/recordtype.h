// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// The kinds of record, in the order in which they depend on each other: a record refers only to kinds before its own.
enum class RecordType : quint8 { Company, Role, Group, User, UserActivity, Budget, BudgetUsage, Order, InvoiceApplication };

inline constexpr std::array allRecordTypes{RecordType::Company, RecordType::Role, RecordType::Group,
                                           RecordType::User, RecordType::UserActivity, RecordType::Budget,
                                           RecordType::BudgetUsage, RecordType::Order, RecordType::InvoiceApplication};

/// The name on the wire and in files: "user", "budgetUsage".
[[nodiscard]] QLatin1StringView wireName(RecordType type);
[[nodiscard]] std::optional<RecordType> recordTypeFromWire(QStringView name);

/// The part of a path, and the key in a digest: "users". Kinds without a path of their own have one all the same.
[[nodiscard]] QLatin1StringView collectionName(RecordType type);
[[nodiscard]] std::optional<RecordType> recordTypeFromCollection(QStringView name);

/// Names one record of one company.
struct RecordKey {
    RecordType type = RecordType::Company;
    QString id;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return a.type != b.type ? a.type < b.type : a.id < b.id;
    }
    friend size_t qHash(const RecordKey &key, size_t seed = 0) { return qHashMulti(seed, int(key.type), key.id); }
};
