// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "handover.h"

#include "models/accountactions.h"
#include "models/entities/json.h"
#include "models/entities/order.h"
#include "models/entities/user.h"
#include "models/recordtexts.h"
#include "models/reports/recordwalk.h"
#include "models/titleindex.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

Handover::Handover(AccountCache *cache, const AccountActions *actions, TitleIndex *titles, const Format &format, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_actions(actions)
    , m_titles(titles)
    , m_format(format)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Handover::read);
    connect(cache, &AccountCache::changed, this, [this](const CacheChange &change) {
        if (change.type == RecordType::Order || change.type == RecordType::User || change.type == RecordType::Budget)
            readSoon();
    });
    connect(actions, &AccountActions::entriesChanged, this, &Handover::changed);
    connect(actions, &AccountActions::identityChanged, this, &Handover::changed);
    connect(titles, &TitleIndex::changed, this, &Handover::changed);
    m_soon.start();
}

void Handover::readSoon()
{
    constexpr int pause = 500; // milliseconds
    if (m_reading)
        m_stale = true;
    else if (!m_soon.isActive())
        m_soon.start(pause);
}

void Handover::read()
{
    m_reading = true;
    m_stale = false;
    const QList<ListQuery> queries{
        {RecordType::Order, {}, {{u"placedAt"_s, Qt::AscendingOrder}}, {{u"status"_s, {u"pendingApproval"_s}}}},
        {RecordType::User, {}, {{u"lastName"_s, Qt::AscendingOrder}, {u"email"_s, Qt::AscendingOrder}}, {{u"status"_s, {u"invited"_s}}}},
        {RecordType::Budget, {}, {{u"name"_s, Qt::AscendingOrder}}, {}}};
    const auto rows = std::make_shared<std::array<QList<CacheRow>, Unsent>>();
    const auto take = [rows](RecordType type, const CacheRow &row) {
        const auto used = usageFigures(row.row, row.companion);
        if (type == RecordType::Order)
            (*rows)[WaitingOrders].append(row);
        else if (type == RecordType::User)
            (*rows)[OpenInvitations].append(row);
        else if (used && used->level() != UsageFigures::Level::Fine && row.row["active"_L1].toBool(true))
            (*rows)[LowBudgets].append(row);
    };
    walkRecords(m_cache, queries, this, take, [this, rows](const Result<void> &walked) {
        m_reading = false;
        if (walked) {
            std::copy(rows->begin(), rows->end(), m_rows);
            m_known = true;
        }
        if (m_stale)
            readSoon();
        if (walked)
            emit changed();
        else
            emit failed(walked.error());
    });
}

bool Handover::isSeen(Topic topic) const
{
    const auto permissions = m_actions->identity().permissions;
    if (topic == WaitingOrders) // of which everybody has those that they may see
        return true;
    if (topic == OpenInvitations)
        return permissions.contains(Permission::UsersView);
    return topic != LowBudgets || permissions.contains(Permission::BudgetsView);
}

QList<Finding> Handover::findings(Topic topic) const
{
    QList<Finding> findings;
    for (const auto &row : m_rows[topic]) {
        if (topic == WaitingOrders) {
            const auto order = fromRow<Order>(row.row);
            if (!order)
                continue;
            findings.append({{RecordType::Order, row.id},
                             tr("%1, %2", "number of an order, its buyer").arg(order->number, order->placedByName),
                             tr("%1, waits since %2").arg(m_format.money(order->total), m_format.instant(order->placedAt))});
        } else if (topic == OpenInvitations) {
            Invitation invitation;
            const bool isTold = fromJson(row.row["invitation"_L1], invitation) && invitation.expiresAt.isValid();
            findings.append({{RecordType::User, row.id}, RecordTexts::title(RecordType::User, row.row),
                             !isTold                                                    ? QString()
                             : invitation.expiresAt < QDateTime::currentDateTimeUtc() ? tr("Expired %1").arg(m_format.instant(invitation.expiresAt))
                                                                                       : tr("Expires %1").arg(m_format.instant(invitation.expiresAt))});
        } else if (const auto used = usageFigures(row.row, row.companion)) {
            findings.append({{RecordType::Budget, row.id}, RecordTexts::title(RecordType::Budget, row.row), m_format.usage(*used)});
        }
    }
    return findings;
}

/// One line for each record, however much of it waits.
QList<Finding> Handover::unsent() const
{
    QList<Finding> findings;
    for (const auto &entry : m_actions->entries()) {
        const auto action = tr("%1 (%2)", "what is to be done, and how far it has come").arg(RecordTexts::action(entry), RecordTexts::state(entry.state));
        const auto known = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.key == entry.key; });
        if (known != findings.end()) {
            known->detail += u", "_s + action;
            continue;
        }
        auto title = m_titles->title(entry.key).value_or(u"…"_s);
        findings.append({entry.key, title.isEmpty() ? RecordTexts::kind(entry.key.type) : title, action});
    }
    return findings;
}

QList<FindingTopic> Handover::topics() const
{
    using State = FindingTopic::State;
    const std::pair<QString, QString> texts[TopicCount] = {
        {tr("Orders that wait for approval"), tr("Those who may decide see them under Orders.")},
        {tr("Open invitations"), tr("These people have been invited and have not answered.")},
        {tr("Budgets near their limit"), tr("The warning threshold is reached in the current period.")},
        {tr("Not sent from this machine"), tr("These changes are on this machine alone. Somebody who takes over on another one does not see them.")},
    };
    QList<FindingTopic> topics;
    for (int i = 0; i < TopicCount; ++i) {
        const auto topic = Topic(i);
        FindingTopic made{texts[i].first, {}, texts[i].second, State::Pending, {}};
        if (!isSeen(topic)) {
            made.state = State::Unseen;
            made.summary = tr("You may not see all of them");
        } else if (topic == Unsent || m_known) {
            made.findings = topic == Unsent ? unsent() : findings(topic);
            made.state = made.findings.isEmpty() ? State::Fine : State::Found;
            made.summary = made.findings.isEmpty() ? tr("None") : m_format.number(made.findings.size());
        } else {
            made.summary = tr("Being read …");
        }
        topics.append(made);
    }
    return topics;
}
