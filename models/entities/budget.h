// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"
#include "period.h"

enum class BudgetOwner { Company, Group, User };
template<>
std::span<const Choice> choicesOf<BudgetOwner>();

enum class Enforcement { Warn, RequireApproval, Block };
template<>
std::span<const Choice> choicesOf<Enforcement>();

/// What may be bought by a company, a group with its subgroups, or a user, in each period.
struct Budget {
    QString id;
    qint64 revision = 0;
    QDateTime createdAt;
    QDateTime updatedAt;

    QString name;
    BudgetOwner ownerKind = BudgetOwner::Company;
    QString ownerId;
    Money amount;
    BudgetPeriod period = BudgetPeriod::Monthly;
    QDate startsOn;
    QDate endsOn;
    bool rollover = false;
    Enforcement enforcement = Enforcement::Warn;
    int warnAtPercent = 80;
    bool active = true;

    static constexpr auto type = RecordType::Budget;
    static constexpr auto context = "Budget";
    static std::span<const Field> fields();
};

[[nodiscard]] RecordType ownerType(BudgetOwner owner);
