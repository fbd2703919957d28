// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/remote/httpcall.h"

#include "scriptedserver.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_HttpCall : public QObject {
    Q_OBJECT
private slots:
    void originIsHttpsOrThisMachine_data();
    void originIsHttpsOrThisMachine();
    void retryAfterIsSecondsOrDate_data();
    void retryAfterIsSecondsOrDate();
    void nextPageStaysAtTheService_data();
    void nextPageStaysAtTheService();
    void tokensArePlain();
    void gzipIsInflatedWhole();
    void gzipBombIsRefused();
};

void tst_HttpCall::originIsHttpsOrThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("https") << u"https://konto.example.no"_s << true;
    QTest::addRow("https with port") << u"https://konto.example.no:8443/"_s << true;
    QTest::addRow("loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::addRow("loopback v6") << u"http://[::1]:8080"_s << true;
    QTest::addRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::addRow("http elsewhere") << u"http://konto.example.no"_s << false;
    QTest::addRow("looks like loopback") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::addRow("user info") << u"https://a@konto.example.no"_s << false;
    QTest::addRow("loopback as user") << u"http://127.0.0.1@evil.example"_s << false;
    QTest::addRow("path") << u"https://konto.example.no/v1"_s << false;
    QTest::addRow("query") << u"https://konto.example.no?a=b"_s << false;
    QTest::addRow("file") << u"file:///etc/passwd"_s << false;
    QTest::addRow("nothing") << QString() << false;
}

void tst_HttpCall::originIsHttpsOrThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(isServiceOrigin(QUrl(url)), allowed);
}

void tst_HttpCall::retryAfterIsSecondsOrDate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::addRow("spaces") << QByteArray(" 7 ") << qint64(7000);
    QTest::addRow("date") << QByteArray("Mon, 23 Nov 2026 10:00:30 GMT") << qint64(30'000);
    QTest::addRow("date gone by") << QByteArray("Mon, 23 Nov 2026 09:00:30 GMT") << qint64(0);
    QTest::addRow("far date") << QByteArray("Mon, 23 Nov 2099 09:00:30 GMT") << qint64(3'600'000);
    QTest::addRow("a day") << QByteArray("86400") << qint64(3'600'000);
    QTest::addRow("beyond numbers") << QByteArray("99999999999999999999999") << qint64(3'600'000);
    QTest::addRow("negative") << QByteArray("-5") << qint64(0);
    QTest::addRow("fraction") << QByteArray("1.5") << qint64(0);
    QTest::addRow("text") << QByteArray("soon") << qint64(0);
    QTest::addRow("none") << QByteArray() << qint64(0);
}

void tst_HttpCall::retryAfterIsSecondsOrDate()
{
    QFETCH(QByteArray, header);
    const QDateTime now({2026, 11, 23}, {10, 0}, Qt::UTC);
    QTEST(retryAfter(header, now), "milliseconds");
}

void tst_HttpCall::nextPageStaysAtTheService_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QByteArray>("page");
    QTest::addRow("none") << QByteArray() << true << QByteArray();
    QTest::addRow("relative") << QByteArray("</v1/c/snapshot?page=abc>; rel=\"next\"") << true
                              << QByteArray("abc");
    QTest::addRow("bare relation") << QByteArray("</v1/c/snapshot?page=abc>;rel=next") << true
                                   << QByteArray("abc");
    QTest::addRow("encoded") << QByteArray("</v1/c/snapshot?page=a%2Bb>; rel=\"next\"") << true
                             << QByteArray("a+b");
    QTest::addRow("absolute") << QByteArray("<https://a.example/v1/c/snapshot?page=abc>; rel=\"next\"")
                              << true << QByteArray("abc");
    QTest::addRow("other host") << QByteArray("<https://b.example/v1/c/snapshot?page=abc>; rel=\"next\"")
                                << false << QByteArray();
    QTest::addRow("other scheme") << QByteArray("<http://a.example/v1/c/snapshot?page=abc>; rel=\"next\"")
                                  << false << QByteArray();
    QTest::addRow("scheme-relative") << QByteArray("<//b.example/v1/c/snapshot?page=abc>; rel=\"next\"")
                                     << false << QByteArray();
    QTest::addRow("other path") << QByteArray("</v1/d/snapshot?page=abc>; rel=\"next\"") << false
                                << QByteArray();
    QTest::addRow("no page") << QByteArray("</v1/c/snapshot>; rel=\"next\"") << false << QByteArray();
    QTest::addRow("other relation") << QByteArray("</v1/c/snapshot?page=abc>; rel=\"prev\"") << false
                                    << QByteArray();
    QTest::addRow("line break") << QByteArray("</v1/c/snapshot?page=a%0D%0Ab>; rel=\"next\"") << false
                                << QByteArray();
    QTest::addRow("garbage") << QByteArray("\xff\x00<<>>", 6) << false << QByteArray();
}

void tst_HttpCall::nextPageStaysAtTheService()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, ok);
    const auto next = nextPage(link, QUrl(u"https://a.example"_s), u"/v1/c/snapshot"_s);
    QCOMPARE(next.ok(), ok);
    if (ok)
        QTEST(*next, "page");
}

void tst_HttpCall::tokensArePlain()
{
    QVERIFY(isPlainToken("abc~!"));
    QVERIFY(isPlainToken(QByteArray(512, 'x')));
    QVERIFY(!isPlainToken(QByteArray(513, 'x')));
    QVERIFY(!isPlainToken(""));
    QVERIFY(!isPlainToken("a b"));
    QVERIFY(!isPlainToken("a\r\nb"));
    QVERIFY(!isPlainToken("a\x7f"));
    QVERIFY(!isPlainToken("\xc3\xa5"));
}

void tst_HttpCall::gzipIsInflatedWhole()
{
    QByteArray content;
    for (int i = 0; i < 100'000; ++i)
        content += QByteArray::number(i * 7919 % 10007);
    const auto packed = gzipped(content);
    const auto whole = inflated(packed);
    QVERIFY(whole.ok());
    QCOMPARE(*whole, content);
    const auto nothing = inflated(gzipped({}));
    QVERIFY(nothing.ok());
    QCOMPARE(nothing->size(), 0);

    for (const qsizetype cut : {qsizetype(0), qsizetype(5), packed.size() / 2, packed.size() - 1})
        QVERIFY2(!inflated(packed.left(cut)).ok(), QByteArray::number(cut).constData());
    QVERIFY(!inflated(packed + "x").ok());
    auto damaged = packed;
    damaged[packed.size() - 6] = char(damaged[packed.size() - 6] ^ 1);
    QVERIFY(!inflated(damaged).ok());
    QVERIFY(!inflated("{\"a\":1}").ok());
}

void tst_HttpCall::gzipBombIsRefused()
{
    const auto bomb = gzipped(QByteArray(64 * 1024 * 1024, '0'));
    QVERIFY(bomb.size() < largestBody);
    QVERIFY(!inflated(bomb).ok());
    const auto largest = inflated(gzipped(QByteArray(largestBody, '0')));
    QVERIFY(largest.ok());
    QCOMPARE(largest->size(), largestBody);
}

QTEST_GUILESS_MAIN(tst_HttpCall)
#include "tst_httpcall.moc"
