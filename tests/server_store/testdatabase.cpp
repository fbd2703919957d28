// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "testdatabase.h"

#include "server/store/postgresbackend.h"
#include "server/store/sql.h"

#include <QCoreApplication>
#include <QMutex>
#include <QUrl>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Databases that tests have left; made empty again they are had sooner than new ones.
QMutex leftGuard;
QStringList left;

/// In the database of that address.
void onDatabase(const QString &address, const QStringList &statements)
{
    static std::atomic<int> count = 0;
    const auto name = u"test-server-%1"_s.arg(++count);
    {
        const auto parsed = PostgresAddress::parse(address);
        if (!parsed)
            qFatal("%s", qUtf8Printable(parsed.error().detail));
        PostgresBackend backend(*parsed, false);
        auto connection = backend.connect(name);
        if (!connection)
            qFatal("%s", qUtf8Printable(connection.error().detail));
        for (const auto &statement : statements) {
            if (const auto done = sqlRun(*connection, statement); !done)
                qFatal("%s", qUtf8Printable(done.error().detail));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

TestDatabase::TestDatabase()
{
    if (!isPostgres()) {
        m_address = m_folder.filePath(u"service.db"_s);
        return;
    }
    const QMutexLocker lock(&leftGuard);
    if (!left.isEmpty()) {
        m_address = left.takeLast();
        return;
    }
    static int count = 0;
    const auto name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    onServer(u"CREATE DATABASE %1 TEMPLATE template0"_s.arg(name));
    QUrl url(server());
    url.setPath(u'/' + name);
    m_address = url.toString(QUrl::FullyEncoded);
}

TestDatabase::~TestDatabase()
{
    if (!isPostgres())
        return;
    onDatabase(m_address,
               {u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s,
                u"DROP SCHEMA public CASCADE"_s, u"CREATE SCHEMA public"_s});
    const QMutexLocker lock(&leftGuard);
    left.append(m_address);
}

void TestDatabase::onServer(const QString &statement)
{
    onDatabase(server(), {statement});
}
