// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionstore.h"

#include "models/entities/recordid.h"
#include "server/store/sql.h"

#include <QUuid>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 accessLifetime = 15 * 60 * 1000LL;
constexpr qint64 refreshLifetime = 60 * 24 * 3600 * 1000LL;
constexpr qint64 grace = 60 * 1000LL;

constexpr qsizetype idBytes = 16;
constexpr qsizetype bodyBytes = 32;
constexpr qsizetype tagBytes = 16;

} // namespace

/// A refresh token is the id of its session, a secret, and a tag over both. The tag tells a token that was
/// given out once from one that somebody made up, without a list of all that ever were.
struct SessionStore::Refresh {
    QByteArray whole;
    QByteArray session;
    bool genuine = false;

    [[nodiscard]] QString sessionId() const
    {
        return QUuid::fromRfc4122(session).toString(QUuid::WithoutBraces);
    }
};

SessionStore::SessionStore(const Signer &signer) : m_signer(signer) { }

std::optional<SessionStore::Refresh> SessionStore::parsed(const QByteArray &token) const
{
    const auto bytes = fromBase64Url(token);
    if (!bytes || bytes->size() != idBytes + bodyBytes + tagBytes)
        return {};
    const auto tag = m_signer.mac("refresh tag", bytes->left(idBytes + bodyBytes)).left(tagBytes);
    const bool genuine =
        sodium_memcmp(tag.constData(), bytes->constData() + idBytes + bodyBytes, tagBytes) == 0;
    return Refresh{token, bytes->left(idBytes), genuine};
}

QByteArray SessionStore::refreshToken(const QByteArray &session, const QByteArray &body) const
{
    const auto bytes = session + body;
    return toBase64Url(bytes + m_signer.mac("refresh tag", bytes).left(tagBytes));
}

QByteArray SessionStore::successor(const Refresh &token) const
{
    // Derived, so that a repeated request gets the same one although no token is stored.
    return refreshToken(token.session, m_signer.mac("refresh successor", token.whole));
}

Result<TokenPair> SessionStore::issueAccess(QSqlDatabase &database, const QString &sessionId,
                                            const QByteArray &refresh, const QDateTime &time) const
{
    const auto now = time.toMSecsSinceEpoch();
    const TokenPair pair{toBase64Url(m_signer.mac("access", refresh)), refresh, accessLifetime / 1000};
    const auto purged = sqlRun(database, u"DELETE FROM access_token WHERE expires_at <= ?"_s, {now});
    if (!purged)
        return purged.error();
    const auto stored = sqlRun(database,
                               u"INSERT INTO access_token(hash, session_id, expires_at) VALUES(?, ?, ?)"
                               " ON CONFLICT(hash) DO UPDATE SET expires_at = excluded.expires_at"_s,
                               {tokenHash(pair.access), sessionId, now + accessLifetime});
    if (!stored)
        return stored.error();
    return pair;
}

Result<TokenPair> SessionStore::begin(QSqlDatabase &database, const QString &companyId, const QString &userId,
                                      const QDateTime &time, QString *sessionId) const
{
    const auto now = time.toMSecsSinceEpoch();
    *sessionId = makeRecordId();
    QByteArray body(bodyBytes, Qt::Uninitialized);
    randombytes_buf(body.data(), size_t(body.size()));
    const auto refresh = refreshToken(QUuid(*sessionId).toRfc4122(), body);
    const auto purged = sqlRun(database, u"DELETE FROM session WHERE expires_at <= ?"_s, {now});
    if (!purged)
        return purged.error();
    const auto stored =
        sqlRun(database,
               u"INSERT INTO session(id, company_id, user_id, created_at, refresh_hash,"
               " previous_refresh_hash, rotated_at, expires_at) VALUES(?, ?, ?, ?, ?, '', ?, ?)"_s,
               {*sessionId, companyId, userId, now, tokenHash(refresh), now, now + refreshLifetime});
    if (!stored)
        return stored.error();
    return issueAccess(database, *sessionId, refresh, time);
}

Result<std::optional<TokenPair>> SessionStore::refresh(QSqlDatabase &database, const QByteArray &token,
                                                       const QDateTime &time) const
{
    const auto given = parsed(token);
    if (!given)
        return std::optional<TokenPair>();
    auto found = sqlQuery(database,
                          u"SELECT refresh_hash, previous_refresh_hash, rotated_at, expires_at"
                          " FROM session WHERE id = ?"_s,
                          {given->sessionId()});
    if (!found)
        return found.error();
    const auto now = time.toMSecsSinceEpoch();
    if (!found->next() || found->value(3).toLongLong() <= now)
        return std::optional<TokenPair>();
    const auto hash = tokenHash(token);
    const auto current = found->value(0).toString();
    const auto next = successor(*given);
    const bool isCurrent = hash == current;
    const bool isRepeated = hash == found->value(1).toString() && now - found->value(2).toLongLong() <= grace
        && tokenHash(next) == current;
    found->finish();
    if (!isCurrent && !isRepeated) {
        if (given->genuine) {
            qWarning("A refresh token was used again; session %s has ended.",
                     qUtf8Printable(given->sessionId()));
            if (auto ended = end(database, given->sessionId()); !ended)
                return ended.error();
        }
        return std::optional<TokenPair>();
    }
    if (isCurrent) {
        const auto rotated =
            sqlRun(database,
                   u"UPDATE session SET refresh_hash = ?, previous_refresh_hash = ?, rotated_at = ?,"
                   " expires_at = ? WHERE id = ?"_s,
                   {tokenHash(next), hash, now, now + refreshLifetime, given->sessionId()});
        if (!rotated)
            return rotated.error();
    }
    auto pair = issueAccess(database, given->sessionId(), next, time);
    if (!pair)
        return pair.error();
    return std::optional<TokenPair>(*pair);
}

Result<std::optional<Caller>> SessionStore::find(QSqlDatabase &database, const QByteArray &token,
                                                 const QDateTime &now) const
{
    auto found = sqlQuery(database,
                          u"SELECT session.user_id, session.company_id, session.id FROM access_token"
                          " JOIN session ON session.id = access_token.session_id"
                          " WHERE access_token.hash = ? AND access_token.expires_at > ?"_s,
                          {tokenHash(token), now.toMSecsSinceEpoch()});
    if (!found)
        return found.error();
    std::optional<Caller> caller;
    if (found->next())
        caller = Caller{found->value(0).toString(), found->value(1).toString(), found->value(2).toString()};
    return caller;
}

Result<void> SessionStore::revoke(QSqlDatabase &database, const QByteArray &token) const
{
    if (const auto refresh = parsed(token); refresh && refresh->genuine)
        return end(database, refresh->sessionId());
    const auto ended = sqlRun(database,
                              u"DELETE FROM session WHERE refresh_hash = ? OR id IN"
                              " (SELECT session_id FROM access_token WHERE hash = ?)"_s,
                              {tokenHash(token), tokenHash(token)});
    return ended ? Result<void>() : ended.error();
}

Result<void> SessionStore::end(QSqlDatabase &database, const QString &sessionId)
{
    const auto ended = sqlRun(database, u"DELETE FROM session WHERE id = ?"_s, {sessionId});
    return ended ? Result<void>() : ended.error();
}
