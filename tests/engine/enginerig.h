// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncengine.h"

#include <deque>
#include <map>

/// An engine with two stores that answer at once, unless told to fail or to keep silent. What the engine asks of the line is collected.
class EngineRig
{
public:
    explicit EngineRig(EngineOptions options = {});

    /// Begins with the first synchronisation done, at sequence 10 with the cursor "c10".
    void startLive(const QList<OutboxEntry> &entries = {});
    void start(const QList<OutboxEntry> &entries, const SyncPosition &position);
    void take(const SyncEvent &event);
    void pass(qint64 milliseconds); ///< and wakes the engine

    /// An answer to the oldest request that was not answered.
    void answerPull(const PullAnswer &answer);
    void answerPush(const PushOutcome &outcome);
    /// Tells the stores to go on after `holdCache` or `holdOutbox`.
    void letGo();

    [[nodiscard]] const OutboxEntry *entry(const QUuid &id) const;

    qint64 now = 1'700'000'000'000;
    std::map<RecordKey, BaseRow> bases;
    CacheCensus census;
    std::map<qint64, OutboxEntry> disk; ///< by lane
    std::optional<Error> outboxFails;
    std::optional<Error> cacheFails;
    std::optional<Error> censusFails;
    bool holdOutbox = false;
    bool holdCache = false;

    std::deque<SyncActions::Pull> pulls;
    std::deque<SyncActions::Push> pushes;
    QList<CacheWrite> written;
    std::map<RecordKey, Overlay> overlays;
    QList<QUuid> stored;
    QList<QUuid> failed;
    QList<QUuid> removed;
    QList<QUuid> committed;
    SyncStatus status;
    qint64 wakeAt = 0;
    int renewals = 0;
    int identities = 0;
    int cancels = 0;
    int censuses = 0;
    QStringList order; ///< of what happened to disk and line: "cache", "outbox", "push"

private:
    void carryOut(const SyncAction &action);
    void writeOutbox(const SyncActions::WriteOutbox &action);
    void writeCache(const SyncActions::WriteCache &action);
    void work();

    SyncEngine m_engine;
    std::deque<SyncEvent> m_events;
    std::deque<SyncAction> m_heldOutbox;
    std::deque<SyncAction> m_heldCache;
    bool m_working = false;
};

namespace Sample {

inline const RecordKey user{RecordType::User, QStringLiteral("0190a000-0000-7000-8000-000000000001")};
inline const RecordKey group{RecordType::Group, QStringLiteral("0190a000-0000-7000-8000-000000000002")};

[[nodiscard]] QUuid id(int number);
[[nodiscard]] QJsonObject userRow(const QString &firstName, qint64 revision = 5);
[[nodiscard]] BaseRow base(const RecordKey &key, const QJsonObject &row, qint64 revision = 5);
[[nodiscard]] RowChange put(const RecordKey &key, const QJsonObject &row, qint64 revision);
[[nodiscard]] OutboxEntry patch(int number, const RecordKey &key, const QString &field, const QJsonValue &from, const QJsonValue &to);
[[nodiscard]] OutboxEntry create(int number, const RecordKey &key, const QString &field, const QJsonValue &value);
[[nodiscard]] OutboxEntry remove(int number, const RecordKey &key, const QJsonObject &seen);
[[nodiscard]] OutboxEntry command(int number, const RecordKey &key, const QString &name, const QJsonObject &seen);
[[nodiscard]] PushOutcome outcome(PushOutcome::Kind kind, const std::optional<RowChange> &row = {});
[[nodiscard]] PullFailure failure(ErrorKind kind);
[[nodiscard]] ChangesPage changes(const QByteArray &from, const QByteArray &to, qint64 sequence, const QList<RowChange> &rows = {});

} // namespace Sample
