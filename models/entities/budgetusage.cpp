// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budgetusage.h"

using namespace Qt::Literals::StringLiterals;

std::span<const Field> BudgetUsage::fields()
{
    static const Field table[] = {
        field<&BudgetUsage::spent>("spent"_L1, QT_TRANSLATE_NOOP("BudgetUsage", "Spent"), Merge::Computed, ReadOnly | Secondary),
        field<&BudgetUsage::reserved>("reserved"_L1, QT_TRANSLATE_NOOP("BudgetUsage", "Reserved"), Merge::Computed, ReadOnly | Secondary),
        field<&BudgetUsage::remaining>("remaining"_L1, QT_TRANSLATE_NOOP("BudgetUsage", "Remaining"), Merge::Computed, ReadOnly),
        field<&BudgetUsage::periodStartsOn>("periodStartsOn"_L1, QT_TRANSLATE_NOOP("BudgetUsage", "Period starts"), Merge::Computed, ReadOnly | Secondary),
        field<&BudgetUsage::periodEndsOn>("periodEndsOn"_L1, QT_TRANSLATE_NOOP("BudgetUsage", "Period ends"), Merge::Computed, ReadOnly | Secondary),
    };
    return table;
}
