// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/syncsteps.h"

/// What may be said of sending, in the language of the interface. GUI thread.
namespace Sending {

/// How many of the entries go by themselves or when asked: all but those that wait for a decision or were refused.
[[nodiscard]] int sendable(const QList<OutboxEntry> &entries);

/// Why asking to send would be in vain now; empty when it would not.
[[nodiscard]] QString whyNot(const SyncStatus &status);

} // namespace Sending
