// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "toxicline.h"

#include "models/entities/recordid.h"
#include "models/remote/apiclient.h"
#include "models/remote/nativeaccount.h"
#include "models/remote/oauthclient.h"
#include "tests/remote/answer.h"
#include "tests/sync/runningservice.h"
#include "tests/sync/testdevice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linePatience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

} // namespace

Q_DECLARE_METATYPE(Toxics)

/// The client as it is and the service as it is, over a line with something wrong with it.
class tst_NetworkToxics : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void cutAtEachByteHasOneEffect_data();
    void cutAtEachByteHasOneEffect();
    void sameKeyTwiceAtOnce();
    void sameKeyWithAnotherBody();
    void aKeyThatIsForgottenHasNoSecondEffect_data();
    void aKeyThatIsForgottenHasNoSecondEffect();
    void silenceIsNotWaitedForForEver();
    void editsGetThrough_data();
    void editsGetThrough();

private:
    [[nodiscard]] std::unique_ptr<ApiClient> signedIn(ApiClient::Timeouts timeouts = {});
    [[nodiscard]] PushOutcome push(NativeAccount &account, const PushRequest &request);
    [[nodiscard]] PushRequest change(const QString &value) const;
    [[nodiscard]] HttpCall call(const QByteArray &key, const QByteArray &body) const;
    /// As the service does five weeks after an answer.
    [[nodiscard]] bool forget(const QUuid &key) const;
    /// How often the service has done what was sent under the key.
    [[nodiscard]] int effects(const QUuid &key) const;

    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<ToxicLine> m_line;
    std::unique_ptr<TestDevice> m_device;
    QSqlDatabase m_database;
    QString m_companyId;
    QString m_userId;
    qint64 m_revision = 0;
    int m_round = 0;
};

void tst_NetworkToxics::initTestCase()
{
    m_service = std::make_unique<RunningService>(qEnvironmentVariable("SELSKAP_BIN") + "/selskapd"_L1);
    m_line = std::make_unique<ToxicLine>();
    QVERIFY(m_service->start());
    m_line->leadTo(m_service->port());
    m_device = std::make_unique<TestDevice>(m_line->origin());
    QVERIFY(m_device->start(m_service->code("administrator")));
    QVERIFY(m_device->waitUntilLive());
    m_companyId = m_device->session->profile().companyId;
    const auto user = m_device->users().at(12);
    m_userId = user.id;
    m_revision = user.revision;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    m_database.setDatabaseName(m_service->database());
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QVERIFY(m_database.open());
}

void tst_NetworkToxics::cleanup()
{
    m_line->setToxics({});
    m_line->setDown(false);
}

void tst_NetworkToxics::cleanupTestCase()
{
    m_database.close();
    m_device.reset();
    m_line.reset();
    m_service.reset();
}

std::unique_ptr<ApiClient> tst_NetworkToxics::signedIn(ApiClient::Timeouts timeouts)
{
    auto client = std::make_unique<ApiClient>(m_line->origin(), timeouts);
    OAuthClient oauth(client.get());
    auto tokens = answerOf(oauth.exchangeOneTimeCode(m_service->code("administrator").toLatin1()));
    if (!QTest::qWaitFor([&] { return tokens->has_value(); }, linePatience) || !**tokens)
        return {};
    client->setToken((**tokens)->access);
    return client;
}

PushOutcome tst_NetworkToxics::push(NativeAccount &account, const PushRequest &request)
{
    std::optional<PushOutcome> outcome;
    account.push(request, [&outcome](const PushOutcome &answer) { outcome = answer; });
    // As qWaitFor, without its pauses, which are longer than an exchange.
    QElapsedTimer timer;
    timer.start();
    while (!outcome && timer.elapsed() < linePatience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return outcome.value_or(PushOutcome{});
}

PushRequest tst_NetworkToxics::change(const QString &value) const
{
    return {QUuid::createUuid(), {RecordType::User, m_userId}, EntryKind::Patch, {}, {{u"costCentre"_s, value}}, m_revision};
}

HttpCall tst_NetworkToxics::call(const QByteArray &key, const QByteArray &body) const
{
    HttpCall call;
    call.method = "PATCH";
    call.path = u"/v1/companies/%1/users/%2"_s.arg(m_companyId, m_userId);
    call.contentType = "application/merge-patch+json";
    call.idempotencyKey = '"' + key + '"';
    call.ifMatch = '"' + QByteArray::number(m_revision) + '"';
    call.body = body;
    return call;
}

int tst_NetworkToxics::effects(const QUuid &key) const
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT count(*) FROM audit WHERE mutation = ? AND action = 'user.update'"_s);
    query.addBindValue(key.toString(QUuid::WithoutBraces));
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

bool tst_NetworkToxics::forget(const QUuid &key) const
{
    bool done = false;
    const auto name = u"forgets"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_service->database());
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=60000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(u"DELETE FROM idempotency WHERE key = ?"_s);
            query.addBindValue(key.toString(QUuid::WithoutBraces));
            done = query.exec() && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

void tst_NetworkToxics::cutAtEachByteHasOneEffect_data()
{
    QTest::addColumn<bool>("ofRequest");
    QTest::addRow("request") << true;
    QTest::addRow("answer") << false;
}

void tst_NetworkToxics::cutAtEachByteHasOneEffect()
{
    QFETCH(bool, ofRequest);
    m_device->session->setOffline(true); // so that the line has this exchange alone
    QTRY_COMPARE_WITH_TIMEOUT(m_device->status.phase, SyncStatus::Phase::Offline, linePatience);
    const auto client = signedIn();
    QVERIFY(client);
    NativeAccount account(client.get(), m_companyId);
    const auto before = ofRequest ? m_line->requestBytes() : m_line->answerBytes();
    auto whole = push(account, change(ofRequest ? u"R9999"_s : u"A9999"_s));
    QCOMPARE(whole.kind, PushOutcome::Kind::Committed);
    m_revision = whole.row->revision;
    const int length = int((ofRequest ? m_line->requestBytes() : m_line->answerBytes()) - before);
    QVERIFY(length > 300);

    for (int bytes = 0; bytes < length; ++bytes) {
        m_line->breakAll();
        Toxics toxics;
        (ofRequest ? toxics.cutRequestAfter : toxics.cutAnswerAfter) = bytes;
        toxics.orderly = bytes % 2 == 1;
        m_line->setToxics(toxics);
        const auto what = qPrintable(u"after byte %1"_s.arg(bytes));
        const auto request = change((ofRequest ? u"R%1"_s : u"A%1"_s).arg(bytes, 4, 10, QLatin1Char('0')));
        QVERIFY2(push(account, request).kind == PushOutcome::Kind::Unknown, what);
        const int happened = effects(request.idempotencyKey);
        QVERIFY2(ofRequest ? happened == 0 : happened <= 1, what);
        m_line->setToxics({});
        const auto again = push(account, request);
        QVERIFY2(again.kind == PushOutcome::Kind::Committed, what);
        QVERIFY2(effects(request.idempotencyKey) == 1, what);
        m_revision = again.row->revision;
    }
    QVERIFY(m_line->cuts() >= length);
    m_device->session->setOffline(false);
    QVERIFY(QTest::qWaitFor([this] { return m_device->isLive(); }, linePatience));
}

void tst_NetworkToxics::sameKeyTwiceAtOnce()
{
    const auto client = signedIn();
    QVERIFY(client);
    const auto key = QUuid::createUuid();
    const auto twice = call(key.toByteArray(QUuid::WithoutBraces), R"({"costCentre":"T1"})");
    auto one = answerOf(client->send(twice));
    auto other = answerOf(client->send(twice));
    QTRY_VERIFY_WITH_TIMEOUT(one->has_value() && other->has_value(), linePatience);
    QVERIFY(**one && **other);
    QList<int> statuses{(**one)->status, (**other)->status};
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses.first(), 200);
    QVERIFY(statuses.last() == 200 || statuses.last() == 409);
    QCOMPARE(effects(key), 1);
    for (const auto &answer : {**one, **other}) {
        if (answer->status == 200)
            m_revision = QJsonDocument::fromJson(answer->body)["row"_L1]["revision"_L1].toInteger();
    }
}

void tst_NetworkToxics::sameKeyWithAnotherBody()
{
    const auto client = signedIn();
    QVERIFY(client);
    const auto key = QUuid::createUuid();
    const auto name = key.toByteArray(QUuid::WithoutBraces);
    auto one = answerOf(client->send(call(name, R"({"costCentre":"T2"})")));
    QTRY_VERIFY_WITH_TIMEOUT(one->has_value(), linePatience);
    QVERIFY(**one);
    QCOMPARE((**one)->status, 200);
    m_revision = QJsonDocument::fromJson((**one)->body)["row"_L1]["revision"_L1].toInteger();
    auto other = answerOf(client->send(call(name, R"({"costCentre":"T3"})")));
    QTRY_VERIFY_WITH_TIMEOUT(other->has_value(), linePatience);
    QVERIFY(**other);
    QCOMPARE((**other)->status, 422);
    QCOMPARE(effects(key), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_device->field(m_userId, u"costCentre"_s), u"T2"_s, linePatience);
}

void tst_NetworkToxics::aKeyThatIsForgottenHasNoSecondEffect_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<PushOutcome::Kind>("answer");
    QTest::addRow("an edit") << EntryKind::Patch << PushOutcome::Kind::Moved;
    QTest::addRow("a new record, made under this key") << EntryKind::Create << PushOutcome::Kind::Committed;
    QTest::addRow("a removal") << EntryKind::Delete << PushOutcome::Kind::Gone;
}

void tst_NetworkToxics::aKeyThatIsForgottenHasNoSecondEffect()
{
    QFETCH(EntryKind, kind);
    const auto client = signedIn();
    QVERIFY(client);
    NativeAccount account(client.get(), m_companyId);
    QString root;
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT id FROM record WHERE company_id = ? AND type = 'group' AND coalesce(row ->> 'parentId', '') = ''"_s);
        query.addBindValue(m_companyId);
        QVERIFY(query.exec() && query.next());
        root = query.value(0).toString();
    }
    const RecordKey group{RecordType::Group, makeRecordId()};
    auto request = change(u"T5"_s);
    if (kind != EntryKind::Patch)
        request = {QUuid::createUuid(), group, EntryKind::Create, {}, {{u"name"_s, group.id}, {u"parentId"_s, root}}, 0};
    auto first = push(account, request);
    QCOMPARE(first.kind, PushOutcome::Kind::Committed);
    auto revision = first.row->revision;
    if (kind == EntryKind::Patch)
        m_revision = revision;
    if (kind == EntryKind::Delete) {
        request = {QUuid::createUuid(), group, EntryKind::Delete, {}, {}, revision};
        QCOMPARE(push(account, request).kind, PushOutcome::Kind::Committed);
    }
    QVERIFY(forget(request.idempotencyKey));
    const auto again = push(account, request);
    QTEST(again.kind, "answer");
    if (kind != EntryKind::Delete) {
        QVERIFY(again.row);
        QCOMPARE(again.row->revision, revision);
    }
    QSqlQuery query(m_database);
    query.prepare(u"SELECT count(*) FROM audit WHERE mutation = ? AND action NOT LIKE '%.refused'"_s);
    query.addBindValue(request.idempotencyKey.toString(QUuid::WithoutBraces));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
}

void tst_NetworkToxics::silenceIsNotWaitedForForEver()
{
    const auto client = signedIn({std::chrono::milliseconds(300), std::chrono::milliseconds(600)});
    QVERIFY(client);
    NativeAccount account(client.get(), m_companyId);
    m_line->breakAll();
    Toxics toxics;
    toxics.silent = true;
    m_line->setToxics(toxics);
    const auto request = change(u"T4"_s);
    const auto outcome = push(account, request);
    QCOMPARE(outcome.kind, PushOutcome::Kind::Unknown);
    QCOMPARE(outcome.error.kind, ErrorKind::Timeout);
    m_line->setToxics({});
    m_line->breakAll();
    const auto again = push(account, request);
    QCOMPARE(again.kind, PushOutcome::Kind::Committed);
    QCOMPARE(effects(request.idempotencyKey), 1);
    m_revision = again.row->revision;
}

void tst_NetworkToxics::editsGetThrough_data()
{
    QTest::addColumn<Toxics>("toxics");
    QTest::addColumn<bool>("lifted"); ///< once the line has broken, and no sooner
    const auto row = [](const char *name, bool lifted, const std::function<void(Toxics &)> &set) {
        Toxics toxics;
        set(toxics);
        QTest::addRow("%s", name) << toxics << lifted;
    };
    row("20 ms, with jitter", false, [](Toxics &t) { t.latency = 20, t.jitter = 10; });
    row("300 ms, with jitter", false, [](Toxics &t) { t.latency = 300, t.jitter = 200; });
    row("1.2 s, with jitter", false, [](Toxics &t) { t.latency = 1200, t.jitter = 600; });
    row("5 kB/s", false, [](Toxics &t) { t.bandwidth = 5000; });
    row("byte by byte", false, [](Toxics &t) { t.bytewise = true; });
    row("closes late", false, [](Toxics &t) { t.slowClose = 500; });
    row("silence", true, [](Toxics &t) { t.silent = true; });
    row("reset at once", true, [](Toxics &t) { t.cutRequestAfter = 0; });
    row("reset after a byte", true, [](Toxics &t) { t.cutRequestAfter = 1; });
    row("reset in the request", true, [](Toxics &t) { t.cutRequestAfter = 200; });
    row("reset before the answer", true, [](Toxics &t) { t.cutAnswerAfter = 0; });
    row("reset after a byte of the answer", true, [](Toxics &t) { t.cutAnswerAfter = 1; });
    row("reset in the answer", true, [](Toxics &t) { t.cutAnswerAfter = 300; });
    row("end in the answer", true, [](Toxics &t) { t.cutAnswerAfter = 300, t.orderly = true; });
}

void tst_NetworkToxics::editsGetThrough()
{
    QFETCH(Toxics, toxics);
    QFETCH(bool, lifted);
    QVERIFY(m_device->waitUntilLive());
    const auto users = m_device->users();
    m_line->setToxics(toxics);
    m_line->breakAll();
    const auto cuts = m_line->cuts();
    QList<QUuid> entries;
    const auto value = u"Toxic %1"_s.arg(++m_round);
    for (int i = 3; i < 6; ++i)
        entries.append(m_device->edit(users.at(i).id, u"costCentre"_s, value));
    if (lifted) {
        if (toxics.silent)
            QTest::qWait(50); // for the requests to be on the line; nothing tells when
        else
            QTRY_VERIFY_WITH_TIMEOUT(m_line->cuts() > cuts, linePatience);
        m_line->setToxics({});
        m_line->breakAll();
        m_device->session->refresh();
    }
    // Whose answer was lost, the feed may tell of first: then nothing is left to be committed.
    for (const auto &entry : std::as_const(entries))
        QTRY_COMPARE_WITH_TIMEOUT(effects(entry), 1, linePatience);
    QVERIFY(m_device->waitUntilLive());
    for (const auto &entry : std::as_const(entries))
        QCOMPARE(effects(entry), 1);
    for (int i = 3; i < 6; ++i)
        QCOMPARE(m_device->field(users.at(i).id, u"costCentre"_s), value);
    QCOMPARE(m_device->status.conflicts + m_device->status.rejected, 0);
}

QTEST_GUILESS_MAIN(tst_NetworkToxics)
#include "tst_networktoxics.moc"
