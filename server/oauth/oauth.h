// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorization.h"
#include "passwords.h"
#include "sessionstore.h"

#include "server/http/httpreply.h"
#include "server/http/httprequest.h"
#include "server/store/caller.h"
#include "server/store/database.h"

#include <functional>

struct OAuthOptions {
    /// The service's own address without a slash at the end, such as `https://account.example`. Empty:
    /// whatever loopback address a request names as its host.
    QByteArray issuer;
    bool oneTimeCodes = false; ///< for the demonstration, on loopback only
};

/// Sign-in (RFC 6749, 7009, 7636, 8252, 8414, 9207): its pages, its tokens, and whose a token is.
/// Thread-safe.
class OAuth {
public:
    /// All must outlive this object.
    OAuth(Database &database, Passwords &passwords, OAuthOptions options,
          std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc);

    /// Answers the requests for `/oauth/…` and `/.well-known/oauth-authorization-server`; false for every
    /// other path.
    [[nodiscard]] bool handle(const HttpRequest &request, const HttpReply &reply);

    /// Whose bearer token the request has. Unauthorised: answer 401 and `WWW-Authenticate: Bearer`.
    [[nodiscard]] Result<Caller> authenticate(const HttpRequest &request);

    /// A code of 60 s that a client redeems once at `/oauth/token` as `code`, with the grant type
    /// `urn:selskap:one-time-code`.
    [[nodiscard]] Result<QByteArray> createOneTimeCode(const QString &userId, const QString &companyId);

private:
    [[nodiscard]] QByteArray issuerFor(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse metadata(const QByteArray &issuer) const;
    [[nodiscard]] HttpResponse token(const HttpRequest &request);
    [[nodiscard]] Result<std::optional<TokenPair>> exchanged(const HttpForm &form, const QString &grantType);
    [[nodiscard]] HttpResponse revoke(const HttpRequest &request);

    Database &m_database;
    OAuthOptions m_options;
    std::function<QDateTime()> m_clock;
    Signer m_signer;
    SessionStore m_sessions;
    Authorization m_authorization;
};
