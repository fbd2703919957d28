// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/accountactions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(OutboxEntry)

namespace {

OutboxEntry entryAt(qint64 lane, const QString &id = u"u1"_s)
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.lane = lane;
    entry.key = {RecordType::User, id};
    return entry;
}

QList<qint64> lanesOf(const AccountActions &actions)
{
    QList<qint64> lanes;
    for (const auto &entry : actions.entries())
        lanes.append(entry.lane);
    return lanes;
}

} // namespace

class tst_AccountActions : public QObject
{
    Q_OBJECT
private slots:
    void editNamesWhatItRefersTo();
    void createCarriesEverySetField();
    void commandAndRemovalCarryWhatWasSeen();
    void entriesStandInTheOrderOfEditing();
    void entriesAreReplacedInPlace();
    void onlyNewsIsTold();

private:
    /// The one entry that the call asks for.
    template<class Call>
    OutboxEntry requested(Call call)
    {
        AccountActions actions;
        Identity identity;
        identity.userId = u"me"_s;
        actions.setIdentity(identity);
        OutboxEntry result;
        connect(&actions, &AccountActions::editRequested, this, [&](const OutboxEntry &entry) { result = entry; });
        const auto id = call(actions);
        return id == result.id && !id.isNull() && result.createdAt.isValid() && result.actor == "me"_L1 ? result : OutboxEntry();
    }
};

void tst_AccountActions::editNamesWhatItRefersTo()
{
    const QList<FieldIntent> intents{{u"groupId"_s, u"g1"_s, u"g2"_s},
                                     {u"roleIds"_s, QJsonArray{u"r1"_s}, QJsonArray{u"r1"_s, u"r2"_s}},
                                     {u"phone"_s, {}, u"1"_s}};
    const auto entry = requested([&](AccountActions &actions) {
        return actions.edit({RecordType::User, u"u1"_s}, intents, {{RecordType::Budget, u"b"_s}});
    });
    QCOMPARE(entry.kind, EntryKind::Patch);
    QCOMPARE(entry.intents, intents);
    QCOMPARE(entry.references, (QList<RecordKey>{{RecordType::Budget, u"b"_s}, {RecordType::Group, u"g2"_s}, {RecordType::Role, u"r1"_s}, {RecordType::Role, u"r2"_s}}));
}

void tst_AccountActions::createCarriesEverySetField()
{
    const QJsonObject row{{u"id"_s, u"b1"_s}, {u"name"_s, u"Tools"_s}, {u"ownerKind"_s, u"user"_s}, {u"ownerId"_s, u"u1"_s}, {u"endsOn"_s, QJsonValue::Null}};
    const auto entry = requested([&](AccountActions &actions) { return actions.create({RecordType::Budget, u"b1"_s}, row); });
    QCOMPARE(entry.kind, EntryKind::Create);
    QCOMPARE(entry.intents, (QList<FieldIntent>{{u"name"_s, QJsonValue::Null, u"Tools"_s},
                                                {u"ownerKind"_s, QJsonValue::Null, u"user"_s},
                                                {u"ownerId"_s, QJsonValue::Null, u"u1"_s}}));
    QCOMPARE(entry.references, (QList<RecordKey>{{RecordType::User, u"u1"_s}}));
}

void tst_AccountActions::commandAndRemovalCarryWhatWasSeen()
{
    const QJsonObject seen{{u"id"_s, u"o"_s}};
    const auto command = requested([&](AccountActions &actions) {
        return actions.command({RecordType::Order, u"o"_s}, u"reject"_s, seen, {{u"comment"_s, u"No"_s}});
    });
    QCOMPARE(command.kind, EntryKind::Command);
    QCOMPARE(command.command, u"reject"_s);
    QCOMPARE(command.seen, seen);
    QCOMPARE(command.arguments["comment"_L1].toString(), u"No"_s);
    QCOMPARE(command.nextAttemptAt, 0);
    const auto delayed = requested([&](AccountActions &actions) {
        return actions.command({RecordType::Order, u"o"_s}, u"approve"_s, seen, {}, std::chrono::seconds(5));
    });
    QVERIFY(delayed.nextAttemptAt - delayed.createdAt.toMSecsSinceEpoch() >= 5000);
    QVERIFY(delayed.nextAttemptAt - delayed.createdAt.toMSecsSinceEpoch() < 60'000);
    const auto removal = requested([&](AccountActions &actions) { return actions.remove({RecordType::User, u"u"_s}, seen); });
    QCOMPARE(removal.kind, EntryKind::Delete);
    QCOMPARE(removal.seen, seen);
}

void tst_AccountActions::entriesStandInTheOrderOfEditing()
{
    AccountActions actions;
    const auto second = entryAt(2);
    actions.setEntries({entryAt(5), second, entryAt(9)});
    QCOMPARE(lanesOf(actions), (QList<qint64>{2, 5, 9}));
    actions.changeEntries({entryAt(7), entryAt(1), entryAt(10, u"u2"_s)}, {second.id}, {second.id});
    QCOMPARE(lanesOf(actions), (QList<qint64>{1, 5, 7, 9, 10}));
    QCOMPARE(actions.entriesOf({RecordType::User, u"u2"_s}).size(), 1);
    QCOMPARE(actions.entriesOf({RecordType::Group, u"u2"_s}).size(), 0);
}

void tst_AccountActions::entriesAreReplacedInPlace()
{
    AccountActions actions;
    auto entry = entryAt(2);
    actions.setEntries({entryAt(1), entry, entryAt(3)});
    entry.state = EntryState::Conflict;
    actions.changeEntries({entry}, {}, {});
    QCOMPARE(lanesOf(actions), (QList<qint64>{1, 2, 3}));
    QCOMPARE(actions.entries()[1].state, EntryState::Conflict);
}

void tst_AccountActions::onlyNewsIsTold()
{
    AccountActions actions;
    QSignalSpy status(&actions, &AccountActions::statusChanged);
    QSignalSpy offline(&actions, &AccountActions::offlineChanged);
    QSignalSpy offlineAsked(&actions, &AccountActions::offlineRequested);
    QSignalSpy discard(&actions, &AccountActions::discardRequested);
    SyncStatus live;
    live.phase = SyncStatus::Phase::Live;
    actions.setStatus(live);
    actions.setStatus(live);
    QCOMPARE(status.size(), 1);
    actions.setOffline(true);
    actions.setOffline(true);
    QCOMPARE(offline.size(), 1);
    QCOMPARE(offlineAsked.size(), 1);
    actions.discard({});
    QCOMPARE(discard.size(), 0);
    actions.discard({QUuid::createUuid()});
    QCOMPARE(discard.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AccountActions)
#include "tst_accountactions.moc"
