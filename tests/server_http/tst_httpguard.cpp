// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/httpguard.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The size that the head has on the wire, with a space after each colon.
void measure(HttpHead *head)
{
    head->size = head->method.size() + 1 + head->target.size() + 1 + head->version.size() + 2 + 2;
    for (const auto &[name, value] : head->headers)
        head->size += name.size() + 2 + value.size() + 2;
}

HttpHead headOf(QByteArrayView method, const QByteArray &target, HttpHeaders more = {})
{
    HttpHead head{method, "HTTP/1.1", target, {{"Host", "shop.example"}}, 0, QHostAddress(u"192.0.2.7"_s)};
    head.headers += more;
    measure(&head);
    return head;
}

int statusOf(const HttpHead &head, const HttpLimits &limits = {})
{
    const auto verdict = judged(head, limits);
    return verdict.refusal ? verdict.refusal->status : 200;
}

} // namespace

class tst_HttpGuard : public QObject {
    Q_OBJECT

private slots:
    void readsARequest();
    void targets_data();
    void targets();
    void methods_data();
    void methods();
    void fields_data();
    void fields();
    void aRefusalClosesAndNamesTheRequest();
    void versionsAndSizes();
    void aHeadHasNoHiddenBytes_data();
    void aHeadHasNoHiddenBytes();
    void clientBehindAProxy_data();
    void clientBehindAProxy();
};

void tst_HttpGuard::readsARequest()
{
    const auto verdict = judged(headOf("POST", "/v1/companies/%C3%85s?wait=25&q=a+b",
                                       {{"Content-Length", "17"}, {"If-Match", "\"4\""}}),
                                {});
    QVERIFY(!verdict.refusal);
    QCOMPARE(verdict.bodyBytes, 17);
    const auto &request = verdict.request;
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/v1/companies/%C3%85s");
    QCOMPARE(request.segments, QStringList({u"v1"_s, u"companies"_s, u"Ås"_s}));
    QCOMPARE(request.query.value("wait"_L1), u"25"_s);
    QCOMPARE(request.query.value("q"_L1), u"a b"_s);
    QCOMPARE(request.header("if-match"), "\"4\"");
    QVERIFY(request.header("If-None-Match").isNull());
    QCOMPARE(request.remoteAddress, QHostAddress(u"192.0.2.7"_s));
    QCOMPARE(request.requestId.size(), 16);
    QVERIFY(judged(headOf("GET", "/"), {}).request.segments.isEmpty());
    QCOMPARE(judged(headOf("HEAD", "/health"), {}).request.method, "GET");
}

void tst_HttpGuard::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, int status) {
        QTest::newRow(target) << QByteArray(target) << status;
    };
    row("/", 200);
    row("/v1/me", 200);
    row("/v1/a.b", 200);
    row("/v1/..a", 200);
    row("/v1/me?", 200);
    row("/v1/me?a=/..", 200);
    row("/v1/me/", 404);
    row("//v1/me", 404);
    row("/v1//me", 404);
    row("//", 404);
    row("/v1/../me", 400);
    row("/v1/./me", 400);
    row("/v1/%2e%2e/me", 400);
    row("/v1/%2E/me", 400);
    row("/v1/.%2e/me", 400);
    row("/v1%2fme", 400);
    row("/v1/a%5Cb", 400);
    row("/v1/%00", 400);
    row("/v1/me%00.html", 400);
    row("/v1/%0d%0aSet-Cookie:a", 400);
    row("/v1/%7f", 400);
    row("/v1/%c2%85", 400);
    row("/v1/%zz", 400);
    row("/v1/%c0%ae", 400);
    row("/v1/\xc3\x85", 400);
    row("/v1/me#part", 400);
    row("/v1/a|b", 400);
    row("/v1/me?a=%00", 400);
    row("/v1/me?access_token=secret", 400);
    row("http://shop.example/v1/me", 400);
    row("shop.example:443", 400);
    row("*", 400);
    row("", 400);
}

void tst_HttpGuard::targets()
{
    QFETCH(QByteArray, target);
    QTEST(statusOf(headOf("GET", target)), "status");
}

void tst_HttpGuard::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const auto *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
        QTest::newRow(method) << QByteArray(method) << 200;
    for (const auto *method : {"OPTIONS", "TRACE", "CONNECT"})
        QTest::newRow(method) << QByteArray(method) << 405;
    for (const auto *method : {"get", "Get", "PROPFIND", "GETT", "GE", "", "<script>"})
        QTest::addRow("%s!", method) << QByteArray(method) << 501;
}

void tst_HttpGuard::methods()
{
    QFETCH(QByteArray, method);
    QTEST(statusOf(headOf(method, "/v1/me")), "status");
}

void tst_HttpGuard::fields_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, HttpHeaders headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    row("plain", {{"Accept", "application/json"}, {"X-A", "1"}, {"X-A", "2"}}, 200);
    row("length", {{"Content-Length", "1048576"}}, 200);
    row("length zero", {{"Content-Length", "0"}}, 200);
    row("one too many", {{"Content-Length", "1048577"}}, 413);
    row("a gigabyte", {{"Content-Length", "1073741824"}}, 413);
    row("beyond 64 bits", {{"Content-Length", "99999999999999999999999999"}}, 413);
    row("2^64 + 5", {{"Content-Length", "18446744073709551621"}}, 413);
    row("negative", {{"Content-Length", "-1"}}, 400);
    row("signed", {{"Content-Length", "+5"}}, 400);
    row("hexadecimal", {{"Content-Length", "0x10"}}, 400);
    row("list", {{"Content-Length", "5, 5"}}, 400);
    row("empty", {{"Content-Length", ""}}, 400);
    row("inner space", {{"Content-Length", "1 0"}}, 400);
    row("two lengths", {{"Content-Length", "5"}, {"content-length", "6"}}, 400);
    row("two equal lengths", {{"Content-Length", "5"}, {"Content-Length", "5"}}, 400);
    row("chunked", {{"Transfer-Encoding", "chunked"}}, 411);
    row("identity", {{"Transfer-Encoding", "identity"}}, 411);
    row("odd encoding", {{"transfer-encoding", "xchunked"}}, 411);
    row("encoding and length", {{"Transfer-Encoding", "chunked"}, {"Content-Length", "5"}}, 400);
    row("length and encoding", {{"Content-Length", "5"}, {"Transfer-Encoding", "identity"}}, 400);
    row("two hosts", {{"Host", "other.example"}}, 400);
    row("two authorizations", {{"Authorization", "Bearer a"}, {"Authorization", "Bearer b"}}, 400);
    row("two keys", {{"Idempotency-Key", "\"a\""}, {"Idempotency-Key", "\"b\""}}, 400);
    row("space before the colon", {{"Content-Length ", "5"}}, 400);
    row("empty name", {{"", "5"}}, 400);
    row("line feed in a value", {{"X-A", "1\nX-B: 2"}}, 400);
    row("carriage return in a value", {{"X-A", "1\r"}}, 400);
    row("NUL in a value", {{"X-A", QByteArray("a\0b", 3)}}, 400);
    row("tab in a value", {{"X-A", "a\tb"}}, 200);
}

void tst_HttpGuard::fields()
{
    QFETCH(HttpHeaders, headers);
    QTEST(statusOf(headOf("PATCH", "/v1/me", headers)), "status");
}

void tst_HttpGuard::aRefusalClosesAndNamesTheRequest()
{
    const auto verdict = judged(headOf("OPTIONS", "/v1/me"), {});
    QVERIFY(verdict.refusal);
    QVERIFY(verdict.refusal->headers.contains({"Connection", "close"}));
    QVERIFY(verdict.refusal->headers.contains({"Allow", "GET, HEAD, POST, PUT, PATCH, DELETE"}));
    QVERIFY(!verdict.request.requestId.isEmpty());
}

void tst_HttpGuard::versionsAndSizes()
{
    auto head = headOf("GET", "/");
    head.version = "HTTP/2.0";
    QCOMPARE(statusOf(head), 505);
    head.version = "HTTP/1.0";
    head.headers.clear();
    measure(&head);
    QCOMPARE(statusOf(head), 200);
    head.version = "HTTP/1.1";
    QCOMPARE(statusOf(head), 400);

    HttpLimits limits;
    head = headOf("GET", "/");
    limits.headBytes = head.size;
    QCOMPARE(statusOf(head, limits), 200);
    limits.headBytes = head.size - 1;
    QCOMPARE(statusOf(head, limits), 431);
}

void tst_HttpGuard::aHeadHasNoHiddenBytes_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<int>("status");
    QTest::newRow("as usual") << 0 << 200;
    QTest::newRow("no spaces after the colons") << -2 << 200;
    QTest::newRow("bare line feeds") << -3 << 400;
    QTest::newRow("something hidden") << 1 << 400;
}

void tst_HttpGuard::aHeadHasNoHiddenBytes()
{
    QFETCH(int, difference);
    auto head = headOf("GET", "/v1/me", {{"Accept", "application/json"}});
    head.size += difference;
    QTEST(statusOf(head), "status");
}

void tst_HttpGuard::clientBehindAProxy_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::addColumn<QString>("client");
    QTest::newRow("no proxy") << u"192.0.2.7"_s << QByteArray("203.0.113.9") << u"192.0.2.7"_s;
    QTest::newRow("proxy") << u"10.0.0.1"_s << QByteArray("203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("made up in front")
        << u"10.0.0.1"_s << QByteArray("1.2.3.4, 203.0.113.9") << u"203.0.113.9"_s;
    QTest::newRow("two proxies") << u"10.0.0.1"_s << QByteArray("203.0.113.9,10.0.0.2") << u"203.0.113.9"_s;
    QTest::newRow("garbage") << u"10.0.0.1"_s << QByteArray("203.0.113.9, nowhere") << u"10.0.0.1"_s;
    QTest::newRow("nothing") << u"10.0.0.1"_s << QByteArray() << u"10.0.0.1"_s;
}

void tst_HttpGuard::clientBehindAProxy()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, forwarded);
    QFETCH(QString, client);
    HttpLimits limits;
    limits.trustedProxies = {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"10.0.0.2"_s)};
    auto head = headOf("GET", "/", {{"X-Forwarded-For", forwarded}});
    head.peer = QHostAddress(peer);
    QCOMPARE(judged(head, limits).request.remoteAddress, QHostAddress(client));
}

QTEST_GUILESS_MAIN(tst_HttpGuard)
#include "tst_httpguard.moc"
