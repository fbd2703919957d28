// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "changewaiters.h"

#include <algorithm>

ChangeWaiters::ChangeWaiters() : m_thread([this] { run(); }) { }

ChangeWaiters::~ChangeWaiters()
{
    stop();
}

void ChangeWaiters::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    m_waiters.clear();
}

void ChangeWaiters::add(const QString &companyId, std::chrono::milliseconds patience, Attempt attempt)
{
    auto waiter = std::make_shared<Waiter>(Waiter{companyId, Clock::now() + patience, std::move(attempt)});
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stops)
            m_waiters.push_back(std::move(waiter));
    }
    m_changed.notify_one();
}

void ChangeWaiters::wake(const QString &companyId)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &waiter : m_waiters)
            waiter->isWoken = waiter->isWoken || waiter->companyId == companyId;
    }
    m_changed.notify_one();
}

std::shared_ptr<ChangeWaiters::Waiter> ChangeWaiters::nextDue(Clock::time_point now)
{
    const auto due = std::find_if(m_waiters.begin(), m_waiters.end(), [&](const auto &waiter) {
        return waiter->isWoken || waiter->deadline <= now;
    });
    return due == m_waiters.end() ? nullptr : *due;
}

void ChangeWaiters::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stops) {
        const auto now = Clock::now();
        if (const auto waiter = nextDue(now)) {
            // Marked before it looks: a change that comes while it does wakes it again.
            waiter->isWoken = false;
            lock.unlock();
            const bool last = waiter->deadline <= now;
            const bool done = waiter->attempt(last) || last;
            lock.lock();
            if (done)
                m_waiters.remove(waiter);
            continue;
        }
        const auto first =
            std::min_element(m_waiters.begin(), m_waiters.end(),
                             [](const auto &a, const auto &b) { return a->deadline < b->deadline; });
        if (first == m_waiters.end())
            m_changed.wait(lock);
        else
            m_changed.wait_until(lock, (*first)->deadline);
    }
}
