// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncsteps.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class SyncEngine;

/// Carries out what the engine decides: with the account at the other end, the two stores, a timer, the clock
/// and the system's random numbers. Lives in the network thread; the slots are called there or by queued
/// invocation, `start` first. What it is given outlives it.
class SyncDriver : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; ///< milliseconds since the epoch

    SyncDriver(RemoteAccount *remote, CacheStore *cache, OutboxStore *outbox, Clock clock = {},
               QObject *parent = nullptr);
    ~SyncDriver() override;

public slots:
    /// Begins, with what the two stores hold. Once.
    void start(const QList<OutboxEntry> &entries, const SyncPosition &position);
    /// Answered by editStored or editFailed with the entry's id.
    void edit(const OutboxEntry &entry);
    /// The same of many to different records, in one transaction.
    void editTogether(const QList<OutboxEntry> &entries);
    /// What is held back so that it can be taken back goes as soon as it can.
    void sendNow(const QList<QUuid> &entryIds);
    /// Without intents the person's change is given up.
    void resolve(const QUuid &entryId, const QList<FieldIntent> &intents);
    void discard(const QList<QUuid> &entryIds);
    void setOffline(bool offline);
    /// Waiting attempts are made now.
    void refresh();
    /// The person agrees to what SyncStatus::held tells.
    void acceptRemoval();
    /// What became of sessionNeeded, or of a sign-in.
    void sessionRenewed();
    void sessionExpired();

signals:
    void statusChanged(const SyncStatus &status);
    void editStored(const QUuid &entryId);
    void editFailed(const QUuid &entryId, const Error &error);
    /// After the change is on disk. Of the removed, `committed` are those that the service now has.
    void entriesChanged(const QList<OutboxEntry> &put, const QList<QUuid> &removed,
                        const QList<QUuid> &committed);
    /// The service refused the session: to be answered by sessionRenewed or sessionExpired.
    void sessionNeeded();
    /// The person's rights may have changed.
    void identityNeeded();

private:
    void take(SyncEvent event);
    void carryOut(SyncAction action);
    void wakeAt(qint64 time);
    void wake();

    RemoteAccount *m_remote;
    CacheStore *m_cache;
    OutboxStore *m_outbox;
    Clock m_clock;
    std::unique_ptr<SyncEngine> m_engine;
    std::deque<SyncEvent> m_events; ///< those that arrived while another was being carried out
    bool m_stepping = false;
    QTimer m_timer{this};
    qint64 m_wakeTime = 0;
};
