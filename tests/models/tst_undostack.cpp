// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/accountactions.h"
#include "models/titleindex.h"
#include "models/undostack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Obstacle = UndoStack::Obstacle;

namespace {

/// The actions with an outbox that takes all, and lets go what the test says.
struct Fixture {
    Fixture()
    {
        QObject::connect(&actions, &AccountActions::editRequested, [this](OutboxEntry entry) {
            entry.lane = ++lane;
            asked.append(entry);
            actions.changeEntries({entry}, {}, {});
        });
        QObject::connect(&actions, &AccountActions::editsRequested, [this](QList<OutboxEntry> entries) {
            for (auto &entry : entries)
                entry.lane = ++lane;
            asked.append(entries);
            actions.changeEntries(entries, {}, {});
        });
        QObject::connect(&actions, &AccountActions::discardRequested, [this](const QList<QUuid> &ids) {
            discarded.append(ids);
            actions.changeEntries({}, ids, {});
        });
    }
    [[nodiscard]] bool load()
    {
        return account.load(RecordType::User, {AccountFixture::user(2, u"Kari"_s)});
    }
    void turn() { QTest::qWait(1); } ///< of the event loop: what comes after is another step
    void commit(const QUuid &id) { actions.changeEntries({}, {id}, {id}); }
    void setState(const QUuid &id, EntryState state)
    {
        for (auto entry : QList(actions.entries())) {
            if (entry.id != id)
                continue;
            entry.state = state;
            entry.sent = true;
            actions.changeEntries({entry}, {}, {});
        }
    }

    AccountFixture account;
    AccountActions actions;
    TitleIndex titles{&account.cache};
    UndoStack undo{&actions, &account.cache, &titles};
    const RecordKey kari{RecordType::User, AccountFixture::id(2)};
    QList<OutboxEntry> asked;
    QList<QUuid> discarded;
    qint64 lane = 0;
};

} // namespace

class tst_UndoStack : public QObject
{
    Q_OBJECT
private slots:
    void hasNothingToBeginWith()
    {
        Fixture f;
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Nothing);
        QCOMPARE(f.undo.redoObstacle(), Obstacle::Nothing);
        f.undo.undo();
        f.undo.redo();
        QVERIFY(f.asked.isEmpty());
    }

    void anImportIsOneStepThatIsHeldBackAgain()
    {
        Fixture f;
        const RecordKey group{RecordType::Group, AccountFixture::id(7)};
        const auto ids = f.actions.submit({AccountActions::creation(group, {{u"name"_s, u"Sales"_s}}),
                                           AccountActions::creation({RecordType::User, AccountFixture::id(8)}, {{u"groupId"_s, group.id}})},
                                          std::chrono::minutes(10));
        QCOMPARE(ids.size(), 2);
        QCOMPARE(f.asked.last().references, QList{group});
        QVERIFY(f.undo.undoText().contains(u'2'));
        f.undo.undo();
        QCOMPARE(QSet<QUuid>(f.discarded.begin(), f.discarded.end()), QSet<QUuid>(ids.begin(), ids.end()));
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Nothing);
        f.undo.redo();
        QCOMPARE(f.actions.entries().size(), 2);
        for (const auto &entry : f.actions.entries()) {
            QCOMPARE(entry.nextAttemptAt - entry.createdAt.toMSecsSinceEpoch(), 600'000);
            QVERIFY(!ids.contains(entry.id));
        }
    }

    void anEditIsUndoneByTheOtherWayRound()
    {
        Fixture f;
        QVERIFY(f.load());
        const auto id = f.actions.edit(f.kari, {{u"phone"_s, u"11"_s, u"22"_s}});
        f.commit(id);
        QTRY_VERIFY(f.undo.undoText().contains(u"Kari"_s));
        f.undo.undo();
        QCOMPARE(f.asked.size(), 2);
        QCOMPARE(f.asked.last().intents, (QList<FieldIntent>{{u"phone"_s, u"22"_s, u"11"_s}}));
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Nothing);

        f.undo.redo();
        QCOMPARE(f.asked.last().intents, f.asked.first().intents);
        QCOMPARE(f.undo.redoObstacle(), Obstacle::Nothing);
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
    }

    void whatStandsIsGivenUp_data()
    {
        QTest::addColumn<EntryState>("state");
        QTest::addRow("conflict") << EntryState::Conflict;
        QTest::addRow("refused") << EntryState::Rejected;
    }
    void whatStandsIsGivenUp()
    {
        QFETCH(EntryState, state);
        Fixture f;
        const auto id = f.actions.edit(f.kari, {{u"phone"_s, u"11"_s, u"22"_s}});
        f.setState(id, state);
        f.undo.undo();
        QCOMPARE(f.discarded, QList{id});
        QCOMPARE(f.asked.size(), 1);
    }

    void aNewRecordIsGivenUpOrRemoved()
    {
        Fixture f;
        QVERIFY(f.load());
        const auto waiting = f.actions.create(f.kari, {{u"firstName"_s, u"Kari"_s}});
        f.undo.undo();
        QCOMPARE(f.discarded, QList{waiting});
        f.undo.redo();
        QCOMPARE(f.asked.last().kind, EntryKind::Create);
        QCOMPARE(f.asked.last().intents.first().value.toString(), u"Kari"_s);

        f.setState(f.asked.last().id, EntryState::InFlight);
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Sending);
        f.commit(f.asked.last().id);
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
        f.undo.undo();
        QTRY_COMPARE(f.asked.last().kind, EntryKind::Delete);
        QCOMPARE(f.asked.last().seen[u"firstName"_s].toString(), u"Kari"_s);
        QCOMPARE(f.undo.redoObstacle(), Obstacle::Nothing); // its id cannot be used again
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Nothing);
    }

    void whatTheServiceHasCarriedOutIsFinal_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("opposite");
        QTest::addRow("disable") << u"disable"_s << u"enable"_s;
        QTest::addRow("enable") << u"enable"_s << u"disable"_s;
        QTest::addRow("a mail") << u"reset-password"_s << QString();
    }
    void whatTheServiceHasCarriedOutIsFinal()
    {
        QFETCH(QString, command);
        QFETCH(QString, opposite);
        Fixture f;
        QVERIFY(f.load());
        const auto id = f.actions.command(f.kari, command, {{u"firstName"_s, u"Kari"_s}});
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None); // it has not left
        f.commit(id);
        QCOMPARE(f.undo.undoObstacle(), opposite.isEmpty() ? Obstacle::Final : Obstacle::None);
        f.undo.undo();
        if (opposite.isEmpty())
            return;
        QTRY_COMPARE(f.asked.size(), 2);
        QCOMPARE(f.asked.last().command, opposite);
        f.commit(f.asked.last().id);
        f.undo.redo();
        QTRY_COMPARE(f.asked.size(), 3);
        QCOMPARE(f.asked.last().command, command);
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
    }

    void aRemovalIsGivenUpWhileItWaits()
    {
        Fixture f;
        const auto id = f.actions.remove(f.kari, {{u"firstName"_s, u"Kari"_s}});
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
        f.commit(id);
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Final);
        f.undo.undo();
        QVERIFY(f.discarded.isEmpty());
    }

    void whatIsFinalStandsInTheWayOfItsOwnRecordOnly()
    {
        Fixture f;
        QVERIFY(f.load());
        const RecordKey ola{RecordType::User, AccountFixture::id(3)};
        f.commit(f.actions.edit(f.kari, {{u"phone"_s, u"1"_s, u"2"_s}}));
        f.turn();
        f.commit(f.actions.edit(ola, {{u"phone"_s, u"3"_s, u"4"_s}}));
        f.turn();
        f.commit(f.actions.remove(ola, {{u"firstName"_s, u"Ola"_s}, {u"lastName"_s, u"Nordmann"_s}}));
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
        QVERIFY(f.undo.passedText().contains(u"Ola Nordmann"_s));
        QVERIFY(f.undo.undoCompensates());
        QTRY_VERIFY(f.undo.undoText().contains(u"Kari"_s));
        f.undo.undo();
        QCOMPARE(f.asked.last().key, f.kari);
        QCOMPARE(f.asked.last().intents, (QList<FieldIntent>{{u"phone"_s, u"2"_s, u"1"_s}}));
        // Ola's phone cannot be given back to somebody who is gone.
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Final);
        QCOMPARE(f.undo.passedText(), QString());
        f.undo.redo();
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
    }

    void whatIsOnItsWayIsWaitedFor()
    {
        Fixture f;
        f.commit(f.actions.edit(f.kari, {{u"phone"_s, u"1"_s, u"2"_s}}));
        f.turn();
        const auto leaving = f.actions.remove({RecordType::User, AccountFixture::id(3)}, {{u"firstName"_s, u"Ola"_s}});
        f.setState(leaving, EntryState::InFlight);
        // Not the one before it: that is not what the person means.
        QCOMPARE(f.undo.undoObstacle(), Obstacle::Sending);
        QVERIFY(!f.undo.undoCompensates());
        f.undo.undo();
        QCOMPARE(f.asked.size(), 2);
    }

    void whatIsAskedForTogetherIsOneStep()
    {
        Fixture f;
        f.actions.edit(f.kari, {{u"phone"_s, u"1"_s, u"2"_s}});
        f.turn();
        f.actions.edit(f.kari, {{u"phone"_s, u"2"_s, u"3"_s}});
        f.actions.edit(f.kari, {{u"costCentre"_s, u"a"_s, u"b"_s}});
        f.undo.undo();
        QCOMPARE(f.asked.size(), 5);
        QCOMPARE(f.asked[3].intents.first().field, u"costCentre"_s); // the last first
        QCOMPARE(f.undo.undoObstacle(), Obstacle::None);
        f.turn();
        f.actions.edit(f.kari, {{u"phone"_s, u"2"_s, u"9"_s}});
        QCOMPARE(f.undo.redoObstacle(), Obstacle::Nothing);
    }

    void whatHasComeToNothingIsForgotten()
    {
        Fixture f;
        f.actions.edit(f.kari, {{u"phone"_s, u"1"_s, u"2"_s}});
        f.turn();
        const auto other = f.actions.edit(f.kari, {{u"phone"_s, u"2"_s, u"3"_s}});
        f.turn();
        f.actions.changeEntries({}, {other}, {}); // given up elsewhere
        f.undo.undo();
        QCOMPARE(f.asked.last().intents.first().base.toString(), u"2"_s);

        Fixture full;
        const auto id = full.actions.edit(full.kari, {{u"phone"_s, u"1"_s, u"2"_s}});
        full.actions.changeEntries({}, {id}, {id});
        emit full.actions.editFailed(id, Error{ErrorKind::DiskFull, {}, {}});
        QCOMPARE(full.undo.undoObstacle(), Obstacle::Nothing);
    }
};

QTEST_MAIN(tst_UndoStack)
#include "tst_undostack.moc"
