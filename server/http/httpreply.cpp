// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpreply.h"

#include "httpexchange.h"

using namespace Qt::Literals::StringLiterals;

HttpReply::HttpReply(std::shared_ptr<HttpExchange> exchange)
    : m_exchange(exchange.get(), [exchange](HttpExchange *) {
        // Only copies of this reply share this count, so it ends with the last of them.
        exchange->finish(problem(500, "internal", u"The service failed"_s));
    })
{
}

void HttpReply::finish(HttpResponse response) const
{
    m_exchange->finish(std::move(response));
}

bool HttpReply::isFinished() const
{
    return m_exchange->isFinished();
}
