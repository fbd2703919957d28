// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faultinjection.h"

namespace FaultInjection {

/// Counts a call that this fault can strike, and answers whether it has to fail.
[[nodiscard]] bool strikes(Fault fault);
void record(DiskEvent event);

/// Registers a file system for SQLite that passes everything on to the system's, but for what has to fail.
[[nodiscard]] bool installFaultyFiles();

} // namespace FaultInjection
