// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "oauthschema.h"

#include "sql.h"

using namespace Qt::Literals::StringLiterals;

// Instants are milliseconds since 1970 (UTC), secrets are stored as SHA-256 in hex.
QStringList oauthTables()
{
    return {
        u"CREATE TABLE identity(id TEXT PRIMARY KEY, email_folded TEXT NOT NULL UNIQUE, password_hash TEXT,"
        " created_at INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE identity_user(company_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " identity_id TEXT NOT NULL REFERENCES identity(id), PRIMARY KEY(company_id, user_id),"
        " UNIQUE(identity_id, company_id)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE session(id TEXT PRIMARY KEY, family TEXT NOT NULL, user_id TEXT NOT NULL, company_id TEXT NOT NULL,"
        " access_hash TEXT NOT NULL UNIQUE, refresh_hash TEXT NOT NULL UNIQUE, previous_refresh_hash TEXT, rotated_at INTEGER,"
        " access_expires_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, revoked_at INTEGER) STRICT"_s,
        u"CREATE INDEX session_user ON session(company_id, user_id)"_s,
        u"CREATE INDEX session_previous ON session(previous_refresh_hash)"_s,
        u"CREATE TABLE auth_code(hash TEXT PRIMARY KEY, user_id TEXT NOT NULL, company_id TEXT NOT NULL,"
        " redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, expires_at INTEGER NOT NULL, session_family TEXT) STRICT"_s,
        u"CREATE TABLE sign_in_throttle(key TEXT PRIMARY KEY, failures INTEGER NOT NULL, not_before INTEGER NOT NULL)"
        " STRICT, WITHOUT ROWID"_s,
    };
}

Result<void> endSessions(QSqlDatabase &database, const QString &companyId, const QString &userId, const QDateTime &now)
{
    const auto ended = sqlRun(database, u"UPDATE session SET revoked_at = ? WHERE company_id = ? AND user_id = ? AND revoked_at IS NULL"_s,
                              {now.toMSecsSinceEpoch(), companyId, userId});
    return ended ? Result<void>() : ended.error();
}
