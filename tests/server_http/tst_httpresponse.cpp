// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/httpresponse.h"

#include <QJsonDocument>
#include <QTest>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray header(const HttpResponse &response, const char *name)
{
    for (const auto &[field, value] : response.headers) {
        if (field == name)
            return value;
    }
    return {};
}

QByteArray inflated(QByteArray packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray plain(1'000'000, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = uInt(plain.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    plain.truncate(whole ? qsizetype(stream.total_out) : 0);
    inflateEnd(&stream);
    return plain;
}

} // namespace

class tst_HttpResponse : public QObject {
    Q_OBJECT

private slots:
    void aProblemNamesItsRequest();
    void everyAnswerHasTheCommonFields();
    void compressesOnlyWhatIsAllowedAndWorthIt_data();
    void compressesOnlyWhatIsAllowedAndWorthIt();
    void acceptsAnEncoding_data();
    void acceptsAnEncoding();
};

void tst_HttpResponse::aProblemNamesItsRequest()
{
    const QJsonArray errors{QJsonObject{{u"pointer"_s, u"/email"_s}, {u"code"_s, u"taken"_s}}};
    const auto response = finished(
        problem(409, "unique-violation", u"Taken"_s, u"The e-mail is taken."_s, errors, {{u"current"_s, 7}}),
        "abc", false);
    QCOMPARE(response.status, 409);
    QCOMPARE(header(response, "Content-Type"), "application/problem+json");
    const QJsonObject expected{{u"type"_s, u"urn:selskap:problem:unique-violation"_s},
                               {u"title"_s, u"Taken"_s},
                               {u"status"_s, 409},
                               {u"detail"_s, u"The e-mail is taken."_s},
                               {u"errors"_s, errors},
                               {u"current"_s, 7},
                               {u"requestId"_s, u"abc"_s}};
    QCOMPARE(QJsonDocument::fromJson(response.body).object(), expected);
}

void tst_HttpResponse::everyAnswerHasTheCommonFields()
{
    const auto response = finished(jsonResponse(200, {}), "abc", true);
    QCOMPARE(header(response, "Cache-Control"), "no-store");
    QCOMPARE(header(response, "X-Content-Type-Options"), "nosniff");
    QCOMPARE(header(response, "X-Request-Id"), "abc");
    QCOMPARE(header(response, "Content-Type"), "application/json");
}

void tst_HttpResponse::compressesOnlyWhatIsAllowedAndWorthIt_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("compressible");
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("asked for") << 100'000 << true << true << true;
    QTest::newRow("not asked for") << 100'000 << true << false << false;
    QTest::newRow("not allowed") << 100'000 << false << true << false;
    QTest::newRow("small") << 1024 << true << true << false;
    QTest::newRow("just above") << 1025 << true << true << true;
}

void tst_HttpResponse::compressesOnlyWhatIsAllowedAndWorthIt()
{
    QFETCH(int, size);
    QFETCH(bool, compressible);
    QFETCH(bool, gzip);
    QFETCH(bool, compressed);
    QByteArray body(size, ' ');
    for (int i = 0; i < size; ++i)
        body[i] = char('a' + i * 7 % 23);

    const auto response = finished({200, {}, body, compressible}, "abc", gzip);

    QCOMPARE(header(response, "Content-Encoding"), compressed ? QByteArray("gzip") : QByteArray());
    QCOMPARE(compressed ? inflated(response.body) : response.body, body);
    QCOMPARE(response.body.size() < body.size(), compressed);
}

void tst_HttpResponse::acceptsAnEncoding_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("alone") << QByteArray("gzip") << true;
    QTest::newRow("among others") << QByteArray("br, GZIP;q=0.5, deflate") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0, br") << false;
    QTest::newRow("refused in decimals") << QByteArray("gzip; q=0.000") << false;
    QTest::newRow("hardly") << QByteArray("gzip; q=0.001") << true;
    QTest::newRow("another") << QByteArray("x-gzip-like") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void tst_HttpResponse::acceptsAnEncoding()
{
    QFETCH(QByteArray, field);
    HttpRequest request;
    request.headers = {{"accept-encoding", field}};
    QTEST(request.accepts("gzip"), "accepted");
}

QTEST_GUILESS_MAIN(tst_HttpResponse)
#include "tst_httpresponse.moc"
