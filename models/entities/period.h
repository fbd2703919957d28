// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "choice.h"

#include <QDate>

#include <optional>

enum class BudgetPeriod { Once, Weekly, Monthly, Quarterly, Yearly };
template<>
std::span<const Choice> choicesOf<BudgetPeriod>();

/// Days from `first` to `last`, both included. An invalid `last` means without end.
struct DaySpan {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && (!last.isValid() || day <= last); }
    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// The period that contains the day: a calendar one (weeks begin on Monday), cut by `startsOn` and, if valid, by `endsOn`.
/// Nothing when the day lies outside them.
[[nodiscard]] std::optional<DaySpan> periodOn(QDate day, BudgetPeriod period, QDate startsOn, QDate endsOn);
