// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memorystores.h"
#include "models/engine/syncengine.h"
#include "sqlstores.h"
#include "world.h"

#include <memory>
#include <set>

/// One device: the real engine, two stores that survive a crash, in memory or in files, a line, and a person. It judges everything that can be judged
/// from its side.
class Device
{
public:
    Device(World *world, int number);

    void start();
    void crash(bool loseCache);
    void refresh() { take(SyncEvents::RefreshRequested{}); }
    void setOffline(bool offline);
    void expireSession() { m_sessionGood = false; }

    void editSomething();
    /// Settles a conflict or dismisses a refusal; answers whether there was one.
    bool settleSomething();
    void discardSomething();

    void newsAtService(); ///< a request that waits is answered
    [[nodiscard]] bool isQuiet() const; ///< nothing more will happen by itself
    [[nodiscard]] bool isEmpty() const { return m_outbox.entries().isEmpty(); }
    void checkAtRest(); ///< at a quiet moment, after the faults
    [[nodiscard]] QString describe() const;

    int crashes = 0;
    int resyncs = 0;
    int conflicts = 0;

private:
    void take(const SyncEvent &event);
    void carryOut(const SyncAction &action);
    [[nodiscard]] bool diskFails();
    void writeOutbox(Ticket ticket, const OutboxWrite &write);
    void writeCache(Ticket ticket, const CacheWrite &write);
    void noteRights(const CacheWrite &write);
    void crashAtRights();
    void readBases(Ticket ticket, const QList<RecordKey> &keys);
    void pull(Ticket ticket, const PullRequest &request);
    void push(Ticket ticket, const PushRequest &request);
    void askService(Ticket ticket, const PullRequest &request);
    void answerPull(Ticket ticket, const PullAnswer &answer);
    void answerPush(Ticket ticket, const PushOutcome &outcome);
    void takeCensus(Ticket ticket);
    void decideRemoval();
    void renewSession();
    void signIn(); ///< the person does, after a while
    void later(qint64 delay, std::function<void()> what); ///< unless it crashes before
    [[nodiscard]] qint64 afterDisk(qint64 &busyUntil);

    [[nodiscard]] std::optional<OutboxEntry> makeEdit();
    [[nodiscard]] OutboxEntry makeCreate(const QList<RecordKey> &groups, const QList<RecordKey> &users);
    [[nodiscard]] OutboxEntry makeChange(const RecordKey &key, const QJsonObject &row, const QList<RecordKey> &groups);
    [[nodiscard]] std::optional<FieldIntent> makeIntent(const QString &field, const QJsonObject &row,
                                                        const QList<RecordKey> &groups);

    // device_checks.cpp
    void judgeOutboxWrite(const OutboxWrite &write);
    void noteFolded();
    [[nodiscard]] bool isShown(const OutboxEntry &edit) const;
    [[nodiscard]] bool isAccountedFor(const OutboxEntry &entry, const OutboxWrite &write) const;
    void judgeReferences(const QUuid &id);
    void judgeStored(const QUuid &id);
    void judgeCommitted(const SyncActions::EntriesChanged &change);
    void judgeCache(const CacheWrite &write);
    void judgePrefix();
    void judgeOwn();
    void judgeOverlays();
    void judgeFiles();
    void violated(const QString &what);

    World *m_world;
    int m_number;
    int m_life = 0; ///< counts starts
    MemoryCache m_cache;
    MemoryOutbox m_outbox;
    std::unique_ptr<SqlStores> m_files; ///< beside memory, if it is to be so
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<SimRandom> m_engineRandom;
    qint64 m_cacheBusyUntil = 0;
    qint64 m_outboxBusyUntil = 0;
    int m_wakeNumber = 0;
    bool m_offline = false;
    bool m_sessionGood = true;
    bool m_rightsChanged = false; ///< since the rows that are shown, as the service has said
    bool m_rightsStaged = false; ///< likewise, and what is fetched anew was begun after that
    bool m_expired = false; ///< the cursor, said the last answer but for failures
    std::set<Ticket> m_pulls; ///< not answered
    std::set<Ticket> m_pushes;
    std::map<Ticket, QUuid> m_flights;
    std::optional<std::pair<Ticket, PullRequest>> m_waiting; ///< at the service, for news
    SyncStatus m_status;

    std::map<QUuid, OutboxEntry> m_edits; ///< asked for and not answered
    std::set<QUuid> m_folded; ///< those of them that have become part of another entry, on the disk
    std::set<QUuid> m_kept; ///< answered as stored under their own id, and not gone yet
    std::map<QUuid, bool> m_givenUp; ///< and whether with what depends on it
    std::set<QUuid> m_gone; ///< answered that there is no such record
    std::map<RecordKey, qint64> m_newest; ///< revision seen per record, within an epoch
    std::map<RecordKey, qint64> m_own; ///< revision that an entry was answered with, until the feed accounts for it
    int m_epoch = 1;
    int m_made = 0;
    std::map<QUuid, std::pair<RecordKey, qint64>> m_answers; ///< the revision that each entry was answered with
};
