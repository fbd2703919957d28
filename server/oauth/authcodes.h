// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sessionstore.h"

/// For whom a code stands and what redeems it.
struct CodeGrant {
    QString companyId;
    QString userId;
    QString redirectUri; ///< the request's; empty when there was none
    QString challenge; ///< PKCE S256; empty for a code that needs no verifier
};

/// The single-use codes of 60 s that a client redeems for its tokens. Every call stands within a writing
/// transaction.
class AuthCodes {
public:
    [[nodiscard]] static Result<QByteArray> issue(QSqlDatabase &database, const CodeGrant &grant,
                                                  const QDateTime &now);

    /// The tokens for the code; nothing when anything is wrong. A second use also ends the session of the
    /// first.
    [[nodiscard]] static Result<std::optional<TokenPair>>
    redeem(QSqlDatabase &database, const SessionStore &sessions, const QByteArray &code,
           const QString &redirectUri, const QByteArray &verifier, const QDateTime &now);
};

/// The PKCE S256 challenge of a verifier (RFC 7636).
[[nodiscard]] QByteArray challengeOf(const QByteArray &verifier);
