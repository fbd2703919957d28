// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientkills.h"

/// Kills the service as often as that while senders and one whole client send changes to it, judges its file after each kill, and starts it
/// again over the same file. The service runs.
[[nodiscard]] KillTally killService(RunningService &service, int kills, quint32 seed);
