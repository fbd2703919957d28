// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "samplebudgets.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 leastBudget = 5'000'000;

/// With three digits, as people set amounts.
qint64 roundAmount(qint64 amount)
{
    qint64 step = 1;
    while (amount / step >= 1000)
        step *= 10;
    return (amount + step / 2) / step * step;
}

qint64 daysIn(const DaySpan &span)
{
    return span.first.daysTo(span.last) + 1;
}

bool isSpent(const Order &order)
{
    return order.status == OrderStatus::Approved || order.status == OrderStatus::Completed;
}

QString periodWord(BudgetPeriod period)
{
    switch (period) {
    case BudgetPeriod::Once:
        return u"ramme"_s;
    case BudgetPeriod::Weekly:
        return u"per uke"_s;
    case BudgetPeriod::Monthly:
        return u"per måned"_s;
    case BudgetPeriod::Quarterly:
        return u"per kvartal"_s;
    case BudgetPeriod::Yearly:
        return u"per år"_s;
    }
    return {};
}

} // namespace

SampleBudgets::SampleBudgets(const SampleProfile &profile, const SamplePeople &people,
                             const SampleOrders &orders, const QList<Order> &history, quint32 seed,
                             QDate today)
    : m_profile(profile)
    , m_people(people)
    , m_orders(orders)
    , m_seed(seed)
    , m_today(today)
{
    for (int i = 0; i < int(people.groups().size()); ++i)
        m_groupIndex.insert(people.groups()[i].id, i);
    for (const auto &facts : profile.budgets)
        m_budgets.append(makeBudget(facts, history, quint64(m_budgets.size())));
}

bool SampleBudgets::counts(const Budget &budget, const Order &order) const
{
    switch (budget.ownerKind) {
    case BudgetOwner::Company:
        return true;
    case BudgetOwner::User:
        return order.placedBy == budget.ownerId;
    case BudgetOwner::Group:
        break;
    }
    int group = m_groupIndex.value(order.groupId);
    while (group >= 0 && m_people.groups()[group].id != budget.ownerId)
        group = m_profile.groups[size_t(group)].parent;
    return group >= 0;
}

std::optional<DaySpan> SampleBudgets::currentPeriod(const Budget &budget) const
{
    return periodOn(m_today, budget.period, budget.startsOn, budget.endsOn);
}

Budget SampleBudgets::makeBudget(const SampleBudget &facts, const QList<Order> &history, quint64 index)
{
    Budget budget;
    budget.ownerKind = facts.ownerKind;
    QString owner = m_profile.name.toString();
    if (facts.ownerKind == BudgetOwner::Group) {
        budget.ownerId = m_people.groups()[facts.owner].id;
        owner = m_people.groups()[facts.owner].name;
    } else if (facts.ownerKind == BudgetOwner::User) {
        const auto user = m_people.user(facts.owner);
        budget.ownerId = user.id;
        owner = fullName(user);
    } else {
        budget.ownerId = m_people.companyId();
    }
    budget.name = facts.name.isEmpty() ? owner + u' ' + periodWord(facts.period) : facts.name.toString();
    budget.period = facts.period;
    budget.startsOn = QDate(m_today.year() - 1, 1, 1);
    if (facts.period == BudgetPeriod::Once) {
        budget.startsOn = m_today.addDays(-150);
        budget.endsOn = m_today.addDays(120);
    }
    budget.rollover = facts.rollover;
    budget.enforcement = facts.enforcement;
    budget.warnAtPercent = facts.percent > 95 ? 90 : 80;
    budget.active = facts.active;
    budget.createdAt = budget.updatedAt = QDateTime(budget.startsOn, QTime(8, 0), Qt::UTC);
    budget.id = sampleId(budget.createdAt, m_seed, SampleRandom::BudgetIds, index);

    const auto period = currentPeriod(budget).value_or(DaySpan{m_today, m_today});
    qint64 used = 0;
    qint64 ever = 0;
    for (const auto &order : history) {
        if (!isSpent(order) || !counts(budget, order))
            continue;
        ever += order.net.amount;
        if (period.contains(order.placedAt.date()))
            used += order.net.amount;
    }
    m_used.append(used);
    // Early in a period little is used yet: then the amount follows from what is usually bought in such a
    // time.
    const auto usual = ever * daysIn(period) / SampleOrders::days;
    const auto basis = facts.percent < 84 || used == 0 ? std::max(used, usual * 3 / 4) : used;
    budget.amount =
        Money{std::max(roundAmount(basis * 100 / facts.percent), basis == 0 ? leastBudget : 1), u"NOK"_s};
    return budget;
}

QList<ApprovalReason> SampleBudgets::reasons(const Order &order, const User &buyer) const
{
    QList<ApprovalReason> found;
    if (buyer.orderLimit && order.net.amount > buyer.orderLimit->amount)
        found.append({ApprovalReason::Kind::OrderLimit, {}, {}, 0});
    for (qsizetype i = 0; i < m_budgets.size(); ++i) {
        const auto &budget = m_budgets[i];
        const auto after = m_used[i] + order.net.amount;
        if (budget.active && budget.enforcement == Enforcement::RequireApproval
            && after > budget.amount.amount && counts(budget, order)) {
            found.append({ApprovalReason::Kind::Budget, budget.id, budget.name,
                          int(after * 100 / budget.amount.amount)});
        }
    }
    return found;
}

bool SampleBudgets::isBlocked(const Order &order) const
{
    for (qsizetype i = 0; i < m_budgets.size(); ++i) {
        const auto &budget = m_budgets[i];
        if (budget.active && budget.enforcement == Enforcement::Block && counts(budget, order)
            && m_used[i] + order.net.amount > budget.amount.amount) {
            return true;
        }
    }
    return false;
}

int SampleBudgets::somebodyWithLimit(const QDateTime &when, SampleRandom &random) const
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        const int index = random.below(m_people.count());
        if (m_people.mayBuy(index, when) && m_people.user(index).orderLimit)
            return index;
    }
    return m_profile.waitingBuyers.front();
}

QList<Order> SampleBudgets::placeWaiting()
{
    QList<Order> waiting;
    const auto count = int(m_profile.waitingBuyers.size());
    for (int i = 0; i < count; ++i) {
        SampleRandom random(m_seed, SampleRandom::WaitingOrders, quint64(i));
        const auto day = SampleOrders::workingDay(m_today.addDays(-1 - (count - 1 - i) / 3));
        const QDateTime placedAt(day, QTime(6, 0).addMSecs(random.below(9 * 3600 * 1000)), Qt::UTC);
        const int given = m_profile.waitingBuyers[size_t(i)];
        const int buyer = given >= 0 ? given : somebodyWithLimit(placedAt, random);
        const auto user = m_people.user(buyer);
        const auto id = sampleId(placedAt, m_seed, SampleRandom::OrderIds, SampleOrders::most + quint64(i));
        auto order = m_orders.basket(buyer, placedAt, random, id);
        while (reasons(order, user).isEmpty()) {
            for (auto &line : order.lines)
                line.quantity *= 2;
            m_orders.recount(order);
        }
        if (isBlocked(order))
            continue;
        order.status = OrderStatus::PendingApproval;
        order.approvalReasons = reasons(order, user);
        for (const int approver : m_people.approversFor(buyer))
            order.approverIds.append(m_people.idOf(approver));
        for (qsizetype b = 0; b < m_budgets.size(); ++b) {
            const auto period = currentPeriod(m_budgets[b]);
            if (period && period->contains(day) && counts(m_budgets[b], order))
                m_used[b] += order.net.amount;
        }
        waiting.append(order);
    }
    return waiting;
}
