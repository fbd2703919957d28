// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpexchange.h"

HttpExchange::HttpExchange(MHD_Connection *suspended, const HttpRequest &request)
    : m_requestId(request.requestId)
    , m_gzip(request.accepts("gzip"))
    , m_suspended(suspended)
{
}

void HttpExchange::finish(HttpResponse response)
{
    if (isFinished())
        return;
    // Compressed in the caller's thread: the one of the connections serves everybody.
    auto whole = finished(std::move(response), m_requestId, m_gzip);
    const std::lock_guard lock(m_mutex);
    if (!m_suspended)
        return;
    m_response = std::move(whole);
    // Within the lock, so that whoever finds the exchange finished also finds the connection resumed: a
    // daemon must not be stopped while one is suspended.
    MHD_resume_connection(std::exchange(m_suspended, nullptr));
}

bool HttpExchange::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return !m_suspended;
}

HttpResponse HttpExchange::takeResponse()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_response);
}
