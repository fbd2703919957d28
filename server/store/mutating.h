// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountstore.h"

/// Carries one request out within its commit, or refuses it.
[[nodiscard]] Verdict carryOut(Commit &commit, const Sight &sight, const Mutation &mutation);

/// What it is answered once it is carried out: the record as it is now, or what is left of it.
[[nodiscard]] Answer answerOf(Commit &commit, const Mutation &mutation);

/// As the audit calls it: `user.update`.
[[nodiscard]] QString actionName(const Mutation &mutation);

/// 404 when the caller does not see such a record, 410 when they would if it were not removed; nothing when
/// it is there.
[[nodiscard]] Verdict notThere(Records &records, const Sight &sight, RecordType type, const QString &id);
