// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "notices.h"

#include "mailqueue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may decide today: the approvers, and those who stand in for them.
QStringList deciders(Records &records, const Order &order)
{
    auto ids = order.approverIds;
    for (const auto &id : order.approverIds) {
        const auto user = records.get<User>(id);
        const auto delegate = user ? user->delegate : std::nullopt;
        if (delegate && delegate->from <= records.today() && records.today() <= delegate->to
            && delegate->userId != order.placedBy)
            ids.append(delegate->userId);
    }
    ids.removeDuplicates();
    return ids;
}

QStringList holdersOf(Records &records, Permission permission)
{
    QStringList holders;
    const auto roles = records.ids(RecordType::Role);
    for (const auto &id : roles) {
        const auto *role = records.roleOf()(id);
        if (role && role->permissions.contains(permission))
            holders += records.referring(RecordType::User, "roleIds"_L1, id);
    }
    holders.removeDuplicates();
    erase_if(holders, [&](const QString &id) {
        const auto user = records.get<User>(id);
        return !user || user->status != UserStatus::Active
            || !records.permissionsOf(*user).contains(permission);
    });
    return holders;
}

Mail mailOf(Commit &commit, MailKind kind, const Order &order)
{
    return {.kind = kind,
            .facts = {{u"order"_s, toRow(order)}},
            .linkPath = clientLink(commit.companyId(), RecordType::Order, order.id)};
}

/// `effect` names what the mail tells of, which no person is told twice.
void tell(Commit &commit, Mail mail, const QString &effect, const QStringList &userIds)
{
    for (const auto &id : userIds) {
        mail.userId = id;
        mail.once = effect + u' ' + id;
        queueMail(commit, mail);
    }
}

} // namespace

void tellOrderWaits(Commit &commit, const Order &order)
{
    tell(commit, mailOf(commit, MailKind::OrderWaiting, order), u"order waits "_s + order.id,
         deciders(commit, order));
}

void remindOfOrder(Commit &commit, const Order &order, Reminder reminder)
{
    const auto which = reminder == Reminder::ByService ? u"itself"_s : QString::number(order.reminders);
    tell(commit, mailOf(commit, MailKind::OrderReminder, order),
         u"order reminds %1 %2"_s.arg(which, order.id), deciders(commit, order));
}

void tellOrderDecided(Commit &commit, const Order &order)
{
    tell(commit, mailOf(commit, MailKind::OrderDecided, order), u"order decided "_s + order.id,
         {order.placedBy});
}

void tellBudgetUsed(Commit &commit, const Budget &budget, const Standing &before, qint64 added)
{
    // Amounts lie below 10^15, so a hundredfold fits.
    const auto threshold = before.amount * budget.warnAtPercent;
    const auto used = before.spent + before.reserved;
    if (used * 100 >= threshold || (used + added) * 100 < threshold)
        return;
    const auto money = [&](qint64 amount) { return toJson(Money{amount, budget.amount.currency}); };
    const Mail mail{.kind = MailKind::BudgetWarning,
                    .facts = {{u"budget"_s, toRow(budget)},
                              {u"used"_s, money(used + added)},
                              {u"amount"_s, money(before.amount)},
                              {u"periodStartsOn"_s, toJson(before.span.first)},
                              {u"periodEndsOn"_s, toJson(before.span.last)}},
                    .linkPath = clientLink(commit.companyId(), RecordType::Budget, budget.id)};
    // A budget that was raised warns again.
    const auto effect = u"budget used %1 %2 %3"_s.arg(budget.id, before.span.first.toString(Qt::ISODate),
                                                      QString::number(before.amount));
    tell(commit, mail, effect, holdersOf(commit, Permission::BudgetsManage));
}

QDate afterWorkingDays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}
