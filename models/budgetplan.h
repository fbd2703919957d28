// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/budget.h"

#include <QJsonObject>

/// What a budget allowed and what was used of it in one period, in minor units.
struct PeriodFigures {
    DaySpan span;
    qint64 amount = 0;
    qint64 spent = 0;
    qint64 reserved = 0;

    friend bool operator==(const PeriodFigures &, const PeriodFigures &) = default;
};

/// Past periods as the service tells them, the oldest first; what cannot be read is left out.
[[nodiscard]] QList<PeriodFigures> periodsFromJson(const QJsonObject &answer);

/// What will be used by the end of the period if it goes on as until today, in minor units; nothing before a tenth of the period has gone, when
/// that would be guessing, nor when it has no end.
[[nodiscard]] std::optional<qint64> forecast(const DaySpan &period, qint64 used, QDate today);

/// How a budget goes on after its end, or after the present period if it has none.
struct BudgetCopy {
    std::optional<Budget> made; ///< without an id; nothing when no time follows
    std::optional<QDate> endsOld; ///< the last day that the old one gets, when it would go on otherwise
};

/// The budget once more for the time after it, of the same length, its amount changed by so many percent and rounded to whole units.
[[nodiscard]] BudgetCopy copyToNextPeriod(const Budget &budget, QDate today, int percentChange);

/// So many parts that are equal but for the smallest units that are left over, which the first ones get.
[[nodiscard]] QList<qint64> equalParts(qint64 amount, int count);
