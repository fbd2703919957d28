// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "field.h"

#include <QJsonObject>
#include <QList>

/// What a person made of one field: what they saw, and what they want. Null means "not set".
struct FieldIntent {
    QString field;
    QJsonValue base;
    QJsonValue value;

    friend bool operator==(const FieldIntent &, const FieldIntent &) = default;
};

/// A field that two people changed to different values.
struct FieldConflict {
    QString field;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;
};

enum class MergeOutcome { AlreadySo, Send, Conflict };

struct MergeResult {
    MergeOutcome outcome = MergeOutcome::Send;
    QJsonObject body; ///< the JSON Merge Patch (RFC 7396) that carries the intent out on the current row
    QList<FieldConflict> conflicts;
};

/// Carries intents over to the row as it is now, by each field's merge class. A pure function.
[[nodiscard]] MergeResult mergeIntents(RecordType type, const QList<FieldIntent> &intents, const QJsonObject &current);

/// The row as a person shall see it while the intents wait: additions and removals of sets are carried over, other values replace.
[[nodiscard]] QJsonObject overlay(RecordType type, const QJsonObject &row, const QList<FieldIntent> &intents);
