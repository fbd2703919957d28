// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"

/// The entries that are given up with the chosen ones, because they build on them: later changes of the same record, and what names a record
/// that is then never made. Without the chosen ones and without what is on its way; in the order of `entries`, which is that of editing.
[[nodiscard]] QList<OutboxEntry> dependentsOf(const QList<OutboxEntry> &entries, const QList<QUuid> &chosen);
