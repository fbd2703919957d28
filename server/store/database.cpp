// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "database.h"

#include "schema.h"

#include <QFile>
#include <QHash>
#include <QSqlError>

#include <atomic>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cachePages = -8192; // 8 MiB for each connection
constexpr int applicationId = 0x53656c73; // "Sels"

/// The connections of one thread, by the prefix of their database; gone with the thread.
struct ThreadConnections {
    QHash<QString, QString> names;
    ~ThreadConnections()
    {
        for (const auto &name : std::as_const(names)) {
            if (QSqlDatabase::contains(name))
                QSqlDatabase::removeDatabase(name);
        }
    }
};

thread_local ThreadConnections threadConnections;

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

Database::Database(const QString &path) : m_path(path)
{
    static std::atomic<quint64> count = 0;
    m_prefix = u"store-%1-"_s.arg(++count);
}

Database::~Database()
{
    threadConnections.names.remove(m_prefix);
    const QMutexLocker lock(&m_guard);
    for (const auto &name : m_names) {
        if (QSqlDatabase::contains(name))
            QSqlDatabase::removeDatabase(name);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (sodium_init() < 0)
        return Error{ErrorKind::Storage, u"libsodium does not start"_s, {}};
    std::unique_ptr<Database> database(new Database(path));
    if (auto made = database->prepareFile(); !made)
        return made.error();
    auto connection = database->connectionOfThread();
    if (!connection)
        return connection.error();
    // Lets readers go on while somebody writes. Where it does not work (network drives) the service does not
    // either.
    if (auto set = setPragma(*connection, u"journal_mode"_s, u"WAL"_s, u"wal"_s); !set)
        return set.error();
    if (auto done = database->migrate(*connection); !done)
        return done.error();
    if (auto done = database->readSecret(); !done)
        return done.error();
    return database;
}

Result<void> Database::prepareFile()
{
    QFile file(m_path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::ReadOnly, file.errorString(), {}};
    return {};
}

Result<QSqlDatabase> Database::connectionOfThread()
{
    if (const auto name = threadConnections.names.value(m_prefix); !name.isEmpty())
        return QSqlDatabase::database(name, false);
    static std::atomic<quint64> count = 0;
    const auto name = m_prefix + QString::number(++count);
    auto connection = connect(name);
    if (!connection) {
        auto error = connection.error();
        connection = error; // the handle must be gone before its name
        QSqlDatabase::removeDatabase(name);
        return error;
    }
    threadConnections.names.insert(m_prefix, name);
    const QMutexLocker lock(&m_guard);
    m_names.insert(name);
    return connection;
}

Result<QSqlDatabase> Database::connect(const QString &name)
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return sqlError(connection.lastError(), u"open"_s);
    // FULL: a client forgets its edit once it has our answer, so no power cut may take the commit back.
    const std::pair<QString, QString> pragmas[] = {{u"synchronous"_s, u"2"_s},
                                                   {u"foreign_keys"_s, u"1"_s},
                                                   {u"trusted_schema"_s, u"0"_s},
                                                   {u"cell_size_check"_s, u"1"_s},
                                                   {u"cache_size"_s, QString::number(cachePages)},
                                                   {u"query_only"_s, u"1"_s}};
    for (const auto &[key, value] : pragmas) {
        if (auto set = setPragma(connection, key, value, value); !set)
            return set.error();
    }
    return connection;
}

Result<void> Database::begin(QSqlDatabase &connection, Access access)
{
    if (access != Access::Read) {
        if (auto set = pragma(connection, u"query_only=0"_s); !set)
            return set.error();
    }
    if (access == Access::WriteMuch) {
        // Indexes in random order, larger than the cache, would be written and read again and again.
        if (auto set = pragma(connection, u"cache_size=-262144"_s); !set)
            return set.error();
    }
    // A transaction that begins by reading cannot be sure of becoming a writing one later.
    const auto begun = sqlRun(connection, access == Access::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    return begun ? Result<void>() : begun.error();
}

Result<void> Database::end(QSqlDatabase &connection, Access access, bool keep)
{
    auto ended = sqlRun(connection, keep ? u"COMMIT"_s : u"ROLLBACK"_s);
    const bool failed = !ended;
    if (failed && keep) { // a commit that failed (a full disk) leaves the transaction open
        if (auto undone = sqlRun(connection, u"ROLLBACK"_s); !undone)
            qWarning("The database could not undo a failed commit: %s",
                     qUtf8Printable(undone.error().detail));
    }
    if (access != Access::Read) {
        if (auto set = pragma(connection, u"query_only=1"_s); !set)
            return set.error();
    }
    if (access == Access::WriteMuch) {
        if (auto set = pragma(connection, u"cache_size=%1"_s.arg(cachePages)); !set)
            return set.error();
    }
    // SQLite itself rolls back after some errors; then there is nothing left to undo.
    return failed && keep ? ended.error() : Result<void>();
}

Result<void> Database::migrate(QSqlDatabase &connection)
{
    const auto id = pragma(connection, u"application_id"_s);
    const auto version = pragma(connection, u"user_version"_s);
    const auto pages = pragma(connection, u"page_count"_s);
    if (!id || !version || !pages)
        return !id ? id.error() : !version ? version.error() : pages.error();
    const auto steps = schemaSteps();
    const auto done = version->toInt();
    if (id->toInt() != applicationId && (done != 0 || id->toInt() != 0))
        return Error{ErrorKind::Corrupt, u"%1 is not a database of this service"_s.arg(m_path), {}};
    if (done > steps.size())
        return Error{
            ErrorKind::NewerVersion,
            u"%1 has schema %2, this version knows %3"_s.arg(m_path, *version, QString::number(steps.size())),
            {}};
    for (auto step = done; step < steps.size(); ++step) {
        auto taken = write([&](QSqlDatabase &database) -> Result<void> {
            for (const auto &statement : steps[step]) {
                if (auto run = sqlRun(database, statement); !run)
                    return run.error();
            }
            if (auto set = pragma(database, u"application_id=%1"_s.arg(applicationId)); !set)
                return set.error();
            if (auto set = pragma(database, u"user_version=%1"_s.arg(step + 1)); !set)
                return set.error();
            return {};
        });
        if (!taken)
            return taken.error();
    }
    return {};
}

Result<void> Database::readSecret()
{
    return write([this](QSqlDatabase &database) -> Result<void> {
        QByteArray fresh(32, Qt::Uninitialized);
        randombytes_buf(fresh.data(), size_t(fresh.size()));
        const auto made = sqlRun(
            database, u"INSERT INTO service(key, value) VALUES('secret', ?) ON CONFLICT(key) DO NOTHING"_s,
            {QString::fromLatin1(fresh.toHex())});
        if (!made)
            return made.error();
        auto found = sqlQuery(database, u"SELECT value FROM service WHERE key = 'secret'"_s);
        if (!found)
            return found.error();
        if (found->next())
            m_secret = QByteArray::fromHex(found->value(0).toString().toLatin1());
        if (m_secret.size() != 32)
            return Error{ErrorKind::Corrupt, u"the secret of %1 is damaged"_s.arg(m_path), {}};
        return {};
    });
}
