// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxentry.h"

#include <array>
#include <functional>
#include <map>
#include <variant>

/// Numbers a request of the engine, so that its answer finds back. Never reused by one engine.
using Ticket = quint64;

/// Where synchronisation stands, as it is stored beside the rows that it describes.
struct SyncPosition {
    int generation = 0; ///< of the rows that lists show; 0: there has been no complete first synchronisation
    QByteArray cursor; ///< opaque; empty with generation 0
    qint64 sequence = 0; ///< of the cursor: every row of that generation with a lower revision is accounted for
    QDateTime syncedAt;

    struct Staging {
        int generation = 0;
        QByteArray startCursor;
        qint64 startSequence = 0;
        QByteArray nextPage; ///< empty before the first page
        bool complete = false; ///< all pages are in; changes from `startCursor` (moved on by each page of changes) follow
        qint64 rows = 0;
        qint64 total = 0;
        bool mayShrink = false; ///< begun because the person's rights have changed: what is missing is meant to be
    };
    std::optional<Staging> staging; ///< of a first or renewed synchronisation that is under way
};

struct PullRequest {
    enum class Kind { Snapshot, Changes };
    Kind kind = Kind::Changes;
    QByteArray token; ///< the page of a snapshot (empty for the first), or the cursor of the changes
    int waitSeconds = 0; ///< how long the service may hold back an empty answer
};

struct SnapshotPage {
    QByteArray startCursor;
    qint64 startSequence = 0;
    qint64 total = 0; ///< rows in all, 0 when not said
    QByteArray nextPage; ///< empty at the end
    QList<RowChange> rows;
};

struct ChangesPage {
    QByteArray from;
    QByteArray cursor;
    qint64 sequence = 0; ///< of `cursor`
    bool more = false;
    QList<RowChange> rows; ///< of whole commits, in their order
    std::map<RecordType, quint64> digests; ///< at `cursor`, of the kinds that the caller sees whole; not while there is more
};

/// The cursor serves no more; everything is fetched anew.
struct CursorExpired {
    QString reason; ///< expired, epoch, scope, schema or malformed
};

struct PullFailure {
    Error error;
    qint64 retryAfterMs = 0; ///< 0: not said
};

using PullAnswer = std::variant<SnapshotPage, ChangesPage, CursorExpired, PullFailure>;

struct PushRequest {
    QUuid idempotencyKey;
    RecordKey key;
    EntryKind kind = EntryKind::Patch;
    QString command;
    QJsonObject body;
    qint64 baseRevision = 0; ///< the precondition; of a Create, that there is none
};

struct PushOutcome {
    enum class Kind {
        Committed, ///< `row` is the record as it is now
        InProgress, ///< the first attempt with this key still runs
        Gone, ///< there is no such record any more
        Moved, ///< the record is at another revision: `row` is it
        Refused, ///< `error` says why; will not change by trying again
        Unauthorised, ///< the session has ended
        Unknown, ///< it may or may not have happened; `error`, `retryAfterMs`
    };
    Kind kind = Kind::Unknown;
    std::optional<RowChange> row;
    Error error;
    qint64 retryAfterMs = 0;
};

/// The account at the other end. Every call answers exactly once, later, on the caller's thread; after `cancelPull` the answer is a
/// PullFailure with ErrorKind::Cancelled.
class RemoteAccount
{
public:
    virtual ~RemoteAccount() = default;
    virtual void pull(const PullRequest &request, std::function<void(PullAnswer)> done) = 0;
    virtual void push(const PushRequest &request, std::function<void(PushOutcome)> done) = 0;
    virtual void cancelPull() = 0;
};

/// What becomes of the rows that the service tells, in one transaction together with the position.
struct CacheWrite {
    /// Rows into a generation; `beginsGeneration` first makes its tables (dropping what an earlier attempt left).
    struct Rows {
        int generation = 0;
        bool beginsGeneration = false;
        QList<RowChange> rows;
        bool keepTombstones = false; ///< of a staged generation until it is shown
    };
    /// A row of an answer to a change: into the shown generation, and into the staged one if there is one.
    struct Answer {
        RowChange row;
        bool toShown = true;
        bool toStaged = false;
    };
    /// The staged generation becomes the shown one. Nothing of the old one is carried over: answers that came meanwhile are staged.
    struct Swap {
        int generation = 0;
    };
    std::variant<std::monostate, Rows, Answer, Swap> change;
    QList<Overlay> overlays;
    std::optional<SyncPosition> position;
};

/// What the cache holds, counted on the disk.
struct CacheCensus {
    struct Kind {
        qint64 shown = 0;
        qint64 staged = 0;
        quint64 digest = 0; ///< of the shown rows, if it was asked for
    };
    std::array<Kind, allRecordTypes.size()> kinds; ///< by RecordType
    qint64 newest = 0; ///< revision among the shown rows and removals
};

/// The cache as the engine needs it. Calls are carried out in their order; each answers exactly once, on the caller's thread. A row is put
/// only over an older revision of itself.
class CacheStore
{
public:
    virtual ~CacheStore() = default;
    virtual void write(CacheWrite write, std::function<void(Result<void>)> done) = 0;
    /// One answer per key, in their order; revision 0 for a record that is not there.
    virtual void readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done) = 0;
    virtual void takeCensus(bool withDigests, std::function<void(Result<CacheCensus>)> done) = 0;
};

struct OutboxWrite {
    QList<OutboxEntry> put; ///< new ones have lane 0 and are given the next, in their order; others replace
    QList<QUuid> remove;
};

/// The outbox as the engine needs it; in one transaction, durable when it answers. The answer gives the entries as they were put.
class OutboxStore
{
public:
    virtual ~OutboxStore() = default;
    virtual void write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done) = 0;
};
