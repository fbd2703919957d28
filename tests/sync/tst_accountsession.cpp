// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/memorysecretstore.h"
#include "models/sync/accountsession.h"

#include "memorystores.h"
#include "tests/remote/scriptedserver.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto companyId = u"01920000-0000-7000-8000-000000000001"_s;
const auto userId = u"01920000-0000-7000-8000-000000000002"_s;

/// A secret store whose keyring is locked until the test unlocks it.
class LockedStore : public MemorySecretStore {
public:
    void read(const QString &key, std::function<void(Result<QByteArray>)> done) override
    {
        if (isLocked)
            m_waiting.append([this, key, done] { MemorySecretStore::read(key, done); });
        else
            MemorySecretStore::read(key, std::move(done));
    }
    void unlock()
    {
        isLocked = false;
        for (const auto &call : std::exchange(m_waiting, {}))
            call();
    }

    bool isLocked = false;

private:
    QList<std::function<void()>> m_waiting;
};

/// A service with one person, whose refresh tokens are r1, r2, … and whose access tokens a1, a2, …
struct SessionFixture {
    SessionFixture() : server([this](const WireRequest &request) { return answer(request); }) { }
    ~SessionFixture()
    {
        if (session)
            session->close();
    }

    WireReply answer(const WireRequest &request)
    {
        if (isDown)
            return WireReply{{}, true};
        if (request.target == "/v1/capabilities")
            return WireReply{httpReply(200, R"({"api":{"version":1}})")};
        if (request.target == "/oauth/revoke") {
            revoked.append(
                QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"token"_s).toLatin1());
            return WireReply{"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"};
        }
        if (request.target == "/oauth/token") {
            const QUrlQuery form(QString::fromLatin1(request.body));
            const auto refresh = form.queryItemValue(u"refresh_token"_s).toLatin1();
            if (!refresh.isEmpty() && refresh != "r" + QByteArray::number(issued))
                return WireReply{httpReply(400, R"({"error":"invalid_grant"})")};
            const auto number = QByteArray::number(++issued);
            return WireReply{httpReply(200,
                                       R"({"access_token":"a)" + number
                                           + R"(","token_type":"Bearer","refresh_token":"r)" + number
                                           + "\"}")};
        }
        if (request.header("Authorization") != "Bearer a" + QByteArray::number(issued))
            return WireReply{problemReply(401, "unauthorised")};
        if (request.target == "/v1/me")
            return WireReply{httpReply(200,
                                       R"({"user":{"id":")" + signsIn.toLatin1()
                                           + R"(","email":"kari@x.example","firstName":"Kari"},
                "company":{"id":"01920000-0000-7000-8000-000000000001"},"permissions":["users.view"]})")};
        if (request.target.contains("/snapshot"))
            return WireReply{httpReply(200, R"({"startCursor":"c","startSequence":1,"total":0,"rows":[]})")};
        if (request.target.contains("wait="))
            return WireReply{{}, false, true};
        return WireReply{
            httpReply(200, R"({"from":"c","cursor":"c","sequence":1,"more":false,"commits":[]})")};
    }

    void make(bool known)
    {
        session = std::make_unique<AccountSession>(
            AccountProfile{server.origin(), known ? companyId : QString(), known ? userId : QString()},
            &secrets);
        QObject::connect(session.get(), &AccountSession::statusChanged, session.get(),
                         [this](const SyncStatus &reported) { status = reported; });
        QObject::connect(session.get(), &AccountSession::sessionOnly, session.get(),
                         [this](const Error &error) { sessionOnly.append(error.kind); });
    }
    void open() { session->open(&stores, &stores, {}, {}); }
    [[nodiscard]] QString key() const
    {
        return u"session %1 %2 %3"_s.arg(server.origin().toString(), companyId, userId);
    }
    [[nodiscard]] QString revocationKey() const { return u"revocation %1"_s.arg(server.origin().toString()); }
    void keep(const QString &name, const QByteArray &token)
    {
        secrets.write(name, token, [](const Result<void> &) {});
    }
    [[nodiscard]] QByteArray kept(const QString &name)
    {
        std::optional<QByteArray> found;
        secrets.read(name, [&found](const Result<QByteArray> &result) {
            found = result ? *result : QByteArray("none");
        });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            return "no answer";
        return *found;
    }

    int issued = 1;
    bool isDown = false;
    QString signsIn = userId;
    QByteArrayList revoked;
    ScriptedServer server;
    MemoryStores stores;
    LockedStore secrets;
    SyncStatus status;
    QList<ErrorKind> sessionOnly;
    std::unique_ptr<AccountSession> session;
};

} // namespace

class tst_AccountSession : public QObject {
    Q_OBJECT
private slots:
    void storedSessionIsTakenUp();
    void withoutAStoredSessionOneIsNeeded();
    void refusedSessionIsNeededAnew();
    void firstSignInTellsWhose();
    void signInAfterExpiry();
    void anotherPersonIsRefused();
    void failedSignInIsTold();
    void replacedSignInIsNotHeardOf();
    void browserIsAskedFor();
    void keyringThatIsLockedIsNotWaitedForLong();
    void keyringThatFailsIsTold();
    void signOutEndsTheSession();
    void signOutWithoutALineIsMadeUpFor();
    void editsReachTheStores();
    void closeAtAnyMoment_data();
    void closeAtAnyMoment();
};

void tst_AccountSession::storedSessionIsTakenUp()
{
    SessionFixture f;
    f.keep(f.key(), "r1");
    f.make(true);
    QSignalSpy identity(f.session.get(), &AccountSession::identityChanged);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
    QTRY_COMPARE(identity.size(), 1);
    QCOMPARE(identity.at(0).at(0).value<AccountIdentity>().name, u"Kari"_s);
    QCOMPARE(f.issued, 2); // one renewal, whatever was asked at once
    QTRY_COMPARE(f.kept(f.key()), "r2");
    QVERIFY(!f.stores.wrongThread);
    QVERIFY(f.sessionOnly.isEmpty());
}

void tst_AccountSession::withoutAStoredSessionOneIsNeeded()
{
    SessionFixture f;
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
    QVERIFY(f.server.requests.isEmpty());
}

void tst_AccountSession::refusedSessionIsNeededAnew()
{
    SessionFixture f;
    f.keep(f.key(), "r0");
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
}

void tst_AccountSession::firstSignInTellsWhose()
{
    SessionFixture f;
    f.make(false);
    QSignalSpy identity(f.session.get(), &AccountSession::identityChanged);
    QSignalSpy signedIn(f.session.get(), &AccountSession::signedIn);
    f.session->signInWithCode(u"code"_s);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(identity.size(), 1);
    QCOMPARE(f.session->profile().userId, userId);
    QCOMPARE(f.session->profile().companyId, companyId);
    QTRY_COMPARE(f.kept(f.key()), "r2");
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
}

void tst_AccountSession::signInAfterExpiry()
{
    SessionFixture f;
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
    f.session->signInWithCode(u"code"_s);
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
}

void tst_AccountSession::anotherPersonIsRefused()
{
    SessionFixture f;
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
    f.signsIn = u"01920000-0000-7000-8000-000000000009"_s;
    QSignalSpy failed(f.session.get(), &AccountSession::signInFailed);
    f.session->signInWithCode(u"code"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, u"another-account"_s);
    QTRY_COMPARE(f.revoked, QByteArrayList{"r2"});
    QCOMPARE(f.kept(f.key()), "none");
    QCOMPARE(f.status.phase, SyncStatus::Phase::SessionExpired);
}

void tst_AccountSession::failedSignInIsTold()
{
    SessionFixture f;
    f.isDown = true;
    f.make(false);
    QSignalSpy failed(f.session.get(), &AccountSession::signInFailed);
    f.session->signInWithCode(u"code"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Offline);
}

void tst_AccountSession::replacedSignInIsNotHeardOf()
{
    SessionFixture f;
    const auto normal = [&f](const WireRequest &request) { return f.answer(request); };
    f.server.setScript([](const WireRequest &) { return WireReply{{}, false, true}; });
    f.make(false);
    QSignalSpy failed(f.session.get(), &AccountSession::signInFailed);
    QSignalSpy signedIn(f.session.get(), &AccountSession::signedIn);
    f.session->signIn();
    QTRY_COMPARE(f.server.requests.size(), 1);
    f.server.setScript(normal);
    f.session->signInWithCode(u"code"_s);
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void tst_AccountSession::browserIsAskedFor()
{
    SessionFixture f;
    const auto origin = f.server.origin().toEncoded();
    f.server.setScript([&f, origin](const WireRequest &request) {
        if (!request.target.startsWith("/.well-known/"))
            return f.answer(request);
        return WireReply{httpReply(200,
                                   R"({"issuer":")" + origin + R"(","authorization_endpoint":")" + origin
                                       + R"(/oauth/authorize"})")};
    });
    f.make(false);
    QSignalSpy browser(f.session.get(), &AccountSession::browserRequested);
    QSignalSpy failed(f.session.get(), &AccountSession::signInFailed);
    f.session->signIn();
    QTRY_COMPARE(browser.size(), 1);
    QCOMPARE(browser.at(0).at(0).toUrl().path(), u"/oauth/authorize"_s);
    f.session->cancelSignIn();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Cancelled);
}

void tst_AccountSession::keyringThatIsLockedIsNotWaitedForLong()
{
    SessionFixture f;
    f.keep(f.key(), "r1");
    f.secrets.isLocked = true;
    f.make(true);
    f.open();
    QTRY_COMPARE_WITH_TIMEOUT(f.status.phase, SyncStatus::Phase::SessionExpired, 15'000);
    QCOMPARE(f.sessionOnly, QList<ErrorKind>{ErrorKind::Timeout});
    f.secrets.unlock();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
}

void tst_AccountSession::keyringThatFailsIsTold()
{
    class FailingStore : public MemorySecretStore {
    public:
        void write(const QString &, const QByteArray &, std::function<void(Result<void>)> done) override
        {
            const Error error{ErrorKind::Keyring, u"no bus"_s, {}};
            QMetaObject::invokeMethod(
                this, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        }
    };
    SessionFixture f;
    FailingStore failing;
    AccountSession session({f.server.origin(), {}, {}}, &failing);
    QSignalSpy sessionOnly(&session, &AccountSession::sessionOnly);
    QSignalSpy signedIn(&session, &AccountSession::signedIn);
    session.signInWithCode(u"code"_s);
    QTRY_COMPARE(sessionOnly.size(), 1);
    QCOMPARE(sessionOnly.at(0).at(0).value<Error>().kind, ErrorKind::Keyring);
    QCOMPARE(signedIn.size(), 1);
}

void tst_AccountSession::signOutEndsTheSession()
{
    SessionFixture f;
    f.keep(f.key(), "r1");
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
    QTRY_COMPARE(f.kept(f.key()), "r2");
    QSignalSpy out(f.session.get(), &AccountSession::signedOut);
    f.session->signOut();
    QTRY_COMPARE(out.size(), 1);
    QVERIFY(out.at(0).at(0).toBool());
    QCOMPARE(f.revoked, QByteArrayList{"r2"});
    QCOMPARE(f.kept(f.key()), "none");
    QCOMPARE(f.kept(f.revocationKey()), "none");
}

void tst_AccountSession::signOutWithoutALineIsMadeUpFor()
{
    SessionFixture f;
    f.keep(f.key(), "r1");
    f.make(true);
    f.open();
    QTRY_COMPARE(f.status.phase, SyncStatus::Phase::Live);
    f.isDown = true;
    QSignalSpy out(f.session.get(), &AccountSession::signedOut);
    f.session->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(out.size(), 1, 10'000);
    QVERIFY(!out.at(0).at(0).toBool());
    QCOMPARE(f.kept(f.key()), "none");
    QCOMPARE(f.kept(f.revocationKey()), "r2");
    f.session->close();

    f.isDown = false;
    f.make(true);
    f.open();
    QTRY_COMPARE(f.revoked, QByteArrayList{"r2"});
    QTRY_COMPARE(f.kept(f.revocationKey()), "none");
}

void tst_AccountSession::editsReachTheStores()
{
    SessionFixture f;
    f.make(true);
    f.open();
    QSignalSpy stored(f.session.get(), &AccountSession::editStored);
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.key = {RecordType::User, userId};
    entry.intents = {{u"phone"_s, {}, u"2"_s}};
    entry.createdAt = QDateTime::currentDateTimeUtc();
    f.session->edit(entry);
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(f.stores.entries.size(), 1);
    QVERIFY(!f.stores.wrongThread);
    f.session->discard({entry.id});
    QTRY_VERIFY(f.stores.entries.isEmpty());
}

void tst_AccountSession::closeAtAnyMoment_data()
{
    QTest::addColumn<int>("turns");
    for (const int turns : {0, 1, 2, 3, 5, 8, 13, 21, 34})
        QTest::addRow("%d", turns) << turns;
}

void tst_AccountSession::closeAtAnyMoment()
{
    QFETCH(int, turns);
    SessionFixture f;
    f.keep(f.key(), "r1");
    f.make(true);
    f.open();
    f.session->signInWithCode(u"code"_s);
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QSignalSpy status(f.session.get(), &AccountSession::statusChanged);
    f.session->close();
    f.session->signIn();
    f.session->refresh();
    QCoreApplication::processEvents();
    QCOMPARE(status.size(), 0);
}

QTEST_GUILESS_MAIN(tst_AccountSession)
#include "tst_accountsession.moc"
