// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/apiclient.h"
#include "models/remote/loopbackreceiver.h"
#include "models/remote/pkce.h"
#include "models/remote/sessiontokens.h"
#include "models/remote/signin.h"

#include "answer.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray goodTokens =
    R"({"access_token":"a1","token_type":"Bearer","expires_in":900,"refresh_token":"r1"})";

// The service's side of a sign-in, and the person with their browser.
struct SignInFixture {
    explicit SignInFixture(std::chrono::milliseconds patience = 10s)
        : server([this](const WireRequest &request) {
            if (request.target == "/v1/capabilities")
                return WireReply{httpReply(200, capabilities)};
            if (request.target.startsWith("/.well-known/"))
                return WireReply{httpReply(200, metadata.isEmpty() ? ownMetadata() : metadata)};
            return WireReply{tokenReply};
        })
        , client(server.origin())
        , signIn(&client, patience)
    {
        QObject::connect(&signIn, &SignIn::browserNeeded, &signIn, [this](const QUrl &url) { page = url; });
        QObject::connect(&signIn, &SignIn::finished, &signIn, [this](const Result<TokenSet> &tokens) {
            ++ends;
            result = tokens;
        });
    }

    ~SignInFixture() { client.close(); }

    [[nodiscard]] QByteArray ownMetadata() const
    {
        const auto origin = server.origin().toEncoded();
        return R"({"issuer":")" + origin + R"(","authorization_endpoint":")" + origin
            + R"(/oauth/authorize"})";
    }
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return QUrlQuery(page).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] QUrl redirect() const { return QUrl(parameter(u"redirect_uri"_s)); }
    /// The head of a request that brings these parameters, in place of which a test may put its own.
    [[nodiscard]] QByteArray callback(const QByteArray &code = "c1", QByteArray state = {},
                                      QByteArray iss = {}) const
    {
        if (state.isEmpty())
            state = parameter(u"state"_s).toLatin1();
        if (iss.isEmpty())
            iss = QUrl::toPercentEncoding(server.origin().toString());
        return "GET " + redirect().path().toLatin1() + "?code=" + code + "&state=" + state + "&iss=" + iss
            + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    }
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(redirect().port()); }
    /// What is answered to these bytes, up to the end of the connection.
    [[nodiscard]] QByteArray knock(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(redirect().port()));
        socket.write(bytes);
        if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
            return "stays";
        return socket.readAll();
    }

    QByteArray capabilities = R"({"api":{"version":1}})";
    QByteArray metadata;
    QByteArray tokenReply = httpReply(200, goodTokens);
    ScriptedServer server;
    ApiClient client;
    SignIn signIn;
    QUrl page;
    int ends = 0;
    Result<TokenSet> result = Error{};
};

} // namespace

class tst_SignIn : public QObject {
    Q_OBJECT
private slots:
    void pkceIsThatOfTheStandard();
    void randomTokensDiffer();
    void signsIn();
    void hostileCallersChangeNothing_data();
    void hostileCallersChangeNothing();
    void silentCallersDoNotBlock();
    void refusalAtThePageEndsIt();
    void secondAnswerIsNotHeard();
    void timesOut();
    void canBeCancelled();
    void strangeMetadataIsRefused_data();
    void strangeMetadataIsRefused();
    void tokenAnswers_data();
    void tokenAnswers();
    void oneTimeCodeNeedsNoBrowser();
    void serviceOfAnotherVersionIsRefused();
    void endsWhenTheClientCloses();
    void renewsAndTellsTheNewToken();
    void refusedRenewalForgetsTheToken();
    void failingRenewalKeepsTheToken();
    void revokes();
};

void tst_SignIn::pkceIsThatOfTheStandard()
{
    // RFC 7636, Appendix B
    QCOMPARE(Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    const auto pkce = Pkce::make();
    QCOMPARE(pkce.verifier.size(), 43);
    QCOMPARE(pkce.challenge, Pkce::challengeOf(pkce.verifier));
}

void tst_SignIn::randomTokensDiffer()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(freshToken());
    QCOMPARE(seen.size(), 1000);
}

void tst_SignIn::signsIn()
{
    SignInFixture f;
    f.signIn.start();
    QTRY_VERIFY(!f.page.isEmpty());
    QCOMPARE(f.page.path(), u"/oauth/authorize"_s);
    QCOMPARE(f.page.port(), f.server.origin().port());
    QCOMPARE(f.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(f.parameter(u"client_id"_s), u"selskap"_s);
    QCOMPARE(f.parameter(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(f.parameter(u"state"_s).size() >= 22);
    QCOMPARE(f.redirect().scheme(), u"http"_s);
    QCOMPARE(f.redirect().host(), u"127.0.0.1"_s);
    QVERIFY(f.redirect().path().size() >= 22);

    const auto answer = f.knock(f.callback());
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("Du kan lukke dette vinduet"));
    QVERIFY(answer.contains("You can close this window"));
    QVERIFY(!answer.contains("<script"));
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(f.result.ok());
    QCOMPARE(f.result->access, "a1");
    QCOMPARE(f.result->refresh, "r1");

    const auto &exchange = f.server.requests.constLast();
    QCOMPARE(exchange.target, "/oauth/token");
    QCOMPARE(exchange.count("Authorization"), 0);
    const QUrlQuery form(QString::fromLatin1(exchange.body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.queryItemValue(u"code"_s), u"c1"_s);
    QCOMPARE(form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), f.redirect().toString());
    QCOMPARE(QString::fromLatin1(Pkce::challengeOf(form.queryItemValue(u"code_verifier"_s).toLatin1())),
             f.parameter(u"code_challenge"_s));
}

void tst_SignIn::hostileCallersChangeNothing_data()
{
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char *name :
         {"garbage", "long line", "wrong path", "wrong state", "no state", "wrong issuer", "no issuer",
          "foreign host", "no host", "two hosts", "post", "error without state", "code and error",
          "two codes", "code with a line break", "absolute target"})
        QTest::addRow("%s", name) << kind++;
}

void tst_SignIn::hostileCallersChangeNothing()
{
    QFETCH(int, kind);
    SignInFixture f;
    f.signIn.start();
    QTRY_VERIFY(!f.page.isEmpty());
    const auto path = f.redirect().path().toLatin1();
    const auto state = f.parameter(u"state"_s).toLatin1();
    const auto iss = QUrl::toPercentEncoding(f.server.origin().toString());
    const auto end = " HTTP/1.1\r\nHost: " + f.host() + "\r\n\r\n";
    const QList<QByteArray> attacks{
        QByteArray("\x16\x03\x01\x00\xff\x00\r\n\r\n", 10),
        "GET /" + QByteArray(1 << 20, 'a'),
        f.callback().replace(path, "/callback"),
        f.callback("c1", "guess"),
        "GET " + path + "?code=c1&iss=" + iss + end,
        f.callback("c1", {}, "https%3A%2F%2Fevil.example"),
        "GET " + path + "?code=c1&state=" + state + end,
        f.callback().replace("Host: 127.0.0.1", "Host: rebound.example"),
        f.callback().replace("Host: ", "X-Host: "),
        f.callback().replace("\r\n\r\n", "\r\nHost: rebound.example\r\n\r\n"),
        f.callback().replace("GET ", "POST "),
        "GET " + path + "?error=access_denied" + end,
        f.callback("c1&error=access_denied"),
        f.callback("c1&code=c2"),
        f.callback("c1%0D%0Ax"),
        f.callback().replace("GET ", "GET http://" + f.host()),
    };
    const auto answer = f.knock(attacks.at(kind));
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 404"), answer.constData());
    QCOMPARE(f.ends, 0);
    QCOMPARE(f.server.requests.size(), 2); // nothing has been exchanged

    QVERIFY(f.knock(f.callback()).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(f.result.ok());
}

void tst_SignIn::silentCallersDoNotBlock()
{
    SignInFixture f;
    f.signIn.start();
    QTRY_VERIFY(!f.page.isEmpty());
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 15; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, quint16(f.redirect().port()));
        silent.back()->write("GET / HT");
    }
    QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
    // And the browser's own request comes in pieces.
    QTcpSocket slow;
    slow.connectToHost(QHostAddress::LocalHost, quint16(f.redirect().port()));
    QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
    const auto callback = f.callback();
    for (const char byte : callback) {
        slow.write(&byte, 1);
        slow.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(f.result.ok());
}

void tst_SignIn::refusalAtThePageEndsIt()
{
    SignInFixture f;
    f.signIn.start();
    QTRY_VERIFY(!f.page.isEmpty());
    QVERIFY(f.knock(f.callback().replace("code=c1", "error=access_denied")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.result.error().kind, ErrorKind::Refused);
    QCOMPARE(f.result.error().code, u"access_denied"_s);
}

void tst_SignIn::secondAnswerIsNotHeard()
{
    LoopbackReceiver receiver([](const QUrlQuery &) { return true; });
    QSignalSpy received(&receiver, &LoopbackReceiver::received);
    QVERIFY(receiver.listen());
    const auto head = "GET " + receiver.address().path().toLatin1()
        + "?code=1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(receiver.address().port()) + "\r\n\r\n";
    QTcpSocket first;
    QTcpSocket second;
    for (auto *socket : {&first, &second}) {
        socket->connectToHost(QHostAddress::LocalHost, quint16(receiver.address().port()));
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }
    first.write(head);
    QTRY_COMPARE(received.size(), 1);
    second.write(head);
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(received.size(), 1);
}

void tst_SignIn::timesOut()
{
    SignInFixture f(200ms);
    f.signIn.start();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.result.error().kind, ErrorKind::Timeout);
}

void tst_SignIn::canBeCancelled()
{
    SignInFixture f;
    f.signIn.start();
    QTRY_VERIFY(!f.page.isEmpty());
    f.signIn.cancel();
    f.signIn.cancel();
    QCOMPARE(f.ends, 1);
    QCOMPARE(f.result.error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.knock(f.callback()), QByteArray()); // nobody listens any more
}

void tst_SignIn::strangeMetadataIsRefused_data()
{
    QTest::addColumn<QByteArray>("metadata");
    QTest::addRow("another issuer") << QByteArray(
        R"({"issuer":"https://evil.example","authorization_endpoint":"ORIGIN/a"})");
    QTest::addRow("page elsewhere") << QByteArray(
        R"({"issuer":"ORIGIN","authorization_endpoint":"https://evil.example/a"})");
    QTest::addRow("page in a file") << QByteArray(
        R"({"issuer":"ORIGIN","authorization_endpoint":"file:///etc/passwd"})");
    QTest::addRow("page with a user")
        << QByteArray(R"({"issuer":"ORIGIN","authorization_endpoint":"http://a@127.0.0.1:PORT/a"})");
    QTest::addRow("empty") << QByteArray("{}");
}

void tst_SignIn::strangeMetadataIsRefused()
{
    QFETCH(QByteArray, metadata);
    SignInFixture f;
    f.metadata = metadata.replace("ORIGIN", f.server.origin().toEncoded())
                     .replace("PORT", QByteArray::number(f.server.origin().port()));
    f.signIn.start();
    QTRY_COMPARE(f.ends, 1);
    QCOMPARE(f.result.error().kind, ErrorKind::NotTheApi);
    QVERIFY(f.page.isEmpty());
}

void tst_SignIn::tokenAnswers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("kind");
    QTest::addRow("code used up") << httpReply(400, R"({"error":"invalid_grant"})")
                                  << int(ErrorKind::Unauthorised);
    QTest::addRow("client refused") << httpReply(401, R"({"error":"invalid_client"})")
                                    << int(ErrorKind::Refused);
    QTest::addRow("failing") << problemReply(503, "busy") << int(ErrorKind::ServerFailed);
    QTest::addRow("no token") << httpReply(200, R"({"token_type":"Bearer"})") << int(ErrorKind::ServerFailed);
    QTest::addRow("not a bearer") << httpReply(200, QByteArray(goodTokens).replace("Bearer", "mac"))
                                  << int(ErrorKind::ServerFailed);
    QTest::addRow("line break in the token")
        << httpReply(200, QByteArray(goodTokens).replace("\"a1\"", R"("a\r\nX: 1")"))
        << int(ErrorKind::ServerFailed);
    QTest::addRow("html") << httpReply(200, "<html>", "text/html") << int(ErrorKind::NotTheApi);
}

void tst_SignIn::tokenAnswers()
{
    QFETCH(QByteArray, reply);
    SignInFixture f;
    f.tokenReply = reply;
    f.signIn.startWithCode("code");
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(!f.result.ok());
    QTEST(int(f.result.error().kind), "kind");
}

void tst_SignIn::oneTimeCodeNeedsNoBrowser()
{
    SignInFixture f;
    f.signIn.startWithCode("one+time/code=");
    QTRY_COMPARE(f.ends, 1);
    QVERIFY(f.result.ok());
    QVERIFY(f.page.isEmpty());
    QVERIFY(f.server.requests.constLast().body.contains("code=one%2Btime%2Fcode%3D"));
    QVERIFY(f.server.requests.constLast().body.contains("grant_type=urn%3Aselskap%3Aone-time-code"));
}

void tst_SignIn::serviceOfAnotherVersionIsRefused()
{
    for (const bool withCode : {false, true}) {
        SignInFixture f;
        f.capabilities = R"({"api":{"version":2}})";
        if (withCode)
            f.signIn.startWithCode("code");
        else
            f.signIn.start();
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.result.error().kind, ErrorKind::Incompatible);
        QCOMPARE(f.server.requests.size(), 1);
    }
}

void tst_SignIn::endsWhenTheClientCloses()
{
    SignInFixture f;
    f.server.setScript([](const WireRequest &) { return WireReply{{}, false, true}; });
    f.signIn.start();
    QTRY_COMPARE(f.server.requests.size(), 1);
    f.client.close();
    QCOMPARE(f.ends, 1);
    QCOMPARE(f.result.error().kind, ErrorKind::Cancelled);
}

namespace {

HttpCall authorisedCall()
{
    HttpCall call;
    call.path = u"/v1/me"_s;
    return call;
}

} // namespace

void tst_SignIn::renewsAndTellsTheNewToken()
{
    SignInFixture f;
    SessionTokens tokens(&f.client);
    QSignalSpy changed(&tokens, &SessionTokens::refreshTokenChanged);
    tokens.set({{}, "r0"});
    auto answer = answerOf(f.client.send(authorisedCall()));
    QTRY_VERIFY(*answer);
    QVERIFY((*answer)->ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toByteArray(), "r1");
    QCOMPARE(tokens.refreshToken(), "r1");
    QVERIFY(f.server.requests.at(0).body.contains("refresh_token=r0"));
    QCOMPARE(f.server.requests.at(1).header("Authorization"), "Bearer a1");
}

void tst_SignIn::refusedRenewalForgetsTheToken()
{
    SignInFixture f;
    f.tokenReply = httpReply(400, R"({"error":"invalid_grant"})");
    SessionTokens tokens(&f.client);
    tokens.set({{}, "r0"});
    auto answer = answerOf(f.client.send(authorisedCall()));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Unauthorised);
    QVERIFY(tokens.isEmpty());
}

void tst_SignIn::failingRenewalKeepsTheToken()
{
    SignInFixture f;
    f.tokenReply = problemReply(503, "busy");
    SessionTokens tokens(&f.client);
    tokens.set({{}, "r0"});
    auto answer = answerOf(f.client.send(authorisedCall()));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::ServerFailed);
    QCOMPARE(tokens.refreshToken(), "r0");
}

void tst_SignIn::revokes()
{
    SignInFixture f;
    OAuthClient oauth(&f.client);
    for (const auto &reply :
         {httpReply(200, "{}"), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")}) {
        f.tokenReply = reply;
        auto answer = answerOf(oauth.revoke("r1"));
        QTRY_VERIFY(*answer);
        QVERIFY((*answer)->ok());
    }
    QCOMPARE(f.server.requests.at(0).target, "/oauth/revoke");
    QVERIFY(f.server.requests.at(0).body.contains("token=r1"));
    f.tokenReply = problemReply(500, "internal");
    auto answer = answerOf(oauth.revoke("r1"));
    QTRY_VERIFY(*answer);
    QVERIFY(!(*answer)->ok());
}

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_signin.moc"
