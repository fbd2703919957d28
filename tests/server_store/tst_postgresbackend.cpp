// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "testdatabase.h"

#include "server/store/database.h"
#include "server/store/schema.h"

#include <QTest>
#include <QUrl>

#include <thread>

using namespace Qt::Literals::StringLiterals;

/// What holds of a PostgreSQL database alone; what holds of both kinds is tested with each.
class tst_PostgresBackend : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void makesEachTableOfTheSchema();
    void bringsAnOlderSchemaUp();
    void refusesANewerSchema();
    void refusesWhatBelongsToOthers();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void anotherServiceIsRefused();
    void theClaimEndsWithItsHolder();
    void writersOfTwoProcessesTakeTurns();
    void goesOnAfterTheServerWasAway();
    void aLostTransactionIsUndone();
    void theClaimIsTakenAnew();

private:
    using Opened = Result<std::unique_ptr<Database>>;

    static Result<void> run(Database &database, const QString &statement)
    {
        return database.write([&](QSqlDatabase &connection) -> Result<void> {
            const auto done = sqlRun(connection, statement);
            return done ? Result<void>() : done.error();
        });
    }
    static QString value(Database &database, const QString &statement)
    {
        const auto found = database.read([&](QSqlDatabase &connection) -> Result<QString> {
            auto query = sqlQuery(connection, statement);
            if (!query)
                return query.error();
            return query->next() ? query->value(0).toString() : QString();
        });
        return found ? *found : u"error: "_s + found.error().detail;
    }
    /// As a restart of the server looks from here.
    static void cutConnections(const TestDatabase &place)
    {
        TestDatabase::onServer(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
                QUrl(place.address()).path().mid(1)));
    }
};

void tst_PostgresBackend::initTestCase()
{
    if (!TestDatabase::isPostgres())
        QSKIP("SELSKAP_TEST_POSTGRESQL names no server.");
}

void tst_PostgresBackend::makesEachTableOfTheSchema()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY2(database, qUtf8Printable(database ? QString() : database.error().detail));
    const auto steps = schemaSteps();
    for (const auto &step : steps) {
        for (const auto &statement : step) {
            const auto words = statement.split(u' ');
            if (words[1] != "TABLE"_L1)
                continue;
            const auto table = words[2].section(u'(', 0, 0);
            QCOMPARE(value(**database, u"SELECT to_regclass('%1') IS NOT NULL"_s.arg(table)), u"true"_s);
        }
    }
    // A column compared in another order than SQLite's would find other rows.
    QCOMPARE(
        value(
            **database,
            u"SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'public'"
            " AND (data_type NOT IN ('text', 'bigint') OR (data_type = 'text' AND collation_name <> 'C'))"_s),
        u"0"_s);
}

void tst_PostgresBackend::bringsAnOlderSchemaUp()
{
    const TestDatabase place;
    const auto steps = schemaSteps();
    auto database = Database::open(place.address());
    QVERIFY(database);
    QCOMPARE(value(**database, u"SELECT value FROM service WHERE key = 'schema'"_s),
             QString::number(steps.size()));
    // Back to the first step, as an earlier version left it.
    for (const auto &step : steps.mid(1)) {
        for (const auto &statement : step) {
            const auto words = statement.split(u' ');
            if (statement.startsWith("CREATE TABLE "_L1))
                QVERIFY(run(**database, u"DROP TABLE %1"_s.arg(words[2].section(u'(', 0, 0))));
            else if (const auto at = words.indexOf(u"INDEX"_s); at > 0) // gone with its table, unless that is older
                QVERIFY(run(**database, u"DROP INDEX IF EXISTS %1"_s.arg(words[at + 1])));
            else if (statement.startsWith("ALTER TABLE "_L1)) // … t ADD COLUMN c
                QVERIFY(run(**database, u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(words[2], words[5])));
        }
    }
    QVERIFY(run(**database, u"UPDATE service SET value = '1' WHERE key = 'schema'"_s));
    database = Error{};
    database = Database::open(place.address());
    QVERIFY2(database, qUtf8Printable(database ? QString() : database.error().detail));
    QCOMPARE(value(**database, u"SELECT value FROM service WHERE key = 'schema'"_s),
             QString::number(steps.size()));
}

void tst_PostgresBackend::refusesANewerSchema()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY(run(**database, u"UPDATE service SET value = '1000' WHERE key = 'schema'"_s));
    database = Error{};
    database = Database::open(place.address());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, ErrorKind::NewerVersion);
}

void tst_PostgresBackend::refusesWhatBelongsToOthers()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY(run(**database, u"DELETE FROM service WHERE key = 'schema'"_s));
    database = Error{};
    QCOMPARE(Database::open(place.address()).error().kind, ErrorKind::Corrupt);
    // That of the whole server has no tables, but of another program's there is one.
    const TestDatabase other;
    TestDatabase::onServer(u"CREATE TABLE IF NOT EXISTS somebodys(id INTEGER)"_s);
    const auto opened = Database::open(qEnvironmentVariable("SELSKAP_TEST_POSTGRESQL"));
    TestDatabase::onServer(u"DROP TABLE IF EXISTS somebodys"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
}

void tst_PostgresBackend::saysWhyItCannotConnect_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("says");
    QTest::addRow("no such database") << u"/test_"_s << u"/no_"_s << u"does not exist"_s;
    QTest::addRow("no such user") << u"postgres@"_s << u"nobody:s3cret@"_s << u"does not exist"_s;
    QTest::addRow("no server") << u"host=/"_s << u"host=/nowhere/"_s << u"No such file"_s;
}

void tst_PostgresBackend::saysWhyItCannotConnect()
{
    QFETCH(QString, part);
    QFETCH(QString, replacement);
    QFETCH(QString, says);
    const TestDatabase place;
    auto address = place.address();
    QVERIFY(address.contains(part));
    const auto database = Database::open(address.replace(part, replacement));
    QVERIFY(!database);
    const auto &detail = database.error().detail;
    QVERIFY2(detail.contains(says) && !detail.contains("s3cret"_L1), qUtf8Printable(detail));
}

void tst_PostgresBackend::anotherServiceIsRefused()
{
    const TestDatabase place;
    auto first = Database::open(place.address());
    QVERIFY(first);
    const auto second = Database::open(place.address());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
    QVERIFY(run(**first, u"DELETE FROM mail"_s)); // and the first one goes on
}

void tst_PostgresBackend::theClaimEndsWithItsHolder()
{
    const TestDatabase place;
    Opened first = Error{};
    std::thread([&] { // which may be gone before the database is
        first = Database::open(place.address());
    })
        .join();
    QVERIFY(first);
    QCOMPARE(Database::open(place.address()).error().kind, ErrorKind::Busy);
    first = Error{};
    QVERIFY(Database::open(place.address()));
}

void tst_PostgresBackend::writersOfTwoProcessesTakeTurns()
{
    const TestDatabase place;
    auto one = Database::open(place.address(), Database::Use::Shared);
    auto other = Database::open(place.address(), Database::Use::Shared);
    QVERIFY(one && other);
    QVERIFY(run(**one, u"INSERT INTO service(key, value) VALUES('count', '0')"_s));
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (auto *database : {one->get(), other->get(), one->get(), other->get()}) {
        threads.emplace_back([&failures, database] {
            for (int round = 0; round < 50; ++round) {
                // Reads first, and writes what it made of that: lost as soon as two do so at once.
                const auto done = database->write([](QSqlDatabase &connection) -> Result<void> {
                    auto found = sqlQuery(connection, u"SELECT value FROM service WHERE key = 'count'"_s);
                    if (!found || !found->next())
                        return Error{};
                    const auto next = QString::number(found->value(0).toInt() + 1);
                    const auto set =
                        sqlRun(connection, u"UPDATE service SET value = ? WHERE key = 'count'"_s, {next});
                    return set ? Result<void>() : set.error();
                });
                failures += done ? 0 : 1;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE(value(**one, u"SELECT value FROM service WHERE key = 'count'"_s), u"200"_s);
}

void tst_PostgresBackend::goesOnAfterTheServerWasAway()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY(run(**database, u"INSERT INTO service(key, value) VALUES('t', 'kept')"_s));
    for (int round = 0; round < 3; ++round) {
        cutConnections(place);
        QCOMPARE(value(**database, u"SELECT value FROM service WHERE key = 't'"_s), u"kept"_s);
        cutConnections(place);
        QVERIFY(run(**database, u"UPDATE service SET value = 'kept' WHERE key = 't'"_s));
    }
}

void tst_PostgresBackend::aLostTransactionIsUndone()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    const auto done = (*database)->write([&](QSqlDatabase &connection) -> Result<void> {
        const auto first = sqlRun(connection, u"INSERT INTO service(key, value) VALUES('t', 'lost')"_s);
        cutConnections(place);
        return first ? Result<void>() : first.error();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Offline);
    QVERIFY(isPassing(done.error()));
    QCOMPARE(value(**database, u"SELECT COUNT(*) FROM service WHERE key = 't'"_s), u"0"_s);
}

void tst_PostgresBackend::theClaimIsTakenAnew()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    cutConnections(place);
    QCOMPARE(value(**database, u"SELECT 1"_s), u"1"_s);
    QCOMPARE(Database::open(place.address()).error().kind, ErrorKind::Busy);
    // Where another service was quicker, this one serves no more.
    cutConnections(place);
    auto quicker = Database::open(place.address());
    QVERIFY(quicker);
    const auto refused = run(**database, u"DELETE FROM mail"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
}

QTEST_GUILESS_MAIN(tst_PostgresBackend)
#include "tst_postgresbackend.moc"
