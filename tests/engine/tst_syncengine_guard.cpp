// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"

#include "models/entities/rowdigest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the engine does not take on trust: that so much is to go, and that the rows on the disk are those of the service.
class tst_SyncEngineGuard : public QObject
{
    Q_OBJECT
private slots:
    void asksBeforeASnapshotTakesMuchAway_data();
    void asksBeforeASnapshotTakesMuchAway();
    void theServiceIsAskedOnceMore();
    void thePersonMayLookAgain();
    void whatOneMayNoLongerSeeGoesWithoutAsking();
    void whatOneMayNoLongerSeeGoesAfterARestartToo_data();
    void whatOneMayNoLongerSeeGoesAfterARestartToo();
    void aPageThatTakesMuchAwayIsLookedInto_data();
    void aPageThatTakesMuchAwayIsLookedInto();
    void rowsThatDifferAreFetchedAnew_data();
    void rowsThatDifferAreFetchedAnew();
    void changesAheadOfTheFeedAreNoDifference();
    void fetchesAnewOnlyOnceADay();
    void countsAgainAfterAFailure();
};

namespace {

CacheCensus census(qint64 shown, qint64 staged)
{
    CacheCensus census;
    census.kinds[size_t(RecordType::User)] = {shown, staged, 0};
    return census;
}

/// The cursor serves no more, and a snapshot of one page follows.
void fetchAnew(EngineRig &rig, const QString &reason = u"expired"_s)
{
    rig.answerPull(CursorExpired{reason});
    rig.pass(60'000);
}

void answerSnapshot(EngineRig &rig, const QByteArray &cursor)
{
    rig.answerPull(SnapshotPage{cursor, 20, 1, {}, {Sample::put(Sample::user, Sample::userRow(u"Bo"_s, 20), 20)}});
    rig.answerPull(Sample::changes(cursor, cursor, 20));
}

bool isShown(const EngineRig &rig)
{
    return std::any_of(rig.written.begin(), rig.written.end(), [](const CacheWrite &write) {
        return std::holds_alternative<CacheWrite::Swap>(write.change);
    });
}

bool asksForSnapshot(const EngineRig &rig)
{
    return !rig.pulls.empty() && rig.pulls.front().request.kind == PullRequest::Kind::Snapshot;
}

ChangesPage withDigest(ChangesPage page, quint64 digest)
{
    page.digests = {{RecordType::User, digest}};
    return page;
}

} // namespace

void tst_SyncEngineGuard::asksBeforeASnapshotTakesMuchAway_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<bool>("asks");
    QTest::addRow("all of many") << qint64(800) << qint64(0) << true;
    QTest::addRow("a little more than a fifth") << qint64(800) << qint64(639) << true;
    QTest::addRow("a fifth") << qint64(800) << qint64(640) << false;
    QTest::addRow("all of few") << qint64(50) << qint64(0) << false;
    QTest::addRow("all of a few more") << qint64(51) << qint64(0) << true;
    QTest::addRow("more than there were") << qint64(800) << qint64(900) << false;
}

void tst_SyncEngineGuard::asksBeforeASnapshotTakesMuchAway()
{
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QFETCH(bool, asks);
    EngineRig rig;
    rig.startLive();
    fetchAnew(rig);
    rig.census = census(before, after);
    answerSnapshot(rig, "c20");
    QCOMPARE(isShown(rig), !asks);
    if (!asks)
        return;
    QVERIFY(!rig.status.held);
    rig.pass(60'000);
    answerSnapshot(rig, "c21");
    QVERIFY(!isShown(rig));
    const MassRemoval expected{RecordType::User, before, after};
    QCOMPARE(rig.status.held, std::optional(expected));
    rig.pass(60'000);
    QVERIFY(rig.pulls.empty()); // until the person has decided
    rig.take(SyncEvents::RemovalAccepted{});
    QVERIFY(isShown(rig));
    QVERIFY(!rig.status.held);
    QCOMPARE(rig.pulls.front().request.token, "c21");
}

void tst_SyncEngineGuard::theServiceIsAskedOnceMore()
{
    EngineRig rig;
    rig.startLive();
    fetchAnew(rig);
    rig.census = census(800, 12);
    answerSnapshot(rig, "c20");
    rig.pass(60'000);
    rig.census = census(800, 800);
    answerSnapshot(rig, "c21");
    QVERIFY(isShown(rig));
    QVERIFY(!rig.status.held);
}

void tst_SyncEngineGuard::thePersonMayLookAgain()
{
    EngineRig rig;
    rig.startLive();
    fetchAnew(rig);
    rig.census = census(800, 12);
    answerSnapshot(rig, "c20");
    rig.pass(60'000);
    answerSnapshot(rig, "c21");
    QVERIFY(rig.status.held);
    rig.take(SyncEvents::RefreshRequested{});
    QVERIFY(!rig.status.held);
    rig.pass(5'000);
    QVERIFY(asksForSnapshot(rig));
    answerSnapshot(rig, "c22");
    QVERIFY(rig.status.held);
    QVERIFY(!isShown(rig));
}

void tst_SyncEngineGuard::whatOneMayNoLongerSeeGoesWithoutAsking()
{
    EngineRig rig;
    rig.startLive();
    fetchAnew(rig, u"scope"_s);
    rig.census = census(800, 1);
    answerSnapshot(rig, "c20");
    QVERIFY(isShown(rig));

    rig.written.clear();
    fetchAnew(rig);
    answerSnapshot(rig, "c30");
    QVERIFY(!isShown(rig)); // the next time it is asked again
}

/// A restart in between makes no difference: that it is the rights is kept with what has been fetched so far.
void tst_SyncEngineGuard::whatOneMayNoLongerSeeGoesAfterARestartToo_data()
{
    QTest::addColumn<bool>("mayShrink");
    QTest::addRow("rights have changed") << true;
    QTest::addRow("for another reason") << false;
}

void tst_SyncEngineGuard::whatOneMayNoLongerSeeGoesAfterARestartToo()
{
    QFETCH(bool, mayShrink);
    EngineRig before;
    before.startLive();
    fetchAnew(before, mayShrink ? u"scope"_s : u"expired"_s);
    before.answerPull(SnapshotPage{"c20", 20, 2, "p2", {Sample::put(Sample::group, {}, 19)}});
    const auto position = *before.written.last().position;

    EngineRig rig;
    rig.start({}, position);
    rig.census = census(800, 1);
    answerSnapshot(rig, "c20");
    QCOMPARE(isShown(rig), mayShrink);
}

void tst_SyncEngineGuard::aPageThatTakesMuchAwayIsLookedInto_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("of few") << qint64(100) << false;
    QTest::addRow("of many") << qint64(10'000) << true;
}

void tst_SyncEngineGuard::aPageThatTakesMuchAwayIsLookedInto()
{
    QFETCH(qint64, before);
    QFETCH(bool, isTaken);
    EngineRig rig;
    rig.startLive();
    rig.census = census(before, 0);
    QList<RowChange> removals;
    for (int n = 0; n < 60; ++n)
        removals.append({{RecordType::User, QString::number(n)}, 12, RowChange::Op::Remove, {}});
    rig.written.clear();
    rig.answerPull(Sample::changes("c10", "c12", 12, removals));
    QCOMPARE(rig.censuses, 1);
    QCOMPARE(!rig.written.isEmpty(), isTaken);
    rig.pass(60'000);
    QCOMPARE(asksForSnapshot(rig), !isTaken);
}

void tst_SyncEngineGuard::rowsThatDifferAreFetchedAnew_data()
{
    QTest::addColumn<quint64>("ours");
    QTest::addColumn<bool>("isAlike");
    QTest::addRow("alike") << quint64(7) << true;
    QTest::addRow("different") << quint64(8) << false;
}

void tst_SyncEngineGuard::rowsThatDifferAreFetchedAnew()
{
    QFETCH(quint64, ours);
    QFETCH(bool, isAlike);
    EngineRig rig;
    rig.startLive();
    rig.census.kinds[size_t(RecordType::User)].digest = ours;
    rig.answerPull(withDigest(Sample::changes("c10", "c10", 10), 7));
    QCOMPARE(rig.censuses, 0); // the first lists need the disk
    rig.pass(10 * 60'000);
    QCOMPARE(rig.censuses, 1);
    QCOMPARE(rig.cancels, isAlike ? 0 : 1);
    if (!isAlike) {
        rig.answerPull(Sample::failure(ErrorKind::Cancelled));
        rig.pass(5'000);
    }
    QCOMPARE(asksForSnapshot(rig), !isAlike);
}

void tst_SyncEngineGuard::changesAheadOfTheFeedAreNoDifference()
{
    EngineRig rig;
    rig.startLive();
    rig.census.kinds[size_t(RecordType::User)].digest = 8;
    rig.census.newest = 11;
    rig.pass(10 * 60'000);
    rig.answerPull(withDigest(Sample::changes("c10", "c10", 10), 7));
    QCOMPARE(rig.censuses, 1);
    rig.pass(5'000);
    QVERIFY(!asksForSnapshot(rig));
    rig.census.kinds[size_t(RecordType::User)].digest = 9;
    rig.answerPull(withDigest(Sample::changes("c10", "c11", 11), 9)); // compared with the next page, without waiting
    QCOMPARE(rig.censuses, 2);
    rig.pass(5'000);
    QVERIFY(!asksForSnapshot(rig));
}

void tst_SyncEngineGuard::fetchesAnewOnlyOnceADay()
{
    EngineRig rig;
    rig.startLive();
    rig.census.kinds[size_t(RecordType::User)] = {10, 10, 8};
    rig.pass(10 * 60'000);
    rig.answerPull(withDigest(Sample::changes("c10", "c10", 10), 7));
    rig.answerPull(Sample::failure(ErrorKind::Cancelled));
    rig.pass(5'000);
    QVERIFY(asksForSnapshot(rig));
    answerSnapshot(rig, "c20");
    QVERIFY(isShown(rig));
    rig.pass(10 * 60'000);
    rig.answerPull(withDigest(Sample::changes("c20", "c20", 20), 7));
    rig.pass(60'000);
    QVERIFY(!asksForSnapshot(rig));
}

void tst_SyncEngineGuard::countsAgainAfterAFailure()
{
    EngineRig rig;
    rig.startLive();
    fetchAnew(rig);
    rig.census = census(800, 800);
    rig.censusFails = Error{ErrorKind::Storage, {}, {}};
    answerSnapshot(rig, "c20");
    QVERIFY(!isShown(rig));
    QCOMPARE(rig.status.phase, SyncStatus::Phase::Stopped);
    rig.censusFails.reset();
    rig.pass(60'000);
    QVERIFY(isShown(rig));
    QCOMPARE(rig.status.phase, SyncStatus::Phase::Live);
}

QTEST_APPLESS_MAIN(tst_SyncEngineGuard)
#include "tst_syncengine_guard.moc"
