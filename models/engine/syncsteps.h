// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "interfaces.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <map>
#include <variant>

/// More is about to go from the lists than can be meant: of these records the service has only so many left.
struct MassRemoval {
    RecordType type = RecordType::User; ///< of which most would go
    qint64 before = 0;
    qint64 after = 0;

    friend bool operator==(const MassRemoval &, const MassRemoval &) = default;
};

/// How synchronisation stands, for people.
struct SyncStatus {
    enum class Phase {
        Starting,
        FirstSync, ///< nothing complete to show yet
        Resync, ///< everything is fetched anew; what is shown is older
        Live, ///< up to date but for what is on the way
        Offline, ///< by choice
        Retrying, ///< no line, or the service fails
        SessionExpired,
        Stopped, ///< cannot go on without help: `error` says why (a wrong service, a full disk, another account)
    };
    Phase phase = Phase::Starting;
    QDateTime syncedAt; ///< when the feed was last known to be read to its end
    qint64 rows = 0; ///< of a first synchronisation: so far
    qint64 total = 0; ///< 0: not known
    int waiting = 0; ///< entries that are queued, on the way or to be tried again
    int conflicts = 0;
    int rejected = 0;
    qint64 nextAttemptAt = 0; ///< milliseconds since the epoch; of Retrying
    std::optional<Error> error;
    std::optional<MassRemoval> held; ///< what is shown is kept until the person has agreed (RemovalAccepted) or it is fetched anew

    friend bool operator==(const SyncStatus &, const SyncStatus &) = default;
};

namespace SyncEvents {

/// First of all, once: what the two stores hold.
struct Started {
    QList<OutboxEntry> entries;
    SyncPosition position;
};
/// A person's change; its id is new. Answered by EditStored or EditFailed with that id.
struct Edited {
    OutboxEntry entry;
};
/// Many changes that were asked for at once (an import), each to another record, stored in one transaction: all of them or none.
struct EditedTogether {
    QList<OutboxEntry> entries;
};
/// Entries that are held back so that they can be taken back go as soon as they can.
struct SentNow {
    QList<QUuid> entryIds;
};
/// How a Conflict is settled: a new entry with these intents (their base is what the person saw) takes its place. Without intents it is given up, and
/// with it what was done later to the record only if that is gone.
struct Resolved {
    QUuid entryId;
    QList<FieldIntent> intents;
};
/// Waiting, conflicting or rejected entries are given up, with those that depend on them. One on its way cannot be.
struct Discarded {
    QList<QUuid> entryIds;
};
struct OutboxWritten {
    Ticket ticket = 0;
    Result<QList<OutboxEntry>> result;
};
struct CacheWritten {
    Ticket ticket = 0;
    Result<void> result;
};
struct BasesRead {
    Ticket ticket = 0;
    Result<QList<BaseRow>> result;
};
struct CensusTaken {
    Ticket ticket = 0;
    Result<CacheCensus> result;
};
struct Pulled {
    Ticket ticket = 0;
    PullAnswer answer;
};
struct Pushed {
    Ticket ticket = 0;
    PushOutcome outcome;
};
/// The time of the last WakeAt has come.
struct Woken {
};
/// The person's switch.
struct OfflineSwitched {
    bool offline = false;
};
/// The person asks, or the operating system says that the line is back: waiting attempts are made now.
struct RefreshRequested {
};
/// The person agrees to what SyncStatus::held tells.
struct RemovalAccepted {
};
/// A session is there (again).
struct SessionRenewed {
};
/// There is no session, and none can be had without the person.
struct SessionExpired {
};

} // namespace SyncEvents

using SyncEvent = std::variant<SyncEvents::Started, SyncEvents::Edited, SyncEvents::EditedTogether, SyncEvents::SentNow,
                               SyncEvents::Resolved, SyncEvents::Discarded,
                               SyncEvents::OutboxWritten, SyncEvents::CacheWritten, SyncEvents::BasesRead,
                               SyncEvents::CensusTaken, SyncEvents::Pulled, SyncEvents::Pushed, SyncEvents::Woken,
                               SyncEvents::OfflineSwitched, SyncEvents::RefreshRequested, SyncEvents::RemovalAccepted,
                               SyncEvents::SessionRenewed, SyncEvents::SessionExpired>;

namespace SyncActions {

struct WriteOutbox {
    Ticket ticket = 0;
    OutboxWrite write;
};
struct WriteCache {
    Ticket ticket = 0;
    CacheWrite write;
};
struct ReadBases {
    Ticket ticket = 0;
    QList<RecordKey> keys;
};
struct TakeCensus {
    Ticket ticket = 0;
    bool withDigests = false;
};
struct Pull {
    Ticket ticket = 0;
    PullRequest request;
};
struct CancelPull {
};
struct Push {
    Ticket ticket = 0;
    PushRequest request;
};
/// Replaces the earlier one.
struct WakeAt {
    qint64 time = 0; ///< milliseconds since the epoch
};
/// The session was refused: renew it with the refresh token and answer SessionRenewed or SessionExpired.
struct RenewSession {
};
/// The person's rights may have changed: ask who they are now.
struct FetchIdentity {
};
/// The edit is on disk.
struct EditStored {
    QUuid entryId;
};
/// The edit is not on disk and was not kept.
struct EditFailed {
    QUuid entryId;
    Error error;
};
/// The entries as they are now on disk, for those who list them.
struct EntriesChanged {
    QList<OutboxEntry> put;
    QList<QUuid> removed;
    QList<QUuid> committed; ///< of the removed: those that the service now has
};
struct Report {
    SyncStatus status;
};

} // namespace SyncActions

using SyncAction = std::variant<SyncActions::WriteOutbox, SyncActions::WriteCache, SyncActions::ReadBases,
                                SyncActions::TakeCensus, SyncActions::Pull,
                                SyncActions::CancelPull, SyncActions::Push, SyncActions::WakeAt, SyncActions::RenewSession,
                                SyncActions::FetchIdentity, SyncActions::EditStored, SyncActions::EditFailed,
                                SyncActions::EntriesChanged, SyncActions::Report>;
