// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxdatabase.h"

/// Saves what can be read of a damaged `outbox.db`. The damaged files are copied to `outbox.bad-<time>.db` first; the rescued file takes
/// their place only when it is complete, and a rescue that was interrupted is finished by the next start. What became of it stands in
/// `outbox.report` until somebody has been told. A failure that is no damage ends a rescue with an Error, and nothing is changed.
namespace OutboxRescue {

[[nodiscard]] Result<void> rescue(const QString &folder);

/// Puts the file of an interrupted rescue in place, if there is one.
[[nodiscard]] Result<void> finishEarlier(const QString &folder);

/// What has not been told yet; nothing when there is none.
[[nodiscard]] std::optional<OutboxSalvage> report(const QString &folder);
void forgetReport(const QString &folder);

} // namespace OutboxRescue
