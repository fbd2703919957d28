// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "period.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

template<>
std::span<const Choice> choicesOf<BudgetPeriod>()
{
    static constexpr Choice table[] = {
        {"once"_L1, QT_TRANSLATE_NOOP("Choice", "Once")},
        {"weekly"_L1, QT_TRANSLATE_NOOP("Choice", "Weekly")},
        {"monthly"_L1, QT_TRANSLATE_NOOP("Choice", "Monthly")},
        {"quarterly"_L1, QT_TRANSLATE_NOOP("Choice", "Quarterly")},
        {"yearly"_L1, QT_TRANSLATE_NOOP("Choice", "Yearly")},
    };
    return table;
}

std::optional<DaySpan> periodOn(QDate day, BudgetPeriod period, QDate startsOn, QDate endsOn)
{
    if (!day.isValid() || day < startsOn || (endsOn.isValid() && day > endsOn))
        return {};
    DaySpan span{startsOn, endsOn};
    const int quarterMonth = (day.month() - 1) / 3 * 3 + 1;
    switch (period) {
    case BudgetPeriod::Once:
        return span;
    case BudgetPeriod::Weekly:
        span.first = day.addDays(1 - day.dayOfWeek());
        span.last = span.first.addDays(6);
        break;
    case BudgetPeriod::Monthly:
        span.first = QDate(day.year(), day.month(), 1);
        span.last = span.first.addMonths(1).addDays(-1);
        break;
    case BudgetPeriod::Quarterly:
        span.first = QDate(day.year(), quarterMonth, 1);
        span.last = span.first.addMonths(3).addDays(-1);
        break;
    case BudgetPeriod::Yearly:
        span.first = QDate(day.year(), 1, 1);
        span.last = QDate(day.year(), 12, 31);
        break;
    }
    span.first = std::max(span.first, startsOn);
    if (endsOn.isValid())
        span.last = std::min(span.last, endsOn);
    return span;
}
