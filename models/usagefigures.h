// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/money.h"

#include <QJsonObject>
#include <QMetaType>

#include <optional>

/// What of a budget is used in its current period. Amounts are minor units of `currency`.
struct UsageFigures {
    qint64 limit = 0; ///< what may be spent, with what was carried over
    qint64 spent = 0;
    qint64 reserved = 0; ///< by orders that wait
    int warnAtPercent = 80; ///< the budget's own threshold
    QString currency;

    enum class Level { Fine, Warning, Exceeded };
    [[nodiscard]] qint64 remaining() const { return limit - spent - reserved; } ///< below zero when exceeded
    [[nodiscard]] int percent() const; ///< spent and reserved, of the limit, rounded down; at most 999
    [[nodiscard]] Level level() const;

    friend bool operator==(const UsageFigures &, const UsageFigures &) = default;
};
Q_DECLARE_METATYPE(UsageFigures)

/// The figures from the rows of a budget and of its usage; nothing while either is not known.
[[nodiscard]] std::optional<UsageFigures> usageFigures(const QJsonObject &budget, const QJsonObject &usage);
