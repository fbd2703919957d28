// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 clockMayStepBack = 60'000;
constexpr qint64 firstComparisonAfter = 60'000; // the first lists need the disk

/// Trying again helps only after somebody has done something about it.
bool needsHelp(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Incompatible:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::Invalid:
    case ErrorKind::Defect:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncEngine::SyncEngine(EngineOptions options, RandomSource random)
    : m_options(options), m_random(std::move(random)), m_gate(m_random),
      m_feed(options.longPollSeconds, options.pollInterval, m_random)
{
}

QList<SyncAction> SyncEngine::step(qint64 now, const SyncEvent &event)
{
    m_actions.clear();
    const bool clockWentBack = now < m_now - clockMayStepBack;
    m_now = now;
    if (clockWentBack) {
        hurry(); // or everything would wait for times that are far away now
        m_queue.hurry(true);
    }
    if (std::holds_alternative<SyncEvents::Woken>(event))
        m_wakeAt = 0;
    std::visit([this](const auto &what) { on(what); }, event);
    if (m_started)
        pump();
    return std::exchange(m_actions, {});
}

void SyncEngine::on(const SyncEvents::Started &event)
{
    m_started = true;
    m_feed.start(event.position);
    m_comparedAt = m_now - m_options.digestInterval + std::min(m_options.digestInterval, firstComparisonAfter);
    QList<OutboxEntry> changed;
    for (auto entry : event.entries) {
        if (entry.state == EntryState::InFlight || entry.state == EntryState::RetryWait) {
            // Whether the last attempt has reached the service is not known; under the same key it is harmless to ask again.
            entry.state = EntryState::Queued;
            entry.nextAttemptAt = 0;
            changed.append(entry);
        }
        if (entry.createdAt.toMSecsSinceEpoch() > m_now)
            entry.nextAttemptAt = 0; // the clock was set back meanwhile, and the delay would last as long as that
        m_queue.put(entry);
    }
    if (!changed.isEmpty()) {
        addTask({[changed] { return OutboxWrite{changed, {}}; },
                 [this](const QList<OutboxEntry> &put) {
                     m_actions.append(SyncActions::EntriesChanged{put, {}, {}});
                 },
                 {}});
    }
}

void SyncEngine::on(const SyncEvents::Woken &)
{
}

void SyncEngine::on(const SyncEvents::OfflineSwitched &event)
{
    m_offline = event.offline;
    if (m_offline)
        cancelPull();
    else
        hurry();
}

void SyncEngine::on(const SyncEvents::RefreshRequested &)
{
    constexpr qint64 longForAnAnswer = 5000;
    // What waits for news, or was asked of a line that is gone, would answer late.
    if (m_pull && (m_pull->request.waitSeconds > 0 || m_now - m_pull->askedAt > longForAnAnswer))
        cancelPull();
    if (m_held) {
        m_held.reset();
        fetchAnew(); // what would remove so much is asked for once more
    }
    hurry();
}

void SyncEngine::on(const SyncEvents::SessionRenewed &)
{
    ++m_session;
    m_sessionProven = false;
    m_renewing = false;
    m_sessionExpired = false;
    hurry();
}

void SyncEngine::on(const SyncEvents::SessionExpired &)
{
    m_renewing = false;
    m_sessionExpired = true;
}

void SyncEngine::hurry()
{
    m_outboxFault.hurry();
    m_cacheFault.hurry();
    m_gate.hurry(m_now);
    m_queue.hurry();
    m_feed.hurry(m_now);
}

void SyncEngine::pump()
{
    if (m_sending.isEmpty() && !m_queue.hasSendable())
        m_gate.succeeded(Traffic::Changes); // what could not be sent is not to be sent any more
    guard();
    bool again = true;
    while (again) {
        startSending();
        again = runOutbox();
        again = runCache() || again;
    }
    readBases();
    // What failed has been given up, and nothing is left to be written.
    if (!m_outboxTicket && m_outboxTasks.empty() && !m_outboxFault.holdsAt(m_now))
        m_outboxFault = {};
    if (!m_cacheTicket && !m_readTicket && !m_censusTicket && m_cacheTasks.empty() && !m_cacheFault.holdsAt(m_now))
        m_cacheFault = {};
    pull();
    report();
    wake();
}

SyncStatus::Phase SyncEngine::phase() const
{
    using enum SyncStatus::Phase;
    if (!m_started)
        return Starting;
    if (m_outboxFault.error || m_cacheFault.error)
        return Stopped;
    if (m_offline)
        return Offline;
    if (m_sessionExpired)
        return SessionExpired;
    if (m_gate.isFailing())
        return m_lineError && needsHelp(*m_lineError) ? Stopped : Retrying;
    if (m_feed.stored().generation == 0)
        return FirstSync;
    if (m_feed.isRenewing())
        return Resync;
    return m_feed.isUpToDate() ? Live : Starting;
}

void SyncEngine::report()
{
    if (!m_gate.isFailing())
        m_lineError.reset();
    SyncStatus status;
    status.phase = phase();
    status.syncedAt = m_feed.target().syncedAt;
    if (const auto &staging = m_feed.stored().staging) {
        status.rows = staging->rows;
        status.total = staging->total;
    }
    status.waiting = m_queue.count(EntryState::Queued) + m_queue.count(EntryState::InFlight)
        + m_queue.count(EntryState::RetryWait);
    status.conflicts = m_queue.count(EntryState::Conflict);
    status.rejected = m_queue.count(EntryState::Rejected);
    if (status.phase == SyncStatus::Phase::Retrying)
        status.nextAttemptAt = m_gate.opensAt();
    status.held = m_held;
    status.error = m_outboxFault.error ? m_outboxFault.error : m_cacheFault.error ? m_cacheFault.error : m_lineError;
    if (m_reported == status)
        return;
    m_reported = status;
    m_actions.append(SyncActions::Report{status});
}

void SyncEngine::wake()
{
    qint64 next = 0;
    const auto consider = [&](qint64 time) {
        if (time > m_now && (next == 0 || time < next))
            next = time;
    };
    consider(m_gate.opensAt());
    consider(m_feed.notBefore());
    consider(m_outboxFault.retryAt);
    consider(m_cacheFault.retryAt);
    consider(m_queue.nextDueAt().value_or(0));
    if (next == 0 || next == m_wakeAt)
        return;
    m_wakeAt = next;
    m_actions.append(SyncActions::WakeAt{next});
}
