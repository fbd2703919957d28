// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "database.h"

#include "postgresbackend.h"
#include "schema.h"
#include "sqlitebackend.h"

#include <QHash>

#include <atomic>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

Database::Database(std::unique_ptr<Backend> backend) : m_backend(std::move(backend))
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

Result<std::unique_ptr<Database>> Database::open(const QString &address, Use use)
{
    if (sodium_init() < 0)
        return Error{ErrorKind::Storage, u"libsodium does not start"_s, {}};
    std::unique_ptr<Backend> backend;
    if (PostgresAddress::isUrl(address)) {
        const auto server = PostgresAddress::parse(address);
        if (!server)
            return server.error();
        backend = std::make_unique<PostgresBackend>(*server, use == Use::Alone);
    } else {
        backend = std::make_unique<SqliteBackend>(address);
    }
    std::unique_ptr<Database> database(new Database(std::move(backend)));
    if (auto done = database->migrate(); !done)
        return done.error();
    if (auto done = database->readSecret(); !done)
        return done.error();
    return database;
}

QString Database::nameOf(const QString &address)
{
    if (!PostgresAddress::isUrl(address))
        return address;
    const auto server = PostgresAddress::parse(address);
    return server ? server->name() : u"postgresql:"_s;
}

/// Nothing has been done yet when a connection turns out to be lost (the server was restarted) or not to be of
/// use any more (still in a transaction that could not be undone), so that the caller need not hear of it.
Result<QSqlDatabase> Database::begun(Backend::Access access)
{
    for (bool isFirst = true;; isFirst = false) {
        auto connection = connectionOfThread();
        if (!connection)
            return connection;
        const auto begun = m_backend->begin(*connection, access);
        if (begun)
            return connection;
        connection = begun.error(); // the handle must be gone before its name
        if (begun.error().kind != ErrorKind::Offline && !isOfConnection(begun.error()))
            return connection;
        dropConnectionOfThread();
        if (!isFirst)
            return connection;
    }
}

Result<QSqlDatabase> Database::connectionOfThread()
{
    if (const auto name = threadConnections.names.value(m_prefix); !name.isEmpty())
        return QSqlDatabase::database(name, false);
    static std::atomic<quint64> count = 0;
    const auto name = m_prefix + QString::number(++count);
    auto connection = m_backend->connect(name);
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

void Database::dropConnectionOfThread()
{
    const auto name = threadConnections.names.take(m_prefix);
    if (name.isEmpty())
        return;
    QSqlDatabase::removeDatabase(name);
    const QMutexLocker lock(&m_guard);
    m_names.erase(name);
}

Result<void> Database::migrate()
{
    return write([this](QSqlDatabase &database) -> Result<void> {
        const auto steps = schemaSteps();
        const auto done = m_backend->schemaVersion(database);
        if (!done)
            return done.error();
        if (*done > steps.size())
            return Error{ErrorKind::NewerVersion,
                         u"%1 has schema %2, this version knows %3"_s.arg(
                             m_backend->name(), QString::number(*done), QString::number(steps.size())),
                         {}};
        if (*done == steps.size())
            return {};
        for (const auto &step : steps.mid(*done)) {
            for (const auto &statement : step) {
                if (auto run = sqlRun(database, m_backend->translated(statement)); !run)
                    return run.error();
            }
        }
        return m_backend->setSchemaVersion(database, int(steps.size()));
    });
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
            return Error{ErrorKind::Corrupt, u"the secret of %1 is damaged"_s.arg(m_backend->name()), {}};
        return {};
    });
}
