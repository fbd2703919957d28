// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

using namespace Qt::Literals::StringLiterals;

SyncEngine::CacheChange SyncEngine::changeOf(const CacheWrite &write)
{
    if (const auto *rows = std::get_if<CacheWrite::Rows>(&write.change))
        return *rows;
    if (const auto *swap = std::get_if<CacheWrite::Swap>(&write.change))
        return *swap;
    return {};
}

void SyncEngine::pull()
{
    if (m_pull || m_heldAnswer || m_suspect || m_offline || m_renewing || m_sessionExpired || !m_gate.letsFeedThrough(m_now))
        return;
    const auto request = m_feed.next(m_now);
    if (!request)
        return;
    m_pull = PullInFlight{newTicket(), *request, m_now, m_session, false};
    m_feed.asked();
    m_actions.append(SyncActions::Pull{m_pull->ticket, *request});
}

void SyncEngine::cancelPull()
{
    if (!m_pull || m_pull->cancelled)
        return;
    m_pull->cancelled = true;
    m_actions.append(SyncActions::CancelPull{});
}

void SyncEngine::on(const SyncEvents::Pulled &event)
{
    if (!m_pull || event.ticket != m_pull->ticket)
        return;
    const auto pull = *std::exchange(m_pull, {});
    if (const auto *failure = std::get_if<PullFailure>(&event.answer)) {
        pullFailed(*failure, pull.session);
        return;
    }
    m_sessionProven = m_sessionProven || pull.session == m_session;
    // One page is read ahead, but written only after the page before it: a position must never be on disk without its rows.
    if (m_feedWrites > 0 || m_censusTicket)
        m_heldAnswer = {event.answer, pull};
    else
        take(event.answer, pull);
}

void SyncEngine::take(const PullAnswer &answer, const PullInFlight &pull)
{
    if (const auto *page = std::get_if<SnapshotPage>(&answer)) {
        accepted(m_feed.accept(*page), pull.session);
    } else if (const auto *changes = std::get_if<ChangesPage>(&answer)) {
        if (isSuspicious(*changes))
            examine(*changes, pull);
        else
            accept(*changes, pull);
    } else if (const auto *expired = std::get_if<CursorExpired>(&answer)) {
        m_gate.succeeded(Traffic::Feed);
        m_feed.expire(expired->reason, m_now);
    }
}

void SyncEngine::accept(const ChangesPage &page, const PullInFlight &pull)
{
    accepted(m_feed.accept(page, pull.request, pull.askedAt, m_now), pull.session);
    m_digests = m_feed.isRenewing() ? std::map<RecordType, quint64>() : page.digests;
}

void SyncEngine::accepted(const Result<QList<CacheWrite>> &writes, int session)
{
    if (!writes) {
        pullFailed({writes.error(), 0}, session);
        return;
    }
    m_gate.succeeded(Traffic::Feed);
    for (const auto &write : *writes)
        store(write);
}

void SyncEngine::store(const CacheWrite &write)
{
    ++m_feedWrites;
    m_cacheTasks.push_back({changeOf(write), write.position, {}, [this] {
                                --m_feedWrites;
                                takeHeld();
                            }});
}

/// One page is read ahead; it is looked at once the one before is on disk and nothing about that is in doubt.
void SyncEngine::takeHeld()
{
    if (m_feedWrites > 0 || m_censusTicket || !m_heldAnswer)
        return;
    const auto held = *std::exchange(m_heldAnswer, {});
    take(held.first, held.second);
}

void SyncEngine::pullFailed(const PullFailure &failure, int session)
{
    if (failure.error.kind == ErrorKind::Cancelled)
        return;
    if (failure.error.kind == ErrorKind::Unauthorised) {
        unauthorised(session);
        return;
    }
    m_gate.failed(Traffic::Feed, m_now, failure.retryAfterMs);
    m_lineError = failure.error;
    if (failure.error.kind == ErrorKind::Refused)
        m_actions.append(SyncActions::FetchIdentity{});
}
