// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"

#include "models/engine/pushplanner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Phase = SyncStatus::Phase;
using Outcome = PushOutcome::Kind;

/// How the engine bears it when the disk, the line, the service or the session fails.
class tst_SyncEngineFaults : public QObject
{
    Q_OBJECT
private slots:
    void anEditThatCannotBeStoredIsNotKept();
    void aFullDiskKeepsNobodyWaiting();
    void keepsAnAnswerWhenTheCacheIsFull();
    void aChangeThatIsTakenBackWhileTheCacheIsFullIsKept();
    void whatIsSentAgainActsOnTheRecordAsItWasSent();
    void renewsTheSessionOnce();
    void aNewSessionThatIsRefusedNeedsThePerson();
    void staysQuietOffline();
    void aClockSetBackStopsNothing();
    void retriesUnderTheSameKeyForEver();
    void onePoisonedEntryHoldsUpNobody();
};

namespace {

OutboxEntry rename(int number, const QString &to)
{
    return Sample::patch(number, Sample::user, u"firstName"_s, u"Ann"_s, to);
}

/// A rig that is up to date and knows the user Ann with revision 5.
void begin(EngineRig &rig, const QList<OutboxEntry> &entries = {})
{
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Ann"_s));
    rig.bases[Sample::group] = Sample::base(Sample::group, {{u"id"_s, Sample::group.id}, {u"name"_s, u"Shop"_s}}, 6);
    rig.startLive(entries);
}

RowChange newUser(const QString &name, qint64 revision)
{
    return Sample::put(Sample::user, Sample::userRow(name, revision), revision);
}

} // namespace

void tst_SyncEngineFaults::anEditThatCannotBeStoredIsNotKept()
{
    EngineRig rig;
    begin(rig);
    rig.outboxFails = Error{ErrorKind::DiskFull, {}, {}};
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    QCOMPARE(rig.failed, QList{Sample::id(1)});
    QVERIFY(rig.stored.isEmpty());
    QVERIFY(rig.overlays.empty());
    QCOMPARE(rig.status.phase, Phase::Stopped);
    QCOMPARE(rig.status.error->kind, ErrorKind::DiskFull);

    rig.outboxFails.reset();
    rig.take(SyncEvents::Edited{rename(2, u"Anne"_s)}); // at once, although the engine would wait a little
    QCOMPARE(rig.stored, QList{Sample::id(2)});
    QCOMPARE(rig.status.phase, Phase::Live);
}

void tst_SyncEngineFaults::aFullDiskKeepsNobodyWaiting()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.outboxFails = Error{ErrorKind::DiskFull, {}, {}};
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12))); // has to be noted, and cannot
    rig.take(SyncEvents::Edited{Sample::patch(2, Sample::group, u"name"_s, u"Shop"_s, u"Store"_s)});
    QCOMPARE(rig.failed, QList{Sample::id(2)});
    QCOMPARE(rig.status.phase, Phase::Stopped);
    QVERIFY(rig.entry(Sample::id(1)));

    rig.outboxFails.reset();
    rig.pass(60'000);
    QVERIFY(!rig.entry(Sample::id(1)));
    QCOMPARE(rig.committed, QList{Sample::id(1)});
    QCOMPARE(rig.status.phase, Phase::Live);
}

void tst_SyncEngineFaults::keepsAnAnswerWhenTheCacheIsFull()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.cacheFails = Error{ErrorKind::DiskFull, {}, {}};
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12)));
    QCOMPARE(rig.status.phase, Phase::Stopped);
    QVERIFY(rig.entry(Sample::id(1)));
    rig.cacheFails.reset();
    rig.take(SyncEvents::RefreshRequested{});
    QVERIFY(rig.disk.empty());
    QVERIFY(rig.overlays.empty());
    QCOMPARE(rig.status.phase, Phase::Live);
}

void tst_SyncEngineFaults::aChangeThatIsTakenBackWhileTheCacheIsFullIsKept()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.cacheFails = Error{ErrorKind::DiskFull, {}, {}};
    rig.take(SyncEvents::Edited{Sample::patch(4, Sample::group, u"name"_s, u"Shop"_s, u"Store"_s)}); // cannot be shown
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12))); // nor can this be written
    rig.take(SyncEvents::Edited{rename(2, u"Anna"_s)}); // of a row that is shown without it
    rig.take(SyncEvents::Edited{Sample::patch(3, Sample::user, u"firstName"_s, u"Anna"_s, u"Ann"_s)});
    QCOMPARE(rig.stored, (QList{Sample::id(1), Sample::id(4), Sample::id(2), Sample::id(3)}));
    QVERIFY(rig.entry(Sample::id(2)));
    QVERIFY(rig.entry(Sample::id(3)));

    rig.cacheFails.reset();
    rig.take(SyncEvents::RefreshRequested{});
    QCOMPARE(rig.committed, QList{Sample::id(1)});
    QVERIFY(rig.entry(Sample::id(2))); // Anne is there now, whom the person did not see: they are asked
    QCOMPARE(rig.entry(Sample::id(2))->state, EntryState::Conflict);
    QVERIFY(rig.entry(Sample::id(3)));
}

void tst_SyncEngineFaults::whatIsSentAgainActsOnTheRecordAsItWasSent()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Edited{Sample::command(2, Sample::user, u"enable"_s, Sample::userRow(u"Anne"_s, 5))}); // seen as it waits
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12)));
    QCOMPARE(rig.pushes.front().request.baseRevision, 12);

    auto outcome = Sample::outcome(Outcome::Unknown);
    outcome.error = {ErrorKind::Timeout, {}, {}};
    rig.answerPush(outcome);
    const auto other = Sample::base(Sample::user, Sample::userRow(u"Berit"_s, 13), 13);
    const auto plan = planPush(*rig.entry(Sample::id(2)), other, rig.now);
    QCOMPARE(plan.kind, PushPlan::Kind::Send);
    QCOMPARE(plan.request.baseRevision, 12); // a restored service may have the number 5 again, with another name
}

void tst_SyncEngineFaults::renewsTheSessionOnce()
{
    EngineRig rig;
    begin(rig);
    for (int number = 1; number <= 3; ++number)
        rig.take(SyncEvents::Edited{Sample::create(number, {RecordType::Group, QString::number(number)}, u"name"_s, u"x"_s)});
    QCOMPARE(rig.pushes.size(), 3U);
    rig.answerPush(Sample::outcome(Outcome::Unauthorised));
    rig.answerPush(Sample::outcome(Outcome::Unauthorised));
    QCOMPARE(rig.renewals, 1);
    rig.take(SyncEvents::SessionRenewed{});
    rig.answerPush(Sample::outcome(Outcome::Unauthorised)); // it had left with the old one
    QCOMPARE(rig.renewals, 1);
    QCOMPARE(rig.pushes.size(), 3U);
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(rig.entry(Sample::id(number))->state, EntryState::InFlight);
}

void tst_SyncEngineFaults::aNewSessionThatIsRefusedNeedsThePerson()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.answerPush(Sample::outcome(Outcome::Unauthorised));
    rig.take(SyncEvents::SessionRenewed{});
    rig.answerPush(Sample::outcome(Outcome::Unauthorised));
    QCOMPARE(rig.renewals, 1);
    QCOMPARE(rig.status.phase, Phase::SessionExpired);
    QVERIFY(rig.pushes.empty());
    rig.take(SyncEvents::SessionRenewed{}); // the person has signed in
    QCOMPARE(rig.pushes.size(), 1U);
}

void tst_SyncEngineFaults::staysQuietOffline()
{
    EngineRig rig;
    begin(rig);
    QCOMPARE(rig.pulls.size(), 1U);
    rig.take(SyncEvents::OfflineSwitched{true});
    QCOMPARE(rig.cancels, 1);
    rig.answerPull(Sample::failure(ErrorKind::Cancelled));
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::RefreshRequested{});
    rig.pass(86'400'000);
    QVERIFY(rig.pulls.empty());
    QVERIFY(rig.pushes.empty());
    QCOMPARE(rig.status.phase, Phase::Offline);
    QCOMPARE(rig.overlays[Sample::user].row[u"firstName"_s].toString(), u"Anne"_s);
}

void tst_SyncEngineFaults::aClockSetBackStopsNothing()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    auto outcome = Sample::outcome(Outcome::Unknown);
    outcome.error = {ErrorKind::ServerFailed, {}, {}};
    rig.answerPush(outcome);
    rig.now -= qint64(10) * 365 * 86'400'000;
    rig.take(SyncEvents::Woken{});
    QVERIFY(rig.wakeAt - rig.now <= 5'000);
    rig.pass(5'000);
    QCOMPARE(rig.pushes.size(), 1U);
}

void tst_SyncEngineFaults::retriesUnderTheSameKeyForEver()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    auto outcome = Sample::outcome(Outcome::Unknown);
    outcome.error = {ErrorKind::Timeout, {}, {}};
    for (int attempt = 1; attempt <= 60; ++attempt) {
        QCOMPARE(rig.pushes.size(), 1U);
        QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
        QCOMPARE(rig.entry(Sample::id(1))->attempts, attempt);
        rig.answerPush(outcome);
        QVERIFY(rig.pushes.empty());
        QCOMPARE(rig.status.phase, Phase::Retrying);
        QVERIFY(rig.wakeAt > rig.now);
        QVERIFY(rig.wakeAt - rig.now <= 900'000);
        rig.pass(rig.wakeAt - rig.now);
        if (rig.pushes.empty())
            rig.pass(900'000);
    }
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12)));
    QCOMPARE(rig.status.phase, Phase::Live);
    QVERIFY(rig.disk.empty());
}

void tst_SyncEngineFaults::onePoisonedEntryHoldsUpNobody()
{
    EngineRig rig;
    begin(rig);
    auto outcome = Sample::outcome(Outcome::Unknown);
    outcome.error = {ErrorKind::ServerFailed, {}, {}};
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.answerPush(outcome);
    rig.take(SyncEvents::Edited{Sample::patch(2, Sample::group, u"name"_s, u"Shop"_s, u"Store"_s)});
    rig.pass(1000);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(2)); // the fresh one first
    const QJsonObject row{{u"id"_s, Sample::group.id}, {u"name"_s, u"Store"_s}};
    rig.answerPush(Sample::outcome(Outcome::Committed, Sample::put(Sample::group, row, 12)));
    QCOMPARE(rig.committed, QList{Sample::id(2)});
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
}

QTEST_APPLESS_MAIN(tst_SyncEngineFaults)
#include "tst_syncengine_faults.moc"
