// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httplimits.h"
#include "httpresponse.h"

#include <QByteArrayView>

/// A request's head as it came, before anything of it is believed.
struct HttpHead {
    QByteArrayView method;
    QByteArrayView version;
    QByteArray target;
    HttpHeaders headers;
    qsizetype size = 0; ///< bytes on the wire
    QHostAddress peer;
};

/// What the guard makes of a head: a refusal, after which the connection closes, or a request without its
/// body.
struct HttpVerdict {
    std::optional<HttpResponse> refusal;
    HttpRequest request;
    qsizetype bodyBytes = 0; ///< how many will follow
};

/// Lets only requests through that every HTTP program delimits and addresses in the same way. Of two readings
/// of one message an attacker makes two messages, so whatever is ambiguous or odd is refused before any
/// handler runs.
[[nodiscard]] HttpVerdict judged(const HttpHead &head, const HttpLimits &limits);
