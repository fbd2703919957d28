// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "randomsource.h"

/// The two kinds of request: reading what has changed, and sending changes.
enum class Traffic { Feed, Changes };

/// How long to wait after `failures` failures in a row, in milliseconds: doubling from a second, up to 8 seconds in the first five
/// minutes and to 15 minutes later, and between half of that and the whole by chance.
[[nodiscard]] qint64 retryDelay(int failures, bool longOutage, const RandomSource &random);

/// Decides when a service that fails is asked again, once for both kinds of request, so that a failing service sees few requests: while
/// it fails, one request at a time is let through at the end of each delay. Times are milliseconds since the epoch.
class RetryGate
{
public:
    explicit RetryGate(RandomSource random);

    /// What the service said to wait is kept to as a minimum, up to an hour.
    void failed(Traffic kind, qint64 now, qint64 retryAfter);
    void succeeded(Traffic kind);
    /// The line may be back: asks again within five seconds, but not before the service wants it.
    void hurry(qint64 now);

    [[nodiscard]] bool isFailing() const { return m_failures > 0; }
    [[nodiscard]] qint64 opensAt() const { return m_opensAt; } ///< 0 while nothing fails
    [[nodiscard]] bool letsFeedThrough(qint64 now) const;
    /// `underWay`: how many changes are on their way already.
    [[nodiscard]] bool letsChangesThrough(qint64 now, int underWay) const;

private:
    RandomSource m_random;
    int m_failures = 0;
    bool m_feedFails = false;
    bool m_changesFail = false;
    qint64 m_since = 0;
    qint64 m_opensAt = 0;
    qint64 m_notBefore = 0; ///< the service's own wish
};
