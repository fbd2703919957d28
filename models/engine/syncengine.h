// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "feedreader.h"
#include "outboxqueue.h"
#include "retrygate.h"
#include "storefault.h"
#include "syncsteps.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

struct EngineOptions {
    int longPollSeconds = 25; ///< how long the service may hold back an answer without news; 0: it is asked every `pollInterval`
    qint64 pollInterval = 15'000; ///< milliseconds, also between answers of a service that does not hold them back
    int maximumInFlight = 4;
    qint64 digestInterval = 5 * 60 * 1000; ///< milliseconds; how often the rows on the disk are compared with the service's digests
    int removalsBeforeAsking = 50; ///< more of a kind, and more than a fifth of it, go at once only if the person agrees
};

/// Keeps the account on this device and the one at the service alike: decides, event by event, what is sent, asked, stored and shown.
/// A pure machine: the same events with the same times and random numbers give the same actions. It knows no clock, thread, line or disk.
///
/// Every action that can be answered is answered exactly once by an event with its ticket; the answers of one store come in the order of
/// the actions. Actions are carried out in their order.
class SyncEngine
{
public:
    SyncEngine(EngineOptions options, RandomSource random);
    SyncEngine(const SyncEngine &) = delete;
    SyncEngine &operator=(const SyncEngine &) = delete;

    /// `now`: milliseconds since the epoch. The first event is Started.
    [[nodiscard]] QList<SyncAction> step(qint64 now, const SyncEvent &event);

private:
    /// A write of the outbox that waits for its turn, so that each is made from what is on disk then.
    struct OutboxTask {
        std::function<OutboxWrite()> prepare; ///< an empty write ends the task
        std::function<void(const QList<OutboxEntry> &)> done;
        std::function<void(const Error &)> failed; ///< without it, the task is tried until it succeeds
    };
    using CacheChange = std::variant<std::monostate, CacheWrite::Rows, RowChange, CacheWrite::Swap>; ///< RowChange: of an answer
    struct CacheTask {
        CacheChange change;
        std::optional<SyncPosition> position; ///< of the feed
        QList<RecordKey> shown; ///< whose overlays have to be in the same transaction
        std::function<void()> done;
    };
    struct Flight {
        QUuid entryId;
        qint64 baseRevision = 0;
        int session = 0;
    };
    struct PullInFlight {
        Ticket ticket = 0;
        PullRequest request;
        qint64 askedAt = 0;
        int session = 0;
        bool cancelled = false;
    };

    void on(const SyncEvents::Started &event);
    void on(const SyncEvents::Edited &event);
    void on(const SyncEvents::EditedTogether &event);
    void on(const SyncEvents::SentNow &event);
    void on(const SyncEvents::Resolved &event);
    void on(const SyncEvents::Discarded &event);
    void on(const SyncEvents::OutboxWritten &event);
    void on(const SyncEvents::CacheWritten &event);
    void on(const SyncEvents::BasesRead &event);
    void on(const SyncEvents::CensusTaken &event);
    void on(const SyncEvents::Pulled &event);
    void on(const SyncEvents::Pushed &event);
    void on(const SyncEvents::Woken &event);
    void on(const SyncEvents::OfflineSwitched &event);
    void on(const SyncEvents::RefreshRequested &event);
    void on(const SyncEvents::RemovalAccepted &event);
    void on(const SyncEvents::SessionRenewed &event);
    void on(const SyncEvents::SessionExpired &event);

    // syncengine_outbox.cpp: the person's changes, and what is kept of each
    [[nodiscard]] OutboxWrite prepareEdit(const OutboxEntry &edit);
    [[nodiscard]] OutboxWrite prepareResolution(const QUuid &id, const QList<FieldIntent> &intents);
    void prepareDiscard(const QList<QUuid> &ids);
    void addTask(OutboxTask task);
    bool runOutbox();
    void stored(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed);
    void dropNeedless(const RecordKey &key);
    void keep(const OutboxEntry &entry, const std::optional<RowChange> &answer = {});
    void finish(const QList<QUuid> &ids, const QList<QUuid> &committed = {}, const std::optional<RowChange> &answer = {},
                const std::function<bool()> &isStillSo = {});
    void reconsider(const QList<QUuid> &ids);

    // syncengine_push.cpp: sending
    [[nodiscard]] bool maySend() const;
    void startSending();
    [[nodiscard]] OutboxWrite prepareSending(const QUuid &id, PushRequest &request);
    void send(const PushRequest &request);
    void conflict(OutboxEntry entry, const Error &problem, const std::optional<RowChange> &answer = {});
    void moved(OutboxEntry entry, const Flight &flight, const PushOutcome &outcome);
    void failed(OutboxEntry entry, const PushOutcome &outcome);
    void unauthorised(int session);

    // syncengine_cache.cpp: what is written to the cache and shown
    bool runCache();
    [[nodiscard]] CacheWrite prepareWrite(const CacheTask &task);
    QList<RecordKey> learn(const QList<RowChange> &rows);
    void show(const RecordKey &key);
    void readBases();

    // syncengine_feed.cpp: reading
    [[nodiscard]] static CacheChange changeOf(const CacheWrite &write);
    void pull();
    void take(const PullAnswer &answer, const PullInFlight &pull);
    void cancelPull();
    void hurry();
    void accept(const ChangesPage &page, const PullInFlight &pull);
    void accepted(const Result<QList<CacheWrite>> &writes, int session);
    void store(const CacheWrite &write);
    void takeHeld();
    void pullFailed(const PullFailure &failure, int session);

    // syncengine_guard.cpp: what is not taken on trust
    void takeCensus(bool withDigests, std::function<void(const CacheCensus &)> done);
    void guard();
    void fetchAnew();
    [[nodiscard]] std::optional<MassRemoval> massRemoval(const CacheCensus &before,
                                                         const std::function<qint64(RecordType)> &after) const;
    [[nodiscard]] bool isSuspicious(const ChangesPage &page) const;
    void examine(const ChangesPage &page, const PullInFlight &pull);
    void compareDigests(const CacheCensus &census);
    void judgeFresh(const CacheCensus &census);
    void showFresh();

    void pump();
    void report();
    void wake();
    [[nodiscard]] Ticket newTicket() { return ++m_lastTicket; }
    [[nodiscard]] SyncStatus::Phase phase() const;

    EngineOptions m_options;
    RandomSource m_random;
    RetryGate m_gate;
    FeedReader m_feed;
    OutboxQueue m_queue;

    QList<SyncAction> m_actions;
    qint64 m_now = 0;
    Ticket m_lastTicket = 0;
    bool m_started = false;
    bool m_offline = false;

    std::deque<OutboxTask> m_outboxTasks; ///< the first is under way when there is a ticket
    Ticket m_outboxTicket = 0;
    StoreFault m_outboxFault;
    QSet<QUuid> m_sending; ///< from the decision to send them until what became of it is stored
    std::map<Ticket, Flight> m_flights;

    std::deque<CacheTask> m_cacheTasks;
    Ticket m_cacheTicket = 0;
    QList<RecordKey> m_cacheShown; ///< whose overlays are in the write under way
    StoreFault m_cacheFault;
    std::set<RecordKey> m_unshown; ///< whose overlays are to be written
    Ticket m_readTicket = 0;

    std::optional<PullInFlight> m_pull;
    std::optional<std::pair<PullAnswer, PullInFlight>> m_heldAnswer; ///< until the page before it is on disk
    std::optional<std::pair<ChangesPage, PullInFlight>> m_suspect; ///< removes so much that it is looked into first
    int m_feedWrites = 0;
    Ticket m_censusTicket = 0;
    std::function<void(const CacheCensus &)> m_censusDone;
    std::map<RecordType, quint64> m_digests; ///< of the last page, until they are compared
    qint64 m_comparedAt = 0;
    qint64 m_divergedAt = 0; ///< when everything was last fetched anew because of that
    bool m_fetchedTwice = false; ///< because of too many removals
    std::optional<MassRemoval> m_held;
    std::optional<Error> m_lineError; ///< why the gate closed last

    int m_session = 0;
    bool m_sessionProven = true; ///< has been accepted since it was renewed
    bool m_renewing = false;
    bool m_sessionExpired = false;

    std::optional<SyncStatus> m_reported;
    qint64 m_wakeAt = 0;
};
