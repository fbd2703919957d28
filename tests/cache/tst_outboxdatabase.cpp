// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "entryhelp.h"
#include "models/cache/entrycodec.h"
#include "models/cache/outboxdatabase.h"
#include "models/cache/outboxschema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using CacheHelp::waited;

namespace {

Result<QList<OutboxEntry>> written(OutboxStore &outbox, const OutboxWrite &write)
{
    std::optional<Result<QList<OutboxEntry>>> answer;
    outbox.write(write, [&answer](const Result<QList<OutboxEntry>> &result) { answer = result; });
    if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return Error{ErrorKind::Timeout, u"no answer, or one before its time"_s, {}};
    return *answer;
}

OutboxEntry entry()
{
    return fullEntry(EntryKind::Patch, EntryState::Queued);
}

Result<void> changed(const QString &folder, const QByteArray &sql)
{
    SqlConnection connection;
    if (auto opened = connection.open(OutboxSchema::filePath(folder), SqlConnection::Access::Exclusive); !opened)
        return opened;
    return connection.execute(sql);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

} // namespace

class tst_OutboxDatabase : public QObject
{
    Q_OBJECT
private slots:
    void aNewOneIsEmpty()
    {
        QTemporaryDir folder;
        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QVERIFY(opened->entries.isEmpty());
        QCOMPARE(opened->parked, 0);
        QVERIFY(!opened->salvage);
    }

    void entriesComeBackInLaneOrder()
    {
        QTemporaryDir folder;
        QList<OutboxEntry> put;
        {
            OutboxDatabase outbox;
            VERIFY_OK(waited(outbox.open(folder.path())));
            const auto first = written(outbox, {{entry(), entry(), entry()}, {}});
            VERIFY_OK(first);
            put = *first;
            for (qsizetype i = 1; i < put.size(); ++i)
                QVERIFY(put[i - 1].lane < put[i].lane);
            put[1].state = EntryState::InFlight;
            put[1].attempts = 9;
            VERIFY_OK(written(outbox, {{put[1]}, {put[0].id}}));
            put.removeFirst();
        }
        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QCOMPARE(opened->entries.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            QVERIFY(sameEntry(opened->entries[i], put[i]));
            QCOMPARE(opened->entries[i].lane, put[i].lane);
        }
    }

    void aNewEntryTakesTheLaneOfTheOneItReplaces()
    {
        QTemporaryDir folder;
        OutboxDatabase outbox;
        VERIFY_OK(waited(outbox.open(folder.path())));
        const auto put = *written(outbox, {{entry(), entry()}, {}});
        auto replacement = entry();
        replacement.lane = put[0].lane;
        const auto replaced = written(outbox, {{replacement}, {put[0].id}});
        VERIFY_OK(replaced);
        QCOMPARE(replaced->first().lane, put[0].lane);
        outbox.close();
        OutboxDatabase again;
        const auto opened = waited(again.open(folder.path()));
        QCOMPARE(opened->entries.size(), 2);
        QCOMPARE(opened->entries.first().id, replacement.id);
    }

    void lanesAreNotUsedAgain()
    {
        QTemporaryDir folder;
        OutboxDatabase outbox;
        VERIFY_OK(waited(outbox.open(folder.path())));
        const auto first = *written(outbox, {{entry()}, {}});
        VERIFY_OK(written(outbox, {{}, {first.first().id}}));
        const auto second = *written(outbox, {{entry()}, {}});
        QVERIFY(second.first().lane > first.first().lane);
    }

    void aWriteIsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        OutboxDatabase outbox;
        VERIFY_OK(waited(outbox.open(folder.path())));
        const auto put = *written(outbox, {{entry()}, {}});
        auto twin = put.first();
        twin.lane = 0; // a second row with the same id
        QVERIFY(!written(outbox, {{entry(), twin}, {}}));
        outbox.close();
        OutboxDatabase again;
        const auto opened = waited(again.open(folder.path()));
        QCOMPARE(opened->entries.size(), 1);
    }

    void whatWasAskedBeforeClosingIsStored()
    {
        QTemporaryDir folder;
        {
            OutboxDatabase outbox;
            const auto opening = outbox.open(folder.path());
            for (int i = 0; i < 20; ++i)
                outbox.write({{entry()}, {}}, [](const Result<QList<OutboxEntry>> &) {});
        }
        OutboxDatabase again;
        QCOMPARE(waited(again.open(folder.path()))->entries.size(), 20);
    }

    void aClosedOneAnswersTheSame()
    {
        QTemporaryDir folder;
        OutboxDatabase outbox;
        VERIFY_OK(waited(outbox.open(folder.path())));
        outbox.close();
        QCOMPARE(written(outbox, {{entry()}, {}}).error().kind, ErrorKind::Cancelled);
        QCOMPARE(waited(outbox.drafts()).error().kind, ErrorKind::Cancelled);
    }

    void draftsAreKeptByKey()
    {
        QTemporaryDir folder;
        {
            OutboxDatabase outbox;
            VERIFY_OK(waited(outbox.open(folder.path())));
            VERIFY_OK(waited(outbox.saveDraft(u"user/1"_s, {{u"name"_s, u"a"_s}})));
            VERIFY_OK(waited(outbox.saveDraft(u"user/1"_s, {{u"name"_s, u"b"_s}})));
            VERIFY_OK(waited(outbox.saveDraft(u"user/2"_s, {})));
            VERIFY_OK(waited(outbox.removeDraft(u"user/2"_s)));
        }
        OutboxDatabase outbox;
        VERIFY_OK(waited(outbox.open(folder.path())));
        const auto drafts = waited(outbox.drafts());
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->value(u"user/1"_s), (QJsonObject{{u"name"_s, u"b"_s}}));
    }

    void unknownFormsAreParkedAndStay()
    {
        QTemporaryDir folder;
        {
            OutboxDatabase outbox;
            VERIFY_OK(waited(outbox.open(folder.path())));
            VERIFY_OK(written(outbox, {{entry(), entry(), entry()}, {}}));
        }
        VERIFY_OK(changed(folder.path(), "UPDATE entry SET form = 99 WHERE lane = 1; UPDATE entry SET json = '{' WHERE lane = 2"));
        for (int round = 0; round < 2; ++round) {
            OutboxDatabase outbox;
            const auto opened = waited(outbox.open(folder.path()));
            VERIFY_OK(opened);
            QCOMPARE(opened->parked, 2);
            QCOMPARE(opened->entries.size(), 1);
        }
    }

    void aFileThatIsNotOursIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("newer") << "PRAGMA user_version=99"_ba << ErrorKind::NewerVersion;
        QTest::addRow("of another program") << "PRAGMA application_id=7"_ba << ErrorKind::Storage;
    }

    void aFileThatIsNotOursIsNotTouched()
    {
        QFETCH(QByteArray, sql);
        QTemporaryDir folder;
        {
            OutboxDatabase outbox;
            VERIFY_OK(waited(outbox.open(folder.path())));
            VERIFY_OK(written(outbox, {{entry()}, {}}));
        }
        VERIFY_OK(changed(folder.path(), sql));
        const auto before = contents(OutboxSchema::filePath(folder.path()));
        {
            OutboxDatabase outbox;
            const auto opened = waited(outbox.open(folder.path()));
            QVERIFY(!opened);
            QTEST(opened.error().kind, "kind");
            QVERIFY(!written(outbox, {{entry()}, {}})); // and nothing is stored in its place
        }
        QCOMPARE(contents(OutboxSchema::filePath(folder.path())), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"outbox.db"_s});
    }

    void aSecondProcessIsKeptOut()
    {
        QTemporaryDir folder;
        OutboxDatabase first;
        VERIFY_OK(waited(first.open(folder.path())));
        OutboxDatabase second;
        const auto opened = waited(second.open(folder.path()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Busy);
        VERIFY_OK(written(first, {{entry()}, {}}));
    }

    void aFolderInItsPlaceIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"outbox.db"_s));
        OutboxDatabase outbox;
        QCOMPARE(waited(outbox.open(folder.path())).error().kind, ErrorKind::Storage);
        QVERIFY(QFileInfo(folder.filePath(u"outbox.db"_s)).isDir());
    }

    void tableIsStrict()
    {
        QTemporaryDir folder;
        {
            OutboxDatabase outbox;
            VERIFY_OK(waited(outbox.open(folder.path())));
        }
        QVERIFY(!changed(folder.path(), "INSERT INTO entry(id, form, json) VALUES('a', 'x', '{}')"));
    }
};

QTEST_GUILESS_MAIN(tst_OutboxDatabase)
#include "tst_outboxdatabase.moc"
