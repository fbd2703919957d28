// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"
#include "models/engine/feedreader.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

class tst_FeedReader : public QObject
{
    Q_OBJECT
private slots:
    void readsASnapshotThenChangesThenShowsIt();
    void keepsTheFirstPosition();
    void takesUpAnUnfinishedSnapshot();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void waitsForNewsAtTheEnd();
    void asksSeldomWhereNobodyWaits_data();
    void asksSeldomWhereNobodyWaits();
    void beginsAnewInAnotherGeneration_data();
    void beginsAnewInAnotherGeneration();
    void anotherHistoryIsRememberedOverAStart();
    void writesNothingWhenThereIsNothing();
    void generationsAreNotUsedTwice();
};

namespace {

constexpr qint64 noon = 1'700'000'000'000;
using Request = PullRequest;

FeedReader reader(int longPollSeconds = 25)
{
    return {longPollSeconds, 15'000, [] { return 0x80000000U; }};
}

SyncPosition live()
{
    SyncPosition position;
    position.generation = 3;
    position.cursor = "c10";
    position.sequence = 10;
    return position;
}

SnapshotPage page(const QByteArray &next, qint64 sequence = 20)
{
    return {"start" + QByteArray::number(sequence), sequence, 100, next,
            {Sample::put(Sample::user, Sample::userRow(u"Ann"_s), 5)}};
}

Result<QList<CacheWrite>> acceptNext(FeedReader &feed, const ChangesPage &changes, qint64 now = noon)
{
    return feed.accept(changes, *feed.next(now), now, now);
}

} // namespace

void tst_FeedReader::readsASnapshotThenChangesThenShowsIt()
{
    auto feed = reader();
    feed.start({});
    QVERIFY(!feed.isBaseUsable());
    auto request = *feed.next(noon);
    QCOMPARE(request.kind, Request::Kind::Snapshot);
    QVERIFY(request.token.isEmpty());

    auto writes = *feed.accept(page("p2"));
    QCOMPARE(writes.size(), 1);
    auto rows = std::get<CacheWrite::Rows>(writes[0].change);
    QVERIFY(rows.beginsGeneration);
    QVERIFY(rows.keepTombstones);
    QCOMPARE(rows.generation, 1);
    QCOMPARE(writes[0].position->staging->nextPage, "p2");
    QCOMPARE(writes[0].position->staging->total, 100);
    QCOMPARE(feed.next(noon)->token, "p2");

    writes = *feed.accept(page({}));
    QVERIFY(!std::get<CacheWrite::Rows>(writes[0].change).beginsGeneration);
    QVERIFY(writes[0].position->staging->complete);
    QCOMPARE(writes[0].position->staging->rows, 2);

    request = *feed.next(noon);
    QCOMPARE(request.kind, Request::Kind::Changes);
    QCOMPARE(request.token, "start20");
    QCOMPARE(request.waitSeconds, 0);

    auto changes = Sample::changes("start20", "c25", 25);
    changes.more = true;
    writes = *acceptNext(feed, changes);
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes[0].position->staging->startCursor, "c25");
    QCOMPARE(writes[0].position->generation, 0);

    writes = *acceptNext(feed, Sample::changes("c25", "c30", 30, {Sample::put(Sample::user, Sample::userRow(u"Bo"_s), 30)}));
    QCOMPARE(writes.size(), 1);
    QVERIFY(std::get<CacheWrite::Rows>(writes[0].change).keepTombstones);
    QVERIFY(feed.isReadyToShow());
    QVERIFY(!feed.next(noon));
    const auto shown = feed.show();
    QCOMPARE(std::get<CacheWrite::Swap>(shown.change).generation, 1);
    QCOMPARE(shown.position->generation, 1);
    QCOMPARE(shown.position->cursor, "c30");
    QVERIFY(!shown.position->staging);
    QVERIFY(!feed.isReadyToShow());
    QVERIFY(!feed.isBaseUsable()); // until it is on disk
    feed.stored(*shown.position);
    QVERIFY(feed.isBaseUsable());
    QVERIFY(feed.isUpToDate());
}

void tst_FeedReader::keepsTheFirstPosition()
{
    auto feed = reader();
    feed.start({});
    QVERIFY(feed.accept(page("p2", 20)));
    const auto writes = *feed.accept(page({}, 50));
    QCOMPARE(writes[0].position->staging->startCursor, "start20");
    QCOMPARE(writes[0].position->staging->startSequence, 20);
}

void tst_FeedReader::takesUpAnUnfinishedSnapshot()
{
    auto feed = reader();
    auto position = live();
    position.staging = SyncPosition::Staging{4, "start20", 20, "p7", false, 600, 1000};
    feed.start(position);
    QVERIFY(feed.isRenewing());
    QCOMPARE(feed.next(noon)->token, "p7");
    const auto writes = *feed.accept(page({}, 90));
    QVERIFY(!std::get<CacheWrite::Rows>(writes[0].change).beginsGeneration);
    QCOMPARE(writes[0].position->staging->startCursor, "start20");
    QCOMPARE(writes[0].position->staging->rows, 601);
}

void tst_FeedReader::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<ChangesPage>("changes");
    QTest::addRow("another cursor") << Sample::changes("c9", "c12", 12);
    QTest::addRow("backwards") << Sample::changes("c10", "c8", 8);
    QTest::addRow("no cursor") << Sample::changes("c10", {}, 12);
    auto endless = Sample::changes("c10", "c10", 10);
    endless.more = true;
    QTest::addRow("leads nowhere") << endless;
}

void tst_FeedReader::refusesWhatDoesNotFit()
{
    QFETCH(ChangesPage, changes);
    auto feed = reader();
    feed.start(live());
    QVERIFY(!acceptNext(feed, changes));
    QVERIFY(!feed.accept(page("p2"))); // a snapshot was not asked for
    QCOMPARE(feed.target().cursor, "c10");

    auto staged = reader();
    staged.start({});
    QVERIFY(!staged.accept(changes, *staged.next(noon), noon, noon));
    QVERIFY(staged.accept(page("p2")));
    QVERIFY(!staged.accept(page("p2"))); // leads to itself
}

void tst_FeedReader::waitsForNewsAtTheEnd()
{
    auto feed = reader();
    feed.start(live());
    QCOMPARE(feed.next(noon)->waitSeconds, 0); // what is new since last time comes at once
    QVERIFY(acceptNext(feed, Sample::changes("c10", "c11", 11)));
    QCOMPARE(feed.next(noon)->waitSeconds, 25);
    feed.hurry(noon);
    QCOMPARE(feed.next(noon)->waitSeconds, 0);
    feed.asked();
    auto more = Sample::changes("c11", "c12", 12);
    more.more = true;
    QVERIFY(acceptNext(feed, more));
    QCOMPARE(feed.next(noon)->waitSeconds, 0);
}

void tst_FeedReader::asksSeldomWhereNobodyWaits_data()
{
    QTest::addColumn<int>("longPollSeconds");
    QTest::addColumn<qint64>("answeredAfter");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<bool>("pauses");
    QTest::addRow("no waiting") << 0 << qint64(50) << false << true;
    QTest::addRow("no waiting, with news") << 0 << qint64(50) << true << true;
    QTest::addRow("held back") << 25 << qint64(25'000) << false << false;
    QTest::addRow("not held back") << 25 << qint64(50) << false << true;
    QTest::addRow("news that are not for us") << 25 << qint64(50) << true << false;
}

void tst_FeedReader::asksSeldomWhereNobodyWaits()
{
    QFETCH(int, longPollSeconds);
    QFETCH(qint64, answeredAfter);
    QFETCH(bool, moved);
    QFETCH(bool, pauses);
    auto feed = reader(longPollSeconds);
    feed.start(live());
    QVERIFY(feed.accept(Sample::changes("c10", "c11", 11), {Request::Kind::Changes, "c10", 0}, noon - answeredAfter, noon));
    if (longPollSeconds > 0)
        QVERIFY(feed.next(noon));
    const auto changes = moved ? Sample::changes("c11", "c12", 12) : Sample::changes("c11", "c11", 11);
    QVERIFY(feed.accept(changes, {Request::Kind::Changes, "c11", longPollSeconds}, noon - answeredAfter, noon));
    QCOMPARE(!feed.next(noon), pauses);
    if (pauses) {
        QVERIFY(feed.notBefore() - noon >= 12'000 && feed.notBefore() - noon <= 18'000);
        feed.expectNews();
        QVERIFY(feed.next(noon));
    }
}

void tst_FeedReader::beginsAnewInAnotherGeneration_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("awaited");
    QTest::addColumn<qint64>("within");
    QTest::addColumn<bool>("baseUsable");
    QTest::addRow("expired") << u"expired"_s << false << qint64(30'000) << true;
    QTest::addRow("scope, somebody waits") << u"scope"_s << true << qint64(5'000) << true;
    QTest::addRow("another history") << u"epoch"_s << false << qint64(30'000) << false;
}

void tst_FeedReader::beginsAnewInAnotherGeneration()
{
    QFETCH(QString, reason);
    QFETCH(bool, awaited);
    QFETCH(qint64, within);
    auto feed = reader();
    feed.start(live());
    if (awaited)
        feed.hurry(noon);
    feed.expire(reason, noon);
    QVERIFY(feed.isRenewing());
    QVERIFY(feed.notBefore() >= noon && feed.notBefore() < noon + within);
    QVERIFY(!feed.next(noon));
    QCOMPARE(feed.next(feed.notBefore())->kind, Request::Kind::Snapshot);
    QTEST(feed.isBaseUsable(), "baseUsable");
    const auto writes = *feed.accept(page("p2"));
    const auto rows = std::get<CacheWrite::Rows>(writes[0].change);
    QVERIFY(rows.beginsGeneration);
    QCOMPARE(rows.generation, 4);
    QCOMPARE(writes[0].position->generation, 3); // goes on being shown
}

void tst_FeedReader::anotherHistoryIsRememberedOverAStart()
{
    auto feed = reader();
    feed.start(live());
    feed.expire(u"epoch"_s, noon);
    const auto writes = *feed.accept(page({}, 4));
    QVERIFY(writes[0].position->cursor.isEmpty());

    // Also after a start in the middle of it.
    auto resumed = reader();
    resumed.start(*writes[0].position);
    QVERIFY(!resumed.isBaseUsable());
    QVERIFY(acceptNext(resumed, Sample::changes("start4", "start4", 4))->isEmpty());
    QCOMPARE(resumed.show().position->cursor, "start4");
}

void tst_FeedReader::writesNothingWhenThereIsNothing()
{
    auto feed = reader();
    feed.start(live());
    QCOMPARE(acceptNext(feed, Sample::changes("c10", "c10", 10))->size(), 1); // when it was last up to date
    QVERIFY(acceptNext(feed, Sample::changes("c10", "c10", 10), noon + 60'000)->isEmpty());
    QCOMPARE(acceptNext(feed, Sample::changes("c10", "c10", 10), noon + 360'000)->size(), 1);
    QCOMPARE(feed.target().syncedAt.toMSecsSinceEpoch(), noon + 360'000);
}

void tst_FeedReader::generationsAreNotUsedTwice()
{
    auto feed = reader();
    feed.start(live());
    for (const int expected : {4, 5}) {
        feed.expire(u"expired"_s, noon);
        QCOMPARE(std::get<CacheWrite::Rows>(feed.accept(page("p2"))->first().change).generation, expected);
    }
}

QTEST_APPLESS_MAIN(tst_FeedReader)
#include "tst_feedreader.moc"
