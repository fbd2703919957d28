// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "oauthschema.h"

#include "sql.h"

using namespace Qt::Literals::StringLiterals;

// Instants are milliseconds since 1970 (UTC). Of tokens and codes only the SHA-256 is stored, in hex.
QStringList oauthTables()
{
    return {
        u"CREATE TABLE identity(id TEXT PRIMARY KEY, email_folded TEXT NOT NULL UNIQUE, password_hash TEXT,"
        " created_at INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE identity_user(company_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " identity_id TEXT NOT NULL REFERENCES identity(id), PRIMARY KEY(company_id, user_id),"
        " UNIQUE(identity_id, company_id)) STRICT, WITHOUT ROWID"_s,

        // One sign-in with all refresh tokens that follow from it; the row goes when the session ends.
        u"CREATE TABLE session(id TEXT PRIMARY KEY, company_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " created_at INTEGER NOT NULL, refresh_hash TEXT NOT NULL UNIQUE, previous_refresh_hash TEXT NOT "
        "NULL,"
        " rotated_at INTEGER NOT NULL, expires_at INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX session_of_user ON session(company_id, user_id)"_s,
        u"CREATE INDEX session_expiry ON session(expires_at)"_s,
        u"CREATE TABLE access_token(hash TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session(id)"
        " ON DELETE CASCADE, expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX access_token_session ON access_token(session_id)"_s,
        u"CREATE INDEX access_token_expiry ON access_token(expires_at)"_s,

        // `session_id` is empty until the code is redeemed; an empty `challenge` marks a code without PKCE.
        u"CREATE TABLE auth_code(hash TEXT PRIMARY KEY, company_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, expires_at INTEGER NOT NULL,"
        " session_id TEXT NOT NULL) STRICT"_s,

        u"CREATE TABLE sign_in_throttle(key TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at INTEGER NOT "
        u"NULL,"
        " not_before INTEGER NOT NULL) STRICT, WITHOUT ROWID"_s,
    };
}

QStringList verificationStep()
{
    return {
        // When a link that was mailed to the e-mail was used; 0: nobody has shown yet that it is theirs.
        u"ALTER TABLE identity ADD COLUMN verified_at INTEGER NOT NULL DEFAULT 0"_s,
        u"UPDATE identity SET verified_at = created_at WHERE password_hash IS NOT NULL"_s,
    };
}

Result<void> endSessions(QSqlDatabase &database, const QString &companyId, const QString &userId)
{
    for (const auto &table : {u"session"_s, u"auth_code"_s}) {
        const auto ended =
            sqlRun(database, u"DELETE FROM %1 WHERE company_id = ? AND user_id = ?"_s.arg(table),
                   {companyId, userId});
        if (!ended)
            return ended.error();
    }
    return {};
}
