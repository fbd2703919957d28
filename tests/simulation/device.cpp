// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "device.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 requestTimeout = 5000;

QByteArray nameOf(const RecordKey &key)
{
    return QByteArray(wireName(key.type).data()) + ':' + key.id.right(12).toLatin1();
}

QByteArray textOf(const RowChange &row)
{
    static constexpr const char *names[] = {" put ", " remove ", " hide "};
    return nameOf(row.key) + names[int(row.op)] + QByteArray::number(row.revision);
}

/// A line of the trace.
QByteArray textOf(const CacheWrite &write)
{
    QByteArray text = "    cache";
    if (const auto *rows = std::get_if<CacheWrite::Rows>(&write.change)) {
        text += " rows into " + QByteArray::number(rows->generation);
        for (const auto &row : rows->rows)
            text += ", " + textOf(row);
    } else if (const auto *answer = std::get_if<CacheWrite::Answer>(&write.change)) {
        text += " answer " + textOf(answer->row) + (answer->toStaged ? ", staged" : "");
    } else if (const auto *swap = std::get_if<CacheWrite::Swap>(&write.change)) {
        text += " swap to " + QByteArray::number(swap->generation);
    }
    for (const auto &overlay : write.overlays)
        text += (overlay.clear ? "; clears " : "; shows ") + nameOf(overlay.key);
    if (write.position)
        text += "; at " + write.position->cursor;
    return text;
}

PullFailure failure(ErrorKind kind)
{
    return {{kind, {}, {}}, 0};
}

} // namespace

Device::Device(World *world, int number)
    : m_world(world), m_number(number), m_cache(world->mutant), m_outbox(world->mutant)
{
    if (world->inFiles)
        m_files = std::make_unique<SqlStores>();
}

void Device::start()
{
    ++m_life;
    m_engineRandom = std::make_unique<SimRandom>(m_world->random.bits());
    EngineOptions options;
    options.digestInterval = 0;
    options.removalsBeforeAsking = m_world->removalsBeforeAsking;
    m_engine = std::make_unique<SyncEngine>(options, [random = m_engineRandom.get()] { return random->bits(); });
    if (m_world->mutant == Mutant::ForgetsInFlight) {
        for (const auto &entry : m_outbox.entries()) {
            if (entry.state == EntryState::InFlight)
                m_outbox.forget(entry.id);
        }
    }
    for (const auto &id : m_kept) {
        if (!m_outbox.find(id))
            violated(u"I1: an entry is not there after a start"_s);
    }
    if (m_files) {
        m_files->open();
        m_files->compare(m_cache);
        m_files->compare(m_outbox);
        judgeFiles();
    }
    if (m_offline)
        take(SyncEvents::OfflineSwitched{true});
    take(SyncEvents::Started{m_files ? m_files->entries() : m_outbox.entries(), m_files ? m_files->position() : m_cache.position()});
}

void Device::crash(bool loseCache)
{
    ++crashes;
    m_engine.reset();
    m_pulls.clear();
    m_pushes.clear();
    m_flights.clear();
    m_answers.clear();
    m_waiting.reset();
    m_edits.clear();
    m_folded.clear();
    m_givenUp.clear();
    m_status = {};
    m_cacheBusyUntil = m_outboxBusyUntil = 0;
    ++m_life; // what was on its way is not for the next life
    if (loseCache) {
        m_cache = MemoryCache(m_world->mutant);
        m_newest.clear();
        m_own.clear();
        m_rightsStaged = false;
    }
    m_rightsChanged = m_rightsStaged; // else it will be told again
    if (m_files)
        m_files->close(loseCache);
    start();
}

void Device::setOffline(bool offline)
{
    m_offline = offline;
    take(SyncEvents::OfflineSwitched{offline});
}

void Device::later(qint64 delay, std::function<void()> what)
{
    m_world->after(delay, [this, life = m_life, what = std::move(what)] {
        if (life == m_life)
            what();
    });
}

void Device::take(const SyncEvent &event)
{
    m_world->trace(QByteArray::number(m_number) + " event " + QByteArray::number(int(event.index())));
    const auto actions = m_engine->step(m_world->now, event);
    for (const auto &action : actions)
        carryOut(action);
}

void Device::carryOut(const SyncAction &action)
{
    m_world->trace(QByteArray::number(m_number) + "   action " + QByteArray::number(int(action.index())));
    if (const auto *outbox = std::get_if<SyncActions::WriteOutbox>(&action)) {
        writeOutbox(outbox->ticket, outbox->write);
    } else if (const auto *cache = std::get_if<SyncActions::WriteCache>(&action)) {
        writeCache(cache->ticket, cache->write);
    } else if (const auto *read = std::get_if<SyncActions::ReadBases>(&action)) {
        readBases(read->ticket, read->keys);
    } else if (const auto *count = std::get_if<SyncActions::TakeCensus>(&action)) {
        takeCensus(count->ticket);
    } else if (const auto *asked = std::get_if<SyncActions::Pull>(&action)) {
        pull(asked->ticket, asked->request);
    } else if (std::holds_alternative<SyncActions::CancelPull>(action)) {
        if (!m_pulls.empty())
            later(1, [this, ticket = *m_pulls.rbegin()] { answerPull(ticket, failure(ErrorKind::Cancelled)); });
    } else if (const auto *sent = std::get_if<SyncActions::Push>(&action)) {
        push(sent->ticket, sent->request);
    } else if (const auto *wake = std::get_if<SyncActions::WakeAt>(&action)) {
        later(std::max(qint64(0), wake->time - m_world->now), [this, number = ++m_wakeNumber] {
            if (number == m_wakeNumber)
                take(SyncEvents::Woken{});
        });
    } else if (std::holds_alternative<SyncActions::RenewSession>(action)) {
        renewSession();
    } else if (const auto *stored = std::get_if<SyncActions::EditStored>(&action)) {
        judgeStored(stored->entryId);
    } else if (const auto *failed = std::get_if<SyncActions::EditFailed>(&action)) {
        m_edits.erase(failed->entryId);
        m_folded.erase(failed->entryId);
        m_givenUp.erase(failed->entryId);
    } else if (const auto *changed = std::get_if<SyncActions::EntriesChanged>(&action)) {
        judgeCommitted(*changed);
    } else if (const auto *report = std::get_if<SyncActions::Report>(&action)) {
        const bool expires = report->status.phase == SyncStatus::Phase::SessionExpired && m_status.phase != report->status.phase;
        const bool holds = report->status.held && !m_status.held;
        m_status = report->status;
        if (expires)
            signIn();
        if (holds && m_rightsChanged)
            violated(u"asks about what the person may no longer see"_s);
        if (holds)
            decideRemoval();
        m_world->trace(QByteArray::number(int(m_status.phase)));
    }
}

qint64 Device::afterDisk(qint64 &busyUntil)
{
    busyUntil = std::max(busyUntil, m_world->now) + m_world->random.between(0, 3);
    return busyUntil - m_world->now;
}

bool Device::diskFails()
{
    return m_world->random.chance(m_world->weather.diskFaults);
}

void Device::writeOutbox(Ticket ticket, const OutboxWrite &write)
{
    if (m_world->mutant == Mutant::EarlyOutboxAnswer) {
        later(afterDisk(m_outboxBusyUntil), [this, ticket, write] {
            auto entries = MemoryOutbox(m_outbox).apply(write);
            later(50, [this, write] { m_outbox.apply(write); });
            take(SyncEvents::OutboxWritten{ticket, entries});
        });
        m_outboxBusyUntil += 60;
        return;
    }
    const auto delay = afterDisk(m_outboxBusyUntil);
    const auto answerDelay = afterDisk(m_outboxBusyUntil);
    const auto result = std::make_shared<Result<QList<OutboxEntry>>>(Error{ErrorKind::DiskFull, {}, {}});
    later(delay, [this, write, result] {
        if (diskFails())
            return;
        judgeOutboxWrite(write);
        const auto entries = m_outbox.apply(write);
        noteFolded();
        for (const auto &entry : entries)
            m_world->trace(QByteArray::number(m_number) + "    put " + nameOf(entry.key) + ' '
                           + QByteArray::number(int(entry.state)) + " kind " + QByteArray::number(int(entry.kind)) + " lane "
                           + QByteArray::number(entry.lane));
        if (m_files)
            m_files->apply(write, m_outbox);
        judgeFiles();
        *result = entries;
    });
    later(answerDelay, [this, ticket, result] { take(SyncEvents::OutboxWritten{ticket, *result}); });
}

void Device::writeCache(Ticket ticket, const CacheWrite &write)
{
    auto delay = afterDisk(m_cacheBusyUntil);
    if (m_world->mutant == Mutant::PositionBeforeRows && std::holds_alternative<CacheWrite::Rows>(write.change)) {
        CacheWrite first;
        first.position = write.position;
        later(delay, [this, first] { m_cache.apply(first); });
        m_cacheBusyUntil += 20;
        delay = afterDisk(m_cacheBusyUntil);
    }
    if (m_world->mutant == Mutant::EarlyCacheAnswer && std::holds_alternative<CacheWrite::Answer>(write.change)) {
        later(delay, [this, ticket] { take(SyncEvents::CacheWritten{ticket, {}}); });
        later(delay + 20, [this, write] { m_cache.apply(write); });
        m_cacheBusyUntil += 25;
        return;
    }
    const auto answerDelay = afterDisk(m_cacheBusyUntil);
    const auto result = std::make_shared<Result<void>>(Error{ErrorKind::DiskFull, {}, {}});
    later(delay, [this, write, result] {
        if (diskFails())
            return;
        m_cache.apply(write);
        noteRights(write);
        m_world->trace(QByteArray::number(m_number) + textOf(write));
        if (m_files)
            m_files->apply(write, m_cache);
        judgeFiles();
        judgeCache(write);
        *result = Result<void>();
    });
    later(answerDelay, [this, ticket, result] { take(SyncEvents::CacheWritten{ticket, *result}); });
}

void Device::noteRights(const CacheWrite &write)
{
    const auto *rows = std::get_if<CacheWrite::Rows>(&write.change);
    if (rows && rows->beginsGeneration) {
        if (m_rightsChanged && !m_rightsStaged && m_world->isTouchy)
            later(m_world->random.between(1, 200), [this] { crashAtRights(); });
        m_rightsStaged = m_rightsChanged;
    }
    if (std::holds_alternative<CacheWrite::Swap>(write.change))
        m_rightsStaged = m_rightsChanged = false;
}

void Device::crashAtRights()
{
    crash(false);
    if (m_world->isCalm)
        refresh(); // as all have done since the faults stopped
}

void Device::readBases(Ticket ticket, const QList<RecordKey> &keys)
{
    const auto result = std::make_shared<Result<QList<BaseRow>>>(Error{ErrorKind::Storage, {}, {}});
    later(afterDisk(m_cacheBusyUntil), [this, keys, result] {
        if (!diskFails())
            *result = m_files ? m_files->bases(keys) : m_cache.bases(keys);
    });
    later(afterDisk(m_cacheBusyUntil), [this, ticket, result] { take(SyncEvents::BasesRead{ticket, *result}); });
}

void Device::takeCensus(Ticket ticket)
{
    const auto result = std::make_shared<Result<CacheCensus>>(Error{ErrorKind::Storage, {}, {}});
    later(afterDisk(m_cacheBusyUntil), [this, result] {
        if (!diskFails())
            *result = m_files ? m_files->census() : m_cache.census();
    });
    later(afterDisk(m_cacheBusyUntil), [this, ticket, result] { take(SyncEvents::CensusTaken{ticket, *result}); });
}

/// The person reads what would go, and agrees or looks again.
void Device::decideRemoval()
{
    later(m_world->random.between(100, 2000), [this] {
        const bool looksAgain = m_world->random.chance(0.3) && !m_world->isCalm; // and not for ever, or nothing comes to rest
        if (m_status.held && looksAgain) {
            take(SyncEvents::RefreshRequested{});
        } else {
            take(SyncEvents::RemovalAccepted{});
        }
    });
}

void Device::renewSession()
{
    later(m_world->random.between(20, 500), [this] {
        if (m_world->random.chance(0.8)) {
            m_sessionGood = true;
            take(SyncEvents::SessionRenewed{});
        } else {
            take(SyncEvents::SessionExpired{});
        }
    });
}

void Device::signIn()
{
    later(m_world->random.between(500, 4000), [this] {
        m_sessionGood = true;
        take(SyncEvents::SessionRenewed{});
    });
}

void Device::pull(Ticket ticket, const PullRequest &request)
{
    if (m_offline)
        violated(u"asks while it is switched offline"_s);
    const bool begins = request.kind == PullRequest::Kind::Snapshot && request.token.isEmpty();
    if (begins && !m_expired && m_cache.position().generation > 0 && m_world->removalsBeforeAsking == World::removeAll)
        violated(u"fetches everything anew without need"_s);
    m_pulls.insert(ticket);
    auto &random = m_world->random;
    if (random.chance(m_world->weather.drops)) {
        later(requestTimeout, [this, ticket] { answerPull(ticket, failure(ErrorKind::Timeout)); });
        return;
    }
    later(random.between(1, m_world->weather.slowness), [this, ticket, request] { askService(ticket, request); });
    // The answer may come later than anybody waits for it.
    later(requestTimeout + 1000 * request.waitSeconds, [this, ticket] { answerPull(ticket, failure(ErrorKind::Timeout)); });
}

void Device::askService(Ticket ticket, const PullRequest &request)
{
    auto &random = m_world->random;
    std::optional<PullAnswer> answer;
    if (!m_sessionGood)
        answer = failure(ErrorKind::Unauthorised);
    else if (random.chance(m_world->weather.failures))
        answer = PullFailure{{ErrorKind::ServerFailed, {}, {}}, random.chance(0.3) ? 2000 : 0};
    else
        answer = m_world->service.pull(m_number, request, true);
    if (!answer) {
        if (!m_pulls.contains(ticket))
            return; // nobody waits any more
        m_waiting = {ticket, request};
        later(1000 * request.waitSeconds, [this, ticket] {
            if (!m_waiting || m_waiting->first != ticket)
                return;
            const auto waited = std::exchange(m_waiting, {})->second;
            answerPull(ticket, *m_world->service.pull(m_number, waited, false));
        });
        return;
    }
    if (random.chance(m_world->weather.drops))
        return;
    if (std::holds_alternative<CursorExpired>(*answer))
        ++resyncs;
    later(random.between(1, m_world->weather.slowness), [this, ticket, answer] { answerPull(ticket, *answer); });
}

void Device::newsAtService()
{
    if (!m_waiting)
        return;
    const auto [ticket, request] = *std::exchange(m_waiting, {});
    later(m_world->random.between(1, 20), [this, ticket = ticket, request = request] { askService(ticket, request); });
}

void Device::answerPull(Ticket ticket, const PullAnswer &answer)
{
    if (!m_pulls.contains(ticket)) {
        if (m_world->mutant != Mutant::MisdirectedPages || m_pulls.empty() || std::holds_alternative<PullFailure>(answer))
            return;
        ticket = *m_pulls.begin();
    }
    m_pulls.erase(ticket);
    if (m_waiting && m_waiting->first == ticket)
        m_waiting.reset();
    auto given = answer;
    if (auto *page = std::get_if<SnapshotPage>(&given); page && m_world->mutant == Mutant::LateStartCursor) {
        const auto later = std::get<SnapshotPage>(*m_world->service.pull(m_number, {PullRequest::Kind::Snapshot, {}, 0}, false));
        page->startCursor = later.startCursor;
        page->startSequence = later.startSequence;
    }
    if (auto *page = std::get_if<ChangesPage>(&given); page && m_world->mutant == Mutant::CutPages && page->rows.size() > 2)
        page->rows.removeLast();
    const auto *expired = std::get_if<CursorExpired>(&given);
    m_rightsChanged = m_rightsChanged || (expired && expired->reason == "scope"_L1);
    m_expired = expired || (m_expired && std::holds_alternative<PullFailure>(given));
    take(SyncEvents::Pulled{ticket, given});
}

void Device::push(Ticket ticket, const PushRequest &request)
{
    if (m_offline)
        violated(u"sends while it is switched offline"_s);
    if (m_pushes.size() >= 4)
        violated(u"more than four changes are on their way"_s);
    m_pushes.insert(ticket);
    m_flights[ticket] = request.idempotencyKey;
    const auto *stored = m_outbox.find(request.idempotencyKey);
    if (!stored || stored->state != EntryState::InFlight || (!stored->sent && m_world->mutant != Mutant::ForgetsSent)) {
        violated(u"sends what is not marked on disk"_s);
        return;
    }
    const auto entry = *stored;
    if (m_world->mutant == Mutant::RemovesAtSending)
        m_outbox.forget(entry.id);
    auto &random = m_world->random;
    const auto arrives = [this, request, entry](bool wanted) {
        PushOutcome outcome;
        if (!m_sessionGood)
            outcome.kind = PushOutcome::Kind::Unauthorised;
        else if (m_world->random.chance(m_world->weather.failures / 2))
            outcome.kind = PushOutcome::Kind::InProgress;
        else if (m_world->random.chance(m_world->weather.failures))
            outcome = {m_world->mutant == Mutant::FalseSuccess ? PushOutcome::Kind::Committed : PushOutcome::Kind::Unknown, {},
                       {ErrorKind::ServerFailed, {}, {}}, 0};
        else
            outcome = m_world->service.push(m_number, request, entry);
        if (outcome.kind == PushOutcome::Kind::Committed)
            m_world->committed();
        if (wanted && !m_world->random.chance(m_world->weather.drops))
            return std::optional(outcome);
        return std::optional<PushOutcome>();
    };
    // Requests live on when the device that sent them does not.
    if (!random.chance(m_world->weather.drops)) {
        m_world->after(random.between(1, m_world->weather.slowness), [this, arrives, ticket, life = m_life] {
            const auto outcome = arrives(true);
            if (outcome && life == m_life)
                later(m_world->random.between(1, m_world->weather.slowness), [this, ticket, outcome] { answerPush(ticket, *outcome); });
        });
    }
    if (random.chance(m_world->weather.duplicates))
        m_world->after(random.between(1, 10'000), [arrives] { arrives(false); });
    later(requestTimeout, [this, ticket] {
        PushOutcome outcome;
        outcome.error = {ErrorKind::Timeout, {}, {}};
        answerPush(ticket, outcome);
    });
}

void Device::answerPush(Ticket ticket, const PushOutcome &outcome)
{
    if (m_pushes.erase(ticket) == 0)
        return;
    if (outcome.row && m_world->mutant == Mutant::LateAnswers && m_cache.position().generation > 0)
        m_cache.applyRow(m_cache.shownRows(), *outcome.row);
    const auto id = m_flights[ticket];
    if (outcome.row)
        m_answers[id] = {outcome.row->key, outcome.row->revision};
    if (outcome.kind == PushOutcome::Kind::Gone)
        m_gone.insert(id);
    if (outcome.error.code == "unknown-reference"_L1)
        judgeReferences(id);
    m_world->trace(QByteArray::number(m_number) + "    outcome " + QByteArray::number(int(outcome.kind)));
    take(SyncEvents::Pushed{ticket, outcome});
}
