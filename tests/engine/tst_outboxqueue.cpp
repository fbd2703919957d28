// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"
#include "models/engine/outboxqueue.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class tst_OutboxQueue : public QObject
{
    Q_OBJECT
private slots:
    void waitsForEarlierOnes_data();
    void waitsForEarlierOnes();
    void waitsForItsBase();
    void keepsTheBaseOverAChange();
    void doesNotTakeAnOldRead();
    void learnsOnlyWhatIsNewer();
    void learnsThatItsOwnChangeHidTheRecord();
    void freshOnesComeBeforeFailedOnes();
    void delayedOnesWaitForTheirTime();
    void aFoldThatMentionsLessSetsADeletionFree();
    void dependents_data();
    void dependents();
    void concealedOnesAreNotSeen();
    void counts();
    void staysQuickWithManyEntries();
};

namespace {

OutboxEntry at(OutboxEntry entry, qint64 lane, EntryState state = EntryState::Queued)
{
    entry.lane = lane;
    entry.state = state;
    return entry;
}

void putAll(OutboxQueue &queue, const QList<OutboxEntry> &entries)
{
    for (const auto &entry : entries)
        queue.put(entry);
    for (const auto &key : queue.keys())
        queue.learn({key, 0, false, {}});
}

/// The numbers of the entries that are given out when all that can leave do.
QList<int> sendable(OutboxQueue &queue)
{
    QList<int> numbers;
    while (const auto *entry = queue.next(0)) {
        numbers.append(int(entry->lane));
        queue.hold(entry->id);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

OutboxEntry moveTo(int number, const QString &from, const QString &to)
{
    auto entry = Sample::patch(number, Sample::user, u"groupId"_s, from, to);
    entry.references = {{RecordType::Group, to}};
    return entry;
}

const RecordKey groupA{RecordType::Group, u"A"_s};
const RecordKey groupB{RecordType::Group, u"B"_s};
const RecordKey otherUser{RecordType::User, u"other"_s};

} // namespace

void tst_OutboxQueue::waitsForEarlierOnes_data()
{
    QTest::addColumn<QList<OutboxEntry>>("entries");
    QTest::addColumn<QList<int>>("lanes");
    using Entries = QList<OutboxEntry>;
    using Lanes = QList<int>;
    const auto patch = [](int number, const RecordKey &key) { return Sample::patch(number, key, u"name"_s, u"a"_s, u"b"_s); };
    const auto create = Sample::create(9, groupB, u"name"_s, u"B"_s);
    const auto remove = Sample::remove(8, groupA, {});
    QTest::addRow("independent") << Entries{at(patch(1, groupA), 1), at(patch(2, groupB), 2)} << Lanes{1, 2};
    QTest::addRow("same record") << Entries{at(patch(1, groupA), 1), at(patch(2, groupA), 2)} << Lanes{1};
    QTest::addRow("conflict blocks its record") << Entries{at(patch(1, groupA), 1, EntryState::Conflict), at(patch(2, groupA), 2),
                                                            at(patch(3, groupB), 3)} << Lanes{3};
    QTest::addRow("refusal blocks its record") << Entries{at(patch(1, groupA), 1, EntryState::Rejected), at(patch(2, groupA), 2)}
                                               << Lanes{};
    QTest::addRow("what is referred to") << Entries{at(create, 1), at(moveTo(2, u"A"_s, u"B"_s), 2)} << Lanes{1};
    QTest::addRow("what is referred to comes later") << Entries{at(moveTo(2, u"A"_s, u"B"_s), 1), at(create, 2)} << Lanes{1, 2};
    QTest::addRow("deletion after the move away") << Entries{at(moveTo(1, u"A"_s, u"B"_s), 1), at(remove, 2)} << Lanes{1};
    QTest::addRow("deletion before") << Entries{at(remove, 1), at(moveTo(2, u"C"_s, u"B"_s), 2)} << Lanes{1, 2};
}

void tst_OutboxQueue::waitsForEarlierOnes()
{
    QFETCH(QList<OutboxEntry>, entries);
    OutboxQueue queue;
    putAll(queue, entries);
    QTEST(sendable(queue), "lanes");

    // One after the other, all but those that wait for a person get their turn, whatever came in between.
    OutboxQueue drained;
    putAll(drained, entries);
    QList<qint64> order;
    while (const auto *entry = drained.next(0)) {
        order.append(entry->lane);
        drained.remove(entry->id);
    }
    const bool stuck = std::any_of(entries.begin(), entries.end(), [](const auto &entry) {
        return entry.state != EntryState::Queued;
    });
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(order.size() < entries.size(), stuck);
}

void tst_OutboxQueue::waitsForItsBase()
{
    OutboxQueue queue;
    queue.put(at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1));
    QVERIFY(!queue.next(0));
    QCOMPARE(queue.beginReading(10), QList<RecordKey>{groupA});
    QVERIFY(queue.learnRead({groupA, 4, false, {}}));
    QVERIFY(queue.next(0));
    QVERIFY(queue.beginReading(10).isEmpty());
    queue.forgetBases();
    QVERIFY(!queue.next(0));
    QCOMPARE(queue.beginReading(10), QList<RecordKey>{groupA});
}

void tst_OutboxQueue::keepsTheBaseOverAChange()
{
    OutboxQueue queue;
    auto entry = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1);
    putAll(queue, {entry});
    queue.learn({groupA, 7, false, {}});
    entry.state = EntryState::RetryWait;
    queue.put(entry);
    QCOMPARE(queue.base(groupA)->revision, 7);
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(0));
}

void tst_OutboxQueue::doesNotTakeAnOldRead()
{
    OutboxQueue queue;
    const auto entry = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1);
    queue.put(entry);
    QCOMPARE(queue.beginReading(10).size(), 1);
    queue.remove(entry.id);
    queue.put(entry); // rows may have been written while nobody asked for them
    QVERIFY(!queue.learnRead({groupA, 4, false, {}}));
    QVERIFY(!queue.base(groupA));
    QCOMPARE(queue.beginReading(10).size(), 1);
}

void tst_OutboxQueue::learnsOnlyWhatIsNewer()
{
    OutboxQueue queue;
    putAll(queue, {at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1)});
    QVERIFY(queue.learn({groupA, 7, false, {}}));
    QVERIFY(!queue.learn({groupA, 7, false, {}}));
    QVERIFY(!queue.learn({groupA, 6, true, {}}));
    QVERIFY(!queue.learn({groupB, 9, false, {}})); // nothing waits of it
    QCOMPARE(queue.base(groupA)->revision, 7);
}

void tst_OutboxQueue::learnsThatItsOwnChangeHidTheRecord()
{
    OutboxQueue queue;
    putAll(queue, {at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1)});
    QVERIFY(queue.learn({groupA, 7, false, {}}));
    QVERIFY(queue.learn({groupA, 7, true, {}}));
    QVERIFY(queue.base(groupA)->deleted);
}

void tst_OutboxQueue::freshOnesComeBeforeFailedOnes()
{
    OutboxQueue queue;
    auto failed = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1, EntryState::RetryWait);
    failed.nextAttemptAt = 100;
    putAll(queue, {failed, at(Sample::patch(2, groupB, u"name"_s, u"a"_s, u"b"_s), 2)});
    QCOMPARE(queue.next(200)->lane, 2);
    queue.hold(Sample::id(2));
    QVERIFY(!queue.next(99));
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(100));
    QCOMPARE(queue.next(100)->lane, 1);
    queue.hurry();
    QCOMPARE(queue.next(0)->lane, 1);
    queue.remove(Sample::id(1));
    QVERIFY(!queue.next(1000));
    QVERIFY(!queue.nextDueAt());
}

void tst_OutboxQueue::delayedOnesWaitForTheirTime()
{
    OutboxQueue queue;
    auto delayed = at(Sample::patch(1, Sample::user, u"phone"_s, {}, u"1"_s), 1);
    delayed.nextAttemptAt = 5000;
    auto later = at(Sample::patch(2, Sample::user, u"phone"_s, u"1"_s, u"2"_s), 2);
    putAll(queue, {delayed, later});
    QVERIFY(!queue.next(4999)); // and the later one keeps its place behind it
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(5000));
    QVERIFY(queue.hasSendable());
    queue.hurry(); // that the line is back is no reason to take the time from the person
    QVERIFY(!queue.next(4999));
    QCOMPARE(queue.next(5000)->id, delayed.id);

    queue.remove(delayed.id); // taken back
    QCOMPARE(queue.next(0)->id, later.id);
    queue.put(delayed);
    queue.hurry(true);
    QCOMPARE(queue.next(0)->id, delayed.id);
}

void tst_OutboxQueue::aFoldThatMentionsLessSetsADeletionFree()
{
    OutboxQueue queue;
    const auto conflict = at(moveTo(1, u"C"_s, u"A"_s), 1, EntryState::Conflict);
    putAll(queue, {conflict, at(Sample::remove(2, groupA, {}), 2)});
    QVERIFY(!queue.next(0));
    queue.put(at(moveTo(1, u"C"_s, u"B"_s), 1, EntryState::Conflict));
    QCOMPARE(queue.next(0)->lane, 2);
}

void tst_OutboxQueue::dependents_data()
{
    QTest::addColumn<QList<OutboxEntry>>("entries");
    QTest::addColumn<QList<QUuid>>("expected"); ///< of the first entry
    using Entries = QList<OutboxEntry>;
    const auto id = [](int number) { return Sample::id(number); };
    const auto create = at(Sample::create(1, groupA, u"name"_s, u"A"_s), 1);
    const auto patch = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1);
    const auto move = at(moveTo(2, u"B"_s, u"A"_s), 2);
    const auto later = at(Sample::patch(3, Sample::user, u"phone"_s, u"a"_s, u"b"_s), 3);
    const auto other = at(Sample::patch(4, otherUser, u"phone"_s, u"a"_s, u"b"_s), 4);
    QTest::addRow("alone") << Entries{patch, other} << QList{id(1)};
    QTest::addRow("later on the record") << Entries{patch, at(Sample::patch(5, groupA, u"name"_s, u"b"_s, u"c"_s), 5)}
                                         << QList{id(1), id(5)};
    QTest::addRow("what needs the created one, and on") << Entries{create, move, later, other} << QList{id(1), id(2), id(3)};
    QTest::addRow("a patch is not needed by others") << Entries{patch, move, later} << QList{id(1)};
}

void tst_OutboxQueue::dependents()
{
    QFETCH(QList<OutboxEntry>, entries);
    OutboxQueue queue;
    putAll(queue, entries);
    QTEST(queue.withDependents(entries.first().id), "expected");
}

void tst_OutboxQueue::concealedOnesAreNotSeen()
{
    OutboxQueue queue;
    const auto entry = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1);
    putAll(queue, {entry});
    QCOMPARE(queue.visible(groupA).size(), 1);
    queue.conceal(entry.id);
    QVERIFY(queue.visible(groupA).isEmpty());
    QVERIFY(queue.contains(groupA));
    QVERIFY(queue.isHeld(entry.id));
    QVERIFY(!queue.next(0));
}

void tst_OutboxQueue::counts()
{
    OutboxQueue queue;
    auto entry = at(Sample::patch(1, groupA, u"name"_s, u"a"_s, u"b"_s), 1);
    putAll(queue, {entry, at(Sample::patch(2, groupB, u"name"_s, u"a"_s, u"b"_s), 2)});
    QCOMPARE(queue.count(EntryState::Queued), 2);
    entry.state = EntryState::Conflict;
    queue.put(entry);
    QCOMPARE(queue.count(EntryState::Queued), 1);
    QCOMPARE(queue.count(EntryState::Conflict), 1);
    queue.remove(entry.id);
    QCOMPARE(queue.count(EntryState::Conflict), 0);
    QVERIFY(!queue.contains(groupA));
}

void tst_OutboxQueue::staysQuickWithManyEntries()
{
    // Ten thousand people are moved into a group that is made first: quadratic work would take minutes.
    OutboxQueue queue;
    QList<OutboxEntry> entries{at(Sample::create(1, groupA, u"name"_s, u"A"_s), 1)};
    constexpr int count = 10'000;
    for (int number = 2; number <= count; ++number) {
        auto entry = moveTo(number, u"B"_s, u"A"_s);
        entry.key.id = QString::number(number);
        entries.append(at(entry, number));
    }
    putAll(queue, entries);
    QElapsedTimer timer;
    timer.start();
    for (int number = 1; number <= count; ++number) {
        const auto *entry = queue.next(0);
        QVERIFY(entry);
        QCOMPARE(entry->lane, number);
        queue.remove(entry->id);
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(tst_OutboxQueue)
#include "tst_outboxqueue.moc"
