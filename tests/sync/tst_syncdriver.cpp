// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/syncdriver.h"

#include "memorystores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const RecordKey person{RecordType::User, u"01920000-0000-7000-8000-000000000002"_s};

QByteArray personRow(int revision, const QByteArray &phone)
{
    return R"({"id":"01920000-0000-7000-8000-000000000002","revision":)" + QByteArray::number(revision)
        + R"(,"phone":")" + phone + R"("})";
}

// An account that answers when the test says so.
class HeldAccount : public RemoteAccount {
public:
    void pull(const PullRequest &request, std::function<void(PullAnswer)> done) override
    {
        pulls.append(request);
        pullDone = std::move(done);
    }
    void push(const PushRequest &request, std::function<void(PushOutcome)> done) override
    {
        pushes.append(request);
        pushDone = std::move(done);
    }
    void cancelPull() override
    {
        ++cancels;
        answer(PullFailure{{ErrorKind::Cancelled, {}, {}}, 0});
    }
    void answer(const PullAnswer &answer)
    {
        if (auto done = std::exchange(pullDone, {}))
            done(answer);
    }
    void settle(const PushOutcome &outcome)
    {
        if (auto done = std::exchange(pushDone, {}))
            done(outcome);
    }

    QList<PullRequest> pulls;
    QList<PushRequest> pushes;
    std::function<void(PullAnswer)> pullDone;
    std::function<void(PushOutcome)> pushDone;
    int cancels = 0;
};

struct DriverFixture {
    DriverFixture()
    {
        driver = std::make_unique<SyncDriver>(&account, &stores, &stores,
                                              [this] { return QDateTime::currentMSecsSinceEpoch() + ahead; });
        QObject::connect(driver.get(), &SyncDriver::statusChanged, driver.get(),
                         [this](const SyncStatus &reported) { status = reported; });
    }

    [[nodiscard]] bool firstSync()
    {
        driver->start({}, {});
        account.answer(SnapshotPage{"c1", 10, 1, {}, {{person, 5, RowChange::Op::Put, personRow(5, "1")}}});
        if (!QTest::qWaitFor([this] { return account.pulls.size() == 2 && account.pullDone; }))
            return false;
        account.answer(ChangesPage{"c1", "c2", 10, false, {}, {}});
        return QTest::qWaitFor([this] { return status.phase == SyncStatus::Phase::Live; });
    }
    static OutboxEntry edit(const QString &phone)
    {
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.key = person;
        entry.intents = {{u"phone"_s, u"1"_s, phone}};
        entry.createdAt = QDateTime::currentDateTimeUtc();
        return entry;
    }

    MemoryStores stores;
    HeldAccount account;
    qint64 ahead = 0; ///< of the real clock
    std::unique_ptr<SyncDriver> driver;
    SyncStatus status;
};

} // namespace

class tst_SyncDriver : public QObject {
    Q_OBJECT
private slots:
    void reachesLive();
    void editGoesThroughDiskToTheService();
    void editThatCannotBeStoredIsReported();
    void asksForASession();
    void expiredSessionIsShown();
    void refusalAsksWhoWeAre();
    void failureIsTriedAgainWhenItsTimeHasComeByTheClock();
    void aDayOfFailuresTakesFewRequests();
    void offlineCutsTheFeed();
    void callsFromItsOwnSignalsWaitTheirTurn();
    void lateAnswersAfterItsEndDoNoHarm();
};

void tst_SyncDriver::reachesLive()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    QCOMPARE(f.account.pulls.at(0).kind, PullRequest::Kind::Snapshot);
    QCOMPARE(f.account.pulls.at(1).kind, PullRequest::Kind::Changes);
    QCOMPARE(f.stores.bases.value(person).revision, 5);
    QCOMPARE(f.stores.position.cursor, "c2");
    QTRY_COMPARE(f.account.pulls.size(), 3);
    QVERIFY(f.account.pulls.at(2).waitSeconds > 0);
}

void tst_SyncDriver::editGoesThroughDiskToTheService()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    QSignalSpy stored(f.driver.get(), &SyncDriver::editStored);
    QSignalSpy entries(f.driver.get(), &SyncDriver::entriesChanged);
    const auto edit = DriverFixture::edit(u"2"_s);
    f.driver->edit(edit);
    QTRY_COMPARE(f.account.pushes.size(), 1);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.at(0).at(0).toUuid(), edit.id);
    QCOMPARE(f.stores.entries.size(), 1);
    QVERIFY(f.stores.entries.at(0).sent);
    QCOMPARE(f.account.pushes.at(0).idempotencyKey, edit.id);
    QCOMPARE(f.account.pushes.at(0).baseRevision, 5);
    f.account.settle(
        {PushOutcome::Kind::Committed, RowChange{person, 11, RowChange::Op::Put, personRow(11, "2")}, {}, 0});
    QTRY_VERIFY(f.stores.entries.isEmpty());
    QTRY_COMPARE(entries.constLast().at(2).value<QList<QUuid>>(), QList<QUuid>{edit.id});
    QCOMPARE(f.stores.bases.value(person).revision, 11);
}

void tst_SyncDriver::editThatCannotBeStoredIsReported()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    QSignalSpy failed(f.driver.get(), &SyncDriver::editFailed);
    f.stores.outboxFailure = Error{ErrorKind::DiskFull, u"no room"_s, {}};
    f.driver->edit(DriverFixture::edit(u"2"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::DiskFull);
    QVERIFY(f.account.pushes.isEmpty());
}

void tst_SyncDriver::asksForASession()
{
    DriverFixture f;
    QSignalSpy needed(f.driver.get(), &SyncDriver::sessionNeeded);
    f.driver->start({}, {});
    QCOMPARE(f.account.pulls.size(), 1);
    f.account.answer(PullFailure{{ErrorKind::Unauthorised, {}, {}}, 0});
    QCOMPARE(needed.size(), 1);
    QCOMPARE(f.account.pulls.size(), 1);
    f.driver->sessionRenewed();
    QTRY_COMPARE(f.account.pulls.size(), 2);
}

void tst_SyncDriver::expiredSessionIsShown()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    f.driver->sessionExpired();
    QCOMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
}

void tst_SyncDriver::refusalAsksWhoWeAre()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    QSignalSpy needed(f.driver.get(), &SyncDriver::identityNeeded);
    f.driver->edit(DriverFixture::edit(u"2"_s));
    QTRY_COMPARE(f.account.pushes.size(), 1);
    f.account.settle({PushOutcome::Kind::Refused, {}, {ErrorKind::Refused, {}, u"forbidden"_s}, 0});
    QTRY_COMPARE(needed.size(), 1);
    QTRY_COMPARE(f.status.rejected, 1);
}

void tst_SyncDriver::failureIsTriedAgainWhenItsTimeHasComeByTheClock()
{
    DriverFixture f;
    f.driver->start({}, {});
    f.account.answer(PullFailure{{ErrorKind::Throttled, {}, {}}, 3000});
    QCOMPARE(f.status.phase, SyncStatus::Phase::Retrying);
    const auto due = f.status.nextAttemptAt;
    f.ahead = -2000; // the clock is set back while the timer runs
    QTRY_COMPARE_WITH_TIMEOUT(f.account.pulls.size(), 2, 20'000);
    QVERIFY(QDateTime::currentMSecsSinceEpoch() + f.ahead >= due);
}

void tst_SyncDriver::aDayOfFailuresTakesFewRequests()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    f.driver->edit(DriverFixture::edit(u"2"_s));
    QTRY_COMPARE(f.account.pushes.size(), 1);
    const auto before = f.account.pulls.size();
    auto *timer = f.driver->findChild<QTimer *>();
    QVERIFY(timer);
    constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
    PushOutcome failed;
    failed.error = {ErrorKind::ServerFailed, {}, {}};
    int idle = 0;
    while (f.ahead < day && idle < 100) {
        f.account.answer(PullFailure{{ErrorKind::ServerFailed, {}, {}}, 0});
        f.account.settle(failed);
        QCoreApplication::processEvents(); // the stores answer
        if (f.account.pullDone || f.account.pushDone)
            continue;
        if (!timer->isActive()) {
            ++idle;
            continue;
        }
        idle = 0;
        f.ahead += timer->remainingTime() + 1;
        QTimerEvent due(timer->timerId());
        QCoreApplication::sendEvent(timer, &due);
    }
    QVERIFY2(f.ahead >= day, "it has given up");
    const auto requests = f.account.pulls.size() - before + f.account.pushes.size();
    QVERIFY2(requests <= 310, qPrintable(QString::number(requests)));
    QVERIFY2(requests > 90, qPrintable(QString::number(requests))); // and goes on trying
}

void tst_SyncDriver::offlineCutsTheFeed()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    QTRY_COMPARE(f.account.pulls.size(), 3);
    f.driver->setOffline(true);
    QCOMPARE(f.account.cancels, 1);
    QCOMPARE(f.status.phase, SyncStatus::Phase::Offline);
    f.driver->setOffline(false);
    QTRY_COMPARE(f.account.pulls.size(), 4);
}

void tst_SyncDriver::callsFromItsOwnSignalsWaitTheirTurn()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    const auto second = DriverFixture::edit(u"3"_s);
    bool made = false;
    connect(f.driver.get(), &SyncDriver::editStored, this, [&] {
        if (!std::exchange(made, true))
            f.driver->edit(second);
    });
    QSignalSpy stored(f.driver.get(), &SyncDriver::editStored);
    f.driver->edit(DriverFixture::edit(u"2"_s));
    QTRY_COMPARE(stored.size(), 2);
    QCOMPARE(stored.at(1).at(0).toUuid(), second.id);
}

void tst_SyncDriver::lateAnswersAfterItsEndDoNoHarm()
{
    DriverFixture f;
    QVERIFY(f.firstSync());
    f.driver->edit(DriverFixture::edit(u"2"_s));
    QTRY_COMPARE(f.account.pushes.size(), 1);
    f.driver->edit(DriverFixture::edit(u"3"_s));
    f.driver.reset();
    f.account.settle({PushOutcome::Kind::Gone, {}, {}, 0});
    f.account.answer(PullFailure{{ErrorKind::Offline, {}, {}}, 0});
    QCoreApplication::processEvents();
    QCOMPARE(f.stores.entries.size(), 2); // what was to be done with the answer is done at the next start
}

QTEST_GUILESS_MAIN(tst_SyncDriver)
#include "tst_syncdriver.moc"
