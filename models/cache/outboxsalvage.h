// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxdatabase.h"

/// Saves what can be read of a damaged `outbox.db`. The damaged files are copied to `outbox.bad-<time>.db` first; the rescued file takes
/// their place only when it is complete, and a rescue that was interrupted is finished by the next start.
namespace OutboxRescue {

[[nodiscard]] Result<std::optional<OutboxSalvage>> rescue(const QString &folder);

/// Puts the file of an interrupted rescue in place; nothing when there is none.
[[nodiscard]] Result<std::optional<OutboxSalvage>> finishEarlier(const QString &folder);

} // namespace OutboxRescue
