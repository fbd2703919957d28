// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/accountcache.h"
#include "models/cache/cacheschema.h"
#include "models/cache/sortkey.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

namespace {

constexpr auto nb = TextOrder::NorwegianDanish;

struct Fixture {
    Fixture()
    {
        const auto opened = waited(cache.open(folder.path(), nb));
        isOpen = opened.ok() && !opened->discarded;
    }

    /// A complete first synchronisation with these users.
    [[nodiscard]] Result<void> show(const QList<RowChange> &changes, qint64 sequence)
    {
        auto begin = rows(1, changes, true);
        begin.position = shown(1, sequence);
        return written(cache, begin);
    }

    [[nodiscard]] std::optional<CacheRow> row(qint64 i, RecordType type = RecordType::User)
    {
        const auto found = waited(cache.row({type, id(i)}));
        return found ? std::optional(*found) : std::nullopt;
    }

    [[nodiscard]] QString name(qint64 i)
    {
        const auto found = row(i);
        return found ? found->row[u"firstName"_s].toString() : u"none"_s;
    }

    QTemporaryDir folder;
    AccountCache cache;
    bool isOpen = false;
};

QJsonObject named(qint64 i, const QString &name)
{
    return user(i, name, u"Berg"_s);
}

Overlay overlay(qint64 i, const QJsonObject &row, RowState state = RowState::Waiting)
{
    return {{RecordType::User, id(i)}, false, false, row, state};
}

Overlay clearing(qint64 i)
{
    return {{RecordType::User, id(i)}, true, false, {}, RowState::Synced};
}

const ListQuery byName{RecordType::User, {}, {{u"name"_s}}, {}};

} // namespace

class tst_AccountCache : public QObject
{
    Q_OBJECT
private slots:
    void aRowIsPutOnlyOverAnOlderOne_data()
    {
        QTest::addColumn<qint64>("revision");
        QTest::addColumn<QString>("expected");
        QTest::addRow("newer") << qint64(6) << u"new"_s;
        QTest::addRow("the same") << qint64(5) << u"old"_s;
        QTest::addRow("older") << qint64(4) << u"old"_s;
    }

    void aRowIsPutOnlyOverAnOlderOne()
    {
        QFETCH(qint64, revision);
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"old"_s), 5)}, 5));
        VERIFY_OK(written(f.cache, page({put(RecordType::User, named(1, u"new"_s), revision)}, 9)));
        QTEST(f.name(1), "expected");
    }

    void removalsWaitUntilTheyAreAccountedFor()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"old"_s), 5)}, 5));
        CacheWrite answer;
        answer.change = CacheWrite::Answer{remove(RecordType::User, 1, 8), true, false};
        VERIFY_OK(written(f.cache, answer));
        QVERIFY(!f.row(1));
        auto base = bases(f.cache, {{RecordType::User, id(1)}});
        VERIFY_OK(base);
        QCOMPARE(base->first().revision, 8);
        QVERIFY(base->first().deleted);

        // What the feed says of the time before the removal does not bring the record back.
        VERIFY_OK(written(f.cache, page({put(RecordType::User, named(1, u"late"_s), 7)}, 7)));
        QVERIFY(!f.row(1));
        VERIFY_OK(written(f.cache, page({remove(RecordType::User, 1, 8)}, 8)));
        base = bases(f.cache, {{RecordType::User, id(1)}});
        QCOMPARE(base->first().revision, 0); // and then it is forgotten
    }

    void hiddenRowsLeaveNothingBehind()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"seen"_s), 5), put(RecordType::User, named(2, u"newer"_s), 9)}, 9));
        VERIFY_OK(written(f.cache, page({hide(RecordType::User, 1, 5), hide(RecordType::User, 2, 8)}, 10)));
        QVERIFY(!f.row(1));
        QCOMPARE(f.name(2), u"newer"_s);
        VERIFY_OK(written(f.cache, page({put(RecordType::User, named(1, u"back"_s), 3)}, 11)));
        QCOMPARE(f.name(1), u"back"_s);
    }

    void basesAreWhatTheServiceSaid()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"theirs"_s), 5)}, 5));
        VERIFY_OK(written(f.cache, overlays({overlay(1, named(1, u"mine"_s)), overlay(2, named(2, u"created"_s))})));
        const auto answer = bases(f.cache, {{RecordType::User, id(2)}, {RecordType::User, id(1)}, {RecordType::Group, id(1)}});
        VERIFY_OK(answer);
        QCOMPARE(answer->size(), 3);
        QCOMPARE(answer->at(0).key, (RecordKey{RecordType::User, id(2)}));
        QCOMPARE(answer->at(0).revision, 0);
        QCOMPARE(answer->at(1).revision, 5);
        QCOMPARE(answer->at(1).row[u"firstName"_s].toString(), u"theirs"_s);
        QCOMPARE(answer->at(2).revision, 0);
    }

    void waitingChangesStandAboveTheRow()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"Anne"_s), 5), put(RecordType::User, named(2, u"Berit"_s), 5)}, 5));
        VERIFY_OK(written(f.cache, overlays({overlay(1, named(1, u"Zoe"_s), RowState::Conflict), overlay(3, named(3, u"Bea"_s)),
                                             {{RecordType::User, id(2)}, false, true, {}, RowState::Sending}})));
        QCOMPARE(listed(f.cache, byName), (QList<qint64>{3, 2, 1}));
        QCOMPARE(f.row(1)->state, RowState::Conflict);
        QCOMPARE(f.row(1)->revision, 5);
        QCOMPARE(f.name(1), u"Zoe"_s);
        QCOMPARE(f.row(3)->revision, 0);
        QVERIFY(f.row(2)->deleted);
        QCOMPARE(f.row(2)->state, RowState::Sending);
        QCOMPARE(f.name(2), u"Berit"_s);

        // The service's rows come in below them.
        VERIFY_OK(written(f.cache, page({put(RecordType::User, named(1, u"Carl"_s), 6), remove(RecordType::User, 2, 6)}, 6)));
        QCOMPARE(f.name(1), u"Zoe"_s);
        QCOMPARE(listed(f.cache, byName), (QList<qint64>{3, 1}));

        VERIFY_OK(written(f.cache, overlays({clearing(1), clearing(2), clearing(3), clearing(4)})));
        QCOMPARE(listed(f.cache, byName), QList<qint64>{1});
        QCOMPARE(f.name(1), u"Carl"_s);
        QCOMPARE(f.row(1)->state, RowState::Synced);
    }

    void rowsAppearWhileTheFirstSynchronisationRuns()
    {
        Fixture f;
        VERIFY_OK(written(f.cache, overlays({overlay(9, named(9, u"before all"_s))})));
        QCOMPARE(listed(f.cache, byName), QList<qint64>{9});
        VERIFY_OK(written(f.cache, rows(1, {put(RecordType::User, named(1, u"a"_s), 1)}, true, true)));
        QCOMPARE(listed(f.cache, byName), (QList<qint64>{1, 9}));
        VERIFY_OK(written(f.cache, rows(1, {put(RecordType::User, named(2, u"b"_s), 1)}, false, true)));
        QCOMPARE(listed(f.cache, byName), (QList<qint64>{1, 2, 9}));
        QCOMPARE(*waited(f.cache.count(RecordType::User)), 3);
    }

    void anotherGenerationTakesThePlaceWhole()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"old 1"_s), 5), put(RecordType::User, named(2, u"old 2"_s), 5),
                          put(RecordType::User, named(3, u"old 3"_s), 5)}, 5));
        VERIFY_OK(written(f.cache, overlays({overlay(2, named(2, u"mine"_s))})));
        const auto number = f.row(1)->number;

        VERIFY_OK(written(f.cache, rows(2, {put(RecordType::User, named(1, u"new 1"_s), 7), put(RecordType::User, named(2, u"new 2"_s), 7),
                                            put(RecordType::User, named(4, u"new 4"_s), 7)}, true, true)));
        QCOMPARE(f.name(1), u"old 1"_s);
        QCOMPARE(listed(f.cache, byName).size(), 3);

        // Answers to changes made meanwhile: newer than the position that the new generation will have.
        CacheWrite answer;
        answer.change = CacheWrite::Answer{put(RecordType::User, named(1, u"answered"_s), 12), true, true};
        VERIFY_OK(written(f.cache, answer));
        answer.change = CacheWrite::Answer{put(RecordType::User, named(4, u"answered too"_s), 11), false, true};
        VERIFY_OK(written(f.cache, answer));
        answer.change = CacheWrite::Answer{remove(RecordType::User, 2, 13), true, true};
        VERIFY_OK(written(f.cache, answer));

        QSignalSpy changes(&f.cache, &AccountCache::changed);
        CacheWrite swap;
        swap.change = CacheWrite::Swap{2};
        swap.position = shown(2, 10);
        VERIFY_OK(written(f.cache, swap));
        QTRY_COMPARE(changes.size(), qsizetype(allRecordTypes.size()));
        QVERIFY(changes.first().first().value<CacheChange>().many);

        QCOMPARE(f.name(1), u"answered"_s);
        QCOMPARE(f.row(1)->number, number);
        QCOMPARE(f.name(2), u"mine"_s);
        QCOMPARE(bases(f.cache, {{RecordType::User, id(2)}})->first().deleted, true);
        QVERIFY(!f.row(3));
        QCOMPARE(f.name(4), u"answered too"_s);
        QCOMPARE(listed(f.cache, byName), (QList<qint64>{1, 4, 2}));

        f.cache.close();
        SqlConnection file;
        VERIFY_OK(file.open(CacheSchema::filePath(f.folder.path()), SqlConnection::Access::Writer));
        QCOMPARE(*file.integer("SELECT count(*) FROM sqlite_schema WHERE name GLOB '*_1'"), 0);
        QCOMPARE(*file.integer("SELECT count(*) FROM id"), 3);
    }

    void anAbandonedGenerationIsReplaced()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"shown"_s), 1)}, 1));
        VERIFY_OK(written(f.cache, rows(2, {put(RecordType::User, named(2, u"half"_s), 2)}, true, true)));
        VERIFY_OK(written(f.cache, rows(2, {put(RecordType::User, named(3, u"again"_s), 2)}, true, true)));
        CacheWrite swap;
        swap.change = CacheWrite::Swap{2};
        VERIFY_OK(written(f.cache, swap));
        QCOMPARE(listed(f.cache, byName), QList<qint64>{3});
    }

    void theNextStartFindsEverything()
    {
        QTemporaryDir folder;
        qint64 number = 0;
        {
            AccountCache cache;
            VERIFY_OK(waited(cache.open(folder.path(), nb)));
            auto begin = rows(1, {put(RecordType::User, named(1, u"a"_s), 5)}, true);
            begin.position = shown(1, 5);
            VERIFY_OK(written(cache, begin));
            VERIFY_OK(written(cache, overlays({overlay(2, named(2, u"b"_s), RowState::Rejected)})));
            number = waited(cache.row({RecordType::User, id(2)}))->number;
        }
        QVERIFY(!QFile::exists(CacheSchema::filePath(folder.path()) + u"-wal"_s));
        AccountCache cache;
        const auto opened = waited(cache.open(folder.path(), nb));
        VERIFY_OK(opened);
        QVERIFY(!opened->discarded);
        QCOMPARE(opened->position.generation, 1);
        QCOMPARE(opened->position.sequence, 5);
        QCOMPARE(opened->position.cursor, "cursor 5"_ba);
        const auto row = waited(cache.row({RecordType::User, id(2)}));
        QCOMPARE(row->state, RowState::Rejected);
        QCOMPARE(row->number, number);
        // The service's row comes below what was waiting before the start.
        VERIFY_OK(written(cache, page({put(RecordType::User, named(2, u"z"_s), 6)}, 6)));
        QCOMPARE(listed(cache, {RecordType::User, u"b u2@"_s, {}, {}}), QList<qint64>{2});
    }

    void anotherAlphabetSortsAnew()
    {
        QTemporaryDir folder;
        for (const auto order : {TextOrder::NorwegianDanish, TextOrder::SwedishFinnish, TextOrder::NorwegianDanish}) {
            AccountCache cache;
            const auto opened = waited(cache.open(folder.path(), order));
            VERIFY_OK(opened);
            if (opened->position.generation == 0) {
                auto begin = rows(1, {put(RecordType::User, named(1, u"Åse"_s), 5), put(RecordType::User, named(2, u"Øystein"_s), 5)}, true);
                begin.position = shown(1, 5);
                VERIFY_OK(written(cache, begin));
                VERIFY_OK(written(cache, overlays({overlay(3, named(3, u"Ärla"_s))})));
            }
            const bool norwegian = order == TextOrder::NorwegianDanish;
            QCOMPARE(listed(cache, byName), norwegian ? (QList<qint64>{3, 2, 1}) : (QList<qint64>{1, 3, 2}));
        }
    }

    void aWriteIsWholeOrNotAtAll()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"old"_s), 5)}, 5));
        auto bad = page({put(RecordType::User, named(1, u"new"_s), 6), {{RecordType::User, id(2)}, 6, RowChange::Op::Put, "[1"}}, 6);
        bad.overlays = {overlay(3, named(3, u"x"_s))};
        QCOMPARE(written(f.cache, bad).error().kind, ErrorKind::Invalid);
        QCOMPARE(f.name(1), u"old"_s);
        QCOMPARE(listed(f.cache, byName), QList<qint64>{1});
        QVERIFY(!written(f.cache, rows(77, {put(RecordType::User, named(1, u"new"_s), 7)})));
        f.cache.close();
        AccountCache again;
        QCOMPARE(waited(again.open(f.folder.path(), nb))->position.sequence, 5);
    }

    void changesAreNamed()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"a"_s), 5), put(RecordType::Group, {{u"id"_s, id(8)}}, 5)}, 5));
        QTest::qWait(100); // the announcements of the beginning
        QSignalSpy changes(&f.cache, &AccountCache::changed);
        VERIFY_OK(written(f.cache, page({put(RecordType::User, named(2, u"b"_s), 6), put(RecordType::UserActivity, {{u"id"_s, id(1)}}, 6),
                                         put(RecordType::User, named(1, u"late"_s), 4)}, 6)));
        QTRY_COMPARE(changes.size(), 2);
        QMap<RecordType, CacheChange> byType;
        for (const auto &change : changes)
            byType[change.first().value<CacheChange>().type] = change.first().value<CacheChange>();
        const auto first = f.row(1)->number;
        const auto second = f.row(2)->number;
        QCOMPARE(byType[RecordType::User].numbers, (std::vector<qint64>{std::min(first, second), std::max(first, second)}));
        QCOMPARE(byType[RecordType::UserActivity].numbers, std::vector<qint64>{first});
        QVERIFY(!byType[RecordType::User].many);
    }

    void aFloodOfChangesIsAnnouncedNowAndThen()
    {
        Fixture f;
        VERIFY_OK(f.show({}, 0));
        QSignalSpy changes(&f.cache, &AccountCache::changed);
        QElapsedTimer timer;
        timer.start();
        std::optional<Result<void>> last;
        constexpr int pages = 300;
        for (int i = 1; i <= pages; ++i) {
            f.cache.write(page({put(RecordType::User, named(i, u"x"_s), i)}, i), [&last, i](const Result<void> &result) {
                if (i == pages)
                    last = result;
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(last.has_value(), 60'000);
        const auto most = timer.elapsed() / 50 + 2;
        QVERIFY2(changes.size() <= most, qPrintable(u"%1 in %2 ms"_s.arg(changes.size()).arg(timer.elapsed())));
        std::vector<qint64> numbers;
        const auto all = [&] {
            numbers.clear();
            for (const auto &change : changes) {
                const auto named = change.first().value<CacheChange>().numbers;
                numbers.insert(numbers.end(), named.begin(), named.end());
            }
            return numbers.size() == pages;
        };
        QTRY_VERIFY(all());
    }

    void companionsComeWithTheirRecords()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"a"_s), 5),
                          put(RecordType::UserActivity, {{u"id"_s, id(1)}, {u"lastSignInOn"_s, u"2026-11-01"_s}}, 5)}, 5));
        QCOMPARE(f.row(1)->companion[u"lastSignInOn"_s].toString(), u"2026-11-01"_s);
        QVERIFY(f.row(1, RecordType::UserActivity));
    }

    void titlesAndSmallKinds()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::Group, {{u"id"_s, id(1)}, {u"name"_s, u"Lager"_s}}, 5),
                          put(RecordType::Group, {{u"id"_s, id(2)}, {u"name"_s, u"Kontor"_s}}, 5), put(RecordType::User, named(3, u"Kari"_s), 5)}, 5));
        VERIFY_OK(written(f.cache, overlays({{{RecordType::Group, id(4)}, false, false, {{u"id"_s, id(4)}, {u"name"_s, u"Nytt"_s}}, RowState::Waiting}})));
        const auto titles = waited(f.cache.titles(RecordType::Group));
        QCOMPARE(*titles, (QHash<QString, QString>{{id(1), u"Lager"_s}, {id(2), u"Kontor"_s}, {id(4), u"Nytt"_s}}));
        const auto some = waited(f.cache.titlesOf(RecordType::User, {id(3), id(99)}));
        QCOMPARE(*some, (QHash<QString, QString>{{id(3), u"Kari Berg"_s}}));
        QCOMPARE(waited(f.cache.all(RecordType::Group))->size(), 3);
        QCOMPARE(waited(f.cache.row({RecordType::Group, id(3)})).error().kind, ErrorKind::NotFound);
    }

    void countsWhoRefersToWhom()
    {
        Fixture f;
        const auto inGroup = [](qint64 i, qint64 group) { return user(i, u"x"_s, u"y"_s, {{u"groupId"_s, id(group)}}); };
        VERIFY_OK(f.show({put(RecordType::User, inGroup(1, 8), 5), put(RecordType::User, inGroup(2, 8), 5), put(RecordType::User, inGroup(3, 9), 5),
                          put(RecordType::User, named(4, u"of none"_s), 5)}, 5));
        QCOMPARE(*waited(f.cache.countsBy(RecordType::User, u"groupId"_s)), (QHash<QString, qint64>{{id(8), 2}, {id(9), 1}}));
        VERIFY_OK(written(f.cache, overlays({overlay(1, inGroup(1, 9))})));
        QCOMPARE(*waited(f.cache.countsBy(RecordType::User, u"groupId"_s)), (QHash<QString, qint64>{{id(8), 1}, {id(9), 2}}));
        QCOMPARE(waited(f.cache.countsBy(RecordType::User, u"email"_s)).error().kind, ErrorKind::Invalid);
    }

    void goneRowsAreLeftOut()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"a"_s), 5), put(RecordType::User, named(2, u"b"_s), 5)}, 5));
        const auto first = f.row(1)->number;
        const auto second = f.row(2)->number;
        VERIFY_OK(written(f.cache, page({remove(RecordType::User, 1, 6)}, 6)));
        const auto rows = waited(f.cache.rows(RecordType::User, {second, first, 12'345}));
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().number, second);
    }

    void readersAreConsistentWhileAWriterLoads()
    {
        Fixture f;
        VERIFY_OK(f.show({}, 0));
        // Every page adds ten users of one last name: whoever reads sees whole pages.
        constexpr int pages = 200;
        int done = 0;
        for (int i = 0; i < pages; ++i) {
            QList<RowChange> changes;
            for (int k = 0; k < 10; ++k)
                changes.append(put(RecordType::User, user(i * 10 + k + 1, u"Per"_s, u"Familie %1"_s.arg(i)), i + 1));
            f.cache.write(page(changes, i + 1), [&done](const Result<void> &result) { done += result ? 1 : -1'000'000; });
        }
        qsizetype seen = 0;
        while (seen < pages * 10) {
            const auto found = waited(f.cache.ids(byName));
            VERIFY_OK(found);
            QCOMPARE(found->numbers->size() % 10, size_t(0));
            QCOMPARE(found->total, qint64(found->numbers->size()));
            QVERIFY(qsizetype(found->numbers->size()) >= seen);
            seen = qsizetype(found->numbers->size());
            const auto rows = waited(f.cache.rows(RecordType::User, {found->numbers->begin(), found->numbers->end()}));
            VERIFY_OK(rows);
            QCOMPARE(rows->size(), seen);
        }
        QTRY_COMPARE(done, pages);
    }

    void aCancelledQueryHasNoAnswer()
    {
        Fixture f;
        VERIFY_OK(f.show({put(RecordType::User, named(1, u"a"_s), 5)}, 5));
        QList<QFuture<Result<ListIds>>> futures;
        for (int i = 0; i < 50; ++i) {
            if (!futures.isEmpty())
                futures.last().cancel();
            futures.append(f.cache.ids(byName));
        }
        VERIFY_OK(waited(futures.last()));
        for (const auto &future : std::as_const(futures))
            QVERIFY(future.isFinished());
    }

    void aClosedOneAnswersTheSame()
    {
        Fixture f;
        VERIFY_OK(f.show({}, 0));
        f.cache.close();
        QCOMPARE(written(f.cache, overlays({})).error().kind, ErrorKind::Cancelled);
        QCOMPARE(bases(f.cache, {}).error().kind, ErrorKind::Cancelled);
        QCOMPARE(waited(f.cache.ids(byName)).error().kind, ErrorKind::Cancelled);
        f.cache.close();
    }

    void whatWasAskedBeforeClosingIsStored()
    {
        QTemporaryDir folder;
        {
            AccountCache cache;
            const auto opening = cache.open(folder.path(), nb);
            auto begin = rows(1, {}, true);
            begin.position = shown(1, 1);
            cache.write(begin, [](const Result<void> &) {});
            for (int i = 1; i <= 50; ++i)
                cache.write(page({put(RecordType::User, named(i, u"x"_s), i)}, i), [](const Result<void> &) {});
        }
        AccountCache cache;
        QCOMPARE(waited(cache.open(folder.path(), nb))->position.sequence, 50);
        QCOMPARE(*waited(cache.count(RecordType::User)), 50);
    }
};

QTEST_GUILESS_MAIN(tst_AccountCache)
#include "tst_accountcache.moc"
