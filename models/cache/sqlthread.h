// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sqlconnection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

/// Whether the one who asked has lost interest. Any thread.
using Cancelled = std::function<bool()>;

/// A thread with one connection of its own, which does one piece of work after the other.
class SqlThread
{
public:
    explicit SqlThread(const QString &name);
    ~SqlThread(); ///< as stop()
    SqlThread(const SqlThread &) = delete;
    SqlThread &operator=(const SqlThread &) = delete;

    /// Does the work, `work(SqlConnection &)` or `work(SqlConnection &, const Cancelled &)`, after all that was asked before. Work whose future
    /// is cancelled before its turn is left out. Any thread, until stop().
    template<class Work>
    auto run(Work work)
    {
        if constexpr (std::is_invocable_v<Work, SqlConnection &, const Cancelled &>) {
            return enqueue(std::move(work));
        } else {
            return enqueue([work = std::move(work)](SqlConnection &connection, const Cancelled &) mutable {
                return work(connection);
            });
        }
    }

    /// Finishes what was asked, closes the connection and ends the thread. Work asked for later is answered with Error (Cancelled).
    void stop();

private:
    template<class Work>
    auto enqueue(Work work)
    {
        using Answer = std::invoke_result_t<Work, SqlConnection &, const Cancelled &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        if (!m_context) {
            promise->addResult(Answer(Error{ErrorKind::Cancelled, QStringLiteral("closed"), {}}));
            promise->finish();
            return future;
        }
        QMetaObject::invokeMethod(m_context.get(), [this, promise, work = std::move(work)]() mutable {
            if (!promise->isCanceled())
                promise->addResult(work(m_connection, [&promise] { return promise->isCanceled(); }));
            promise->finish();
        }, Qt::QueuedConnection);
        return future;
    }

    QThread m_thread;
    SqlConnection m_connection;
    std::unique_ptr<QObject> m_context; ///< lives in the thread; none once stopped
};
