// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ledger.h"

#include "notices.h"

#include "models/entities/budgetusage.h"
#include "models/entities/group.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

std::optional<DaySpan> budgetPeriodOn(const Budget &budget, QDate day)
{
    return periodOn(day, budget.period, budget.startsOn, budget.endsOn);
}

Standing recorded(Records &records, const Budget &budget, const DaySpan &span)
{
    auto query = records.select(u"SELECT amount, spent, reserved FROM budget_period"
                                 " WHERE company_id = ? AND budget_id = ? AND starts_on = ?"_s,
                                 {records.companyId(), budget.id, dayText(span.first)});
    if (!query.next())
        return {span, budget.amount.amount, 0, 0};
    return {span, query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
}

qint64 carriedOver(Records &records, const Budget &budget, const DaySpan &span)
{
    const auto previous = budget.rollover ? budgetPeriodOn(budget, span.first.addDays(-1)) : std::nullopt;
    if (!previous)
        return 0;
    const auto last = recorded(records, budget, *previous);
    return std::clamp<qint64>(last.amount - last.spent - last.reserved, 0, last.amount);
}

} // namespace

QList<Budget> Ledger::bounding(const QString &buyerId, const QString &groupId)
{
    const auto owners = QStringList{m_commit.companyId(), buyerId} + m_commit.ancestry(groupId);
    QList<Budget> found;
    for (const auto &owner : owners) {
        const auto ids = m_commit.referring(RecordType::Budget, "ownerId"_L1, owner);
        for (const auto &id : ids) {
            if (const auto budget = m_commit.get<Budget>(id); budget && budget->active)
                found.append(*budget);
        }
    }
    return found;
}

qint64 Ledger::countedAmount(const Order &order)
{
    return m_commit.company().limitsIncludeVat ? order.total.amount : order.net.amount;
}

std::optional<Standing> Ledger::standingOf(Records &records, const Budget &budget, QDate day)
{
    const auto span = budgetPeriodOn(budget, day);
    if (!span)
        return {};
    auto standing = recorded(records, budget, *span);
    standing.carriedOver = carriedOver(records, budget, *span);
    standing.amount += standing.carriedOver;
    return standing;
}

QDate Ledger::dayOf(const Order &order)
{
    auto fact = m_commit.select(u"SELECT placed_on FROM order_fact WHERE company_id = ? AND id = ?"_s,
                                {m_commit.companyId(), order.id});
    return fact.next() ? QDate::fromString(fact.value(0).toString(), Qt::ISODate)
                       : m_commit.dayOf(order.placedAt);
}

void Ledger::add(const Budget &budget, const DaySpan &span, qint64 spent, qint64 reserved)
{
    m_commit.run(
        u"INSERT INTO budget_period(company_id, budget_id, starts_on, ends_on, amount, spent, reserved)"
        " VALUES(?, ?, ?, ?, ?, 0, 0) ON CONFLICT(company_id, budget_id, starts_on) DO NOTHING"_s,
        {m_commit.companyId(), budget.id, dayText(span.first), dayText(span.last), budget.amount.amount});
    if (spent != 0 || reserved != 0) {
        m_commit.run(u"UPDATE budget_period SET spent = spent + ?, reserved = reserved + ?"
                     " WHERE company_id = ? AND budget_id = ? AND starts_on = ?"_s,
                     {spent, reserved, m_commit.companyId(), budget.id, dayText(span.first)});
    }
}

void Ledger::post(const Order &order, int spent, int reserved)
{
    const auto amount = countedAmount(order);
    const auto day = dayOf(order);
    const auto budgets = bounding(order.placedBy, order.groupId);
    for (const auto &budget : budgets) {
        if (const auto span = budgetPeriodOn(budget, day)) {
            const auto before = standing(budget, day);
            add(budget, *span, spent * amount, reserved * amount);
            refresh(budget);
            if (before)
                tellBudgetUsed(m_commit, budget, *before, (spent + reserved) * amount);
        }
    }
}

void Ledger::rebuild(const Budget &budget)
{
    // What a past period allowed stays, as far as the period itself does.
    auto old = m_commit.select(u"SELECT starts_on, ends_on, amount FROM budget_period"
                               " WHERE company_id = ? AND budget_id = ? AND ends_on < ?"_s,
                               {m_commit.companyId(), budget.id, dayText(m_commit.today())});
    QList<Standing> past;
    while (old.next())
        past.append({{QDate::fromString(old.value(0).toString(), Qt::ISODate),
                      QDate::fromString(old.value(1).toString(), Qt::ISODate)},
                     old.value(2).toLongLong()});
    old.finish();
    m_commit.run(u"DELETE FROM budget_period WHERE company_id = ? AND budget_id = ?"_s,
                 {m_commit.companyId(), budget.id});
    for (const auto &period : std::as_const(past)) {
        if (budgetPeriodOn(budget, period.span.first) != period.span)
            continue;
        auto as = budget;
        as.amount.amount = period.amount;
        add(as, period.span, 0, 0);
    }
    const bool ofUser = budget.ownerKind == BudgetOwner::User;
    auto orders = m_commit.select(
        u"SELECT placed_on, status, group_id, CAST(SUM(%1) AS BIGINT) FROM order_fact"
        " WHERE company_id = ? AND placed_on >= ?"
        " AND (? = '' OR placed_by = ?) AND status IN ('pendingApproval', 'approved', 'completed')"
        " GROUP BY placed_on, status, group_id"_s.arg(m_commit.company().limitsIncludeVat ? "total"_L1
                                                                                          : "net"_L1),
        {m_commit.companyId(), dayText(budget.startsOn), ofUser ? budget.ownerId : u""_s,
         ofUser ? budget.ownerId : u""_s});
    while (orders.next()) {
        if (budget.ownerKind == BudgetOwner::Group
            && !m_commit.ancestry(orders.value(2).toString()).contains(budget.ownerId))
            continue;
        const auto amount = orders.value(3).toLongLong();
        const bool waits = orders.value(1).toString() == "pendingApproval"_L1;
        if (const auto span =
                budgetPeriodOn(budget, QDate::fromString(orders.value(0).toString(), Qt::ISODate)))
            add(budget, *span, waits ? 0 : amount, waits ? amount : 0);
    }
    orders.finish();
    refresh(budget);
}

void Ledger::refresh(const Budget &budget)
{
    const auto today = m_commit.today();
    const auto day =
        std::max(budget.startsOn, budget.endsOn.isValid() ? std::min(today, budget.endsOn) : today);
    const auto span = budgetPeriodOn(budget, day);
    if (!span)
        return;
    // The row remembers what the period allowed once it is over; until then it follows the budget.
    add(budget, *span, 0, 0);
    m_commit.run(
        u"UPDATE budget_period SET amount = ? WHERE company_id = ? AND budget_id = ? AND starts_on = ?"_s,
        {budget.amount.amount, m_commit.companyId(), budget.id, dayText(span->first)});
    const auto now = standing(budget, day);
    BudgetUsage usage;
    usage.id = budget.id;
    usage.spent = {now->spent, budget.amount.currency};
    usage.reserved = {now->reserved, budget.amount.currency};
    usage.remaining = {now->amount - now->spent - now->reserved, budget.amount.currency};
    usage.periodStartsOn = span->first;
    usage.periodEndsOn = span->last;
    const auto shown = m_commit.row(RecordType::BudgetUsage, budget.id);
    const auto fresh = toRow(usage);
    const auto fields = BudgetUsage::fields();
    if (!std::all_of(fields.begin(), fields.end(),
                     [&](const Field &field) { return sameValue(shown[field.key], fresh[field.key]); }))
        m_commit.put(RecordType::BudgetUsage, fresh);
}

void Ledger::forget(const QString &budgetId)
{
    m_commit.remove(RecordType::BudgetUsage, budgetId);
    m_commit.remove(RecordType::Budget, budgetId);
    m_commit.run(u"DELETE FROM budget_period WHERE company_id = ? AND budget_id = ?"_s,
                 {m_commit.companyId(), budgetId});
}
