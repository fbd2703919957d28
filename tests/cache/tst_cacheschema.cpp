// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/cacheschema.h"
#include "models/cache/sortkey.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

namespace {

constexpr auto nb = TextOrder::NorwegianDanish;
using Damage = std::function<void(const QString &path)>;

void fill(const QString &folder, int count)
{
    AccountCache cache;
    VERIFY_OK(waited(cache.open(folder, nb)));
    QList<RowChange> changes;
    for (int i = 1; i <= count; ++i)
        changes.append(put(RecordType::User, user(i, u"Kari"_s, u"Nordmann %1"_s.arg(i)), i));
    auto begin = rows(1, changes, true);
    begin.position = shown(1, count);
    VERIFY_OK(written(cache, begin));
}

Damage overwriting(qsizetype offset, const QByteArray &bytes)
{
    return [=](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        file.write(bytes);
    };
}

Damage executing(const QByteArray &sql)
{
    return [=](const QString &path) {
        SqlConnection connection;
        VERIFY_OK(connection.open(path, SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute(sql));
    };
}

QStringList putAside(const QString &folder)
{
    return QDir(folder).entryList({u"cache.bad-*"_s}, QDir::Files | QDir::Dirs | QDir::System);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class tst_CacheSchema : public QObject
{
    Q_OBJECT
private slots:
    void aFileThatCannotServeIsPutAside_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<ErrorKind>("reason");
        QTest::addRow("garbage") << overwriting(0, QByteArray(50'000, 'x')) << ErrorKind::Corrupt;
        QTest::addRow("damaged head") << overwriting(20, QByteArray(40, '\xff')) << ErrorKind::Corrupt;
        QTest::addRow("newer") << executing("PRAGMA user_version=99") << ErrorKind::NewerVersion;
        QTest::addRow("older") << executing("PRAGMA user_version=0") << ErrorKind::NewerVersion;
        QTest::addRow("of another program") << executing("PRAGMA application_id=7") << ErrorKind::Corrupt;
        QTest::addRow("without a table") << executing("DROP TABLE overlay") << ErrorKind::Defect;
        QTest::addRow("position lost") << executing("UPDATE meta SET value = '{}' WHERE key = 'position'") << ErrorKind::Corrupt;
        QTest::addRow("a folder") << Damage([](const QString &path) {
            QVERIFY(QFile::remove(path));
            QVERIFY(QDir().mkpath(path + u"/inside"_s));
        }) << ErrorKind::Corrupt;
        QTest::addRow("a link to nowhere") << Damage([](const QString &path) {
            QVERIFY(QFile::rename(path, path + u".other"_s));
            QVERIFY(QFile::link(u"/nowhere/at/all"_s, path));
        }) << ErrorKind::Corrupt;
        QTest::addRow("truncated") << Damage([](const QString &path) {
            QFile file(path);
            QVERIFY(file.resize(file.size() / 2));
        }) << ErrorKind::Corrupt;
    }

    void aFileThatCannotServeIsPutAside()
    {
        QFETCH(Damage, damage);
        QTemporaryDir folder;
        fill(folder.path(), 500);
        damage(CacheSchema::filePath(folder.path()));
        for (int round = 0; round < 2; ++round) {
            AccountCache cache;
            QSignalSpy damaged(&cache, &AccountCache::damaged);
            const auto opened = waited(cache.open(folder.path(), nb));
            VERIFY_OK(opened);
            if (!opened->discarded) {
                // Found while it serves: the next one begins anew.
                QCOMPARE(round, 0);
                QTRY_COMPARE_WITH_TIMEOUT(damaged.size(), 1, 30'000);
                continue;
            }
            QTEST(opened->discarded->kind, "reason");
            QCOMPARE(opened->position.generation, 0);
            QCOMPARE(putAside(folder.path()).size(), 1);
            QCOMPARE(*waited(cache.count(RecordType::User)), 0);
            cache.close();
            AccountCache next;
            QVERIFY(!waited(next.open(folder.path(), nb))->discarded);
            return;
        }
        QFAIL("the damage was not found");
    }

    void onlyTheNewestIsKept()
    {
        QTemporaryDir folder;
        for (int round = 0; round < 3; ++round) {
            QFile old(folder.filePath(u"cache.bad-2020010%1T000000"_s.arg(round)));
            QVERIFY(old.open(QIODevice::WriteOnly));
            overwriting(0, QByteArray(5'000, 'x'))(CacheSchema::filePath(folder.path()));
            AccountCache cache;
            QVERIFY(waited(cache.open(folder.path(), nb))->discarded);
            QCOMPARE(putAside(folder.path()).size(), 1);
        }
    }

    void flippedBitsNeverCrash_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void flippedBitsNeverCrash()
    {
        QFETCH(int, seed);
        QTemporaryDir folder;
        fill(folder.path(), 200);
        QFile file(CacheSchema::filePath(folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        QRandomGenerator random{quint32(seed)};
        for (int i = 0; i < 30; ++i) {
            const auto at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ 1 << random.bounded(8));
        }
        file.seek(0);
        file.write(bytes);
        file.close();
        AccountCache cache;
        VERIFY_OK(waited(cache.open(folder.path(), nb)));
        // Whatever was hit, each question has an answer.
        const auto found = waited(cache.ids({RecordType::User, u"kari"_s, {{u"name"_s}}, {}}));
        QVERIFY(found || found.error().kind != ErrorKind::Timeout);
        const auto all = waited(cache.all(RecordType::User));
        QVERIFY(all || all.error().kind != ErrorKind::Timeout);
        const auto stored = written(cache, page({put(RecordType::User, user(7, u"Ny"_s, u"Rad"_s), 1'000)}, 1'000));
        QVERIFY(stored || stored.error().kind != ErrorKind::Timeout);
    }

    void positionComesBack()
    {
        QTemporaryDir folder;
        SqlConnection connection;
        VERIFY_OK(CacheSchema::openFile(connection, folder.path()));
        SyncPosition position = shown(3, 77);
        position.cursor = QByteArray("\0\xff bytes", 8);
        position.syncedAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'456, Qt::UTC);
        position.staging = SyncPosition::Staging{4, "start", 70, "page \xfe", true, 12, 34, true};
        VERIFY_OK(CacheSchema::writePosition(connection, position));
        const auto read = CacheSchema::readPosition(connection);
        VERIFY_OK(read);
        QCOMPARE(read->generation, 3);
        QCOMPARE(read->cursor, position.cursor);
        QCOMPARE(read->sequence, 77);
        QCOMPARE(read->syncedAt, position.syncedAt);
        QVERIFY(read->staging);
        QCOMPARE(read->staging->generation, 4);
        QCOMPARE(read->staging->startCursor, position.staging->startCursor);
        QCOMPARE(read->staging->startSequence, 70);
        QCOMPARE(read->staging->nextPage, position.staging->nextPage);
        QCOMPARE(read->staging->complete, true);
        QCOMPARE(read->staging->rows, 12);
        QCOMPARE(read->staging->total, 34);
    }

    void companionsShareTheirFamily()
    {
        QCOMPARE(CacheSchema::family(RecordType::UserActivity), RecordType::User);
        QCOMPARE(CacheSchema::family(RecordType::BudgetUsage), RecordType::Budget);
        QCOMPARE(CacheSchema::family(RecordType::Group), RecordType::Group);
    }

    void aFolderThatIsMissingIsAnError()
    {
        AccountCache cache;
        QCOMPARE(waited(cache.open(u"/nowhere/at/all"_s, nb)).error().kind, ErrorKind::ReadOnly);
        QVERIFY(!waited(cache.count(RecordType::User)));
        QVERIFY(!written(cache, overlays({})));
    }
};

QTEST_GUILESS_MAIN(tst_CacheSchema)
#include "tst_cacheschema.moc"
