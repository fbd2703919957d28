// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpcall.h"

#include <QCoro/QCoroTask>

class ApiClient;

/// What the token endpoint gives.
struct TokenSet {
    QByteArray access;
    QByteArray refresh; ///< the one to use from now on
};

/// Where the service wants people and codes to be sent (RFC 8414); both lie at its own origin.
struct OAuthFacts {
    QUrl issuer;
    QUrl authorization;
};

/// The client's half of the OAuth 2 endpoints of the service, as its public client `selskap`.
class OAuthClient {
public:
    static constexpr auto clientId = QLatin1StringView("selskap");

    explicit OAuthClient(ApiClient *client) : m_client(client) { }

    [[nodiscard]] QCoro::Task<Result<OAuthFacts>> discover();
    [[nodiscard]] QCoro::Task<Result<TokenSet>> exchangeCode(QByteArray code, QByteArray verifier,
                                                             QUrl redirect);
    [[nodiscard]] QCoro::Task<Result<TokenSet>> exchangeOneTimeCode(QByteArray code);
    /// Unauthorised when the token serves no more.
    [[nodiscard]] QCoro::Task<Result<TokenSet>> refresh(QByteArray refreshToken);
    /// Ends the session at the service (RFC 7009).
    [[nodiscard]] QCoro::Task<Result<void>> revoke(QByteArray refreshToken);

private:
    [[nodiscard]] QCoro::Task<Result<TokenSet>> tokens(QUrlQuery form);

    ApiClient *m_client;
};
