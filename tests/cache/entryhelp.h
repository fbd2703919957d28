// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"
#include "models/entities/json.h"

/// An entry of which every member differs from its default.
inline OutboxEntry fullEntry(EntryKind kind, EntryState state)
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.key = {RecordType::Budget, QStringLiteral("budget-1")};
    entry.references = {{RecordType::Group, QStringLiteral("group-1")}, {RecordType::User, QStringLiteral("user-1")}};
    entry.kind = kind;
    entry.command = QStringLiteral("disable");
    entry.intents = {{QStringLiteral("name"), QJsonValue(), QStringLiteral("Bjørn \"%1\"")},
                     {QStringLiteral("active"), true, false},
                     {QStringLiteral("endsOn"), QStringLiteral("2026-12-31"), QJsonValue()}};
    entry.arguments = {{QStringLiteral("comment"), QStringLiteral("a\nb")}};
    entry.seen = {{QStringLiteral("revision"), 7}};
    entry.state = state;
    entry.sent = true;
    entry.attempts = 3;
    entry.nextAttemptAt = 1'795'000'000'123;
    entry.problem = Error{ErrorKind::Refused, QStringLiteral("why"), QStringLiteral("last-administrator")};
    entry.theirs = {{QStringLiteral("name"), QStringLiteral("x")}};
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'456, Qt::UTC);
    entry.actor = QStringLiteral("user-2");
    return entry;
}

inline bool sameEntry(const OutboxEntry &a, const OutboxEntry &b)
{
    return a.id == b.id && a.key == b.key && a.references == b.references && a.kind == b.kind && a.command == b.command
        && a.intents == b.intents && a.arguments == b.arguments && a.seen == b.seen && a.state == b.state && a.sent == b.sent
        && a.attempts == b.attempts && a.nextAttemptAt == b.nextAttemptAt && a.problem == b.problem && a.theirs == b.theirs
        && a.createdAt == b.createdAt && a.actor == b.actor;
}
