// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpresponse.h"

#include <memory>

class HttpExchange;

/// The right to answer one request, now or later and from any thread. Copies share it; when the last one goes
/// without an answer, the client gets a 500.
class HttpReply {
public:
    /// The first answer counts; later ones, and one after the client has left or the service has stopped, do
    /// nothing.
    void finish(HttpResponse response) const;

    [[nodiscard]] bool isFinished() const; ///< answered already, or nobody waits for it any more

private:
    friend class HttpFront;
    explicit HttpReply(std::shared_ptr<HttpExchange> exchange);

    std::shared_ptr<HttpExchange> m_exchange;
};
