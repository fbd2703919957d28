// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordtype.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Names {
    QLatin1StringView wire;
    QLatin1StringView collection;
};

constexpr std::array recordNames{
    Names{"company"_L1, "companies"_L1}, Names{"role"_L1, "roles"_L1},
    Names{"group"_L1, "groups"_L1}, Names{"user"_L1, "users"_L1},
    Names{"userActivity"_L1, "user-activities"_L1}, Names{"budget"_L1, "budgets"_L1},
    Names{"budgetUsage"_L1, "budget-usages"_L1}, Names{"order"_L1, "orders"_L1},
    Names{"invoiceApplication"_L1, "invoice-applications"_L1},
};
static_assert(recordNames.size() == allRecordTypes.size());

std::optional<RecordType> findRecordType(QLatin1StringView Names::*member, QStringView name)
{
    for (const auto type : allRecordTypes) {
        if (recordNames[size_t(type)].*member == name)
            return type;
    }
    return {};
}

} // namespace

QLatin1StringView wireName(RecordType type)
{
    return recordNames[size_t(type)].wire;
}

std::optional<RecordType> recordTypeFromWire(QStringView name)
{
    return findRecordType(&Names::wire, name);
}

QLatin1StringView collectionName(RecordType type)
{
    return recordNames[size_t(type)].collection;
}

std::optional<RecordType> recordTypeFromCollection(QStringView name)
{
    return findRecordType(&Names::collection, name);
}
