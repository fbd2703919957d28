// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <chrono>

/// How much of the service one client, and all clients together, may take.
struct HttpLimits {
    qsizetype headBytes = 16 * 1024; ///< request line and header fields
    qsizetype bodyBytes = 1024 * 1024;
    int connections = 256;
    int connectionsPerAddress = 32; ///< not for 127.0.0.1, ::1 and the trusted proxies
    int workers = 4; ///< threads in which the handler runs

    std::chrono::milliseconds head = std::chrono::seconds(5); ///< for a whole head, from its first line
    std::chrono::milliseconds body = std::chrono::seconds(15); ///< for a whole body
    std::chrono::milliseconds idle = std::chrono::seconds(30); ///< between two requests
    std::chrono::milliseconds answer = std::chrono::seconds(60); ///< for the client to read one answer

    QList<QHostAddress> trustedProxies; ///< their `X-Forwarded-For` is believed
};
