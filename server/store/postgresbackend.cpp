// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "postgresbackend.h"

#include "sql.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int oldestServer = 150000;

// Keys of advisory locks, which count within one database: the number of this service, and one of these.
constexpr int serviceKey = 0x53656c73; // "Sels"
constexpr int writerKey = 1;
constexpr int claimKey = 2;

QString lockCall(const QString &function, int key)
{
    return u"SELECT %1(%2, %3)"_s.arg(function).arg(serviceKey).arg(key);
}

Result<QVariant> firstValue(QSqlDatabase &connection, const QString &statement)
{
    auto query = sqlQuery(connection, statement);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

} // namespace

PostgresBackend::~PostgresBackend()
{
    dropClaim();
}

Result<QSqlDatabase> PostgresBackend::opened(const QString &connectionName) const
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return Error{ErrorKind::Storage, u"Qt's driver for PostgreSQL is not installed"_s, {}};
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
    connection.setHostName(m_address.host);
    connection.setPort(m_address.port);
    connection.setUserName(m_address.user);
    connection.setPassword(m_address.password);
    connection.setDatabaseName(m_address.database);
    // A server that is gone without a word is noticed within half a minute.
    connection.setConnectOptions(
        m_address.options
        + u"application_name=selskapd;connect_timeout=5;keepalives_idle=10;keepalives_interval=5;"
          "keepalives_count=3;tcp_user_timeout=25000"_s);
    if (!connection.open())
        return sqlError(connection.lastError(), u"open"_s);
    // Commits reach the disk before they are answered, whatever the server's habit is.
    const auto set =
        sqlQuery(connection,
                 u"SELECT set_config('client_min_messages', 'error', false),"
                 " set_config('lock_timeout', '5s', false),"
                 " set_config('synchronous_commit', CASE current_setting('synchronous_commit')"
                 " WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)"_s);
    if (!set)
        return set.error();
    const auto version = firstValue(connection, u"SHOW server_version_num"_s);
    if (!version)
        return version.error();
    if (version->toInt() < oldestServer)
        return Error{ErrorKind::Storage, u"PostgreSQL 15 or later is needed"_s, {}};
    const auto encoding = firstValue(connection, u"SHOW server_encoding"_s);
    if (!encoding)
        return encoding.error();
    if (encoding->toString() != "UTF8"_L1)
        return Error{ErrorKind::Storage, u"the database's encoding has to be UTF8"_s, {}};
    return connection;
}

Result<QSqlDatabase> PostgresBackend::connect(const QString &connectionName)
{
    auto connection = opened(connectionName);
    if (connection && m_alone) {
        if (auto kept = keepClaim(*connection, connectionName); !kept)
            return kept.error();
    }
    return connection;
}

/// The claim of one service to the database is a lock which a connection of its own holds. When the server
/// was restarted it is gone with all connections; so whoever makes a new one sees to it.
Result<void> PostgresBackend::keepClaim(QSqlDatabase &connection, const QString &connectionName)
{
    const QMutexLocker lock(&m_guard);
    if (m_claimant != 0) {
        auto holder = sqlQuery(connection,
                               u"SELECT 1 FROM pg_locks JOIN pg_database ON pg_database.oid = database"
                               " WHERE datname = current_database() AND locktype = 'advisory' AND granted"
                               " AND classid = ? AND objid = ? AND objsubid = 2 AND pid = ?"_s,
                               {serviceKey, claimKey, m_claimant});
        if (!holder)
            return holder.error();
        if (holder->next())
            return {};
    }
    dropClaim();
    m_claimName = connectionName + "-claim"_L1;
    auto claim = opened(m_claimName);
    if (!claim)
        return claim.error();
    // The server may still be about to notice that the one before is gone.
    if (const auto set = sqlRun(*claim, u"SET lock_timeout = '1s'"_s); !set)
        return set.error();
    if (const auto taken = sqlRun(*claim, lockCall(u"pg_advisory_lock"_s, claimKey)); !taken) {
        const bool inUse = taken.error().kind == ErrorKind::Busy;
        return inUse ? Error{ErrorKind::Busy, u"another service uses it"_s, {}} : taken.error();
    }
    const auto process = firstValue(*claim, u"SELECT pg_backend_pid()"_s);
    if (!process)
        return process.error();
    m_claimant = process->toInt();
    return {};
}

void PostgresBackend::dropClaim()
{
    m_claimant = 0;
    if (!m_claimName.isEmpty() && QSqlDatabase::contains(m_claimName))
        QSqlDatabase::removeDatabase(m_claimName);
    m_claimName.clear();
}

Result<void> PostgresBackend::begin(QSqlDatabase &connection, Access access)
{
    if (access == Access::Read) {
        const auto begun = sqlRun(connection, u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        return begun ? Result<void>() : begun.error();
    }
    if (const auto begun = sqlRun(connection, u"BEGIN ISOLATION LEVEL READ COMMITTED"_s); !begun)
        return begun.error();
    // Without it two transactions could each rest on what the other is about to change. Each statement after
    // it sees all that was committed before.
    const auto locked = sqlRun(connection, lockCall(u"pg_advisory_xact_lock"_s, writerKey));
    if (locked)
        return {};
    if (const auto undone = sqlRun(connection, u"ROLLBACK"_s); !undone)
        return undone.error();
    return locked.error();
}

Result<void> PostgresBackend::end(QSqlDatabase &connection, Access access, bool keep)
{
    // After a failed statement COMMIT alone would undo everything and call it a success.
    const bool commits = keep && access != Access::Read;
    const auto ended = sqlRun(connection, commits ? u"SELECT 1; COMMIT"_s : u"ROLLBACK"_s);
    if (ended)
        return {};
    if (commits) {
        const auto undone = sqlRun(connection, u"ROLLBACK"_s);
        if (!undone && undone.error().kind != ErrorKind::Offline)
            qWarning("The database could not undo a failed commit: %s",
                     qUtf8Printable(undone.error().detail));
    }
    // Whatever is not committed ends with a connection that fails.
    return commits ? ended.error() : Result<void>();
}

Result<int> PostgresBackend::schemaVersion(QSqlDatabase &connection)
{
    const auto tables =
        firstValue(connection,
                   u"SELECT COUNT(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
                   " AND relkind = 'r'"_s);
    if (!tables)
        return tables.error();
    if (tables->toInt() == 0)
        return 0;
    const Error foreign{ErrorKind::Corrupt, u"%1 is not a database of this service"_s.arg(name()), {}};
    const auto ours = firstValue(connection, u"SELECT to_regclass('service') IS NOT NULL"_s);
    if (!ours || !ours->toBool())
        return ours ? foreign : ours.error();
    const auto version = firstValue(connection, u"SELECT value FROM service WHERE key = 'schema'"_s);
    if (!version || version->isNull())
        return version ? foreign : version.error();
    return version->toInt();
}

Result<void> PostgresBackend::setSchemaVersion(QSqlDatabase &connection, int version)
{
    const auto set = sqlRun(connection,
                            u"INSERT INTO service(key, value) VALUES('schema', ?)"
                            " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
                            {QString::number(version)});
    return set ? Result<void>() : set.error();
}

QString PostgresBackend::translated(const QString &statement) const
{
    static const QRegularExpression integer(u"\\bINTEGER\\b"_s);
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    static const QRegularExpression ending(u"\\) (STRICT, WITHOUT ROWID|STRICT)\\z"_s);
    auto result = statement;
    return result.replace(integer, u"BIGINT"_s)
        .replace(text, u"TEXT COLLATE \"C\""_s)
        .replace(ending, u")"_s);
}
