// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpform.h"

#include <QHostAddress>
#include <QStringList>

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One whole request that has passed the guard.
struct HttpRequest {
    QByteArray method; ///< GET, POST, PUT, PATCH or DELETE; HEAD comes as GET
    QByteArray path; ///< as it was sent, percent-encoded; begins with a slash
    QStringList segments; ///< of the path, decoded; none is empty, `.`, `..` or has a slash; none for `/`
    HttpForm query;
    HttpHeaders headers;
    QByteArray body;
    QHostAddress remoteAddress; ///< the client's; behind a trusted proxy what that says
    QByteArray requestId; ///< also in the answer's `X-Request-Id`

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< null without such a field
    [[nodiscard]] bool accepts(QByteArrayView encoding) const; ///< by `Accept-Encoding`
};
