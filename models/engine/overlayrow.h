// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxentry.h"

/// The record as a person shall see it while these entries of it wait, in the order of editing. `base` is null while it is not known,
/// which matters only when there are entries. A pure function.
[[nodiscard]] Overlay overlayOf(const RecordKey &key, const BaseRow *base, const QList<const OutboxEntry *> &entries);
