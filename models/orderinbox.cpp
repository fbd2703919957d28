// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderinbox.h"

#include "accountactions.h"
#include "approverindex.h"
#include "whenready.h"

#include "models/cache/accountcache.h"
#include "models/entities/order.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isQueuedDecision(const OutboxEntry &entry)
{
    // One that was refused, or that must be decided anew, is no decision any more.
    const bool goesOn = entry.state != EntryState::Conflict && entry.state != EntryState::Rejected;
    return goesOn && entry.key.type == RecordType::Order && entry.kind == EntryKind::Command
        && (entry.command == "approve"_L1 || entry.command == "reject"_L1 || entry.command == "reassign"_L1);
}

} // namespace

OrderInbox::OrderInbox(AccountCache *cache, AccountActions *actions, ApproverIndex *approvers, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_actions(actions)
    , m_approvers(approvers)
    , m_zone(zone)
{
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::Order)
            ask();
    });
    connect(approvers, &ApproverIndex::changed, this, &OrderInbox::follow);
    connect(actions, &AccountActions::identityChanged, this, &OrderInbox::follow);
    connect(actions, &AccountActions::entriesChanged, this, &OrderInbox::reckon);
    follow();
}

bool OrderInbox::mayDecide() const
{
    return m_actions->identity().permissions.contains(Permission::OrdersApprove);
}

QList<FieldFilter> OrderInbox::filters() const
{
    return {{u"status"_s, {toJson(OrderStatus::PendingApproval).toString()}}, {u"approverIds"_s, m_actingFor}};
}

QString OrderInbox::queuedDecision(const QString &orderId) const
{
    const auto &entries = m_actions->entries();
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const OutboxEntry &entry) { return entry.key.id == orderId && isQueuedDecision(entry); });
    return found == entries.end() ? QString() : found->command;
}

void OrderInbox::follow()
{
    const auto userId = m_actions->identity().userId;
    const auto today = QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
    const auto actingFor = QStringList{userId} + m_approvers->substitutedBy(userId, today);
    if (actingFor != m_actingFor) {
        m_actingFor = actingFor;
        emit actingForChanged();
    }
    ask();
}

void OrderInbox::ask()
{
    m_answer.cancel(); // the newest question alone is of interest
    if (!mayDecide()) {
        m_waiting = 0;
        m_counted = false;
        return reckon();
    }
    m_answer = m_cache->ids({RecordType::Order, {}, {}, filters()});
    whenReady(this, m_answer, [this](const Result<ListIds> &answer) {
        if (!answer)
            return; // The list of orders reports it.
        m_waiting = qint64(answer->numbers->size());
        reckon();
        if (!std::exchange(m_counted, true))
            emit counted();
    });
}

void OrderInbox::reckon()
{
    const auto &entries = m_actions->entries();
    const auto decided = std::count_if(entries.begin(), entries.end(), isQueuedDecision);
    const auto count = std::max<qint64>(0, m_waiting - decided);
    if (count == m_count)
        return;
    m_count = count;
    emit countChanged();
}
