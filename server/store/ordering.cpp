// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ordering.h"

#include "approval.h"
#include "ledger.h"
#include "notices.h"

#include "models/entities/group.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 500;

qint64 linesTotal(const Order &order)
{
    qint64 sum = 0;
    for (const auto &line : order.lines)
        sum += line.quantity * line.unitPrice.amount;
    return sum;
}

QList<FieldError> checkSums(const Order &order, const QString &currency)
{
    QList<FieldError> errors;
    const auto fits = [&](const Money &money) {
        return money.currency == currency && money.amount >= 0 && money.amount < Money::limit;
    };
    static const Field text = *findField(RecordType::Order, u"reference");
    const auto isText = [](const QString &value, int longest) {
        return !checkValue(text.upTo(longest), value);
    };
    const bool linesFit = std::all_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
        return fits(line.unitPrice) && line.quantity > 0
            && line.unitPrice.amount < Money::limit / line.quantity && !line.name.trimmed().isEmpty()
            && isText(line.name, 200) && isText(line.sku, 60);
    });
    if (order.lines.isEmpty())
        errors.append({u"/lines"_s, u"required"_s});
    else if (order.lines.size() > mostLines)
        errors.append({u"/lines"_s, u"too-long"_s});
    else if (!linesFit)
        errors.append({u"/lines"_s, u"out-of-range"_s});
    else if (!fits(order.net) || order.net.amount == 0 || linesTotal(order) != order.net.amount)
        errors.append({u"/net"_s, u"out-of-range"_s});
    if (!fits(order.vat))
        errors.append({u"/vat"_s, u"out-of-range"_s});
    else if (!fits(order.total) || order.total.amount != order.net.amount + order.vat.amount)
        errors.append({u"/total"_s, u"out-of-range"_s});
    return errors;
}

/// What the budgets say to the order; the reasons, or the refusal by one that blocks.
Verdict askBudgets(Commit &commit, const Order &order, QList<ApprovalReason> &reasons, QJsonArray &warnings)
{
    Ledger ledger(commit);
    const auto amount = ledger.countedAmount(order);
    const auto budgets = ledger.bounding(order.placedBy, order.groupId);
    for (const auto &budget : budgets) {
        const auto standing = ledger.standing(budget, commit.dayOf(order.placedAt));
        if (!standing)
            continue;
        const auto after = standing->spent + standing->reserved + amount;
        if (after <= standing->amount)
            continue;
        if (budget.enforcement == Enforcement::Block) {
            return Refusal{409,
                           u"budget-exceeded"_s,
                           {},
                           {},
                           {{u"budgetId"_s, budget.id}, {u"budgetName"_s, budget.name}}};
        }
        const auto percent = standing->amount > 0 ? double(after) / double(standing->amount) * 100 : 1e6;
        if (budget.enforcement == Enforcement::RequireApproval)
            reasons.append(
                {ApprovalReason::Kind::Budget, budget.id, budget.name, int(std::min(percent, 1e6))});
        else
            warnings.append(QJsonObject{
                {u"field"_s, u"exceededBudget"_s}, {u"before"_s, QJsonValue::Null}, {u"after"_s, budget.id}});
    }
    return {};
}

/// The second look at the budgets, when the order is to become spending: orders that wait do not count
/// against each other.
Verdict askBlockingBudgets(Commit &commit, const Order &order)
{
    Ledger ledger(commit);
    const auto budgets = ledger.bounding(order.placedBy, order.groupId);
    for (const auto &budget : budgets) {
        const auto standing = ledger.standing(budget, ledger.dayOf(order));
        if (standing && budget.enforcement == Enforcement::Block
            && standing->spent + ledger.countedAmount(order) > standing->amount) {
            return Refusal{409,
                           u"budget-exceeded"_s,
                           {},
                           {},
                           {{u"budgetId"_s, budget.id}, {u"budgetName"_s, budget.name}}};
        }
    }
    return {};
}

} // namespace

Verdict placeOrder(Commit &commit, const Sight &sight, const QJsonObject &row)
{
    auto order = fromRow<Order>(row);
    if (!order)
        return invalid(u"/"_s, u"wrong-kind"_s);
    const auto buyer = commit.get<User>(sight.actor().userId);
    if (!buyer || !sight.may(Permission::OrdersPlace))
        return Refusal{403, u"missing-permission"_s};
    if (!order->placedBy.isEmpty() && order->placedBy != buyer->id)
        return Refusal{403, u"not-the-buyer"_s, {}, {{u"/placedBy"_s, u"not-the-buyer"_s}}};
    const auto company = commit.company();
    if (auto errors = checkSums(*order, company.currency); !errors.isEmpty())
        return invalid(errors);
    if (!order->placedAt.isValid())
        order->placedAt = commit.now();
    if (order->placedAt > commit.now().addSecs(300))
        return invalid(u"/placedAt"_s, u"out-of-range"_s);
    if (!buyer->paymentMethods.contains(order->paymentMethod)
        || !company.allowedPaymentMethods.contains(order->paymentMethod))
        return invalid(u"/paymentMethod"_s, u"not-allowed"_s);
    order->placedBy = buyer->id;
    order->placedByName = fullName(*buyer);
    order->groupId = buyer->groupId;
    order->groupName = commit.get<Group>(buyer->groupId).value_or(Group{}).name;

    Ledger ledger(commit);
    if (buyer->orderLimit && ledger.countedAmount(*order) > buyer->orderLimit->amount)
        order->approvalReasons.append(ApprovalReason{});
    QJsonArray warnings;
    if (auto refusal = askBudgets(commit, *order, order->approvalReasons, warnings))
        return refusal;
    const bool waits = !order->approvalReasons.isEmpty();
    order->status = waits ? OrderStatus::PendingApproval : OrderStatus::Approved;
    if (waits) {
        order->approverIds = approversOf(commit, order->placedBy, order->groupId);
        if (order->approverIds.isEmpty())
            return Refusal{409, u"no-approver"_s};
    }
    const auto stored = commit.put(*order);
    ledger.post(*order, waits ? 0 : 1, waits ? 1 : 0);
    commit.audit(u"order.place"_s, RecordType::Order, order->id, {}, stored, warnings);
    if (waits)
        tellOrderWaits(commit, *order);
    return {};
}

Verdict decideOrder(Commit &commit, const Sight &sight, const QJsonObject &row, OrderStatus decision,
                    const QString &comment)
{
    auto order = fromRow<Order>(row);
    if (!order)
        return Refusal{500, u"storage-failed"_s, order.error().detail};
    const auto &actor = sight.actor().userId;
    if (order->placedBy == actor)
        return Refusal{409, u"own-order"_s};
    if (!sight.may(Permission::OrdersApprove))
        return Refusal{403, u"missing-permission"_s};
    if (order->status != OrderStatus::PendingApproval)
        return Refusal{409, u"wrong-state"_s};
    if (!decidesFor(commit, actor, order->approverIds))
        return Refusal{403, u"not-approver"_s};
    const bool approves = decision == OrderStatus::Approved;
    if (auto refusal = approves ? askBlockingBudgets(commit, *order) : Verdict())
        return refusal;
    order->status = decision;
    order->approverIds.clear();
    order->decision = Decision{actor, fullNameOfRow(commit.row(RecordType::User, actor)), commit.now(), comment};
    const auto stored = commit.put(*order);
    Ledger(commit).post(*order, approves ? 1 : 0, -1);
    commit.audit(approves ? u"order.approve"_s : u"order.reject"_s, RecordType::Order, order->id, row,
                 stored);
    tellOrderDecided(commit, *order);
    return {};
}

Verdict closeOrder(Commit &commit, const QString &id, OrderStatus status)
{
    const auto before = commit.row(RecordType::Order, id);
    auto order = fromRow<Order>(before);
    if (!order)
        return Refusal{500, u"storage-failed"_s, order.error().detail};
    const bool waits = order->status == OrderStatus::PendingApproval;
    const bool completes = status == OrderStatus::Completed;
    if (order->status != OrderStatus::Approved && (completes || !waits))
        return Refusal{409, u"wrong-state"_s};
    order->status = status;
    order->approverIds.clear();
    const auto stored = commit.put(*order);
    if (!completes)
        Ledger(commit).post(*order, waits ? 0 : -1, waits ? -1 : 0);
    commit.audit(completes ? u"order.complete"_s : u"order.cancel"_s, RecordType::Order, id, before, stored);
    return {};
}
