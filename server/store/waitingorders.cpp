// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "waitingorders.h"

#include "approval.h"
#include "notices.h"

#include "models/entities/order.h"

using namespace Qt::Literals::StringLiterals;

Verdict reassignOrder(Commit &commit, const Sight &sight, const QJsonObject &row,
                      const QStringList &approverIds, const QString &comment)
{
    auto order = fromRow<Order>(row);
    if (!order)
        return Refusal{500, u"storage-failed"_s, order.error().detail};
    const auto &actor = sight.actor().userId;
    if (!isAdministrator(commit, actor))
        return Refusal{403, u"not-administrator"_s};
    if (order->placedBy == actor)
        return Refusal{409, u"own-order"_s};
    if (order->status != OrderStatus::PendingApproval)
        return Refusal{409, u"wrong-state"_s};
    if (approverIds.isEmpty())
        return invalid(u"/approverIds"_s, u"required"_s);
    for (const auto &id : approverIds) {
        if (id == order->placedBy || !isApprover(commit, id))
            return invalid(u"/approverIds"_s, u"cannot-approve"_s);
    }
    const auto name = fullNameOfRow(commit.row(RecordType::User, actor));
    order->reassignment = Reassignment{actor, name, commit.now(), comment, approverIds};
    order->approverIds = approversOf(commit, *order);
    commit.audit(u"order.reassign"_s, RecordType::Order, order->id, row, commit.put(*order));
    tellOrderWaits(commit, *order);
    return {};
}

Verdict remindApprovers(Commit &commit, const QJsonObject &row)
{
    auto order = fromRow<Order>(row);
    if (!order)
        return Refusal{500, u"storage-failed"_s, order.error().detail};
    if (order->status != OrderStatus::PendingApproval)
        return Refusal{409, u"wrong-state"_s};
    const auto againAt = order->remindedAt.addDuration(betweenReminders);
    if (order->remindedAt.isValid() && commit.now() < againAt)
        return Refusal{409, u"reminded-recently"_s, {}, {}, {{u"againAt"_s, toJson(againAt)}}};
    ++order->reminders;
    order->remindedAt = commit.now();
    commit.audit(u"order.remind"_s, RecordType::Order, order->id, row, commit.put(*order));
    remindOfOrder(commit, *order, Reminder::ByPerson);
    return {};
}
