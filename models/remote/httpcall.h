// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QByteArray>
#include <QUrl>
#include <QUrlQuery>

class QDateTime;

/// One request to the account service, as ApiClient sends it.
struct HttpCall {
    QByteArray method = "GET";
    QString path; ///< absolute, of characters that need no encoding
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType; ///< of the body; empty: there is none
    QByteArray idempotencyKey;
    QByteArray ifMatch; ///< an entity tag with its quotes
    bool ifNoneMatch = false; ///< `If-None-Match: *`
    bool authorised = true; ///< carries the session's token
    bool feed = false; ///< on the line of the feed, which `cancelFeed` cuts
    int waitSeconds = 0; ///< how long the service was asked to hold the answer back
};

/// What came back, whole and inflated. The body is empty or said to be JSON; whether it is, its reader finds
/// out.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray link; ///< empty when there is none, or none that is safe
    qint64 retryAfterMs = 0; ///< 0: not said; at most an hour
};

/// The largest body that is read, before and after inflating.
inline constexpr qsizetype largestBody = 4 * 1024 * 1024;

/// Whether the text may stand in a header or as an opaque token: 1 to 512 characters of `!` to `~`.
[[nodiscard]] bool isPlainToken(QByteArrayView text);

/// Whether bytes that are not encrypted may go there: the loopback addresses and nothing else.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether the url names a service that this program talks to: https, or http on this machine; without user,
/// path, query and fragment.
[[nodiscard]] bool isServiceOrigin(const QUrl &url);

/// Retry-After (RFC 9110, 10.2.3) in seconds or as a date, in milliseconds from now; 0 for anything else, at
/// most an hour.
[[nodiscard]] qint64 retryAfter(QByteArrayView header, const QDateTime &now);

/// The `page` of the link with the relation `next` (RFC 8288) if it leads to this path of the same service;
/// empty when there is none.
[[nodiscard]] Result<QByteArray> nextPage(const QByteArray &link, const QUrl &origin, const QString &path);

/// The content of one whole gzip member (RFC 1952).
[[nodiscard]] Result<QByteArray> inflated(const QByteArray &gzip);
