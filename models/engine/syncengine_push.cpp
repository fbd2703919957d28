// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

#include "pushplanner.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestRetryAfter = 60 * 60 * 1000;
constexpr qint64 inProgressDelay = 1000;
constexpr int attemptsOfFiveMinutes = 50;

} // namespace

bool SyncEngine::maySend() const
{
    return m_feed.isBaseUsable() && !m_offline && !m_sessionExpired && !m_renewing;
}

void SyncEngine::startSending()
{
    while (maySend() && !m_outboxFault.holdsAt(m_now) && m_sending.size() < m_options.maximumInFlight
           && m_gate.letsChangesThrough(m_now, int(m_sending.size()))) {
        const auto *entry = m_queue.next(m_now);
        if (!entry)
            return;
        const auto id = entry->id;
        m_queue.hold(id);
        m_sending.insert(id);
        const auto giveUp = [this, id] {
            m_sending.remove(id);
            m_queue.release(id);
        };
        const auto request = std::make_shared<PushRequest>();
        addTask({[this, id, request, giveUp] {
                     auto write = OutboxWrite{};
                     // An edit that refers to what has yet to be made may have been folded in meanwhile.
                     if (maySend() && m_queue.isFree(id))
                         write = prepareSending(id, *request);
                     else
                         giveUp();
                     return write;
                 },
                 [this, request](const QList<OutboxEntry> &put) {
                     stored(put, {}, {});
                     send(*request);
                 },
                 [giveUp](const Error &) { giveUp(); }});
    }
}

/// The entry is marked before the first byte leaves, so that a crash cannot make it look as if it had never been sent.
OutboxWrite SyncEngine::prepareSending(const QUuid &id, PushRequest &request)
{
    auto entry = *m_queue.find(id);
    auto plan = planPush(entry, *m_queue.base(entry.key), m_now);
    switch (plan.kind) {
    case PushPlan::Kind::Nothing:
        finish({id}, {}, {}, [this, entry] {
            // A record whose making was given up on the way may turn up after all: then there is something to be taken away.
            const auto *base = m_queue.base(entry.key);
            return !takesAway(entry.kind, entry.command) || !base || base->revision == 0 || base->deleted;
        });
        return {};
    case PushPlan::Kind::Conflict:
        conflict(entry, plan.problem);
        return {};
    case PushPlan::Kind::Send:
        break;
    }
    request = std::move(plan.request);
    // Should it be sent again, it acts on the record as it was then: a restored service may have the number that the person saw with
    // another row, since what they saw can have been shown with changes of theirs that waited.
    if (entry.seen.contains("revision"_L1))
        entry.seen[u"revision"_s] = request.baseRevision;
    entry.state = EntryState::InFlight;
    entry.sent = true;
    ++entry.attempts;
    return {{entry}, {}};
}

void SyncEngine::send(const PushRequest &request)
{
    if (!maySend() || !m_gate.letsChangesThrough(m_now, int(m_sending.size()) - 1)) {
        auto entry = *m_queue.find(request.idempotencyKey);
        entry.state = EntryState::Queued;
        --entry.attempts;
        keep(entry);
        return;
    }
    const auto ticket = newTicket();
    m_flights[ticket] = {request.idempotencyKey, request.baseRevision, m_session};
    m_actions.append(SyncActions::Push{ticket, request});
}

void SyncEngine::on(const SyncEvents::Pushed &event)
{
    const auto found = m_flights.find(event.ticket);
    if (found == m_flights.end())
        return;
    const auto flight = found->second;
    m_flights.erase(found);
    auto entry = *m_queue.find(flight.entryId);
    const auto &outcome = event.outcome;
    using enum PushOutcome::Kind;
    if (outcome.kind != Unknown && outcome.kind != Unauthorised) {
        m_gate.succeeded(Traffic::Changes);
        m_sessionProven = m_sessionProven || flight.session == m_session;
        m_feed.expectNews();
    }
    switch (outcome.kind) {
    case Committed:
        finish({entry.id}, {entry.id}, outcome.row);
        break;
    case InProgress:
        entry.state = EntryState::RetryWait;
        entry.nextAttemptAt = m_now + inProgressDelay;
        keep(entry);
        break;
    case Gone:
        if (takesAway(entry.kind, entry.command))
            finish({entry.id}, {}, outcome.row);
        else
            conflict(entry, {ErrorKind::NotFound, outcome.error.detail, u"gone"_s}, outcome.row);
        break;
    case Moved:
        moved(entry, flight, outcome);
        break;
    case Refused:
        entry.state = EntryState::Rejected;
        entry.problem = outcome.error;
        keep(entry, outcome.row);
        if (outcome.error.kind == ErrorKind::Refused)
            m_actions.append(SyncActions::FetchIdentity{});
        break;
    case Unauthorised:
        unauthorised(flight.session);
        entry.state = EntryState::Queued;
        keep(entry);
        break;
    case Unknown:
        failed(entry, outcome);
        break;
    }
}

void SyncEngine::conflict(OutboxEntry entry, const Error &problem, const std::optional<RowChange> &answer)
{
    const auto *base = m_queue.base(entry.key);
    const bool gone = problem.kind == ErrorKind::NotFound || !base || base->deleted;
    entry.state = EntryState::Conflict;
    entry.problem = problem;
    entry.theirs = gone ? QJsonObject() : base->row;
    keep(entry, answer);
}

void SyncEngine::moved(OutboxEntry entry, const Flight &flight, const PushOutcome &outcome)
{
    if (entry.kind == EntryKind::Create) {
        entry.state = EntryState::Rejected;
        entry.problem = Error{ErrorKind::Refused, outcome.error.detail, u"id-exists"_s};
        keep(entry, outcome.row);
        return;
    }
    if (entry.kind != EntryKind::Patch)
        entry.sent = false; // no attempt has taken effect, and none can any more: what it was bound to is gone
    // Merged again with the newer row. Should there be none, the service contradicts itself or has another history than we: it is
    // asked again later, and the feed will tell.
    const auto *base = m_queue.base(entry.key);
    const bool newerComes = outcome.row && outcome.row->revision > flight.baseRevision
        && outcome.row->revision > m_feed.stored().sequence;
    const bool newerIsHere = !base || base->revision != flight.baseRevision;
    entry.state = newerComes || newerIsHere ? EntryState::Queued : EntryState::RetryWait;
    if (entry.state == EntryState::RetryWait)
        entry.nextAttemptAt = m_now + retryDelay(entry.attempts, entry.attempts > attemptsOfFiveMinutes, m_random);
    keep(entry, outcome.row);
}

void SyncEngine::failed(OutboxEntry entry, const PushOutcome &outcome)
{
    m_gate.failed(Traffic::Changes, m_now, outcome.retryAfterMs);
    m_lineError = outcome.error;
    entry.state = EntryState::RetryWait;
    entry.problem = outcome.error;
    // Besides the gate, so that one entry that the service cannot stand does not hold up the others again and again.
    const auto delay = retryDelay(entry.attempts, entry.attempts > attemptsOfFiveMinutes, m_random);
    entry.nextAttemptAt = m_now + std::max(delay, std::clamp(outcome.retryAfterMs, qint64(0), longestRetryAfter));
    keep(entry, outcome.row);
}

/// Renews the session once for all requests that it was refused to; a new one that is refused as well needs the person.
void SyncEngine::unauthorised(int session)
{
    if (session != m_session || m_renewing || m_sessionExpired)
        return;
    if (!m_sessionProven) {
        m_sessionExpired = true;
        return;
    }
    m_renewing = true;
    m_actions.append(SyncActions::RenewSession{});
}
