// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "testdatabase.h"

#include "server/store/database.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

class tst_Database : public QObject {
    Q_OBJECT

private slots:
    void madeForItsOwnerAlone();
    void keepsItsSecret();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void readingCannotWrite();
    void failureUndoesTheWrite();
    void readsSeeOnePointOfTime();
    void writersDoNotLoseEachOther();
    void bindsOnlyWhatIsStoredAsIs();
    void readsBackWhatWasStored_data();
    void readsBackWhatWasStored();
    void aFailedStatementIsNeverKept();
    void nothingIsKeptAfterARowThatCannotBeRead();
    void comparesTextsByTheirBytes();

private:
    static Result<void> put(QSqlDatabase &db, const QString &value)
    {
        const auto done = sqlRun(db,
                                 u"INSERT INTO service(key, value) VALUES('t', ?)"
                                 " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
                                 {value});
        return done ? Result<void>() : done.error();
    }
    static Result<QString> get(QSqlDatabase &db)
    {
        auto found = sqlQuery(db, u"SELECT value FROM service WHERE key = 't'"_s);
        if (!found)
            return found.error();
        return found->next() ? found->value(0).toString() : QString();
    }

    QTemporaryDir m_dir;
};

void tst_Database::madeForItsOwnerAlone()
{
    if (TestDatabase::isPostgres())
        QSKIP("It concerns files.");
    const auto path = m_dir.filePath(u"own.db"_s);
    auto database = Database::open(path);
    QVERIFY(database);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"x"_s); }));
    for (const auto &suffix : {u""_s, u"-wal"_s})
        QCOMPARE(QFile::permissions(path + suffix) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
}

void tst_Database::keepsItsSecret()
{
    const TestDatabase place;
    auto first = Database::open(place.address());
    QVERIFY(first);
    const auto secret = (*first)->secret();
    QCOMPARE(secret.size(), 32);
    first = Error{};
    auto again = Database::open(place.address());
    QVERIFY(again);
    QCOMPARE((*again)->secret(), secret);
    const TestDatabase elsewhere;
    auto other = Database::open(elsewhere.address());
    QVERIFY(other);
    QVERIFY((*other)->secret() != secret);
}

void tst_Database::refusesOtherFiles_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("newer") << u"PRAGMA user_version=1000"_s << ErrorKind::NewerVersion;
    QTest::addRow("another program's") << u"PRAGMA application_id=7"_s << ErrorKind::Corrupt;
    QTest::addRow("no database") << QString() << ErrorKind::Corrupt;
}

void tst_Database::refusesOtherFiles()
{
    if (TestDatabase::isPostgres())
        QSKIP("It concerns files.");
    QFETCH(QString, pragma);
    QFETCH(ErrorKind, kind);
    const auto path = m_dir.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".db"_s);
    if (pragma.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    } else {
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY((*database)->write([&](QSqlDatabase &db) -> Result<void> {
            const auto done = sqlRun(db, pragma);
            return done ? Result<void>() : done.error();
        }));
    }
    auto database = Database::open(path);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, kind);
}

void tst_Database::readingCannotWrite()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QCOMPARE((*database)->read([](QSqlDatabase &db) { return put(db, u"x"_s); }).error().kind,
             ErrorKind::ReadOnly);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"x"_s); }));
    QVERIFY(!(*database)->read([](QSqlDatabase &db) { return put(db, u"y"_s); }));
}

void tst_Database::failureUndoesTheWrite()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"kept"_s); }));
    const auto refused = (*database)->write([](QSqlDatabase &db) -> Result<void> {
        if (auto done = put(db, u"lost"_s); !done)
            return done;
        return Error{ErrorKind::Refused, {}, u"no"_s};
    });
    QCOMPARE(refused.error().code, u"no"_s);
    QCOMPARE(*(*database)->read(get), u"kept"_s);
}

void tst_Database::readsSeeOnePointOfTime()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"before"_s); }));
    const auto seen = (*database)->read([&](QSqlDatabase &db) -> Result<QStringList> {
        auto first = get(db);
        bool written = false;
        std::thread other([&] {
            written = (*database)->write([](QSqlDatabase &own) { return put(own, u"after"_s); }).ok();
        });
        other.join();
        auto second = get(db);
        if (!first || !second || !written)
            return Error{};
        return QStringList{*first, *second};
    });
    QVERIFY(seen);
    QCOMPARE(*seen, (QStringList{u"before"_s, u"before"_s}));
    QCOMPARE(*(*database)->read(get), u"after"_s);
}

void tst_Database::writersDoNotLoseEachOther()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"0"_s); }));
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 25; ++round) {
                const auto done = (*database)->write([](QSqlDatabase &db) -> Result<void> {
                    auto now = get(db);
                    return now ? put(db, QString::number(now->toInt() + 1)) : Result<void>(now.error());
                });
                failures += done ? 0 : 1;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE(*(*database)->read(get), u"100"_s);
}

void tst_Database::bindsOnlyWhatIsStoredAsIs()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    const auto typeOf = TestDatabase::isPostgres() ? u"SELECT pg_typeof(?)"_s : u"SELECT typeof(?)"_s;
    const auto kindOf = [&](const QVariant &value) {
        return (*database)->write([&](QSqlDatabase &db) -> Result<QString> {
            auto found = sqlQuery(db, typeOf, {value});
            if (!found)
                return found.error();
            return found->next() ? found->value(0).toString() : QString();
        });
    };
    // PostgreSQL gives a literal its type only where it is put to use.
    QCOMPARE(*kindOf(QString()), TestDatabase::isPostgres() ? u"unknown"_s : u"text"_s);
    QCOMPARE(*kindOf(QVariant()), TestDatabase::isPostgres() ? u"unknown"_s : u"null"_s);
    QCOMPARE(*kindOf(qint64(1)), u"integer"_s);
    QCOMPARE(kindOf(u"a\0b"_s).error().kind, ErrorKind::Defect);
    QCOMPARE(kindOf(quint64(1)).error().kind, ErrorKind::Defect);
    QCOMPARE(kindOf(QDate(2026, 1, 1)).error().kind, ErrorKind::Defect);
}

void tst_Database::readsBackWhatWasStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("quotes") << u"it's \"so\"; DROP TABLE service; --"_s;
    QTest::addRow("backslashes") << u"C:\\new\\' OR '1'='1"_s;
    QTest::addRow("placeholders") << u"? %1 $1 :name"_s;
    QTest::addRow("lines") << u"one\r\ntwo\ttabbed"_s;
    QTest::addRow("letters") << u"Blåbær, Ångström, 漢字, 🦊"_s;
    QTest::addRow("nothing") << u""_s;
    QTest::addRow("much") << QString(1'000'000, u'x');
}

void tst_Database::readsBackWhatWasStored()
{
    QFETCH(QString, text);
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY((*database)->write([&](QSqlDatabase &db) { return put(db, text); }));
    QCOMPARE(*(*database)->read(get), text);
    const auto found = (*database)->read([&](QSqlDatabase &db) -> Result<bool> {
        auto query = sqlQuery(db, u"SELECT 1 FROM service WHERE value = ?"_s, {text});
        return query ? Result<bool>(query->next()) : query.error();
    });
    QVERIFY(found && *found);
}

void tst_Database::aFailedStatementIsNeverKept()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    const auto done = (*database)->write([&](QSqlDatabase &db) -> Result<void> {
        if (auto kept = put(db, u"x"_s); !kept)
            return kept;
        return sqlRun(db, u"INSERT INTO service(key, value) VALUES('t', 'again')"_s) ? Error{}
                                                                                     : Result<void>();
    });
    // Where the failure undoes everything, it is no success although nobody minded it.
    QCOMPARE(*(*database)->read(get), done ? u"x"_s : QString());
}

void tst_Database::nothingIsKeptAfterARowThatCannotBeRead()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"before"_s); }));
    const auto done = (*database)->write([](QSqlDatabase &db) -> Result<void> {
        auto first = put(db, u"after"_s);
        auto rows = sqlQuery(db, u"SELECT abs(n) FROM (SELECT 1 AS n UNION ALL SELECT -9223372036854775807 - 1) AS numbers"_s);
        while (rows && rows->next()) { } // looks like the end
        auto later = put(db, u"later"_s);
        return first && !later ? Result<void>() : Error{ErrorKind::Defect, u"goes on"_s, {}};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
    const auto kept = (*database)->read(get);
    QVERIFY(kept);
    QCOMPARE(*kept, u"before"_s);
}

void tst_Database::comparesTextsByTheirBytes()
{
    const TestDatabase place;
    auto database = Database::open(place.address());
    QVERIFY(database);
    const auto sorted = (*database)->write([&](QSqlDatabase &db) -> Result<QString> {
        for (const auto &key : {u"b"_s, u"B"_s, u"a"_s, u"å"_s, u"-c"_s, u"Z"_s, u"10"_s, u"9"_s}) {
            if (auto put = sqlRun(db, u"INSERT INTO service(key, value) VALUES(?, 'mine')"_s, {key}); !put)
                return put.error();
        }
        auto query =
            sqlQuery(db, u"SELECT key FROM service WHERE value = 'mine' AND key > ? ORDER BY key"_s, {u""_s});
        if (!query)
            return query.error();
        QString all;
        while (query->next())
            all += query->value(0).toString() + u' ';
        return all;
    });
    QVERIFY(sorted);
    QCOMPARE(*sorted, u"-c 10 9 B Z a b å "_s);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
