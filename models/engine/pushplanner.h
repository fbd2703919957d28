// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "interfaces.h"

#include <optional>

/// What is to be done with a waiting entry, given the record as the service last told it.
struct PushPlan {
    enum class Kind {
        Send,
        Nothing, ///< the record is already so
        Conflict, ///< a person has to decide: `problem` has the code `changed`, `gone` or `stale`
    };
    Kind kind = Kind::Send;
    PushRequest request;
    Error problem;
};

/// Carries the entry over to the record as it is now. A pure function.
/// Patches are merged by field; deletions and commands hold only for the record as the person saw it, and for 72 hours; commands of
/// safety hold always and for whatever is newest. One that has been sent, and whose outcome is not known, is sent again as it was when
/// the record has changed since: that may be its own effect.
[[nodiscard]] PushPlan planPush(const OutboxEntry &entry, const BaseRow &base, qint64 now);

/// Whether the record is gone once the service has carried this out: a removal, or an invitation that is withdrawn.
[[nodiscard]] bool takesAway(EntryKind kind, const QString &command);

/// The entry with the edit folded in, or nothing if they have to be sent one after the other. The last entry must never have left: what
/// the service has seen under its key must stay as it was. And the same must come of both on `now`, the row as it is shown without them: an
/// edit can take out of a set what somebody else, or an entry before, has put in since the last entry was made.
[[nodiscard]] std::optional<OutboxEntry> foldInto(const OutboxEntry &last, const OutboxEntry &edit, const QJsonObject &now);

/// The other records that the entry's references and fields, old and new, name: each once, in ascending order.
[[nodiscard]] QList<RecordKey> mentionedRecords(const OutboxEntry &entry);
