// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"
#include "models/engine/pushplanner.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = PushPlan::Kind;

class tst_PushPlanner : public QObject
{
    Q_OBJECT
private slots:
    void plans_data();
    void plans();
    void requestCarriesWhatTheServiceNeeds();
    void createsNeverNameARevision();
    void folds_data();
    void folds();
    void foldKeepsTheFirstBaseAndTheLastValue();
    void foldDropsWhatWasUndone();
    void foldAddsToASetWhatIsNotSeenYet();
    void doesNotFoldWhatConcernsAnotherPersonsElement();
    void mentionsOldAndNewRecords();
    void aBudgetMentionsTheOwnerOfItsKind();
};

namespace {

constexpr qint64 day = 86'400'000;
const BaseRow noRow{Sample::user, 0, false, {}};
const BaseRow tombstone{Sample::user, 9, true, {}};

BaseRow named(const QString &name)
{
    return Sample::base(Sample::user, Sample::userRow(name));
}

} // namespace

void tst_PushPlanner::plans_data()
{
    QTest::addColumn<OutboxEntry>("entry");
    QTest::addColumn<BaseRow>("base");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");

    const auto seen = Sample::userRow(u"Ann"_s);
    const auto patch = Sample::patch(1, Sample::user, u"firstName"_s, u"Ann"_s, u"Anne"_s);
    const auto remove = Sample::remove(1, Sample::user, seen);
    const auto enable = Sample::command(1, Sample::user, u"enable"_s, seen);
    const auto disable = Sample::command(1, Sample::user, u"disable"_s, seen);
    const auto create = Sample::create(1, Sample::user, u"firstName"_s, u"Ann"_s);
    const QString none;
    const auto changed = u"changed"_s;
    const auto gone = u"gone"_s;
    const auto stale = u"stale"_s;

    QTest::addRow("patch") << patch << named(u"Ann"_s) << qint64(0) << Kind::Send << none;
    QTest::addRow("patch that is so already") << patch << named(u"Anne"_s) << qint64(0) << Kind::Nothing << none;
    QTest::addRow("patch against another's") << patch << named(u"Anna"_s) << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("patch of a deleted record") << patch << tombstone << qint64(0) << Kind::Conflict << gone;
    QTest::addRow("patch of an unknown record") << patch << noRow << qint64(0) << Kind::Conflict << gone;
    QTest::addRow("old patch") << patch << named(u"Ann"_s) << 30 * day << Kind::Send << none;
    QTest::addRow("create") << create << noRow << qint64(0) << Kind::Send << none;
    QTest::addRow("create that is there") << create << named(u"Ann"_s) << qint64(0) << Kind::Send << none;
    QTest::addRow("delete") << remove << named(u"Ann"_s) << qint64(0) << Kind::Send << none;
    QTest::addRow("delete of what changed") << remove << named(u"Anna"_s) << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("delete of what is gone") << remove << tombstone << qint64(0) << Kind::Nothing << none;
    // Made and removed before the service has answered, which gives a new record what was not said of it.
    auto bare = Sample::userRow(u"Ann"_s);
    bare.remove(u"revision"_s);
    bare[u"id"_s] = Sample::user.id;
    const auto unmake = Sample::remove(1, Sample::user, bare);
    auto completed = named(u"Ann"_s);
    completed.row[u"paymentMethods"_s] = QJsonArray();
    completed.row[u"phone"_s] = u""_s;
    auto defaulted = completed;
    defaulted.row[u"paymentMethods"_s] = QJsonArray{u"card"_s};
    auto untouched = defaulted;
    untouched.row[u"createdAt"_s] = u"2026-07-31T10:00:00.000Z"_s;
    untouched.row[u"updatedAt"_s] = u"2026-07-31T10:00:00.000Z"_s;
    QTest::addRow("delete of one's own") << unmake << completed << qint64(0) << Kind::Send << none;
    QTest::addRow("delete of one's own with defaults") << unmake << untouched << qint64(0) << Kind::Send << none;
    QTest::addRow("delete of one's own that somebody filled in") << unmake << defaulted << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("delete of one's own that changed") << unmake << named(u"Anna"_s) << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("delete of what was completed") << remove << completed << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("old delete") << remove << named(u"Ann"_s) << 4 * day << Kind::Conflict << stale;
    QTest::addRow("command") << enable << named(u"Ann"_s) << 3 * day << Kind::Send << none;
    QTest::addRow("command on what changed") << enable << named(u"Anna"_s) << qint64(0) << Kind::Conflict << changed;
    auto asked = enable;
    asked.sent = true;
    QTest::addRow("command whose answer was lost") << asked << Sample::base(Sample::user, Sample::userRow(u"Anna"_s, 9), 9) << qint64(0) << Kind::Send << none;
    QTest::addRow("old command") << enable << named(u"Ann"_s) << 3 * day + 1 << Kind::Conflict << stale;
    QTest::addRow("command on what is gone") << enable << tombstone << qint64(0) << Kind::Conflict << gone;
    const auto withdraw = Sample::command(1, Sample::user, u"cancel-invitation"_s, seen);
    QTest::addRow("withdrawal of what is gone") << withdraw << tombstone << qint64(0) << Kind::Nothing << none;
    const RecordKey order{RecordType::Order, Sample::user.id};
    const QJsonObject waiting{{u"number"_s, u"1"_s}, {u"approverIds"_s, QJsonArray{u"a"_s}}};
    auto decided = waiting;
    decided[u"number"_s] = u"2"_s;
    auto moved = waiting;
    moved[u"approverIds"_s] = QJsonArray{u"b"_s};
    const auto reassign = Sample::command(1, order, u"reassign"_s, waiting);
    const auto approve = Sample::command(1, order, u"approve"_s, waiting);
    QTest::addRow("passing on what others decide by now") << reassign << BaseRow{order, 5, false, moved} << qint64(0) << Kind::Send << none;
    QTest::addRow("passing on what changed") << reassign << BaseRow{order, 5, false, decided} << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("approving what others decide by now") << approve << BaseRow{order, 5, false, moved} << qint64(0) << Kind::Conflict << changed;
    QTest::addRow("command of safety") << disable << named(u"Anna"_s) << 30 * day << Kind::Send << none;
}

void tst_PushPlanner::plans()
{
    QFETCH(OutboxEntry, entry);
    QFETCH(BaseRow, base);
    QFETCH(qint64, age);
    const auto plan = planPush(entry, base, entry.createdAt.toMSecsSinceEpoch() + age);
    QTEST(plan.kind, "kind");
    QTEST(plan.problem.code, "code");
}

void tst_PushPlanner::requestCarriesWhatTheServiceNeeds()
{
    auto entry = Sample::command(7, Sample::user, u"disable"_s, {});
    entry.arguments = {{u"comment"_s, u"left"_s}};
    const auto request = planPush(entry, named(u"Ann"_s), 0).request;
    QCOMPARE(request.idempotencyKey, entry.id);
    QCOMPARE(request.command, u"disable"_s);
    QCOMPARE(request.body, entry.arguments);
    QCOMPARE(request.baseRevision, 5);

    const auto patch = Sample::patch(8, Sample::user, u"phone"_s, QJsonValue::Null, u"22"_s);
    const QJsonObject body{{u"phone"_s, u"22"_s}};
    QCOMPARE(planPush(patch, named(u"Ann"_s), 0).request.body, body);
}

void tst_PushPlanner::createsNeverNameARevision()
{
    auto entry = Sample::create(1, Sample::user, u"firstName"_s, u"Ann"_s);
    entry.intents.append({u"phone"_s, QJsonValue::Null, QJsonValue::Null});
    const auto request = planPush(entry, named(u"Ann"_s), 0).request;
    QCOMPARE(request.baseRevision, 0);
    const QJsonObject body{{u"firstName"_s, u"Ann"_s}};
    QCOMPARE(request.body, body);
}

void tst_PushPlanner::folds_data()
{
    QTest::addColumn<OutboxEntry>("last");
    QTest::addColumn<OutboxEntry>("edit");
    QTest::addColumn<bool>("folds");
    const auto edit = Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Anna"_s);
    const auto patch = Sample::patch(1, Sample::user, u"firstName"_s, u"Ann"_s, u"Anne"_s);
    auto sent = patch;
    sent.sent = true;
    auto conflict = patch;
    conflict.state = EntryState::Conflict;
    auto retried = patch;
    retried.state = EntryState::RetryWait;
    QTest::addRow("patch") << patch << edit << true;
    QTest::addRow("create") << Sample::create(1, Sample::user, u"firstName"_s, u"Ann"_s) << edit << true;
    QTest::addRow("has left") << sent << edit << false;
    QTest::addRow("conflict") << conflict << edit << false;
    QTest::addRow("tried again") << retried << edit << false;
    QTest::addRow("delete") << Sample::remove(1, Sample::user, {}) << edit << false;
    QTest::addRow("command") << Sample::command(1, Sample::user, u"enable"_s, {}) << edit << false;
    QTest::addRow("a delete into a patch") << patch << Sample::remove(2, Sample::user, {}) << false;
    QTest::addRow("a command into a patch") << patch << Sample::command(2, Sample::user, u"enable"_s, {}) << false;
}

void tst_PushPlanner::folds()
{
    QFETCH(OutboxEntry, last);
    QFETCH(OutboxEntry, edit);
    QTEST(foldInto(last, edit, Sample::userRow(u"Ann"_s)).has_value(), "folds");
}

void tst_PushPlanner::foldKeepsTheFirstBaseAndTheLastValue()
{
    const auto last = Sample::patch(1, Sample::user, u"firstName"_s, u"Ann"_s, u"Anne"_s);
    auto edit = Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Anna"_s);
    edit.intents.append({u"groupId"_s, QJsonValue::Null, Sample::group.id});
    edit.references = {Sample::group};
    const auto folded = foldInto(last, edit, Sample::userRow(u"Ann"_s));
    QVERIFY(folded);
    QCOMPARE(folded->id, last.id);
    const QList<FieldIntent> expected{{u"firstName"_s, u"Ann"_s, u"Anna"_s}, {u"groupId"_s, QJsonValue::Null, Sample::group.id}};
    QCOMPARE(folded->intents, expected);
    QCOMPARE(folded->references, QList<RecordKey>{Sample::group});
}

void tst_PushPlanner::foldDropsWhatWasUndone()
{
    const auto last = Sample::patch(1, Sample::user, u"firstName"_s, u"Ann"_s, u"Anne"_s);
    const auto undo = Sample::patch(2, Sample::user, u"firstName"_s, u"Anne"_s, u"Ann"_s);
    QVERIFY(foldInto(last, undo, Sample::userRow(u"Ann"_s))->intents.isEmpty());
    QVERIFY(!foldInto(last, undo, Sample::userRow(u"Bo"_s))); // somebody else has changed it since: it is more than undone
}

void tst_PushPlanner::foldAddsToASetWhatIsNotSeenYet()
{
    const QJsonArray before{u"a"_s};
    const auto last = Sample::patch(1, Sample::user, u"roleIds"_s, before, QJsonArray{u"a"_s, u"b"_s});
    const auto edit = Sample::patch(2, Sample::user, u"roleIds"_s, before, QJsonArray{u"a"_s, u"c"_s});
    const auto folded = foldInto(last, edit, {{u"roleIds"_s, before}});
    const QJsonArray expected{u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(folded->intents.first().value, QJsonValue(expected));
    QCOMPARE(folded->intents.first().base, QJsonValue(before));
}

void tst_PushPlanner::doesNotFoldWhatConcernsAnotherPersonsElement()
{
    const auto last = Sample::patch(1, Sample::user, u"roleIds"_s, QJsonArray{u"a"_s}, QJsonArray{u"a"_s, u"b"_s});
    const QJsonArray seen{u"a"_s, u"x"_s, u"b"_s};
    const auto removal = Sample::patch(2, Sample::user, u"roleIds"_s, seen, QJsonArray{u"a"_s, u"b"_s});
    QVERIFY(!foldInto(last, removal, {{u"roleIds"_s, QJsonArray{u"a"_s, u"x"_s}}}));

    const auto other = Sample::patch(3, Sample::user, u"roleIds"_s, QJsonArray{u"b"_s}, QJsonArray{u"b"_s, u"a"_s});
    QVERIFY(!foldInto(last, other, {{u"roleIds"_s, QJsonArray{}}})); // `a` has been taken away, and is wanted again
}

void tst_PushPlanner::mentionsOldAndNewRecords()
{
    auto entry = Sample::patch(1, Sample::user, u"groupId"_s, u"old"_s, u"new"_s);
    entry.intents.append({u"roleIds"_s, QJsonArray{u"a"_s}, QJsonArray{u"a"_s, u"b"_s}});
    entry.references = {{RecordType::Group, u"new"_s}};
    const QList<RecordKey> expected{{RecordType::Role, u"a"_s}, {RecordType::Role, u"b"_s}, {RecordType::Group, u"new"_s},
                                    {RecordType::Group, u"old"_s}};
    QCOMPARE(mentionedRecords(entry), expected);
}

void tst_PushPlanner::aBudgetMentionsTheOwnerOfItsKind()
{
    auto entry = Sample::create(1, {RecordType::Budget, u"b"_s}, u"ownerKind"_s, u"group"_s);
    entry.intents.append({u"ownerId"_s, QJsonValue::Null, u"g"_s});
    const QList<RecordKey> expected{{RecordType::Group, u"g"_s}};
    QCOMPARE(mentionedRecords(entry), expected);
}

QTEST_APPLESS_MAIN(tst_PushPlanner)
#include "tst_pushplanner.moc"
