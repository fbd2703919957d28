// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

#include <variant>

/// The row after the patch (RFC 7396), or why not: a field that nobody writes or that does not exist, a right
/// that the actor lacks, a value against the rules, a reference to nothing, a value that another record has.
/// An empty `before` means a record about to be made, whose id `patch` gives. What concerns the record as a
/// whole is left to the rules of its kind.
[[nodiscard]] std::variant<QJsonObject, Refusal> edited(Records &records, const Actor &actor, RecordType type,
                                                        const QJsonObject &before, const QJsonObject &patch);

/// Whether the two rows say the same, apart from revision and time.
[[nodiscard]] bool saysTheSame(RecordType type, const QJsonObject &a, const QJsonObject &b);
