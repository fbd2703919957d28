// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budgetperiods.h"

#include "ledger.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int yearsShown = 5;

QJsonObject periodJson(const Standing &standing, const QString &currency)
{
    const auto money = [&](qint64 amount) { return toJson(Money{amount, currency}); };
    QJsonObject period{{u"startsOn"_s, toJson(standing.span.first)},
                       {u"amount"_s, money(standing.amount - standing.carriedOver)},
                       {u"carriedOver"_s, money(standing.carriedOver)},
                       {u"spent"_s, money(standing.spent)},
                       {u"reserved"_s, money(standing.reserved)}};
    if (standing.span.last.isValid())
        period[u"endsOn"_s] = toJson(standing.span.last);
    return period;
}

} // namespace

QJsonObject budgetPeriods(Records &records, const Budget &budget)
{
    const auto today = records.today();
    const auto &currency = budget.amount.currency;
    QJsonArray over;
    QJsonObject current;
    for (auto day = std::max(budget.startsOn, today.addYears(-yearsShown)); day <= today;) {
        const auto standing = Ledger::standingOf(records, budget, day);
        if (!standing)
            break; // the budget has ended
        if (standing->span.contains(today)) {
            current = periodJson(*standing, currency);
            break;
        }
        over.append(periodJson(*standing, currency));
        day = standing->span.last.addDays(1);
    }
    QJsonObject answer{{u"today"_s, toJson(today)}, {u"periods"_s, over}};
    if (!current.isEmpty())
        answer[u"current"_s] = current;
    return answer;
}
