// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/merge.h"
#include "models/entities/recordtype.h"
#include "models/entities/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

enum class EntryKind { Create, Patch, Delete, Command };

enum class EntryState {
    Queued, ///< waits for its turn, and for `nextAttemptAt`: until then it can be taken back
    InFlight, ///< marked on disk before the first byte left
    RetryWait, ///< the outcome of the last attempt is not known: tried again, with the same key, from `nextAttemptAt`
    Conflict, ///< somebody else changed the same: waits for a decision
    Rejected, ///< the service refused it: kept until the person has seen it
};

/// One intended change, kept on disk until the service has it or the person gives it up.
struct OutboxEntry {
    QUuid id; ///< also the Idempotency-Key
    qint64 lane = 0; ///< the order of editing; given by the store
    RecordKey key;
    QList<RecordKey> references; ///< records that must exist at the service before this can be sent
    EntryKind kind = EntryKind::Patch;
    QString command; ///< the name in the path (`disable`), of a Command
    QList<FieldIntent> intents; ///< of a Patch; of a Create every set field, with a null base
    QJsonObject arguments; ///< the body of a Command
    QJsonObject seen; ///< the row that the person looked at, of a Command or Delete
    EntryState state = EntryState::Queued;
    bool sent = false; ///< has ever left, so that nothing may be folded into it
    int attempts = 0;
    qint64 nextAttemptAt = 0; ///< milliseconds since the epoch; not sent before
    std::optional<Error> problem; ///< why it is Rejected, or what went wrong last
    QJsonObject theirs; ///< the service's row when it became a Conflict; empty when the record is gone
    QDateTime createdAt;
    QString actor; ///< the id of the user who made it
};

/// A record as the service last told it.
struct BaseRow {
    RecordKey key;
    qint64 revision = 0; ///< 0: never heard of
    bool deleted = false;
    QJsonObject row;
};

/// A change of one record as it comes from the service: the JSON text as it stood on the line, compact, or empty for Remove and Hide.
struct RowChange {
    enum class Op { Put, Remove, Hide };
    RecordKey key;
    qint64 revision = 0;
    Op op = Op::Put;
    QByteArray row;
};

/// What a list shows of a record's waiting changes; the later stands above the earlier.
enum class RowState { Synced, Waiting, Sending, Conflict, Rejected };

/// A record as a person shall see it before the service has confirmed it. The first of these kinds that applies: `clear` (nothing waits any more), removed, row.
struct Overlay {
    RecordKey key;
    bool clear = false;
    bool removed = false;
    QJsonObject row; ///< whole
    RowState state = RowState::Waiting;
};
