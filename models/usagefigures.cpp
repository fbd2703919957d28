// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "usagefigures.h"

#include "models/entities/budget.h"
#include "models/entities/budgetusage.h"
#include "models/entities/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

int UsageFigures::percent() const
{
    const auto used = spent + reserved;
    if (limit <= 0)
        return used > 0 ? 999 : 0;
    // Amounts lie below 10^15, so a hundredfold fits.
    return int(std::clamp<qint64>(used * 100 / limit, 0, 999));
}

UsageFigures::Level UsageFigures::level() const
{
    if (remaining() < 0)
        return Level::Exceeded;
    return percent() >= warnAtPercent ? Level::Warning : Level::Fine;
}

std::optional<UsageFigures> usageFigures(const QJsonObject &budget, const QJsonObject &usage)
{
    Money spent;
    Money reserved;
    Money remaining;
    if (!fromJson(usage["spent"_L1], spent) || !fromJson(usage["reserved"_L1], reserved) || !fromJson(usage["remaining"_L1], remaining))
        return {};
    UsageFigures figures;
    figures.spent = spent.amount;
    figures.reserved = reserved.amount;
    // The service's own reckoning: with what was carried over, which the budget's amount does not tell.
    figures.limit = spent.amount + reserved.amount + remaining.amount;
    figures.warnAtPercent = budget["warnAtPercent"_L1].toInt(figures.warnAtPercent);
    figures.currency = remaining.currency;
    return figures;
}
