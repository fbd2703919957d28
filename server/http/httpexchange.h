// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httprequest.h"
#include "httpresponse.h"

#include <microhttpd.h>

#include <mutex>

/// A suspended connection that waits for its answer; thread-safe.
class HttpExchange {
public:
    /// The connection must be suspended already, and stays so until an answer is there.
    HttpExchange(MHD_Connection *suspended, const HttpRequest &request);

    void finish(HttpResponse response); ///< the first answer counts, and resumes the connection
    [[nodiscard]] bool isFinished() const;

    [[nodiscard]] HttpResponse
    takeResponse(); ///< the answer that was given: only after the connection was resumed

private:
    const QByteArray m_requestId;
    const bool m_gzip;
    mutable std::mutex m_mutex;
    MHD_Connection *m_suspended; ///< null once resumed: it may be gone at any time from then on
    HttpResponse m_response;
};
