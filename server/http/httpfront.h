// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httplimits.h"
#include "httpreply.h"
#include "httprequest.h"

#include "models/entities/result.h"

#include <functional>
#include <memory>

/// Accepts connections, keeps their limits, lets only well-formed requests through and calls the handler with
/// each.
class HttpFront {
public:
    /// Called in one of a few worker threads. It answers through the reply, or keeps the reply and returns:
    /// then no thread waits, and somebody finishes it later (a long-poll).
    using Handler = std::function<void(const HttpRequest &, const HttpReply &)>;

    HttpFront(HttpLimits limits, Handler handler);
    ~HttpFront(); ///< stops
    Q_DISABLE_COPY_MOVE(HttpFront)

    /// Listens on that address; port 0 takes a free one. Returns the port.
    [[nodiscard]] Result<quint16> start(const QHostAddress &address, quint16 port);

    /// Takes no more connections, lets running handlers end, answers the replies that somebody keeps with
    /// 503, and closes. No handler runs afterwards.
    void stop();

private:
    struct Line;
    struct Daemon;

    std::unique_ptr<Daemon> m_daemon;
};
