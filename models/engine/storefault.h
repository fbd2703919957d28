// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <algorithm>
#include <optional>

/// A store that fails (a full disk, a folder that became read-only), and when it is tried again: after 1 to 32 seconds.
struct StoreFault {
    std::optional<Error> error;
    int failures = 0;
    qint64 retryAt = 0; ///< milliseconds since the epoch

    void failed(const Error &what, qint64 now)
    {
        error = what;
        retryAt = now + (qint64(1000) << std::min(failures++, 5));
    }
    void hurry() { retryAt = 0; }
    [[nodiscard]] bool holdsAt(qint64 now) const { return error && now < retryAt; }
};
