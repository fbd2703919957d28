// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "authcodes.h"

#include "server/store/sql.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 codeLifetime = 60 * 1000;
constexpr qint64 codeMemory = 60 * codeLifetime; ///< for how long a second use is still noticed

} // namespace

QByteArray challengeOf(const QByteArray &verifier)
{
    return toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Result<QByteArray> AuthCodes::issue(QSqlDatabase &database, const CodeGrant &grant, const QDateTime &time)
{
    const auto now = time.toMSecsSinceEpoch();
    const auto purged = sqlRun(database, u"DELETE FROM auth_code WHERE expires_at < ?"_s, {now - codeMemory});
    if (!purged)
        return purged.error();
    const auto code = randomToken();
    const auto stored =
        sqlRun(database,
               u"INSERT INTO auth_code(hash, company_id, user_id, redirect_uri, challenge, expires_at,"
               " session_id) VALUES(?, ?, ?, ?, ?, ?, '')"_s,
               {tokenHash(code), grant.companyId, grant.userId, grant.redirectUri, grant.challenge,
                now + codeLifetime});
    if (!stored)
        return stored.error();
    return code;
}

Result<std::optional<TokenPair>> AuthCodes::redeem(QSqlDatabase &database, const SessionStore &sessions,
                                                   const QByteArray &code, const QString &redirectUri,
                                                   const QByteArray &verifier, const QDateTime &now)
{
    const std::optional<TokenPair> nothing;
    auto found = sqlQuery(database,
                          u"SELECT company_id, user_id, redirect_uri, challenge, expires_at, session_id"
                          " FROM auth_code WHERE hash = ?"_s,
                          {tokenHash(code)});
    if (!found)
        return found.error();
    if (!found->next())
        return nothing;
    const CodeGrant grant{found->value(0).toString(), found->value(1).toString(), found->value(2).toString(),
                          found->value(3).toString()};
    const auto expires = found->value(4).toLongLong();
    auto sessionId = found->value(5).toString();
    found->finish();
    if (!sessionId.isEmpty()) {
        // One of the two who had the code is not the one it was meant for.
        qWarning("A sign-in code was used twice; session %s has ended.", qUtf8Printable(sessionId));
        if (auto ended = SessionStore::end(database, sessionId); !ended)
            return ended.error();
        return nothing;
    }
    const auto proof = verifier.isEmpty() ? QByteArray() : challengeOf(verifier);
    if (expires <= now.toMSecsSinceEpoch() || grant.redirectUri != redirectUri
        || grant.challenge.toLatin1() != proof)
        return nothing;
    auto pair = sessions.begin(database, grant.companyId, grant.userId, now, &sessionId);
    if (!pair)
        return pair.error();
    const auto used = sqlRun(database, u"UPDATE auth_code SET session_id = ? WHERE hash = ?"_s,
                             {sessionId, tokenHash(code)});
    if (!used)
        return used.error();
    return std::optional<TokenPair>(*pair);
}
