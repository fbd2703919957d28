// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budgetplan.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hundredPercent = 100;
constexpr qint64 minorPerWhole = 100;

bool isWholeMonths(const DaySpan &span)
{
    return span.first.day() == 1 && span.last == QDate(span.last.year(), span.last.month(), span.last.daysInMonth());
}

/// The span of the same length that follows: as many calendar months where it is of whole ones.
DaySpan nextSpan(const DaySpan &span)
{
    const auto first = span.last.addDays(1);
    if (isWholeMonths(span)) {
        const int months = (first.year() - span.first.year()) * 12 + first.month() - span.first.month();
        return {first, first.addMonths(months).addDays(-1)};
    }
    return {first, first.addDays(span.first.daysTo(span.last))};
}

} // namespace

QList<PeriodFigures> periodsFromJson(const QJsonObject &answer)
{
    QList<PeriodFigures> periods;
    const auto list = answer["periods"_L1].toArray();
    for (const auto &item : list) {
        const auto period = item.toObject();
        PeriodFigures figures;
        Money amount;
        Money spent;
        Money reserved;
        if (fromJson(period["startsOn"_L1], figures.span.first) && fromJson(period["endsOn"_L1], figures.span.last)
            && fromJson(period["amount"_L1], amount) && fromJson(period["spent"_L1], spent) && fromJson(period["reserved"_L1], reserved)) {
            figures.amount = amount.amount;
            figures.spent = spent.amount;
            figures.reserved = reserved.amount;
            periods.append(figures);
        }
    }
    return periods;
}

std::optional<qint64> forecast(const DaySpan &period, qint64 used, QDate today)
{
    if (!period.last.isValid() || !period.contains(today))
        return {};
    const qint64 length = period.first.daysTo(period.last) + 1;
    const qint64 gone = period.first.daysTo(today) + 1;
    if (gone * 10 < length)
        return {};
    return qint64(double(used) * double(length) / double(gone));
}

BudgetCopy copyToNextPeriod(const Budget &budget, QDate today, int percentChange)
{
    DaySpan next;
    BudgetCopy copy;
    auto renewed = budget;
    if (budget.endsOn.isValid()) {
        next = nextSpan({budget.startsOn, budget.endsOn});
        renewed.endsOn = next.last;
    } else {
        const auto now = periodOn(std::max(today, budget.startsOn), budget.period, budget.startsOn, budget.endsOn);
        if (!now || !now->last.isValid())
            return {}; // a single sum without an end has no time after it
        next.first = now->last.addDays(1);
        copy.endsOld = now->last;
    }
    renewed.startsOn = next.first;
    const auto amount = double(budget.amount.amount) * (hundredPercent + percentChange) / hundredPercent;
    renewed.amount.amount = std::max<qint64>(minorPerWhole, qRound64(amount / minorPerWhole) * minorPerWhole);
    renewed.id.clear();
    copy.made = renewed;
    return copy;
}

QList<qint64> equalParts(qint64 amount, int count)
{
    QList<qint64> parts;
    for (int i = 0; i < count; ++i)
        parts.append(amount / count + (i < amount % count ? 1 : 0));
    return parts;
}
