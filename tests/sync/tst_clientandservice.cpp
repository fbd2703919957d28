// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/apiclient.h"
#include "models/remote/oauthclient.h"

#include "cuttingline.h"
#include "runningservice.h"
#include "testdevice.h"
#include "tests/remote/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

} // namespace

/// The client as it is, from the session down to the files, against the service as it is.
class tst_ClientAndService : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void firstSyncBringsEverything();
    void editIsSeenElsewhere();
    void editSurvivesRestartWithoutALine();
    void changesOfDifferentFieldsBothHold();
    void changesOfTheSameFieldAskThePerson();
    void lostAnswerHasOneEffect_data();
    void lostAnswerHasOneEffect();
    void disabledPersonLosesTheSession();

private:
    [[nodiscard]] bool startService()
    {
        if (!m_service->start())
            return false;
        m_line->leadTo(m_service->port());
        return true;
    }
    [[nodiscard]] std::unique_ptr<TestDevice> liveDevice(const QByteArray &role = "administrator");
    /// How often the service has changed the record, as its audit trail tells.
    [[nodiscard]] int changesOf(const QString &userId, const QString &companyId);

    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<CuttingLine> m_line;
};

void tst_ClientAndService::init()
{
    m_service = std::make_unique<RunningService>(qEnvironmentVariable("SELSKAP_BIN") + "/selskapd"_L1);
    m_line = std::make_unique<CuttingLine>();
    QVERIFY(startService());
}

void tst_ClientAndService::cleanup()
{
    m_line.reset();
    m_service.reset();
}

std::unique_ptr<TestDevice> tst_ClientAndService::liveDevice(const QByteArray &role)
{
    auto device = std::make_unique<TestDevice>(m_line->origin());
    if (!device->start(m_service->code(role)) || !device->waitUntilLive())
        return {};
    return device;
}

int tst_ClientAndService::changesOf(const QString &userId, const QString &companyId)
{
    ApiClient client(m_line->origin());
    OAuthClient oauth(&client);
    auto tokens = answerOf(oauth.exchangeOneTimeCode(m_service->code("administrator").toLatin1()));
    if (!QTest::qWaitFor([&] { return tokens->has_value(); }, patience) || !**tokens)
        return -1;
    client.setToken((**tokens)->access);
    HttpCall call;
    call.path = "/v1/companies/"_L1 + companyId + "/audit"_L1;
    call.query.addQueryItem(u"recordId"_s, userId);
    auto answer = answerOf(client.send(call));
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, patience) || !**answer
        || (**answer)->status != 200)
        return -1;
    int changes = 0;
    const auto events = QJsonDocument::fromJson((**answer)->body)["events"_L1].toArray();
    for (const auto &event : events)
        changes += event["recordId"_L1].toString() == userId ? 1 : 0;
    return changes;
}

void tst_ClientAndService::firstSyncBringsEverything()
{
    const auto device = liveDevice();
    QVERIFY(device);
    QCOMPARE(device->users().size(), 20);
    for (const auto type :
         {RecordType::Company, RecordType::Role, RecordType::Group, RecordType::Budget, RecordType::Order}) {
        auto count = device->cache->count(type);
        QTRY_VERIFY(count.isFinished());
        QVERIFY(count.result().ok());
        QVERIFY2(*count.result() > 0, wireName(type).data());
    }
}

void tst_ClientAndService::editIsSeenElsewhere()
{
    const auto one = liveDevice();
    const auto other = liveDevice();
    QVERIFY(one && other);
    const auto user = one->users().at(10).id;
    const auto entry = one->edit(user, u"costCentre"_s, u"4711"_s);
    QTRY_VERIFY_WITH_TIMEOUT(one->committed.contains(entry), patience);
    QTRY_COMPARE_WITH_TIMEOUT(other->field(user, u"costCentre"_s), u"4711"_s, patience);
    QCOMPARE(changesOf(user, one->session->profile().companyId), 1);
}

void tst_ClientAndService::editSurvivesRestartWithoutALine()
{
    const auto device = liveDevice();
    QVERIFY(device);
    const auto user = device->users().at(10).id;
    QVERIFY(m_service->stop());
    m_line->setCut(true);
    QTRY_COMPARE_WITH_TIMEOUT(device->status.phase, SyncStatus::Phase::Retrying, patience);

    const auto entry = device->edit(user, u"costCentre"_s, u"4711"_s);
    QTRY_VERIFY(device->stored.contains(entry));
    QTRY_COMPARE(device->field(user, u"costCentre"_s), u"4711"_s);
    device->stop();
    QVERIFY(device->start());
    QTRY_COMPARE_WITH_TIMEOUT(device->status.waiting, 1, patience);
    QTRY_COMPARE(device->field(user, u"costCentre"_s), u"4711"_s);

    QVERIFY(startService());
    m_line->setCut(false);
    device->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(device->committed.contains(entry), patience);
    QTRY_VERIFY_WITH_TIMEOUT(device->isLive(), patience);
    QCOMPARE(changesOf(user, device->session->profile().companyId), 1);
}

void tst_ClientAndService::changesOfDifferentFieldsBothHold()
{
    const auto one = liveDevice();
    const auto other = liveDevice();
    QVERIFY(one && other);
    const auto user = one->users().at(10).id;
    other->session->setOffline(true);
    QTRY_COMPARE(other->status.phase, SyncStatus::Phase::Offline);
    other->edit(user, u"employeeNumber"_s, u"E-4711"_s);
    const auto first = one->edit(user, u"costCentre"_s, u"4711"_s);
    QTRY_VERIFY_WITH_TIMEOUT(one->committed.contains(first), patience);
    other->session->setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(other->isLive() && other->committed.size() == 1, patience);
    for (auto *device : {one.get(), other.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(device->field(user, u"costCentre"_s), u"4711"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(device->field(user, u"employeeNumber"_s), u"E-4711"_s, patience);
    }
    QCOMPARE(one->status.conflicts + other->status.conflicts, 0);
}

void tst_ClientAndService::changesOfTheSameFieldAskThePerson()
{
    const auto one = liveDevice();
    const auto other = liveDevice();
    QVERIFY(one && other);
    const auto user = one->users().at(10).id;
    other->session->setOffline(true);
    QTRY_COMPARE(other->status.phase, SyncStatus::Phase::Offline);
    const auto mine = other->edit(user, u"costCentre"_s, u"mine"_s);
    const auto theirs = one->edit(user, u"costCentre"_s, u"theirs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(one->committed.contains(theirs), patience);
    other->session->setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(other->status.conflicts, 1, patience);
    QCOMPARE(one->field(user, u"costCentre"_s), u"theirs"_s);

    other->session->resolve(mine, {{u"costCentre"_s, u"theirs"_s, u"mine"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(other->status.conflicts, 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(one->field(user, u"costCentre"_s), u"mine"_s, patience);
    QCOMPARE(changesOf(user, one->session->profile().companyId), 2);
}

void tst_ClientAndService::lostAnswerHasOneEffect_data()
{
    QTest::addColumn<bool>("killed");
    QTest::addRow("line cut") << false;
    QTest::addRow("service killed") << true;
}

void tst_ClientAndService::lostAnswerHasOneEffect()
{
    QFETCH(bool, killed);
    const auto device = liveDevice();
    QVERIFY(device);
    const auto user = device->users().at(10).id;
    m_line->loseAnswerTo("PATCH ", [&] {
        if (killed) {
            m_service->kill();
            m_line->setCut(true);
        }
    });
    const auto entry = device->edit(user, u"costCentre"_s, u"4711"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_line->lost(), 1, patience);
    if (killed) {
        QTRY_COMPARE_WITH_TIMEOUT(device->status.phase, SyncStatus::Phase::Retrying, patience);
        QVERIFY(device->committed.isEmpty());
        QVERIFY(startService());
        m_line->setCut(false);
        device->session->refresh();
    }
    QTRY_VERIFY_WITH_TIMEOUT(device->committed.contains(entry), patience);
    QTRY_VERIFY_WITH_TIMEOUT(device->isLive(), patience);
    QCOMPARE(device->field(user, u"costCentre"_s), u"4711"_s);
    QCOMPARE(changesOf(user, device->session->profile().companyId), 1);
}

void tst_ClientAndService::disabledPersonLosesTheSession()
{
    const auto administrator = liveDevice();
    const auto manager = liveDevice("manager");
    QVERIFY(administrator && manager);
    const auto id = manager->session->profile().userId;
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.key = {RecordType::User, id};
    entry.kind = EntryKind::Command;
    entry.command = u"disable"_s;
    entry.createdAt = QDateTime::currentDateTimeUtc();
    administrator->session->edit(entry);
    QTRY_VERIFY_WITH_TIMEOUT(administrator->committed.contains(entry.id), patience);
    manager->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(manager->status.phase, SyncStatus::Phase::SessionExpired, patience);
}

QTEST_GUILESS_MAIN(tst_ClientAndService)
#include "tst_clientandservice.moc"
