// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budget.h"

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<BudgetOwner>()
{
    static constexpr Choice table[] = {
        {"company"_L1, QT_TRANSLATE_NOOP("Choice", "Company")},
        {"group"_L1, QT_TRANSLATE_NOOP("Choice", "Group")},
        {"user"_L1, QT_TRANSLATE_NOOP("Choice", "User")},
    };
    return table;
}

template<>
std::span<const Choice> choicesOf<Enforcement>()
{
    static constexpr Choice table[] = {
        {"warn"_L1, QT_TRANSLATE_NOOP("Choice", "Warn")},
        {"requireApproval"_L1, QT_TRANSLATE_NOOP("Choice", "Require approval")},
        {"block"_L1, QT_TRANSLATE_NOOP("Choice", "Block")},
    };
    return table;
}

std::span<const Field> Budget::fields()
{
    static const Field table[] = {
        field<&Budget::name>("name"_L1, QT_TRANSLATE_NOOP("Budget", "Budget"), Merge::Text, Required | Searchable),
        field<&Budget::ownerKind>("ownerKind"_L1, QT_TRANSLATE_NOOP("Budget", "Applies to"), Merge::Ask, Secondary),
        // What the owner is follows from ownerKind; the description answers with the kind that fits the row.
        field<&Budget::ownerId>("ownerId"_L1, QT_TRANSLATE_NOOP("Budget", "Owner"), Merge::Ask, Required)
            .as(FieldType::Reference).to(RecordType::Group),
        field<&Budget::period>("period"_L1, QT_TRANSLATE_NOOP("Budget", "Period"), Merge::Ask),
        field<&Budget::amount>("amount"_L1, QT_TRANSLATE_NOOP("Budget", "Amount"), Merge::Ask, Required),
        field<&Budget::startsOn>("startsOn"_L1, QT_TRANSLATE_NOOP("Budget", "Starts on"), Merge::Ask, Required | Secondary),
        field<&Budget::endsOn>("endsOn"_L1, QT_TRANSLATE_NOOP("Budget", "Ends on"), Merge::Ask, Secondary),
        field<&Budget::enforcement>("enforcement"_L1, QT_TRANSLATE_NOOP("Budget", "When exceeded"), Merge::Ask, Secondary),
        field<&Budget::warnAtPercent>("warnAtPercent"_L1, QT_TRANSLATE_NOOP("Budget", "Warn at"), Merge::Ask, Secondary)
            .as(FieldType::Percent).upTo(100),
        field<&Budget::rollover>("rollover"_L1, QT_TRANSLATE_NOOP("Budget", "Carry over an unspent rest"), Merge::Ask, Secondary),
        field<&Budget::active>("active"_L1, QT_TRANSLATE_NOOP("Budget", "Active"), Merge::Ask, Secondary),
    };
    return table;
}

RecordType ownerType(BudgetOwner owner)
{
    switch (owner) {
    case BudgetOwner::Company:
        return RecordType::Company;
    case BudgetOwner::Group:
        return RecordType::Group;
    case BudgetOwner::User:
        break;
    }
    return RecordType::User;
}
