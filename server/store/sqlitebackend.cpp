// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlitebackend.h"

#include "sql.h"

#include <QFile>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cachePages = -8192; // 8 MiB for each connection
constexpr int manyCachePages = -262144; // 256 MiB, for one who writes much
constexpr int applicationId = 0x53656c73; // "Sels"

Result<QString> pragma(QSqlDatabase &connection, const QString &text)
{
    auto query = sqlQuery(connection, u"PRAGMA "_s + text);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

/// Sets the pragma and reads it back, since SQLite ignores silently what it does not know or cannot do.
Result<void> setPragma(QSqlDatabase &connection, const QString &name, const QString &value,
                       const QString &expected)
{
    if (auto set = pragma(connection, name + u'=' + value); !set)
        return set.error();
    const auto now = pragma(connection, name);
    if (!now)
        return now.error();
    if (*now != expected)
        return Error{ErrorKind::Storage, u"PRAGMA %1 is %2 instead of %3"_s.arg(name, *now, expected), {}};
    return {};
}

} // namespace

Result<void> SqliteBackend::makeFile() const
{
    QFile file(m_path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::ReadOnly, file.errorString(), {}};
    return {};
}

Result<QSqlDatabase> SqliteBackend::connect(const QString &connectionName)
{
    if (auto made = makeFile(); !made)
        return made.error();
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return sqlError(connection.lastError(), u"open"_s);
    // WAL lets readers go on while somebody writes; where it does not work (network drives) the service does
    // not either. FULL: a client forgets its edit once it has our answer, so no power cut may take the commit
    // back.
    const auto cacheSize = QString::number(cachePages);
    const std::array<QString, 3> pragmas[] = {
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s}, {u"synchronous"_s, u"2"_s, u"2"_s},
        {u"foreign_keys"_s, u"1"_s, u"1"_s},     {u"trusted_schema"_s, u"0"_s, u"0"_s},
        {u"cell_size_check"_s, u"1"_s, u"1"_s},  {u"cache_size"_s, cacheSize, cacheSize},
        {u"query_only"_s, u"1"_s, u"1"_s}};
    for (const auto &[key, value, expected] : pragmas) {
        if (auto set = setPragma(connection, key, value, expected); !set)
            return set.error();
    }
    return connection;
}

Result<void> SqliteBackend::begin(QSqlDatabase &connection, Access access)
{
    // Set before and not back after: what fails once the commit is done would say that it is not.
    const bool isMuch = access == Access::WriteMuch;
    for (const auto &setting : {access == Access::Read ? u"query_only=1"_s : u"query_only=0"_s,
                                // Indexes in random order, larger than the cache, would be written and read again and again.
                                u"cache_size=%1"_s.arg(isMuch ? manyCachePages : cachePages)}) {
        if (auto set = pragma(connection, setting); !set)
            return set.error();
    }
    // A transaction that begins by reading cannot be sure of becoming a writing one later.
    const auto begun = sqlRun(connection, access == Access::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    return begun ? Result<void>() : begun.error();
}

Result<void> SqliteBackend::end(QSqlDatabase &connection, Access, bool keep)
{
    auto ended = sqlRun(connection, keep ? u"COMMIT"_s : u"ROLLBACK"_s);
    const bool failed = !ended;
    if (failed && keep) { // a commit that failed (a full disk) leaves the transaction open
        if (auto undone = sqlRun(connection, u"ROLLBACK"_s); !undone)
            qWarning("The database could not undo a failed commit: %s",
                     qUtf8Printable(undone.error().detail));
    }
    // SQLite itself rolls back after some errors; then there is nothing left to undo.
    return failed && keep ? ended.error() : Result<void>();
}

Result<int> SqliteBackend::schemaVersion(QSqlDatabase &connection)
{
    const auto id = pragma(connection, u"application_id"_s);
    const auto version = pragma(connection, u"user_version"_s);
    const auto pages = pragma(connection, u"page_count"_s); // fails for what is no database at all
    if (!id || !version || !pages)
        return !id ? id.error() : !version ? version.error() : pages.error();
    const auto done = version->toInt();
    if (id->toInt() != applicationId && (done != 0 || id->toInt() != 0))
        return Error{ErrorKind::Corrupt, u"%1 is not a database of this service"_s.arg(m_path), {}};
    return done;
}

Result<void> SqliteBackend::setSchemaVersion(QSqlDatabase &connection, int version)
{
    if (auto set = pragma(connection, u"application_id=%1"_s.arg(applicationId)); !set)
        return set.error();
    auto set = pragma(connection, u"user_version=%1"_s.arg(version));
    return set ? Result<void>() : set.error();
}
