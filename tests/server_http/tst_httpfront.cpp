// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "wire.h"

#include "server/http/httpfront.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTest>

#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto get = "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n";

/// A front whose handler tells what came, keeps replies for later, or waits, as the path says.
struct Service {
    explicit Service(HttpLimits limits = {})
        : front(std::move(limits), [this](const auto &request, const auto &reply) { handle(request, reply); })
    {
        if (const auto started = front.start(QHostAddress(QHostAddress::LocalHost), 0))
            port = *started;
    }

    ~Service()
    {
        gate.release(1000);
        front.stop();
    }

    void handle(const HttpRequest &request, const HttpReply &reply)
    {
        ++calls;
        const auto what = request.segments.value(0);
        if (what == "echo"_L1) {
            reply.finish(jsonResponse(200,
                                      {{u"method"_s, QString::fromLatin1(request.method)},
                                       {u"rest"_s, request.segments.value(1)},
                                       {u"body"_s, QString::fromUtf8(request.body)}}));
        } else if (what == "size"_L1) {
            reply.finish({200, {}, QByteArray::number(request.body.size())});
        } else if (what == "wait"_L1) {
            const std::lock_guard lock(mutex);
            kept.append(reply);
        } else if (what == "block"_L1) {
            arrived.release();
            gate.acquire();
            reply.finish({200, {}, "late"});
        } else if (what == "page"_L1) {
            reply.finish({200, {}, QByteArray(request.segments.value(1).toInt(), 'x'), true});
        } else if (what == "broken"_L1) {
            reply.finish({200, {{"X-A", "1\r\nX-B: 2"}}, "never seen"});
        }
    }

    int keptCount()
    {
        const std::lock_guard lock(mutex);
        return int(kept.size());
    }

    HttpReply keptReply(int index)
    {
        const std::lock_guard lock(mutex);
        return kept.at(index);
    }

    std::atomic<int> calls = 0;
    std::mutex mutex;
    QList<HttpReply> kept;
    QSemaphore gate;
    QSemaphore arrived;
    HttpFront front;
    quint16 port = 0;
};

} // namespace

class tst_HttpFront : public QObject {
    Q_OBJECT

private slots:
    void answers();
    void headHasNoBody();
    void keepsTheConnectionAndTheOrder();
    void smuggling_data();
    void smuggling();
    void refusesBeforeTheBodyIsSent();
    void takesABodyUpToTheLimit();
    void hugeHeads_data();
    void hugeHeads();
    void slowClientsAreClosed_data();
    void slowClientsAreClosed();
    void slowReaderIsClosed();
    void aLongPollIsAnsweredLater();
    void aLongPollOutlivesTheDeadlines();
    void aClientLeavesItsLongPoll();
    void manyLongPollsHalfLeave();
    void aClientLeavesWhileAHandlerRuns();
    void aDroppedReplyIsAFailure();
    void aHeaderWithALineBreakNeverLeaves();
    void pagesAreCompressedWhenAskedFor();
    void limitsConnectionsPerAddress();
    void limitsConnections();
    void handlersRunSideBySide();
    void stopAnswersWhoWaits();
    void stopLetsARunningHandlerEnd();
    void startsAgainAndSaysWhenItCannot();
    void manyClientsAtOnce();
};

void tst_HttpFront::answers()
{
    Service service;
    Wire wire(service.port);
    wire.send("PATCH /echo/a%20b?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");
    const auto answer = wire.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Cache-Control"), "no-store");
    QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(answer.header("X-Request-Id").size(), 16);
    const QJsonObject expected{{u"method"_s, u"PATCH"_s}, {u"rest"_s, u"a b"_s}, {u"body"_s, u"hello"_s}};
    QCOMPARE(QJsonDocument::fromJson(answer.body).object(), expected);
}

void tst_HttpFront::headHasNoBody()
{
    Service service;
    Wire wire(service.port);
    wire.send("HEAD /page/5000 HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = wire.read(false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length"), "5000");
    wire.send(get);
    QCOMPARE(wire.read().status, 200);
}

void tst_HttpFront::keepsTheConnectionAndTheOrder()
{
    Service service;
    Wire wire(service.port);
    wire.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"
              "POST /echo/second HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo"
              "GET /echo/third HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(service.keptCount(), 1);
    QCOMPARE(service.calls, 1);
    service.keptReply(0).finish({200, {}, "first"});
    QCOMPARE(wire.read().body, "first");
    QVERIFY(wire.read().body.contains("second"));
    QVERIFY(wire.read().body.contains("third"));
    QVERIFY(wire.isConnected());
}

void tst_HttpFront::smuggling_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *name, const QByteArray &bytes, QList<int> statuses) {
        QTest::newRow(name) << bytes << statuses;
    };
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
    const QByteArray hidden = "GET /echo/hidden HTTP/1.1\r\nHost: a\r\n\r\n";
    row("two lengths", post + "Content-Length: 0\r\nContent-Length: 38\r\n\r\n" + hidden, {400});
    row("two lengths, longer first", post + "Content-Length: 38\r\nContent-Length: 0\r\n\r\n" + hidden,
        {400});
    row("length and chunks",
        post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, {400});
    row("chunks and length",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + hidden, {400});
    row("chunks", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, {411});
    row("odd chunks", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + hidden, {411});
    row("tab chunks", post + "Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n" + hidden, {411});
    row("huge length", post + "Content-Length: 18446744073709551615\r\n\r\n" + hidden, {413, 400});
    row("wrapping length", post + "Content-Length: 18446744073709551621\r\n\r\n" + hidden, {413, 400});
    row("signed length", post + "Content-Length: +38\r\n\r\n" + hidden, {400});
    row("negative length", post + "Content-Length: -1\r\n\r\n" + hidden, {400});
    row("list of lengths", post + "Content-Length: 0, 38\r\n\r\n" + hidden, {400});
    row("space before the colon", post + "Content-Length : 38\r\n\r\n" + hidden, {400});
    row("folded length", post + "Content-Length:\r\n 38\r\n\r\n" + hidden, {400});
    row("folded chunks", post + "X-A: b\r\n Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden, {400});
    row("space before the first field",
        "POST /echo HTTP/1.1\r\n Content-Length: 38\r\nHost: a\r\n\r\n" + hidden, {400});
    row("NUL in a field", post + QByteArray("X-A: b\0Content-Length: 38\r\n\r\n", 28) + hidden, {400});
    row("carriage return in a field", post + "X-A: b\rContent-Length: 38\r\n\r\n" + hidden, {400});
    row("no colon", post + "nonsense\r\n\r\n" + hidden, {400});
    row("no host", "POST /echo HTTP/1.1\r\n\r\n" + hidden, {400});
    row("two hosts", post + "Host: b\r\n\r\n" + hidden, {400});
    row("absolute address", "GET http://a/echo HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {400});
    row("OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {405});
    row("small letters", "get /echo HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {501});
    row("HTTP/2", "GET /echo HTTP/2.0\r\nHost: a\r\n\r\n" + hidden, {505, 400});
    row("HTTP/0.9", "GET /echo\r\n\r\n" + hidden, {400, 505});
    row("spaces in the address", "GET /echo /b HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {400, 505, 0});
    row("bare line feeds", "GET /echo HTTP/1.1\nHost: a\n\n" + hidden, {400});
    row("NUL in the address", QByteArray("GET /echo\0b HTTP/1.1\r\nHost: a\r\n\r\n", 33) + hidden, {400});
    row("dots", "GET /echo/%2e%2e/b HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {400});
    row("token in the address", "GET /echo?access_token=b HTTP/1.1\r\nHost: a\r\n\r\n" + hidden, {400});
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a\r\n\r\n", 18) + hidden,
        {400, 501, 505, 0});
}

void tst_HttpFront::smuggling()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    Service service;
    Wire wire(service.port);
    wire.send(bytes);
    const auto answer = wire.read();
    QVERIFY2(statuses.contains(answer.status), qPrintable(QString::number(answer.status)));
    // The library sends the head of its own refusals twice, which no longer matters to a closed connection.
    QVERIFY(!wire.readToEnd().contains("hidden"));
    QVERIFY(wire.waitForClose());
    QCOMPARE(service.calls, 0);
}

void tst_HttpFront::refusesBeforeTheBodyIsSent()
{
    Service service;
    Wire wire(service.port);
    wire.send("PUT /size HTTP/1.1\r\nHost: a\r\nContent-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n");
    const auto answer = wire.read();
    QCOMPARE(answer.status, 413);
    QCOMPARE(QJsonDocument::fromJson(answer.body).object().value("requestId"_L1).toString().toLatin1(),
             answer.header("X-Request-Id"));
    QVERIFY(wire.waitForClose());
    QCOMPARE(service.calls, 0);
}

void tst_HttpFront::takesABodyUpToTheLimit()
{
    Service service;
    Wire wire(service.port);
    const qsizetype limit = HttpLimits().bodyBytes;
    wire.send("PUT /size HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(limit) + "\r\n\r\n");
    wire.send(QByteArray(limit, 'x'));
    QCOMPARE(wire.read().body, QByteArray::number(limit));
}

void tst_HttpFront::hugeHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray many = "GET /echo HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 100'000; ++i)
        many += "a:b\r\n";
    QTest::newRow("100,000 fields") << many + "\r\n";
    QTest::newRow("a field of 1 MB") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX-A: ")
            + QByteArray(1'000'000, 'a');
    QTest::newRow("an address of 1 MB") << QByteArray("GET /") + QByteArray(1'000'000, 'a');
    QTest::newRow("just too much") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX-A: ")
            + QByteArray(16 * 1024, 'a') + "\r\n\r\n";
}

void tst_HttpFront::hugeHeads()
{
    QFETCH(QByteArray, bytes);
    HttpLimits limits;
    limits.head = std::chrono::milliseconds(500);
    Service service(limits);
    Wire wire(service.port);
    wire.send(bytes);
    const auto answer = wire.read();
    QVERIFY2(QList<int>({431, 414, 413, 400, 0}).contains(answer.status),
             qPrintable(QString::number(answer.status)));
    QVERIFY(wire.waitForClose());
    QCOMPARE(service.calls, 0);
}

void tst_HttpFront::slowClientsAreClosed_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("drop");
    QTest::addColumn<int>("answers");
    QTest::newRow("silence") << QByteArray() << QByteArray() << 0;
    QTest::newRow("slow request line") << QByteArray("GET /") << QByteArray("a") << 0;
    QTest::newRow("slow field") << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nX-A: ") << QByteArray("a")
                                << 0;
    QTest::newRow("slow empty lines") << QByteArray() << QByteArray("\r\n") << 0;
    QTest::newRow("slow body") << QByteArray(
        "PUT /size HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
                               << QByteArray("a") << 0;
    QTest::newRow("silence after an answer") << QByteArray(get) << QByteArray() << 1;
    QTest::newRow("slow second head")
        << QByteArray(get) + "GET /echo HTTP/1.1\r\nX-A: " << QByteArray("a") << 1;
}

void tst_HttpFront::slowClientsAreClosed()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, drop);
    QFETCH(int, answers);
    HttpLimits limits;
    limits.head = limits.body = limits.idle = std::chrono::milliseconds(400);
    limits.answer = std::chrono::hours(1);
    Service service(limits);
    Wire wire(service.port);
    QElapsedTimer clock;
    clock.start();
    wire.send(first);
    for (int i = 0; i < answers; ++i)
        QCOMPARE(wire.read().status, 200);
    // A byte now and then keeps the line from being idle.
    while (!wire.waitForClose(20)) {
        QVERIFY(clock.elapsed() < 5000);
        if (!drop.isEmpty())
            wire.send(drop);
    }
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(service.calls, answers);
}

void tst_HttpFront::slowReaderIsClosed()
{
    HttpLimits limits;
    limits.answer = std::chrono::milliseconds(300);
    Service service(limits);
    Wire wire(service.port);
    wire.socket().setReadBufferSize(1024);
    const int size = 64 * 1024 * 1024;
    wire.send("GET /page/" + QByteArray::number(size) + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(service.calls, 1);
    QElapsedTimer clock;
    clock.start();
    qsizetype received = 0;
    while (clock.elapsed() < 1000) {
        if (wire.socket().waitForReadyRead(20))
            received += wire.socket().read(1).size();
    }
    wire.socket().setReadBufferSize(0);
    received += wire.readToEnd().size();
    QVERIFY(wire.waitForClose());
    QVERIFY(received < size);
}

void tst_HttpFront::aLongPollIsAnsweredLater()
{
    Service service;
    Wire wire(service.port);
    wire.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(service.keptCount(), 1);
    const auto reply = service.keptReply(0);
    QVERIFY(!reply.isFinished());
    std::thread([reply] { reply.finish({200, {}, "news"}); }).join();
    reply.finish({200, {}, "the second answer counts for nothing"});
    QVERIFY(reply.isFinished());
    QCOMPARE(wire.read().body, "news");
    wire.send(get);
    QCOMPARE(wire.read().status, 200);
}

void tst_HttpFront::aLongPollOutlivesTheDeadlines()
{
    HttpLimits limits;
    limits.head = limits.body = limits.idle = limits.answer = std::chrono::milliseconds(200);
    Service service(limits);
    Wire wire(service.port);
    wire.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(service.keptCount(), 1);
    QVERIFY(!wire.waitForClose(700));
    service.keptReply(0).finish({200, {}, "news"});
    QCOMPARE(wire.read().body, "news");
}

void tst_HttpFront::aClientLeavesItsLongPoll()
{
    Service service;
    {
        Wire wire(service.port);
        wire.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(service.keptCount(), 1);
    }
    QTRY_VERIFY(service.keptReply(0).isFinished());
    service.keptReply(0).finish({200, {}, "news"});
    Wire other(service.port);
    other.send(get);
    QCOMPARE(other.read().status, 200);
}

void tst_HttpFront::manyLongPollsHalfLeave()
{
    Service service;
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 200; ++i) {
        wires.push_back(std::make_unique<Wire>(service.port));
        wires.back()->send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    QTRY_COMPARE(service.keptCount(), 200);
    std::thread notifier([&service] {
        for (int i = 0; i < 200; ++i)
            service.keptReply(i).finish({200, {}, "news"});
    });
    for (size_t i = 0; i < wires.size(); i += 2)
        wires[i]->leave();
    notifier.join();
    for (size_t i = 1; i < wires.size(); i += 2)
        QCOMPARE(wires[i]->read().body, "news");
}

void tst_HttpFront::aClientLeavesWhileAHandlerRuns()
{
    Service service;
    {
        Wire wire(service.port);
        wire.send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
        service.arrived.acquire();
    }
    service.gate.release();
    Wire other(service.port);
    other.send(get);
    QCOMPARE(other.read().status, 200);
}

void tst_HttpFront::aDroppedReplyIsAFailure()
{
    Service service;
    Wire wire(service.port);
    wire.send("GET /nobody HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = wire.read();
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.header("Content-Type"), "application/problem+json");
}

void tst_HttpFront::aHeaderWithALineBreakNeverLeaves()
{
    Service service;
    Wire wire(service.port);
    QTest::ignoreMessage(QtCriticalMsg,
                         "An answer has a header field with a line break; the connection is closed.");
    wire.send("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(wire.readToEnd(), QByteArray());
}

void tst_HttpFront::pagesAreCompressedWhenAskedFor()
{
    Service service;
    Wire wire(service.port);
    wire.send("GET /page/500000 HTTP/1.1\r\nHost: a\r\nAccept-Encoding: deflate, gzip\r\n\r\n");
    const auto packed = wire.read();
    QCOMPARE(packed.header("Content-Encoding"), "gzip");
    QVERIFY(packed.body.size() < 5000);
    wire.send("GET /page/500000 HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto plain = wire.read();
    QVERIFY(plain.header("Content-Encoding").isNull());
    QCOMPARE(plain.body, QByteArray(500'000, 'x'));
}

void tst_HttpFront::limitsConnectionsPerAddress()
{
#ifdef Q_OS_LINUX
    HttpLimits limits;
    limits.connectionsPerAddress = 2;
    Service service(limits);
    // Another address of this machine that is not the one that goes unlimited.
    const QHostAddress from(u"127.0.0.2"_s);
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 2; ++i) {
        wires.push_back(std::make_unique<Wire>(service.port, from));
        wires.back()->send(get);
        QCOMPARE(wires.back()->read().status, 200);
    }
    QVERIFY(Wire(service.port, from).waitForClose());
    std::vector<std::unique_ptr<Wire>> others;
    for (int i = 0; i < 5; ++i) {
        others.push_back(std::make_unique<Wire>(service.port));
        others.back()->send(get);
        QCOMPARE(others.back()->read().status, 200);
    }
    wires.pop_back();
    // Asked only until it succeeds: QTRY_VERIFY asks once more after that, when this connection may still be counted.
    bool served = false;
    const auto servedAgain = [&] {
        if (!served) {
            Wire wire(service.port, from);
            wire.send(get);
            served = wire.read().status == 200;
        }
        return served;
    };
    QTRY_VERIFY(servedAgain());
#else
    QSKIP("Only Linux has the whole of 127.0.0.0/8.");
#endif
}

void tst_HttpFront::limitsConnections()
{
    HttpLimits limits;
    limits.connections = 8;
    limits.head = std::chrono::milliseconds(400);
    Service service(limits);
    std::vector<std::unique_ptr<Wire>> silent;
    for (int i = 0; i < 8; ++i)
        silent.push_back(std::make_unique<Wire>(service.port));
    // Nobody holds a place without saying something, so the next is served when the deadline of the silent
    // has passed.
    Wire wire(service.port);
    wire.send(get);
    QCOMPARE(wire.read().status, 200);
}

void tst_HttpFront::handlersRunSideBySide()
{
    Service service;
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 6; ++i) {
        wires.push_back(std::make_unique<Wire>(service.port));
        wires.back()->send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    const int workers = HttpLimits().workers;
    QVERIFY(service.arrived.tryAcquire(workers, 5000));
    QVERIFY(!service.arrived.tryAcquire(1, 200));
    service.gate.release(6);
    for (const auto &wire : wires)
        QCOMPARE(wire->read().body, "late");
}

void tst_HttpFront::stopAnswersWhoWaits()
{
    Service service;
    Wire waiting(service.port);
    waiting.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
    Wire idle(service.port);
    idle.send(get);
    QCOMPARE(idle.read().status, 200);
    Wire sending(service.port);
    sending.send("PUT /size HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf");
    QTRY_COMPARE(service.keptCount(), 1);

    service.front.stop();

    const auto answer = waiting.read();
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.header("Retry-After").isNull());
    QVERIFY(waiting.waitForClose());
    QVERIFY(idle.waitForClose());
    QVERIFY(sending.waitForClose());
    QVERIFY(!Wire(service.port).isConnected());
    service.keptReply(0).finish({200, {}, "too late"});
    service.front.stop();
}

void tst_HttpFront::stopLetsARunningHandlerEnd()
{
    Service service;
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 6; ++i) {
        wires.push_back(std::make_unique<Wire>(service.port));
        wires.back()->send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
    }
    service.arrived.acquire(4);
    QSemaphore stopped;
    std::thread stopper([&] {
        service.front.stop();
        stopped.release();
    });
    const bool tooEarly = stopped.tryAcquire(1, 200);
    service.gate.release(6);
    stopper.join();
    QVERIFY(!tooEarly);
    int late = 0;
    int refused = 0;
    for (const auto &wire : wires) {
        const auto answer = wire->read();
        late += answer.body == "late";
        refused += answer.status == 503;
    }
    QVERIFY(late >= 4);
    QCOMPARE(late + refused, 6);
}

void tst_HttpFront::startsAgainAndSaysWhenItCannot()
{
    Service service;
    HttpFront other({}, [](const auto &, const auto &) {});
    const auto busy = other.start(QHostAddress(QHostAddress::LocalHost), service.port);
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Busy);
    QVERIFY(busy.error().detail.contains(QString::number(service.port)));

    service.front.stop();
    const auto again = service.front.start(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(again);
    Wire wire(*again);
    wire.send(get);
    QCOMPARE(wire.read().status, 200);
}

void tst_HttpFront::manyClientsAtOnce()
{
    Service service;
    std::atomic<int> good = 0;
    std::vector<std::thread> clients;
    for (int c = 0; c < 8; ++c) {
        clients.emplace_back([&, c] {
            Wire wire(service.port);
            for (int i = 0; i < 50; ++i) {
                const auto mark = QByteArray::number(c * 1000 + i);
                wire.send("GET /echo/" + mark + " HTTP/1.1\r\nHost: a\r\n\r\n");
                good += wire.read().body.contains(mark);
            }
        });
    }
    for (auto &client : clients)
        client.join();
    QCOMPARE(good, 400);
}

QTEST_GUILESS_MAIN(tst_HttpFront)
#include "tst_httpfront.moc"
