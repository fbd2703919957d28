// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "monthlyreport.h"

#include "models/entities/company.h"
#include "models/entities/group.h"
#include "models/entities/json.h"
#include "models/entities/user.h"
#include "models/recordtexts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString beginningOf(QDate day, const QTimeZone &zone)
{
    return toJson(day.startOfDay(zone).toUTC()).toString();
}

bool isWaiting(const Order &order)
{
    return order.status == OrderStatus::PendingApproval;
}

bool counts(const Order &order)
{
    return order.status != OrderStatus::Rejected && order.status != OrderStatus::Cancelled;
}

} // namespace

MonthlyReport::MonthlyReport(const DaySpan &days, const QTimeZone &zone)
    : m_days(days)
    , m_zone(zone)
{
}

QList<ListQuery> MonthlyReport::queries() const
{
    const FieldFilter placed{u"placedAt"_s, {}, beginningOf(m_days.first, m_zone), beginningOf(m_days.last.addDays(1), m_zone)};
    QList<ListQuery> queries;
    for (const auto type : {RecordType::Company, RecordType::Group, RecordType::User, RecordType::Budget})
        queries.append({type, {}, {}, {}});
    queries.append({RecordType::Order, {}, {}, {placed}});
    return queries;
}

void MonthlyReport::add(RecordType type, const CacheRow &row)
{
    if (type == RecordType::Company) {
        m_companyId = row.id;
        m_companyName = row.row["name"_L1].toString();
        m_currency = row.row["currency"_L1].toString();
        m_withVat = row.row["limitsIncludeVat"_L1].toBool();
    } else if (type == RecordType::Group) {
        m_groups.insert(row.id, {row.row["name"_L1].toString(), row.row["parentId"_L1].toString(), row.row["costCentre"_L1].toString()});
    } else if (type == RecordType::User) {
        m_costCentres.insert(row.id, row.row["costCentre"_L1].toString());
        m_names.insert(row.id, fullNameOfRow(row.row));
    } else if (type == RecordType::Budget) {
        if (auto budget = fromRow<Budget>(row.row))
            m_budgets.append(*std::move(budget));
    } else if (type == RecordType::Order) {
        if (const auto order = fromRow<Order>(row.row); order && counts(*order))
            addOrder(*order);
    }
}

void MonthlyReport::addOrder(const Order &order)
{
    ++m_orders;
    const auto group = m_groups.value(order.groupId);
    auto costCentre = m_costCentres.value(order.placedBy);
    if (costCentre.isEmpty())
        costCentre = group.costCentre;
    const auto add = [&order](Sums &sums, const QString &key, const QString &title) {
        auto &sum = sums[key];
        sum.title = title;
        if (isWaiting(order)) {
            sum.waiting += order.net.amount;
            return;
        }
        ++sum.orders;
        sum.net += order.net.amount;
        sum.vat += order.vat.amount;
    };
    // The names are those under which it was placed: also of who and what is gone.
    add(m_byGroup, order.groupId, order.groupName);
    add(m_byCostCentre, costCentre, costCentre);
    add(m_byBuyer, order.placedBy, order.placedByName);
    add(m_byReference, order.reference, order.reference);

    QSet<QString> owners{order.placedBy, m_companyId};
    for (auto id = order.groupId; !id.isEmpty() && !owners.contains(id); id = m_groups.value(id).parentId)
        owners.insert(id);
    const Use use{order.placedAt.toTimeZone(m_zone).date(), m_withVat ? order.total.amount : order.net.amount, isWaiting(order)};
    for (const auto &owner : std::as_const(owners))
        m_uses[owner].append(use);
}

ReportTable MonthlyReport::sums(const QString &title, const QString &what, const Sums &sums, const Format &format) const
{
    ReportTable table{title,
                      {{what}, {tr("Orders"), true}, {tr("Without VAT"), true}, {tr("VAT"), true}, {tr("Total"), true},
                       {tr("Waiting, without VAT"), true}},
                      {}};
    auto sorted = sums.values();
    std::sort(sorted.begin(), sorted.end(), [](const Sum &a, const Sum &b) {
        return a.title.isEmpty() != b.title.isEmpty() ? b.title.isEmpty() : a.title.localeAwareCompare(b.title) < 0;
    });
    Sum all{tr("Sum")};
    for (const auto &sum : std::as_const(sorted)) {
        all.orders += sum.orders;
        all.net += sum.net;
        all.vat += sum.vat;
        all.waiting += sum.waiting;
    }
    sorted.append(all);
    for (const auto &sum : std::as_const(sorted)) {
        const auto amount = [&](qint64 minor) { return amountCell(format, {minor, m_currency}); };
        table.rows.append(TableRow{textCell(sum.title.isEmpty() ? tr("(none)") : sum.title), countCell(format, sum.orders), amount(sum.net),
                                   amount(sum.vat), amount(sum.net + sum.vat), amount(sum.waiting)});
    }
    return table;
}

QString MonthlyReport::ownerName(const Budget &budget) const
{
    switch (budget.ownerKind) {
    case BudgetOwner::Company:
        return m_companyName;
    case BudgetOwner::Group:
        return m_groups.value(budget.ownerId).name;
    case BudgetOwner::User:
        break;
    }
    return m_names.value(budget.ownerId);
}

ReportTable MonthlyReport::budgets(const Format &format) const
{
    ReportTable table{tr("Budgets"),
                      {{tr("Budget")}, {tr("Applies to")}, {tr("Period")}, {tr("Limit of a period"), true},
                       {m_withVat ? tr("Spent, with VAT") : tr("Spent, without VAT"), true}, {tr("Waiting"), true}},
                      {}};
    auto budgets = m_budgets;
    budgets.removeIf([this](const Budget &budget) {
        return !budget.active || budget.startsOn > m_days.last || (budget.endsOn.isValid() && budget.endsOn < m_days.first);
    });
    std::sort(budgets.begin(), budgets.end(), [](const Budget &a, const Budget &b) {
        const int names = a.name.localeAwareCompare(b.name);
        return names != 0 ? names < 0 : a.id < b.id;
    });
    const auto *period = findField(RecordType::Budget, u"period"_s);
    for (const auto &budget : std::as_const(budgets)) {
        qint64 spent = 0;
        qint64 waiting = 0;
        for (const auto &use : m_uses.value(budget.ownerId)) {
            if (DaySpan{budget.startsOn, budget.endsOn}.contains(use.day))
                (use.isWaiting ? waiting : spent) += use.amount;
        }
        table.rows.append(TableRow{textCell(budget.name), textCell(ownerName(budget)),
                                   textCell(RecordTexts::choice(*period, toJson(budget.period).toString())), amountCell(format, budget.amount),
                                   amountCell(format, {spent, m_currency}), amountCell(format, {waiting, m_currency})});
    }
    return table;
}

QList<ReportTable> MonthlyReport::tables(const Format &format) const
{
    return {budgets(format), sums(tr("By group"), tr("Group"), m_byGroup, format),
            sums(tr("By cost centre"), tr("Cost centre"), m_byCostCentre, format),
            sums(tr("By buyer"), tr("Buyer"), m_byBuyer, format),
            sums(tr("By reference"), tr("Reference"), m_byReference, format)};
}
