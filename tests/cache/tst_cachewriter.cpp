// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/cacheschema.h"
#include "models/cache/cachewriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

class tst_CacheWriter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlConnection> m_database;
    std::unique_ptr<CacheWriter> m_writer;

    qint64 number(qint64 i)
    {
        SqlQuery query(*m_database, "SELECT n FROM id WHERE id = ?");
        return query.bind(1, id(i)).next() ? query.integer(0) : 0;
    }

    void reopen()
    {
        m_database = std::make_unique<SqlConnection>();
        VERIFY_OK(CacheSchema::openFile(*m_database, m_folder->path()));
        m_writer = std::make_unique<CacheWriter>(TextOrder::NorwegianDanish);
        VERIFY_OK(m_writer->load(*m_database));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        auto begin = rows(1, {put(RecordType::User, user(1, u"Kari"_s, u"Berg"_s), 5)}, true);
        begin.position = shown(1, 5);
        VERIFY_OK(m_writer->apply(*m_database, begin));
    }

    void aFullDiskChangesNothing()
    {
        QList<RowChange> many;
        for (int i = 1; i < 2'000; ++i)
            many.append(put(RecordType::User, user(i, u"Ny"_s, QString(500, u'x')), 9));
        const auto write = page(many, 9);
        const auto pages = *m_database->integer("PRAGMA page_count");
        VERIFY_OK(m_database->execute("PRAGMA max_page_count=" + QByteArray::number(pages + 10)));
        QCOMPARE(m_writer->apply(*m_database, write).error().kind, ErrorKind::DiskFull);
        QVERIFY(!m_database->inTransaction());
        auto base = m_writer->readBases(*m_database, {{RecordType::User, id(1)}, {RecordType::User, id(2)}});
        VERIFY_OK(base);
        QCOMPARE(base->at(0).revision, 5);
        QCOMPARE(base->at(1).revision, 0);
        QCOMPARE(CacheSchema::readPosition(*m_database)->sequence, 5);

        VERIFY_OK(m_database->execute("PRAGMA max_page_count=1000000"));
        VERIFY_OK(m_writer->apply(*m_database, write));
        base = m_writer->readBases(*m_database, {{RecordType::User, id(1'999)}});
        QCOMPARE(base->at(0).revision, 9);
    }

    void numbersAreNeverGivenTwice()
    {
        const auto first = number(1);
        QVERIFY(first > 0);
        VERIFY_OK(m_writer->apply(*m_database, page({remove(RecordType::User, 1, 6)}, 6)));
        VERIFY_OK(m_writer->cleanUp(*m_database));
        QCOMPARE(number(1), 0);
        reopen();
        VERIFY_OK(m_writer->apply(*m_database, page({put(RecordType::User, user(2, u"Ola"_s, u"Lund"_s), 7)}, 7)));
        QVERIFY(number(2) > first);
    }

    void theEffectNamesWhatListsShow()
    {
        const auto effect = m_writer->apply(*m_database, page({put(RecordType::User, user(1, u"Anne"_s, u"Berg"_s), 6),
                                                               put(RecordType::User, user(2, u"Ola"_s, u"Lund"_s), 6),
                                                               remove(RecordType::User, 2, 7), put(RecordType::User, user(1, u"x"_s, u"y"_s), 4)}, 7));
        VERIFY_OK(effect);
        QVERIFY(!effect->everything);
        QCOMPARE(effect->patches.size(), 1);
        const auto &patch = effect->patches.first();
        QCOMPARE(patch.generation, 1);
        QCOMPARE(patch.rows.size(), size_t(3));
        QVERIFY(patch.rows[0].keys.search.startsWith("anne berg"));
        QVERIFY(patch.rows[1].listed);
        QVERIFY(!patch.rows[2].listed);
    }

    void anOverlayPutAgainByTheSameWriteIsThere()
    {
        const RecordKey key{RecordType::User, id(1)};
        VERIFY_OK(m_writer->apply(*m_database, overlays({{key, true, false, {}, RowState::Synced},
                                                         {key, false, false, user(1, u"Mitt"_s, u"Navn"_s), RowState::Waiting}})));
        const auto effect = m_writer->apply(*m_database, page({put(RecordType::User, user(1, u"Deres"_s, u"Navn"_s), 6)}, 6));
        VERIFY_OK(effect);
        QVERIFY(effect->patches.first().rows.front().keys.search.startsWith("mitt navn"));
    }

    void stagedRowsHaveNoEffectOnLists()
    {
        const auto effect = m_writer->apply(*m_database, rows(2, {put(RecordType::User, user(3, u"a"_s, u"b"_s), 6)}, true, true));
        VERIFY_OK(effect);
        QVERIFY(effect->patches.isEmpty());
        QVERIFY(!effect->everything);
    }
};

QTEST_GUILESS_MAIN(tst_CacheWriter)
#include "tst_cachewriter.moc"
