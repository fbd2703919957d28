// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "retrygate.h"

#include <algorithm>

namespace {

constexpr qint64 longOutageAfter = 5 * 60 * 1000;
constexpr qint64 longestWish = 60 * 60 * 1000;
constexpr qint64 hurryWithin = 5000;

} // namespace

qint64 retryDelay(int failures, bool longOutage, const RandomSource &random)
{
    const qint64 cap = longOutage ? 900'000 : 8'000;
    const qint64 whole = std::min(cap, qint64(1000) << std::clamp(failures - 1, 0, 20));
    return whole / 2 + randomBelow(random, whole / 2 + 1);
}

RetryGate::RetryGate(RandomSource random)
    : m_random(std::move(random))
{
}

void RetryGate::failed(Traffic kind, qint64 now, qint64 retryAfter)
{
    (kind == Traffic::Feed ? m_feedFails : m_changesFail) = true;
    if (retryAfter > 0)
        m_notBefore = std::max(m_notBefore, now + std::min(retryAfter, longestWish));
    // Requests that were on their way together fail together: that is one failure.
    if (m_failures == 0 || now >= m_opensAt) {
        if (m_failures == 0)
            m_since = now;
        ++m_failures;
        m_opensAt = now + retryDelay(m_failures, now - m_since >= longOutageAfter, m_random);
    }
    m_opensAt = std::max(m_opensAt, m_notBefore);
}

void RetryGate::succeeded(Traffic kind)
{
    (kind == Traffic::Feed ? m_feedFails : m_changesFail) = false;
    if (m_feedFails || m_changesFail)
        return;
    m_failures = 0;
    m_opensAt = 0;
    m_notBefore = 0;
}

void RetryGate::hurry(qint64 now)
{
    if (m_failures == 0)
        return;
    m_failures = 1;
    m_since = now;
    m_notBefore = std::min(m_notBefore, now + longestWish); // the clock may have been set back
    m_opensAt = std::max(std::min(m_opensAt, now + randomBelow(m_random, hurryWithin)), m_notBefore);
}

bool RetryGate::letsFeedThrough(qint64 now) const
{
    return m_failures == 0 || now >= (m_feedFails ? m_opensAt : m_notBefore);
}

bool RetryGate::letsChangesThrough(qint64 now, int underWay) const
{
    if (m_failures == 0)
        return true;
    // Reading is harmless, so that is what a service that fails at both is tried with.
    return !m_feedFails && now >= m_opensAt && underWay == 0;
}
