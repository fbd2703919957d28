// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/oauth/signer.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Signer : public QObject {
    Q_OBJECT

private slots:
    void tokensAreLongAndNeverTheSame();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
    void purposesGiveUnrelatedResults();
    void opensWhatItSealed();
    void opensNothingElse();
};

void tst_Signer::tokensAreLongAndNeverTheSame()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i) {
        const auto token = randomToken();
        QCOMPARE(token.size(), 43); // 256 bits
        QVERIFY(fromBase64Url(token));
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1000);
    QCOMPARE(tokenHash("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void tst_Signer::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QByteArray("AAEC_-8") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("padding") << QByteArray("AAEC_-8=") << false;
    QTest::newRow("other alphabet") << QByteArray("AAEC/+8") << false;
    QTest::newRow("space") << QByteArray("AAEC _-8") << false;
    QTest::newRow("loose last bits") << QByteArray("AAEC_-9") << false;
    QTest::newRow("cut off") << QByteArray("AAEC_") << false;
}

void tst_Signer::base64UrlIsStrict()
{
    QFETCH(QByteArray, text);
    QTEST(fromBase64Url(text).has_value(), "good");
}

void tst_Signer::purposesGiveUnrelatedResults()
{
    const Signer signer("secret");
    QCOMPARE(signer.mac("a", "bytes"), Signer("secret").mac("a", "bytes"));
    QVERIFY(signer.mac("a", "bytes") != signer.mac("b", "bytes"));
    QVERIFY(signer.mac("a", "bytes") != signer.mac("ab", "ytes"));
    QVERIFY(signer.mac("a", "bytes") != Signer("other").mac("a", "bytes"));
}

void tst_Signer::opensWhatItSealed()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    const Signer signer("secret");
    const auto text = signer.seal("form", {{u"name"_s, u"Åse"_s}}, now.addSecs(10));
    const auto object = signer.open("form", text, now.addSecs(9));
    QVERIFY(object);
    QCOMPARE((*object)["name"_L1].toString(), u"Åse"_s);
    QVERIFY(!signer.open("form", text, now.addSecs(10)));
}

void tst_Signer::opensNothingElse()
{
    const auto now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    const Signer signer("secret");
    const auto text = signer.seal("form", {{u"name"_s, u"Åse"_s}}, now.addSecs(10));
    QVERIFY(!signer.open("other", text, now));
    QVERIFY(!Signer("other").open("form", text, now));
    QVERIFY(!signer.open("form", {}, now));
    QVERIFY(!signer.open("form", ".", now));
    QVERIFY(!signer.open("form", text.left(text.indexOf('.')), now));
    QVERIFY(!signer.open("form", text + 'A', now));
    for (qsizetype i = 0; i < text.size(); ++i) {
        auto changed = text;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!signer.open("form", changed, now), changed.constData());
    }
}

QTEST_GUILESS_MAIN(tst_Signer)
#include "tst_signer.moc"
