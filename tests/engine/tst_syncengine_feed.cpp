// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Phase = SyncStatus::Phase;

/// How the engine reads, and what reading means for what waits.
class tst_SyncEngineFeed : public QObject
{
    Q_OBJECT
private slots:
    void aFirstSynchronisationShowsHowFarItIs();
    void nothingIsSentBeforeTheFirstSynchronisation();
    void readsOnePageAhead();
    void aPageThatCannotBeStoredIsTriedAgain();
    void newsChangeWhatIsShownAndSent();
    void overlaysComeWithTheSwap();
    void whatIsShownStaysWhileAllIsFetchedAnew();
    void nothingIsSentOnAnotherHistory();
    void failures_data();
    void failures();
    void aRefreshAsksAtOnce();
    void aStrangeFeedIsNotAskedInACircle();
};

namespace {

SnapshotPage page(const QByteArray &next, const QList<RowChange> &rows = {})
{
    return {"s20", 20, 3, next, rows};
}

RowChange ann(qint64 revision = 5)
{
    return Sample::put(Sample::user, Sample::userRow(u"Ann"_s, revision), revision);
}

OutboxEntry rename(int number, const QString &to)
{
    return Sample::patch(number, Sample::user, u"firstName"_s, u"Ann"_s, to);
}

} // namespace

void tst_SyncEngineFeed::aFirstSynchronisationShowsHowFarItIs()
{
    EngineRig rig;
    rig.start({}, {});
    QCOMPARE(rig.status.phase, Phase::FirstSync);
    rig.answerPull(page("p2", {ann()}));
    QCOMPARE(rig.status.rows, 1);
    QCOMPARE(rig.status.total, 3);
    rig.answerPull(page({}, {ann(6), ann(7)}));
    QCOMPARE(rig.status.rows, 3);
    QCOMPARE(rig.status.phase, Phase::FirstSync);
    rig.answerPull(Sample::changes("s20", "c20", 20));
    QCOMPARE(rig.status.phase, Phase::Live);
    QCOMPARE(rig.status.syncedAt.toMSecsSinceEpoch(), rig.now);
    QCOMPARE(rig.written.last().position->cursor, "c20");
    QCOMPARE(rig.pulls.front().request.waitSeconds, 25);
}

void tst_SyncEngineFeed::nothingIsSentBeforeTheFirstSynchronisation()
{
    auto entry = rename(1, u"Anne"_s);
    entry.lane = 1;
    EngineRig rig;
    rig.start({entry}, {});
    rig.answerPull(page({}, {ann()}));
    QVERIFY(rig.pushes.empty());
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.answerPull(Sample::changes("s20", "c20", 20));
    QCOMPARE(rig.pushes.size(), 1U);
}

void tst_SyncEngineFeed::readsOnePageAhead()
{
    EngineRig rig;
    rig.start({}, {});
    rig.holdCache = true;
    rig.answerPull(page("p2"));
    QCOMPARE(rig.pulls.size(), 1U); // while the first is being written
    rig.answerPull(page("p3"));
    QVERIFY(rig.pulls.empty());
    QVERIFY(rig.written.isEmpty());
    rig.letGo();
    QCOMPARE(rig.written.size(), 2);
    QCOMPARE(rig.written[0].position->staging->nextPage, "p2");
    QCOMPARE(rig.written[1].position->staging->nextPage, "p3");
    QCOMPARE(rig.pulls.front().request.token, "p3");
}

void tst_SyncEngineFeed::aPageThatCannotBeStoredIsTriedAgain()
{
    EngineRig rig;
    rig.startLive();
    rig.cacheFails = Error{ErrorKind::DiskFull, {}, {}};
    rig.written.clear();
    rig.answerPull(Sample::changes("c10", "c11", 11, {ann(11)}));
    QCOMPARE(rig.status.phase, Phase::Stopped);
    QCOMPARE(rig.status.error->kind, ErrorKind::DiskFull);
    QVERIFY(rig.wakeAt > rig.now);
    rig.answerPull(Sample::changes("c11", "c12", 12, {ann(12)}));
    QVERIFY(rig.pulls.empty()); // no more than one ahead
    rig.cacheFails.reset();
    rig.pass(rig.wakeAt - rig.now);
    QCOMPARE(rig.written.size(), 2);
    QCOMPARE(rig.written[0].position->cursor, "c11");
    QCOMPARE(rig.written[1].position->cursor, "c12");
    QCOMPARE(rig.status.phase, Phase::Live);
}

void tst_SyncEngineFeed::newsChangeWhatIsShownAndSent()
{
    EngineRig rig;
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.startLive();
    rig.take(SyncEvents::OfflineSwitched{true});
    rig.answerPull(Sample::failure(ErrorKind::Cancelled));
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::OfflineSwitched{false});
    rig.answerPush(Sample::outcome(PushOutcome::Kind::InProgress)); // comes back in a second

    auto row = Sample::userRow(u"Ann"_s, 11);
    row[u"phone"_s] = u"22"_s;
    rig.answerPull(Sample::changes("c10", "c11", 11, {Sample::put(Sample::user, row, 11)}));
    QCOMPARE(rig.overlays[Sample::user].row[u"phone"_s].toString(), u"22"_s);
    QCOMPARE(rig.overlays[Sample::user].row[u"firstName"_s].toString(), u"Anne"_s);
    rig.pass(1000);
    QCOMPARE(rig.pushes.front().request.baseRevision, 11);
}

void tst_SyncEngineFeed::overlaysComeWithTheSwap()
{
    EngineRig rig;
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.startLive();
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.answerPull(CursorExpired{u"expired"_s});
    rig.pass(30'000);
    rig.answerPull(page({}, {ann()}));
    rig.answerPull(Sample::changes("s20", "c20", 20));
    const auto swap = std::find_if(rig.written.begin(), rig.written.end(), [](const CacheWrite &write) {
        return std::holds_alternative<CacheWrite::Swap>(write.change);
    });
    QVERIFY(swap != rig.written.end());
    QCOMPARE(swap->overlays.size(), 1);
    QCOMPARE(swap->overlays.first().row[u"firstName"_s].toString(), u"Anne"_s);
    QVERIFY(std::next(swap) != rig.written.end()); // and once more, on the rows that were just shown
    QCOMPARE(std::next(swap)->overlays.size(), 1);
}

void tst_SyncEngineFeed::whatIsShownStaysWhileAllIsFetchedAnew()
{
    EngineRig rig;
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.startLive();
    rig.answerPull(CursorExpired{u"scope"_s});
    QCOMPARE(rig.status.phase, Phase::Resync);
    QVERIFY(rig.pulls.empty());
    QVERIFY(rig.wakeAt > rig.now && rig.wakeAt <= rig.now + 30'000);
    rig.pass(rig.wakeAt - rig.now);
    QVERIFY(rig.pulls.front().request.token.isEmpty());
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    QCOMPARE(rig.pushes.size(), 1U); // sending goes on
    rig.answerPull(page("p2"));
    QCOMPARE(rig.status.phase, Phase::Resync);

    rig.answerPush(Sample::outcome(PushOutcome::Kind::Committed, ann(25)));
    const auto answer = std::find_if(rig.written.begin(), rig.written.end(), [](const CacheWrite &write) {
        return std::holds_alternative<CacheWrite::Answer>(write.change);
    });
    QVERIFY(std::get<CacheWrite::Answer>(answer->change).toShown);
    QVERIFY(std::get<CacheWrite::Answer>(answer->change).toStaged);
}

void tst_SyncEngineFeed::nothingIsSentOnAnotherHistory()
{
    EngineRig rig;
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.startLive();
    rig.answerPull(CursorExpired{u"epoch"_s});
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.pass(30'000);
    rig.answerPull(page({}, {ann()}));
    QVERIFY(rig.pushes.empty());
    QCOMPARE(rig.stored, QList{Sample::id(1)});
    rig.answerPull(Sample::changes("s20", "c20", 20));
    QCOMPARE(rig.pushes.size(), 1U);
}

void tst_SyncEngineFeed::failures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("identities");
    QTest::addRow("no line") << ErrorKind::Offline << Phase::Retrying << 0;
    QTest::addRow("too slow") << ErrorKind::Timeout << Phase::Retrying << 0;
    QTest::addRow("throttled") << ErrorKind::Throttled << Phase::Retrying << 0;
    QTest::addRow("service fails") << ErrorKind::ServerFailed << Phase::Retrying << 0;
    QTest::addRow("somebody else answers") << ErrorKind::NotTheApi << Phase::Retrying << 0;
    QTest::addRow("another version") << ErrorKind::Incompatible << Phase::Stopped << 0;
    QTest::addRow("no such company") << ErrorKind::NotFound << Phase::Stopped << 0;
    QTest::addRow("forbidden") << ErrorKind::Refused << Phase::Stopped << 1;
}

void tst_SyncEngineFeed::failures()
{
    QFETCH(ErrorKind, kind);
    EngineRig rig;
    rig.startLive();
    rig.answerPull(Sample::failure(kind));
    QTEST(rig.status.phase, "phase");
    QTEST(rig.identities, "identities");
    QCOMPARE(rig.status.error->kind, kind);
    QVERIFY(rig.pulls.empty());
    rig.pass(rig.wakeAt - rig.now); // tried again all the same
    QCOMPARE(rig.pulls.size(), 1U);
    rig.answerPull(Sample::changes("c10", "c10", 10));
    QCOMPARE(rig.status.phase, Phase::Live);
    QVERIFY(!rig.status.error);
}

void tst_SyncEngineFeed::aRefreshAsksAtOnce()
{
    EngineRig rig;
    rig.startLive();
    QCOMPARE(rig.pulls.front().request.waitSeconds, 25);
    rig.take(SyncEvents::RefreshRequested{});
    QCOMPARE(rig.cancels, 1);
    rig.take(SyncEvents::RefreshRequested{});
    QCOMPARE(rig.cancels, 1);
    rig.answerPull(Sample::failure(ErrorKind::Cancelled));
    QCOMPARE(rig.pulls.size(), 1U);
    QCOMPARE(rig.pulls.front().request.waitSeconds, 0);
    QCOMPARE(rig.status.phase, Phase::Live);
}

void tst_SyncEngineFeed::aStrangeFeedIsNotAskedInACircle()
{
    EngineRig rig;
    rig.startLive();
    auto endless = Sample::changes("c10", "c10", 10);
    endless.more = true;
    qint64 longest = 0;
    for (int i = 0; i < 8; ++i) {
        const auto before = rig.now;
        rig.answerPull(endless);
        QVERIFY(rig.pulls.empty());
        QCOMPARE(rig.status.phase, Phase::Retrying);
        rig.pass(rig.wakeAt - rig.now);
        QCOMPARE(rig.pulls.size(), 1U);
        longest = std::max(longest, rig.now - before);
    }
    QVERIFY(longest > 3'000);
}

QTEST_APPLESS_MAIN(tst_SyncEngineFeed)
#include "tst_syncengine_feed.moc"
