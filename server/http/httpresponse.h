// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"

#include <QJsonArray>
#include <QJsonObject>

/// One answer; the front adds `Cache-Control: no-store`, `X-Content-Type-Options: nosniff` and
/// `X-Request-Id`.
struct HttpResponse {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    bool compressible =
        false; ///< a body above 1 KiB may go gzip-compressed: never one with a secret and foreign text in it

    HttpResponse &with(QByteArray name, QByteArray value); ///< adds a header field
};

[[nodiscard]] HttpResponse jsonResponse(int status, const QJsonObject &object);

/// An RFC 9457 answer of the type `urn:selskap:problem:<code>`; `errors` are `{pointer, code}`, `extra` holds further
/// members. The front adds `requestId`.
[[nodiscard]] HttpResponse problem(int status, const QByteArray &code, const QString &title,
                                   const QString &detail = {}, const QJsonArray &errors = {},
                                   const QJsonObject &extra = {});

/// The answer as it goes out to that request: with the common fields, and compressed where both sides like
/// it.
[[nodiscard]] HttpResponse finished(HttpResponse response, const QByteArray &requestId, bool gzip);
