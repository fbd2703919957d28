// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "noticewatch.h"

#include "healthwatch.h"

#include "models/accountactions.h"
#include "models/cache/accountcache.h"
#include "models/orderinbox.h"
#include "models/recordreader.h"
#include "models/recordtexts.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int namesTold = 3;

QString sentenceOf(NoticeKind kind, int count)
{
    switch (kind) {
    case NoticeKind::Approval:
        return NoticeWatch::tr("%n order(s) wait for your approval.", nullptr, count);
    case NoticeKind::Budget:
        return NoticeWatch::tr("%n budget(s) have reached the warning threshold.", nullptr, count);
    case NoticeKind::Decision:
        return NoticeWatch::tr("%n of your changes must be decided.", nullptr, count);
    case NoticeKind::Invitation:
        return NoticeWatch::tr("%n invitation(s) are about to expire.", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeWatch::NoticeWatch(NoticeKinds kinds, const Sources &sources, const Format &format, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_kinds(kinds)
    , m_sources(sources)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    m_ordersSoon.setSingleShot(true);
    m_ordersSoon.setInterval(200ms);
    connect(&m_ordersSoon, &QTimer::timeout, this, &NoticeWatch::readOrders);
    const auto readOrdersSoon = [this] { m_ordersSoon.start(); };
    if (kinds & NoticeKind::Approval) {
        m_inbox = std::make_unique<OrderInbox>(sources.cache, sources.actions, sources.approvers, format.options().zone);
        connect(m_inbox.get(), &OrderInbox::countChanged, this, readOrdersSoon);
        connect(m_inbox.get(), &OrderInbox::actingForChanged, this, readOrdersSoon);
        connect(sources.cache, &AccountCache::changed, this, [readOrdersSoon](const CacheChange &change) {
            if (change.type == RecordType::Order)
                readOrdersSoon();
        });
    }
    if (kinds & (NoticeKind::Budget | NoticeKind::Invitation)) {
        m_health = std::make_unique<HealthWatch>(sources.cache, sources.actions, format);
        connect(m_health.get(), &HealthWatch::changed, this, &NoticeWatch::readFindings);
    }
    connect(sources.actions, &AccountActions::entriesChanged, this, &NoticeWatch::readDecisions);
    connect(sources.actions, &AccountActions::statusChanged, this, &NoticeWatch::followStatus);
    followStatus();
}

NoticeWatch::~NoticeWatch() = default;

bool NoticeWatch::isLive() const
{
    // Before, and while all is fetched anew, what is not there yet would seem new.
    return m_sources.actions->status().phase == SyncStatus::Phase::Live;
}

void NoticeWatch::followStatus()
{
    if (!isLive())
        return;
    if (!m_begun) {
        m_begun = true;
        m_quiet.start();
    }
    m_ordersSoon.start();
    readFindings();
    readDecisions();
}

void NoticeWatch::readOrders()
{
    if (!m_inbox || !m_inbox->mayDecide() || m_inbox->actingFor().isEmpty() || !isLive())
        return;
    readRecords(m_sources.cache, {RecordType::Order, {}, {}, m_inbox->filters()}, this, [this](const Result<QList<CacheRow>> &rows) {
        if (!rows || !isLive())
            return; // the list that shows them tells of the failure
        QList<NoticeItem> items;
        for (const auto &row : *rows) {
            if (m_inbox->queuedDecision(row.id).isEmpty())
                items.append({row.id, RecordTexts::title(RecordType::Order, row.row), {RecordType::Order, row.id}});
        }
        take(NoticeKind::Approval, items);
    });
}

void NoticeWatch::readFindings()
{
    if (!m_health || !m_health->isKnown() || !isLive())
        return;
    const auto itemsOf = [this](HealthCheck check) {
        QList<NoticeItem> items;
        for (const auto &finding : m_health->findings()) {
            const bool past = finding.when.isValid() && finding.when < QDateTime::currentDateTimeUtc();
            if (finding.check == check && !past && m_health->isSeen(check))
                items.append({finding.key.id, finding.name, finding.key});
        }
        return items;
    };
    if (m_kinds & NoticeKind::Budget)
        take(NoticeKind::Budget, itemsOf(HealthCheck::BudgetLow));
    if (m_kinds & NoticeKind::Invitation)
        take(NoticeKind::Invitation, itemsOf(HealthCheck::Invitation));
}

void NoticeWatch::readDecisions()
{
    if (!(m_kinds & NoticeKind::Decision) || !isLive())
        return;
    QList<NoticeItem> items;
    for (const auto &entry : m_sources.actions->entries()) {
        if (entry.state == EntryState::Conflict)
            items.append({entry.id.toString(), RecordTexts::title(entry.key.type, entry.theirs), entry.key, entry.id});
    }
    take(NoticeKind::Decision, items);
}

void NoticeWatch::take(NoticeKind kind, const QList<NoticeItem> &now)
{
    const auto fresh = m_news.take(kind, now, m_quiet.isActive());
    if (fresh.isEmpty())
        return;
    QStringList names;
    for (const auto &item : fresh.first(std::min<qsizetype>(namesTold, fresh.size())))
        names.append(item.name);
    if (fresh.size() > namesTold)
        names.append(u"…"_s);
    emit arisen(kind, sentenceOf(kind, int(fresh.size())), names.join(", "_L1), fresh.first());
}
