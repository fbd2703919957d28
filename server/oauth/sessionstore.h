// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "signer.h"

#include "server/store/caller.h"

#include "models/entities/result.h"

#include <QSqlDatabase>

/// What a client gets for a code or for its last refresh token.
struct TokenPair {
    QByteArray access;
    QByteArray refresh;
    qint64 accessSeconds = 0; ///< until the access token expires
};

/// The sessions of clients: an access token of 15 minutes, and a refresh token of 60 days that each use
/// replaces. Only hashes are stored. Every call stands within a transaction, a writing one unless it says
/// otherwise.
class SessionStore {
public:
    explicit SessionStore(const Signer &signer);

    /// Begins a session; its id stands in `*sessionId`.
    [[nodiscard]] Result<TokenPair> begin(QSqlDatabase &database, const QString &companyId,
                                          const QString &userId, const QDateTime &now,
                                          QString *sessionId) const;

    /// The next pair. Within 60 s the token before gives the same pair again, since its answer may have been
    /// lost; later it can only be a copy, so the session ends. Nothing when the token is not, or no longer,
    /// good.
    [[nodiscard]] Result<std::optional<TokenPair>> refresh(QSqlDatabase &database, const QByteArray &token,
                                                           const QDateTime &now) const;

    /// Whose access token that is, if it is still good. Reads only.
    [[nodiscard]] Result<std::optional<Caller>> find(QSqlDatabase &database, const QByteArray &token,
                                                     const QDateTime &now) const;

    /// Ends the session to which the access or refresh token belongs, or once belonged.
    [[nodiscard]] Result<void> revoke(QSqlDatabase &database, const QByteArray &token) const;

    [[nodiscard]] static Result<void> end(QSqlDatabase &database, const QString &sessionId);

private:
    struct Refresh; ///< a refresh token taken apart

    [[nodiscard]] std::optional<Refresh> parsed(const QByteArray &token) const;
    [[nodiscard]] QByteArray refreshToken(const QByteArray &session, const QByteArray &body) const;
    [[nodiscard]] QByteArray successor(const Refresh &token) const;
    [[nodiscard]] Result<TokenPair> issueAccess(QSqlDatabase &database, const QString &sessionId,
                                                const QByteArray &refresh, const QDateTime &now) const;

    Signer m_signer;
};
