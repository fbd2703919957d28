// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Phase = SyncStatus::Phase;
using Outcome = PushOutcome::Kind;

/// What the engine does with a person's changes; reading and failing are tested beside.
class tst_SyncEngine : public QObject
{
    Q_OBJECT
private slots:
    void anEditIsStoredThenShownThenSent();
    void nothingIsSentBeforeItIsMarked();
    void outcomes_data();
    void outcomes();
    void acknowledgesCacheFirst();
    void theRowOfAnAnswerIsTakenOnlyIfNew_data();
    void theRowOfAnAnswerIsTakenOnlyIfNew();
    void mergesAnewAfterTheRecordMoved();
    void atMostFourAreOnTheirWay();
    void manyAreStoredTogetherAndHeldBackUntilToldOtherwise();
    void aStartTakesUpWhatWasOnItsWay();
    void aCommandWhoseAnswerWasLostIsAskedFor_data();
    void aCommandWhoseAnswerWasLostIsAskedFor();
    void doesNotFoldIntoWhatHasLeft();
    void doesNotFoldOverALaterRecord();
    void whatCancelsItselfOutIsNeverSent_data();
    void whatCancelsItselfOutIsNeverSent();
    void aSettledConflictTakesTheSamePlace();
    void aConflictThatIsGivenUpLeavesLaterChanges();
    void discardsWithDependents();
    void doesNotDiscardWhatIsOnItsWay();
    void removesWhatTurnsUpAfterAll();
    void whatIsFoldedInWhileItIsToBeSentMayHaveToWait();
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

void tst_SyncEngine::anEditIsStoredThenShownThenSent()
{
    EngineRig rig;
    begin(rig);
    rig.order.clear();
    rig.holdOutbox = true;
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    QVERIFY(rig.stored.isEmpty());
    QVERIFY(rig.overlays.empty());
    rig.letGo();
    QCOMPARE(rig.stored, QList{Sample::id(1)});
    QCOMPARE(rig.overlays[Sample::user].row[u"firstName"_s].toString(), u"Anne"_s);
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.baseRevision, 5);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
    QCOMPARE(rig.status.waiting, 1);
    QCOMPARE(rig.overlays[Sample::user].state, RowState::Sending);

    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12)));
    QCOMPARE(rig.committed, QList{Sample::id(1)});
    QVERIFY(rig.disk.empty());
    QVERIFY(rig.overlays.empty());
    QCOMPARE(rig.status.waiting, 0);
}

void tst_SyncEngine::nothingIsSentBeforeItIsMarked()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.holdOutbox = true;
    rig.take(SyncEvents::OfflineSwitched{false});
    QVERIFY(rig.pushes.empty());
    rig.letGo();
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.entry(Sample::id(1))->state, EntryState::InFlight);
    QVERIFY(rig.entry(Sample::id(1))->sent);

    EngineRig full;
    begin(full);
    full.take(SyncEvents::OfflineSwitched{true});
    full.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    full.outboxFails = Error{ErrorKind::DiskFull, {}, {}};
    full.take(SyncEvents::OfflineSwitched{false});
    QVERIFY(full.pushes.empty());
    QCOMPARE(full.status.waiting, 1);
    full.outboxFails.reset();
    full.pass(60'000);
    QCOMPARE(full.pushes.size(), 1U);
}

void tst_SyncEngine::outcomes_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<PushOutcome>("outcome");
    QTest::addColumn<bool>("remains");
    QTest::addColumn<EntryState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("identities");

    auto forbidden = Sample::outcome(Outcome::Refused);
    forbidden.error = {ErrorKind::Refused, {}, u"forbidden"_s};
    auto invalid = Sample::outcome(Outcome::Refused);
    invalid.error = {ErrorKind::Invalid, {}, u"invalid"_s};
    auto failed = Sample::outcome(Outcome::Unknown);
    failed.error = {ErrorKind::ServerFailed, {}, u"broken"_s};
    const auto committed = Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12));
    const auto gone = Sample::outcome(Outcome::Gone);
    const auto moved = Sample::outcome(Outcome::Moved, newUser(u"Anna"_s, 12));
    const auto none = EntryState::Queued;
    const QString no;

    QTest::addRow("patch committed") << EntryKind::Patch << committed << false << none << no << 0;
    QTest::addRow("patch gone") << EntryKind::Patch << gone << true << EntryState::Conflict << u"gone"_s << 0;
    QTest::addRow("patch moved, same field") << EntryKind::Patch << moved << true << EntryState::Conflict << u"changed"_s << 0;
    QTest::addRow("patch refused") << EntryKind::Patch << invalid << true << EntryState::Rejected << u"invalid"_s << 0;
    QTest::addRow("patch forbidden") << EntryKind::Patch << forbidden << true << EntryState::Rejected << u"forbidden"_s << 1;
    QTest::addRow("patch unknown") << EntryKind::Patch << failed << true << EntryState::RetryWait << u"broken"_s << 0;
    QTest::addRow("patch in progress") << EntryKind::Patch << Sample::outcome(Outcome::InProgress) << true
                                       << EntryState::RetryWait << no << 0;
    QTest::addRow("delete gone") << EntryKind::Delete << gone << false << none << no << 0;
    QTest::addRow("delete moved") << EntryKind::Delete << moved << true << EntryState::Conflict << u"changed"_s << 0;
    QTest::addRow("create that was made by another") << EntryKind::Create << moved << true << EntryState::Rejected
                                                      << u"id-exists"_s << 0;
}

void tst_SyncEngine::outcomes()
{
    QFETCH(EntryKind, kind);
    QFETCH(PushOutcome, outcome);
    QFETCH(bool, remains);
    EngineRig rig;
    begin(rig);
    auto edit = rename(1, u"Anne"_s);
    if (kind == EntryKind::Delete)
        edit = Sample::remove(1, Sample::user, Sample::userRow(u"Ann"_s));
    else if (kind == EntryKind::Create)
        edit = Sample::create(1, {RecordType::User, u"new"_s}, u"firstName"_s, u"Bo"_s);
    rig.take(SyncEvents::Edited{edit});
    QCOMPARE(rig.pushes.size(), 1U);
    rig.answerPush(outcome);
    const auto *entry = rig.entry(Sample::id(1));
    QCOMPARE(entry != nullptr, remains);
    QTEST(rig.identities, "identities");
    if (!entry)
        return;
    QTEST(entry->state, "state");
    QTEST(entry->problem.value_or(Error{}).code, "code");
    QCOMPARE(rig.status.conflicts, entry->state == EntryState::Conflict ? 1 : 0);
    QCOMPARE(rig.status.rejected, entry->state == EntryState::Rejected ? 1 : 0);
}

void tst_SyncEngine::acknowledgesCacheFirst()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.order.clear();
    rig.holdCache = true;
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 12)));
    QVERIFY(rig.entry(Sample::id(1))); // a crash now would only ask again
    QVERIFY(rig.committed.isEmpty());
    rig.letGo();
    QVERIFY(rig.order.indexOf(u"cache"_s) < rig.order.indexOf(u"outbox"_s));
    const auto found = std::find_if(rig.written.begin(), rig.written.end(), [](const CacheWrite &write) {
        return std::holds_alternative<CacheWrite::Answer>(write.change);
    });
    QVERIFY(found != rig.written.end());
    QVERIFY(found->overlays.first().clear); // in the same transaction, so that the list never shows the old row in between
}

void tst_SyncEngine::theRowOfAnAnswerIsTakenOnlyIfNew_data()
{
    QTest::addColumn<qint64>("revision");
    QTest::addColumn<bool>("written");
    QTest::addRow("after the position") << qint64(11) << true;
    QTest::addRow("at the position") << qint64(10) << false;
    QTest::addRow("before the position") << qint64(7) << false;
}

void tst_SyncEngine::theRowOfAnAnswerIsTakenOnlyIfNew()
{
    QFETCH(qint64, revision);
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.written.clear();
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, revision)));
    const bool written = std::any_of(rig.written.begin(), rig.written.end(), [](const CacheWrite &write) {
        return std::holds_alternative<CacheWrite::Answer>(write.change);
    });
    QTEST(written, "written");
    QVERIFY(rig.disk.empty());
}

void tst_SyncEngine::mergesAnewAfterTheRecordMoved()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    auto row = Sample::userRow(u"Ann"_s, 12);
    row[u"phone"_s] = u"22"_s;
    rig.answerPush(Sample::outcome(Outcome::Moved, Sample::put(Sample::user, row, 12)));
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.baseRevision, 12);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
    QCOMPARE(rig.overlays[Sample::user].row[u"phone"_s].toString(), u"22"_s);

    // A service that says so again of the same revision is not asked in a circle.
    rig.answerPush(Sample::outcome(Outcome::Moved, Sample::put(Sample::user, row, 12)));
    QVERIFY(rig.pushes.empty());
    QCOMPARE(rig.entry(Sample::id(1))->state, EntryState::RetryWait);
}

void tst_SyncEngine::atMostFourAreOnTheirWay()
{
    EngineRig rig;
    begin(rig);
    for (int number = 1; number <= 6; ++number) {
        const RecordKey key{RecordType::Group, QString::number(number)};
        rig.take(SyncEvents::Edited{Sample::create(number, key, u"name"_s, u"x"_s)});
    }
    QCOMPARE(rig.pushes.size(), 4U);
    rig.answerPush(Sample::outcome(Outcome::Committed));
    QCOMPARE(rig.pushes.size(), 4U);
    QCOMPARE(rig.pushes.back().request.idempotencyKey, Sample::id(5));
}

void tst_SyncEngine::manyAreStoredTogetherAndHeldBackUntilToldOtherwise()
{
    EngineRig rig;
    begin(rig);
    rig.order.clear();
    const RecordKey key{RecordType::Group, u"1"_s};
    auto group = Sample::create(1, key, u"name"_s, u"x"_s);
    auto user = Sample::create(2, {RecordType::User, u"2"_s}, u"groupId"_s, key.id);
    user.references = {key};
    group.nextAttemptAt = user.nextAttemptAt = rig.now + 600'000;
    rig.take(SyncEvents::EditedTogether{{group, user}});
    QCOMPARE(rig.stored, (QList{Sample::id(1), Sample::id(2)}));
    QCOMPARE(rig.disk.size(), 2U);
    QVERIFY(rig.pushes.empty());
    QCOMPARE(rig.status.waiting, 2);

    rig.take(SyncEvents::SentNow{{Sample::id(1), Sample::id(2), Sample::id(9)}});
    QCOMPARE(rig.entry(Sample::id(2))->nextAttemptAt, 0);
    QCOMPARE(rig.pushes.size(), 1U); // the user waits for the group
    rig.answerPush(Sample::outcome(Outcome::Committed, Sample::put(key, {{u"id"_s, key.id}, {u"name"_s, u"x"_s}}, 12)));
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(2));
}

void tst_SyncEngine::aStartTakesUpWhatWasOnItsWay()
{
    auto entry = rename(1, u"Anne"_s);
    entry.lane = 4;
    entry.state = EntryState::InFlight;
    entry.sent = true;
    entry.attempts = 1;
    EngineRig rig;
    begin(rig, {entry});
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
    QCOMPARE(rig.entry(Sample::id(1))->attempts, 2);
    QCOMPARE(rig.overlays[Sample::user].row[u"firstName"_s].toString(), u"Anne"_s);
}

void tst_SyncEngine::aCommandWhoseAnswerWasLostIsAskedFor_data()
{
    QTest::addColumn<PushOutcome>("answer");
    QTest::addColumn<bool>("conflict");
    QTest::addRow("its own effect") << Sample::outcome(Outcome::Committed, newUser(u"Anna"_s, 12)) << false;
    QTest::addRow("somebody else's") << Sample::outcome(Outcome::Moved, newUser(u"Anna"_s, 12)) << true;
}

void tst_SyncEngine::aCommandWhoseAnswerWasLostIsAskedFor()
{
    QFETCH(PushOutcome, answer);
    QFETCH(bool, conflict);
    auto entry = Sample::command(1, Sample::user, u"enable"_s, Sample::userRow(u"Ann"_s));
    entry.lane = 4;
    entry.state = EntryState::InFlight;
    entry.sent = true;
    EngineRig rig;
    rig.bases[Sample::user] = Sample::base(Sample::user, Sample::userRow(u"Anna"_s, 12), 12);
    rig.startLive({entry});
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(1));
    QCOMPARE(rig.pushes.front().request.baseRevision, 5); // so that it cannot take effect now
    rig.answerPush(answer);
    QVERIFY(rig.pushes.empty());
    QCOMPARE(rig.entry(Sample::id(1)) != nullptr, conflict);
    QCOMPARE(rig.status.conflicts, conflict ? 1 : 0);
}

void tst_SyncEngine::doesNotFoldIntoWhatHasLeft()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Edited{Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Anna"_s)});
    QCOMPARE(rig.disk.size(), 1U);
    QCOMPARE(rig.disk.begin()->second.id, Sample::id(1));
    const QList<QUuid> both{Sample::id(1), Sample::id(2)};
    QCOMPARE(rig.stored, both);
    rig.take(SyncEvents::OfflineSwitched{false});
    rig.take(SyncEvents::Edited{Sample::patch(3, Sample::user, u"firstName"_s, u"Anna"_s, u"Hanna"_s)});
    QCOMPARE(rig.disk.size(), 2U);
    QCOMPARE(rig.pushes.size(), 1U);
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anna"_s, 12)));
    QCOMPARE(rig.pushes.size(), 1U);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(3));
    QCOMPARE(rig.pushes.front().request.baseRevision, 12);
}

void tst_SyncEngine::doesNotFoldOverALaterRecord()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    const RecordKey group{RecordType::Group, u"new"_s};
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Edited{Sample::create(2, group, u"name"_s, u"New"_s)});
    auto move = Sample::patch(3, Sample::user, u"groupId"_s, QJsonValue::Null, group.id);
    move.references = {group};
    rig.take(SyncEvents::Edited{move});
    QCOMPARE(rig.disk.size(), 3U);
}

void tst_SyncEngine::whatCancelsItselfOutIsNeverSent_data()
{
    QTest::addColumn<QList<OutboxEntry>>("edits");
    const RecordKey group{RecordType::Group, u"new"_s};
    QTest::addRow("undone") << QList{rename(1, u"Anne"_s), Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Ann"_s)};
    QTest::addRow("made and deleted") << QList{Sample::create(1, group, u"name"_s, u"a"_s), Sample::remove(2, group, {})};
    QTest::addRow("nothing at all") << QList{rename(1, u"Ann"_s)};
}

void tst_SyncEngine::whatCancelsItselfOutIsNeverSent()
{
    QFETCH(QList<OutboxEntry>, edits);
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    for (const auto &edit : std::as_const(edits))
        rig.take(SyncEvents::Edited{edit});
    QCOMPARE(rig.stored.size(), edits.size());
    rig.take(SyncEvents::OfflineSwitched{false});
    QVERIFY(rig.disk.empty());
    QVERIFY(rig.overlays.empty());
    QVERIFY(rig.pushes.empty());
}

void tst_SyncEngine::aSettledConflictTakesTheSamePlace()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Edited{Sample::patch(2, Sample::user, u"phone"_s, QJsonValue::Null, u"22"_s)});
    rig.answerPush(Sample::outcome(Outcome::Moved, newUser(u"Anna"_s, 12)));
    QCOMPARE(rig.status.conflicts, 1);
    QCOMPARE(rig.entry(Sample::id(1))->theirs[u"firstName"_s].toString(), u"Anna"_s);
    const auto lane = rig.entry(Sample::id(1))->lane;
    rig.take(SyncEvents::Resolved{Sample::id(1), {{u"firstName"_s, u"Anna"_s, u"Anne"_s}}});
    QVERIFY(!rig.entry(Sample::id(1)));
    QCOMPARE(rig.status.conflicts, 0);
    const auto settled = rig.disk.begin()->second;
    QCOMPARE(settled.lane, lane);
    QVERIFY(settled.id != Sample::id(1));
    QVERIFY(!settled.problem);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, settled.id);

    rig.take(SyncEvents::Resolved{Sample::id(77), {}});
    QCOMPARE(rig.failed, QList{Sample::id(77)});
}

void tst_SyncEngine::aConflictThatIsGivenUpLeavesLaterChanges()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Edited{Sample::patch(2, Sample::user, u"phone"_s, QJsonValue::Null, u"22"_s)});
    rig.answerPush(Sample::outcome(Outcome::Moved, newUser(u"Anna"_s, 12)));
    rig.take(SyncEvents::Resolved{Sample::id(1), {}});
    QVERIFY(!rig.entry(Sample::id(1)));
    QCOMPARE(rig.overlays[Sample::user].row[u"phone"_s].toString(), u"22"_s);
    QCOMPARE(rig.pushes.front().request.idempotencyKey, Sample::id(2));
    QCOMPARE(rig.pushes.front().request.baseRevision, 12);

    EngineRig gone;
    begin(gone);
    gone.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    gone.take(SyncEvents::Edited{Sample::patch(2, Sample::user, u"phone"_s, QJsonValue::Null, u"22"_s)});
    gone.answerPush(Sample::outcome(Outcome::Gone));
    gone.take(SyncEvents::Resolved{Sample::id(1), {}});
    QVERIFY(gone.disk.empty()); // nothing can be done to a record that is gone
}

void tst_SyncEngine::discardsWithDependents()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    const RecordKey group{RecordType::Group, u"new"_s};
    auto move = Sample::patch(2, Sample::user, u"groupId"_s, QJsonValue::Null, group.id);
    move.references = {group};
    rig.take(SyncEvents::Edited{Sample::create(1, group, u"name"_s, u"New"_s)});
    rig.take(SyncEvents::Edited{move});
    rig.take(SyncEvents::Edited{Sample::patch(3, Sample::group, u"name"_s, u"Shop"_s, u"Store"_s)});
    rig.holdOutbox = true;
    rig.take(SyncEvents::Discarded{{Sample::id(1)}});
    QVERIFY(!rig.overlays.contains(group)); // before the entry is gone: nothing is ever shown that does not wait
    QVERIFY(rig.entry(Sample::id(1)));
    rig.letGo();
    QCOMPARE(rig.disk.size(), 1U);
    QVERIFY(rig.entry(Sample::id(3)));
    QVERIFY(!rig.overlays.contains(Sample::user));
    QVERIFY(rig.committed.isEmpty());
}

void tst_SyncEngine::doesNotDiscardWhatIsOnItsWay()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::Edited{rename(1, u"Anne"_s)});
    rig.take(SyncEvents::Discarded{{Sample::id(1)}});
    QCOMPARE(rig.failed, QList{Sample::id(1)});
    QVERIFY(rig.entry(Sample::id(1)));
}

void tst_SyncEngine::removesWhatTurnsUpAfterAll()
{
    EngineRig rig;
    begin(rig);
    const RecordKey group{RecordType::Group, u"new"_s};
    const QJsonObject row{{u"id"_s, group.id}, {u"name"_s, u"New"_s}};
    rig.take(SyncEvents::Edited{Sample::create(1, group, u"name"_s, u"New"_s)});
    rig.answerPush(Sample::outcome(Outcome::Unknown)); // the service has it
    rig.take(SyncEvents::Discarded{{Sample::id(1)}});
    auto removal = Sample::remove(2, group, row);
    removal.nextAttemptAt = rig.now + 1000;
    rig.take(SyncEvents::Edited{removal});
    rig.holdCache = true;
    rig.take(SyncEvents::Edited{rename(3, u"Anne"_s)}); // what is to be shown of it keeps the cache busy
    rig.answerPull(Sample::changes("c10", "c12", 12, {Sample::put(group, row, 12)}));
    rig.take(SyncEvents::SentNow{{Sample::id(2)}}); // there is no such record yet, so that there is nothing to be done
    rig.letGo();
    rig.answerPush(Sample::outcome(Outcome::Committed, newUser(u"Anne"_s, 13)));
    rig.pass(60'000); // the failure has closed the gate
    QVERIFY(!rig.pushes.empty() && rig.pushes.back().request.baseRevision == 12);
}

void tst_SyncEngine::whatIsFoldedInWhileItIsToBeSentMayHaveToWait()
{
    EngineRig rig;
    begin(rig);
    rig.take(SyncEvents::OfflineSwitched{true});
    const RecordKey group{RecordType::Group, u"new"_s}, user{RecordType::User, u"newer"_s};
    rig.take(SyncEvents::Edited{Sample::create(1, group, u"name"_s, u"New"_s)});
    rig.take(SyncEvents::Edited{Sample::create(2, user, u"firstName"_s, u"Bo"_s)});
    auto move = Sample::patch(3, user, u"groupId"_s, QJsonValue::Null, group.id);
    move.references = {group};
    rig.holdOutbox = true;
    rig.take(SyncEvents::Edited{move});
    rig.take(SyncEvents::OfflineSwitched{false}); // both are to be sent, once the edit is on the disk
    rig.letGo();
    QVERIFY(rig.pushes.size() == 1 && rig.pushes.front().request.key == group);
    rig.answerPush(Sample::outcome(Outcome::Committed, Sample::put(group, {{u"id"_s, group.id}, {u"name"_s, u"New"_s}}, 12)));
    QCOMPARE(rig.pushes.back().request.key, user);
    QCOMPARE(rig.pushes.back().request.body["groupId"_L1].toString(), group.id);
}

QTEST_APPLESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
