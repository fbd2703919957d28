// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/apiclient.h"

#include "answer.h"
#include "scriptedserver.h"

#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_ApiClient : public QObject {
    Q_OBJECT
private slots:
    void answers_data();
    void answers();
    void nobodyThereIsOffline();
    void redirectIsNotFollowed();
    void saysNoMoreThanItMust();
    void keepsNoCookies();
    void refusesToSendWhatBreaksALine();
    void oneRenewalForAllWhoWait();
    void refusedRenewalEndsAll();
    void newTokenThatIsRefusedIsNotRenewedForEver();
    void withoutTokenOneIsHadFirst();
    void tokenOfANewSignInIsUsedAtOnce();
    void cancelFeedSparesChanges();
    void closeAnswersAll();
    void destructionAnswersAll();
    void silenceTimesOut();
    void trickleTimesOut();
    void longPollMayBeSilent();
    void copiesOfAChangeBearOneKey();

private:
    static HttpCall get(bool authorised = false)
    {
        HttpCall call;
        call.path = u"/v1/thing"_s;
        call.authorised = authorised;
        return call;
    }
};

void tst_ApiClient::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: an error
    QTest::addColumn<int>("kind"); // of the error
    QTest::addColumn<QByteArray>("body");
    const auto ok = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
        QTest::addRow("%s", name) << bytes << status << -1 << body;
    };
    const auto error = [](const char *name, const QByteArray &bytes, ErrorKind kind) {
        QTest::addRow("%s", name) << bytes << 0 << int(kind) << QByteArray();
    };
    const QByteArray json = R"({"a":1})";
    const auto packed = gzipped(json);
    const QByteArray html = "<html>Welcome to the airport</html>";
    const QByteArray chunkedHead =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    ok("json", httpReply(200, json), 200, json);
    ok("json with charset", httpReply(200, json, "Application/JSON; charset=utf-8"), 200, json);
    ok("problem", httpReply(409, json, "application/problem+json"), 409, json);
    for (const int status :
         {400, 403, 404, 405, 409, 410, 412, 413, 415, 422, 425, 428, 429, 500, 502, 503, 504})
        ok(qPrintable(u"status %1"_s.arg(status)), httpReply(status, json, "application/problem+json"),
           status, json);
    ok("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, {});
    ok("chunked", chunkedHead + "7\r\n" + json + "\r\n0\r\n\r\n", 200, json);
    ok("gzip", httpReply(200, packed, "application/json", "Content-Encoding: gzip\r\n"), 200, json);
    ok("failing proxy", httpReply(502, html, "text/html"), 502, {});
    ok("throttling proxy", httpReply(429, html, "text/html"), 429, {});

    error("html for success", httpReply(200, html, "text/html"), ErrorKind::NotTheApi);
    error("html for not found", httpReply(404, html, "text/html"), ErrorKind::NotTheApi);
    error("html for unauthorised", httpReply(401, html, "text/html"), ErrorKind::NotTheApi);
    error("success without type", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", ErrorKind::NotTheApi);
    error("see other", "HTTP/1.1 303 See Other\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n",
          ErrorKind::NotTheApi);
    error("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n", ErrorKind::NotTheApi);
    error("ends when the line does", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + json,
          ErrorKind::NotTheApi);
    error("shorter than said",
          "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 70\r\n\r\n" + json,
          ErrorKind::ServerFailed);
    error("gzip cut off",
          httpReply(200, packed.left(packed.size() - 9), "application/json", "Content-Encoding: gzip\r\n"),
          ErrorKind::ServerFailed);
    error("gzip in name only", httpReply(200, json, "application/json", "Content-Encoding: gzip\r\n"),
          ErrorKind::ServerFailed);
    error("encoding not asked for", httpReply(200, json, "application/json", "Content-Encoding: br\r\n"),
          ErrorKind::NotTheApi);
    error("too large", httpReply(200, QByteArray(largestBody + 100, ' ')), ErrorKind::ServerFailed);
    error("bomb",
          httpReply(200, gzipped(QByteArray(32 * 1024 * 1024, '0')), "application/json",
                    "Content-Encoding: gzip\r\n"),
          ErrorKind::ServerFailed);
    error("not http", "SSH-2.0-OpenSSH_9.2\r\n\r\n", ErrorKind::Offline);
}

void tst_ApiClient::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(int, kind);
    ScriptedServer server([&](const WireRequest &) { return WireReply{bytes, true}; });
    ApiClient client(server.origin());
    auto answer = answerOf(client.send(get()));
    QTRY_VERIFY(*answer);
    const auto &result = **answer;
    if (status != 0) {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->status, status);
        QTEST(result->body, "body");
    } else {
        QVERIFY(!result.ok());
        QCOMPARE(int(result.error().kind), kind);
    }
}

void tst_ApiClient::nobodyThereIsOffline()
{
    QUrl origin;
    {
        ScriptedServer server;
        origin = server.origin();
    }
    ApiClient client(origin);
    auto answer = answerOf(client.send(get()));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Offline);
}

void tst_ApiClient::redirectIsNotFollowed()
{
    for (const int status : {301, 302, 307, 308}) {
        ScriptedServer elsewhere;
        const auto location = "Location: " + elsewhere.origin().toEncoded() + "/v1/thing\r\n";
        ScriptedServer server([&](const WireRequest &) {
            return WireReply{httpReply(status, "{}", "application/json", location)};
        });
        ApiClient client(server.origin());
        client.setToken("secret");
        auto answer = answerOf(client.send(get(true)));
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error().kind, ErrorKind::NotTheApi);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(elsewhere.connections.size(), 0);
    }
}

void tst_ApiClient::saysNoMoreThanItMust()
{
    ScriptedServer server;
    ApiClient client(server.origin());
    client.setToken("secret");
    auto call = get(true);
    call.method = "PATCH";
    call.body = "{}";
    call.contentType = "application/merge-patch+json";
    call.ifMatch = "\"402\"";
    call.idempotencyKey = "0193a5";
    auto answer = answerOf(client.send(call));
    QTRY_VERIFY(*answer);
    auto open = answerOf(client.send(get(false)));
    QTRY_VERIFY(*open);

    const auto request = server.requests.at(0);
    QCOMPARE(request.method, "PATCH");
    QCOMPARE(request.target, "/v1/thing");
    QCOMPARE(request.body, "{}");
    QCOMPARE(request.header("Authorization"), "Bearer secret");
    QCOMPARE(request.header("Content-Type"), "application/merge-patch+json");
    QCOMPARE(request.header("If-Match"), "\"402\"");
    QCOMPARE(request.header("Idempotency-Key"), "0193a5");
    QCOMPARE(request.header("Accept-Encoding"), "gzip");
    QVERIFY(request.header("User-Agent").startsWith("Selskap/"));
    QCOMPARE(request.count("If-None-Match"), 0);
    QCOMPARE(server.requests.at(1).count("Authorization"), 0);
    QCOMPARE(server.requests.at(1).count("Idempotency-Key"), 0);
}

void tst_ApiClient::keepsNoCookies()
{
    ScriptedServer server([](const WireRequest &) {
        return WireReply{httpReply(200, "{}", "application/json", "Set-Cookie: a=b; Path=/\r\n")};
    });
    ApiClient client(server.origin());
    for (int i = 0; i < 2; ++i) {
        auto answer = answerOf(client.send(get()));
        QTRY_VERIFY(*answer);
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.requests.at(1).count("Cookie"), 0);
}

void tst_ApiClient::refusesToSendWhatBreaksALine()
{
    ScriptedServer server;
    ApiClient client(server.origin());
    auto match = get();
    match.ifMatch = "\"1\r\nX-Evil: 1\"";
    auto key = get();
    key.idempotencyKey = "a\nb";
    auto long_ = get();
    long_.idempotencyKey = QByteArray(600, 'x');
    for (const auto &call : {match, key, long_}) {
        auto answer = answerOf(client.send(call));
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error().kind, ErrorKind::Defect);
    }
    client.setToken("a\r\nX-Evil: 1");
    auto answer = answerOf(client.send(get(true)));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Defect);
    QCOMPARE(server.connections.size(), 0);
}

namespace {

// A service that knows one token, and its own renewal of it.
struct Guarded {
    Guarded()
        : server([this](const WireRequest &request) {
            if (request.target == "/renew") {
                if (signsInMeanwhile)
                    client.setToken(token);
                return WireReply{renewal};
            }
            const bool known = request.header("Authorization") == "Bearer " + token;
            return WireReply{known ? httpReply(200, "{}") : problemReply(401, "unauthorised")};
        })
        , client(server.origin())
    {
        client.setToken("old");
        client.setRenewal([this] { return renew(); });
    }

    QCoro::Task<Result<QByteArray>> renew()
    {
        ++renewals;
        HttpCall call;
        call.method = "POST";
        call.path = u"/renew"_s;
        call.authorised = false;
        auto answer = co_await client.send(call);
        if (!answer)
            co_return answer.error();
        if (answer->status != 200) {
            const Error refused{ErrorKind::Unauthorised, {}, {}};
            co_return refused;
        }
        co_return given;
    }

    QByteArray token = "new";
    QByteArray given = "new";
    QByteArray renewal = httpReply(200, "{}");
    bool signsInMeanwhile = false;
    int renewals = 0;
    ScriptedServer server;
    ApiClient client;
};

} // namespace

void tst_ApiClient::oneRenewalForAllWhoWait()
{
    Guarded service;
    QList<Answer<Result<HttpAnswer>>> answers;
    for (int i = 0; i < 4; ++i)
        answers.append(answerOf(service.client.send(get(true))));
    for (const auto &answer : answers) {
        QTRY_VERIFY(*answer);
        QVERIFY((*answer)->ok());
        QCOMPARE((**answer)->status, 200);
    }
    QCOMPARE(service.renewals, 1);
    service.token = "newer";
    service.given = "newer";
    auto later = answerOf(service.client.send(get(true)));
    QTRY_VERIFY(*later);
    QCOMPARE((**later)->status, 200);
    QCOMPARE(service.renewals, 2);
}

void tst_ApiClient::refusedRenewalEndsAll()
{
    Guarded service;
    service.renewal = problemReply(400, "x");
    QList<Answer<Result<HttpAnswer>>> answers;
    for (int i = 0; i < 4; ++i)
        answers.append(answerOf(service.client.send(get(true))));
    for (const auto &answer : answers) {
        QTRY_VERIFY(*answer);
        QCOMPARE((*answer)->error().kind, ErrorKind::Unauthorised);
    }
    QCOMPARE(service.renewals, 1);
}

void tst_ApiClient::newTokenThatIsRefusedIsNotRenewedForEver()
{
    Guarded service;
    service.given = "wrong";
    auto answer = answerOf(service.client.send(get(true)));
    QTRY_VERIFY(*answer);
    QVERIFY((*answer)->ok());
    QCOMPARE((**answer)->status, 401);
    QCOMPARE(service.renewals, 1);
    QCOMPARE(service.server.requests.size(), 3);
}

void tst_ApiClient::withoutTokenOneIsHadFirst()
{
    Guarded service;
    service.client.setToken({});
    auto answer = answerOf(service.client.send(get(true)));
    QTRY_VERIFY(*answer);
    QCOMPARE((**answer)->status, 200);
    QCOMPARE(service.server.requests.size(), 2);

    ApiClient nobody(service.server.origin());
    auto none = answerOf(nobody.send(get(true)));
    QTRY_VERIFY(*none);
    QCOMPARE((*none)->error().kind, ErrorKind::Unauthorised);
    QCOMPARE(service.server.requests.size(), 2);
}

void tst_ApiClient::tokenOfANewSignInIsUsedAtOnce()
{
    Guarded service;
    service.renewal = problemReply(400, "x");
    service.signsInMeanwhile = true;
    auto answer = answerOf(service.client.send(get(true)));
    QTRY_VERIFY(*answer);
    QVERIFY((*answer)->ok());
    QCOMPARE((**answer)->status, 200);
}

void tst_ApiClient::cancelFeedSparesChanges()
{
    ScriptedServer server([](const WireRequest &) { return WireReply{{}, false, true}; });
    ApiClient client(server.origin());
    auto feedCall = get();
    feedCall.feed = true;
    feedCall.waitSeconds = 25;
    auto feed = answerOf(client.send(feedCall));
    auto change = answerOf(client.send(get()));
    QTRY_COMPARE(server.requests.size(), 2);
    client.cancelFeed();
    QTRY_VERIFY(*feed);
    QCOMPARE((*feed)->error().kind, ErrorKind::Cancelled);
    QVERIFY(!*change);
    client.close();
    QTRY_VERIFY(*change);
}

void tst_ApiClient::closeAnswersAll()
{
    Guarded service;
    service.renewal.clear(); // never answers, so that some wait for it
    QList<Answer<Result<HttpAnswer>>> answers;
    for (int i = 0; i < 8; ++i)
        answers.append(answerOf(service.client.send(get(true))));
    QTRY_COMPARE(service.renewals, 1);
    service.client.close();
    answers.append(answerOf(service.client.send(get(true))));
    for (const auto &answer : answers) {
        QTRY_VERIFY(*answer);
        QVERIFY(!(*answer)->ok());
        QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);
    }
}

void tst_ApiClient::destructionAnswersAll()
{
    ScriptedServer server([](const WireRequest &) { return WireReply{{}, false, true}; });
    Answer<Result<HttpAnswer>> answer;
    {
        ApiClient client(server.origin());
        answer = answerOf(client.send(get()));
        QTRY_COMPARE(server.requests.size(), 1);
    }
    QVERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Cancelled);
}

void tst_ApiClient::silenceTimesOut()
{
    ScriptedServer server([](const WireRequest &) { return WireReply{{}, false, true}; });
    ApiClient client(server.origin(), {100ms, 60s});
    auto answer = answerOf(client.send(get()));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Timeout);
}

void tst_ApiClient::trickleTimesOut()
{
    ScriptedServer server([](const WireRequest &) {
        return WireReply{
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n", false,
            true};
    });
    ApiClient client(server.origin(), {5s, 300ms});
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &server, [&server] {
        for (const auto &connection : server.connections) {
            if (connection)
                connection->write(" ");
        }
    });
    trickle.start(20);
    auto answer = answerOf(client.send(get()));
    QTRY_VERIFY(*answer);
    QCOMPARE((*answer)->error().kind, ErrorKind::Timeout);
}

void tst_ApiClient::longPollMayBeSilent()
{
    ScriptedServer server([](const WireRequest &) { return WireReply{{}, false, true}; });
    ApiClient client(server.origin(), {50ms, 100ms});
    auto call = get();
    call.feed = true;
    call.waitSeconds = 1;
    auto answer = answerOf(client.send(call));
    auto other = answerOf(client.send(get()));
    QTRY_VERIFY(*other);
    QVERIFY(!*answer);
    QTRY_VERIFY(*answer); // the service was allowed a second, so now it is late
    QCOMPARE((*answer)->error().kind, ErrorKind::Timeout);
}

// Qt sends again, of its own accord, what a connection that it kept open did not answer. Nobody above hears
// of it.
void tst_ApiClient::copiesOfAChangeBearOneKey()
{
    int requests = 0;
    ScriptedServer server([&](const WireRequest &) {
        ++requests;
        if (requests == 2)
            return WireReply{{}, true}; // taken, and the line cut before the answer
        return WireReply{httpReply(200, "{}")};
    });
    ApiClient client(server.origin());
    auto first = answerOf(client.send(get()));
    QTRY_VERIFY(*first);
    auto call = get();
    call.method = "POST";
    call.body = "{}";
    call.contentType = "application/json";
    call.idempotencyKey = "key-1";
    auto answer = answerOf(client.send(call));
    QTRY_VERIFY(*answer);
    QVERIFY(server.requests.size() >= 2);
    QVERIFY(server.requests.size() <= 4);
    for (qsizetype i = 1; i < server.requests.size(); ++i)
        QCOMPARE(server.requests.at(i).header("Idempotency-Key"), "key-1");
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
