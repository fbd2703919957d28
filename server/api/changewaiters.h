// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

/// The requests that wait for a change of their company, without a thread each: one thread asks them again
/// after a commit, and a last time when their time is over.
class ChangeWaiters {
public:
    /// Answers the request if it can, and has to when it is the last time. True when it is answered, or
    /// nobody waits any more.
    using Attempt = std::function<bool(bool last)>;

    ChangeWaiters();
    ~ChangeWaiters(); ///< stops
    ChangeWaiters(const ChangeWaiters &) = delete;
    ChangeWaiters &operator=(const ChangeWaiters &) = delete;

    /// Drops those who wait; no attempt runs afterwards, and nobody is taken on.
    void stop();

    /// The first attempt is made soon, since something may have changed just before.
    void add(const QString &companyId, std::chrono::milliseconds patience, Attempt attempt);
    void wake(const QString &companyId); ///< something has changed there

private:
    using Clock = std::chrono::steady_clock;
    struct Waiter {
        QString companyId;
        Clock::time_point deadline;
        Attempt attempt;
        bool isWoken = true;
    };

    void run();
    [[nodiscard]] std::shared_ptr<Waiter> nextDue(Clock::time_point now);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<std::shared_ptr<Waiter>> m_waiters;
    bool m_stops = false;
    std::thread m_thread; ///< last, so that everything is there when it starts
};
