// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// Clients edit for so many minutes over lines that go wrong in ever other ways; then the lines are mended, and everything has to be at the
/// service, once, and on every client. Prints a line for each minute; answers whether it was so.
[[nodiscard]] bool soak(double minutes, quint32 seed);
