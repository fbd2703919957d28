// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// An amount of money in minor units (øre, cent) of one currency. Amounts of rules and limits lie below 10^15.
struct Money {
    qint64 amount = 0;
    QString currency; ///< ISO 4217, three capital letters

    static constexpr qint64 limit = 1'000'000'000'000'000; ///< every amount is below it

    friend bool operator==(const Money &, const Money &) = default;
};
