// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "entryhelp.h"
#include "models/cache/outboxdatabase.h"
#include "models/cache/outboxsalvage.h"
#include "models/cache/outboxschema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using CacheHelp::waited;

namespace {

constexpr int entryCount = 60;
constexpr qsizetype pageSize = 4096;

/// A closed outbox with entries of about one kilobyte; the answer is their ids.
QSet<QUuid> fill(const QString &folder)
{
    OutboxDatabase outbox;
    const auto opening = outbox.open(folder);
    QSet<QUuid> ids;
    for (int i = 0; i < entryCount; ++i) {
        auto entry = fullEntry(EntryKind::Patch, EntryState::Queued);
        entry.intents.append({u"description"_s, QJsonValue(), QString(500, u'x')});
        ids.insert(entry.id);
        outbox.write({{entry}, {}}, [](const Result<QList<OutboxEntry>> &) {});
    }
    const auto draft = outbox.saveDraft(u"form"_s, {{u"name"_s, u"unsaved"_s}});
    return ids;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qsizetype offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    file.write(bytes);
}

} // namespace

class tst_OutboxSalvage : public QObject
{
    Q_OBJECT
private slots:
    void oneDamagedPageTakesOnlyItsOwn_data()
    {
        QTest::addColumn<int>("page");
        QTemporaryDir folder;
        fill(folder.path());
        const auto pages = int(QFileInfo(OutboxSchema::filePath(folder.path())).size() / pageSize);
        for (int page = 1; page < pages; ++page)
            QTest::addRow("page %d", page + 1) << page;
    }

    void oneDamagedPageTakesOnlyItsOwn()
    {
        QFETCH(int, page);
        QTemporaryDir folder;
        const auto ids = fill(folder.path());
        const auto path = OutboxSchema::filePath(folder.path());
        overwrite(path, page * pageSize, QByteArray(pageSize, '\xa5'));
        const auto damaged = contents(path);

        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QVERIFY2(opened->salvage, "damage went unnoticed");
        QCOMPARE(opened->salvage->rescued, int(opened->entries.size()));
        QCOMPARE(contents(opened->salvage->keptAs), damaged);
        for (const auto &entry : opened->entries)
            QVERIFY(ids.contains(entry.id));
        if (opened->salvage->complete)
            QCOMPARE(opened->salvage->rescued + opened->salvage->lost, entryCount);
        // The roots and inner pages take more with them than a leaf.
        m_most = qMax(m_most, opened->salvage->rescued);
    }

    void mostOfMostIsRescued()
    {
        QVERIFY2(m_most >= entryCount - 8, qPrintable(QString::number(m_most)));
    }

    void randomDamageIsNeverSilent_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 25; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void randomDamageIsNeverSilent()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        QTemporaryDir folder;
        const auto ids = fill(folder.path());
        const auto path = OutboxSchema::filePath(folder.path());
        auto bytes = contents(path);
        for (int i = 0; i < 20; ++i) {
            const auto at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ 1 << random.bounded(8));
        }
        if (seed % 5 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        QVERIFY(QFile::remove(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        if (!opened) {
            // Refused: then the file is as it was.
            QCOMPARE(contents(path), bytes);
            return;
        }
        const bool whole = opened->entries.size() + opened->parked == entryCount;
        QVERIFY2(whole || opened->salvage, "entries are gone and nothing was said");
        if (opened->salvage)
            QVERIFY(QFile::exists(opened->salvage->keptAs));
    }

    void anEmptiedFileIsAnEmptyOutbox_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("garbage") << QByteArray(20'000, 'x');
        QTest::addRow("a torn head") << "SQLite format 3"_ba;
    }

    void anEmptiedFileIsAnEmptyOutbox()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        overwrite(OutboxSchema::filePath(folder.path()), 0, bytes);
        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QVERIFY(opened->salvage);
        QVERIFY(!opened->salvage->complete);
        QCOMPARE(opened->salvage->rescued, 0);
        QCOMPARE(contents(opened->salvage->keptAs), bytes);
    }

    void theRescuedOutboxWorksOn()
    {
        QTemporaryDir folder;
        fill(folder.path());
        const auto path = OutboxSchema::filePath(folder.path());
        overwrite(path, contents(path).size() - pageSize, QByteArray(pageSize, '\0'));
        qsizetype rescued = 0;
        {
            OutboxDatabase outbox;
            const auto opened = waited(outbox.open(folder.path()));
            VERIFY_OK(opened);
            QVERIFY(opened->salvage);
            rescued = opened->entries.size();
            VERIFY_OK(waited(outbox.saveDraft(u"other"_s, {})));
        }
        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QVERIFY(!opened->salvage);
        QCOMPARE(opened->entries.size(), rescued);
        QVERIFY(waited(outbox.drafts())->contains(u"other"_s));
    }

    void anInterruptedRescueIsFinished()
    {
        QTemporaryDir folder;
        const auto ids = fill(folder.path());
        const auto path = OutboxSchema::filePath(folder.path());
        QVERIFY(QFile::copy(path, folder.filePath(u"outbox.rescued"_s)));
        QVERIFY(QFile::copy(path, folder.filePath(u"outbox.bad-20261123T120000000.db"_s)));
        overwrite(path, 0, QByteArray(20'000, 'x'));
        OutboxDatabase outbox;
        const auto opened = waited(outbox.open(folder.path()));
        VERIFY_OK(opened);
        QVERIFY(opened->salvage);
        QCOMPARE(opened->salvage->rescued, entryCount);
        QCOMPARE(opened->salvage->keptAs, folder.filePath(u"outbox.bad-20261123T120000000.db"_s));
        QCOMPARE(opened->entries.size(), ids.size());
        QVERIFY(!QFile::exists(folder.filePath(u"outbox.rescued"_s)));
    }

private:
    int m_most = 0;
};

QTEST_GUILESS_MAIN(tst_OutboxSalvage)
#include "tst_outboxsalvage.moc"
