// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sessiontokens.h"

#include "apiclient.h"

using namespace Qt::Literals::StringLiterals;

SessionTokens::SessionTokens(ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_oauth(client)
{
    m_client->setRenewal([this] { return renew(); });
}

void SessionTokens::set(const TokenSet &tokens)
{
    m_refresh = tokens.refresh;
    m_client->setToken(tokens.access);
}

void SessionTokens::clear()
{
    set({});
}

QCoro::Task<Result<QByteArray>> SessionTokens::renew()
{
    const auto used = m_refresh;
    if (used.isEmpty()) {
        const Error none{ErrorKind::Unauthorised, u"nobody is signed in"_s, {}};
        co_return none;
    }
    auto tokens = co_await m_oauth.refresh(used);
    if (m_refresh != used) {
        // Somebody has signed in or out meanwhile; what came back belongs to the session before.
        const Error replaced{ErrorKind::Cancelled, u"the session was replaced while it was renewed"_s, {}};
        co_return replaced;
    }
    if (!tokens) {
        if (tokens.error().kind == ErrorKind::Unauthorised)
            clear();
        co_return tokens.error();
    }
    m_refresh = tokens->refresh;
    emit refreshTokenChanged(m_refresh);
    co_return tokens->access;
}
