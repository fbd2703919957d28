// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/store/database.h"

#include <QTemporaryDir>
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

private:
    static Result<void> put(QSqlDatabase &db, const QString &value)
    {
        const auto done = sqlRun(
            db,
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
    const auto path = m_dir.filePath(u"secret.db"_s);
    auto first = Database::open(path);
    QVERIFY(first);
    const auto secret = (*first)->secret();
    QCOMPARE(secret.size(), 32);
    first = Error{};
    auto again = Database::open(path);
    QVERIFY(again);
    QCOMPARE((*again)->secret(), secret);
    auto other = Database::open(m_dir.filePath(u"other.db"_s));
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
    auto database = Database::open(m_dir.filePath(u"ro.db"_s));
    QVERIFY(database);
    QCOMPARE((*database)->read([](QSqlDatabase &db) { return put(db, u"x"_s); }).error().kind,
             ErrorKind::ReadOnly);
    QVERIFY((*database)->write([](QSqlDatabase &db) { return put(db, u"x"_s); }));
    QVERIFY(!(*database)->read([](QSqlDatabase &db) { return put(db, u"y"_s); }));
}

void tst_Database::failureUndoesTheWrite()
{
    auto database = Database::open(m_dir.filePath(u"undo.db"_s));
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
    auto database = Database::open(m_dir.filePath(u"snapshot.db"_s));
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
    auto database = Database::open(m_dir.filePath(u"race.db"_s));
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
    auto database = Database::open(m_dir.filePath(u"bind.db"_s));
    QVERIFY(database);
    const auto kindOf = [&](const QVariant &value) {
        return (*database)->write([&](QSqlDatabase &db) -> Result<QString> {
            auto found = sqlQuery(db, u"SELECT typeof(?)"_s, {value});
            if (!found)
                return found.error();
            return found->next() ? found->value(0).toString() : QString();
        });
    };
    QCOMPARE(*kindOf(QString()), u"text"_s);
    QCOMPARE(*kindOf(QVariant()), u"null"_s);
    QCOMPARE(*kindOf(qint64(1)), u"integer"_s);
    QCOMPARE(kindOf(quint64(1)).error().kind, ErrorKind::Defect);
    QCOMPARE(kindOf(QDate(2026, 1, 1)).error().kind, ErrorKind::Defect);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
