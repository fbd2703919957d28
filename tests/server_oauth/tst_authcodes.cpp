// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts.h"

#include "server/oauth/authcodes.h"
#include "server/store/oauthschema.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QString callback = u"http://127.0.0.1:49152/back"_s;

struct Fixture {
    Accounts accounts;
    SessionStore sessions{Signer(accounts.database().secret())};

    QByteArray issue(const QString &redirectUri = callback,
                     const QString &challenge = QString::fromLatin1(challengeOf(verifier)))
    {
        return accounts.write([&](QSqlDatabase &database) {
            return AuthCodes::issue(database, {u"shop"_s, u"anna"_s, redirectUri, challenge}, accounts.now());
        });
    }

    std::optional<TokenPair> redeem(const QByteArray &code, const QString &redirectUri = callback,
                                    const QByteArray &proof = verifier)
    {
        return accounts.write([&](QSqlDatabase &database) {
            return AuthCodes::redeem(database, sessions, code, redirectUri, proof, accounts.now());
        });
    }
};

} // namespace

class tst_AuthCodes : public QObject {
    Q_OBJECT

private slots:
    void theExampleOfTheStandard();
    void aCodeGivesTokens();
    void refuses_data();
    void refuses();
    void aSecondUseEndsTheSessionOfTheFirst();
    void aCodeWithoutProof();
    void storesNoCode();
    void codesGoWithTheUsersSessions();
    void oldCodesAreForgotten();
};

void tst_AuthCodes::theExampleOfTheStandard()
{
    // RFC 7636, Appendix B
    QCOMPARE(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void tst_AuthCodes::aCodeGivesTokens()
{
    Fixture f;
    const auto code = f.issue();
    QVERIFY(code.size() >= 22); // 128 bits
    f.accounts.wait(59'999);
    const auto pair = f.redeem(code);
    QVERIFY(pair);
    const auto caller = f.accounts.write(
        [&](QSqlDatabase &database) { return f.sessions.find(database, pair->access, f.accounts.now()); });
    QVERIFY(caller);
    QCOMPARE(caller->userId, u"anna"_s);
    QCOMPARE(caller->companyId, u"shop"_s);
}

void tst_AuthCodes::refuses_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QByteArray>("proof");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("another address") << u"http://127.0.0.1:49153/back"_s << verifier << qint64(0);
    QTest::newRow("no address") << QString() << verifier << qint64(0);
    QTest::newRow("another verifier") << callback << QByteArray(43, 'a') << qint64(0);
    QTest::newRow("no verifier") << callback << QByteArray() << qint64(0);
    QTest::newRow("the challenge itself") << callback << challengeOf(verifier) << qint64(0);
    QTest::newRow("too late") << callback << verifier << qint64(60'000);
}

void tst_AuthCodes::refuses()
{
    QFETCH(QString, redirectUri);
    QFETCH(QByteArray, proof);
    QFETCH(qint64, pause);
    Fixture f;
    const auto code = f.issue();
    f.accounts.wait(pause);
    QVERIFY(!f.redeem(code, redirectUri, proof));
    QVERIFY(!f.redeem(code + 'A'));
    QVERIFY(!f.redeem({}));
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM session"_s), 0);
    // Whoever only has the code cannot spoil it for the client that also has the verifier.
    QCOMPARE(f.redeem(code).has_value(), pause == 0);
}

void tst_AuthCodes::aSecondUseEndsTheSessionOfTheFirst()
{
    Fixture f;
    const auto code = f.issue();
    QVERIFY(f.redeem(code));
    f.accounts.wait(10 * 60'000);
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"^A sign-in code was used twice; session [0-9a-f-]{36} has ended\\.$"_s));
    QVERIFY(!f.redeem(code));
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM session"_s), 0);
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM access_token"_s), 0);
}

void tst_AuthCodes::aCodeWithoutProof()
{
    Fixture f;
    QVERIFY(!f.redeem(f.issue({}, {}), {}, verifier));
    QVERIFY(!f.redeem(f.issue(), {}, {}));
    QVERIFY(f.redeem(f.issue({}, {}), {}, {}));
}

void tst_AuthCodes::storesNoCode()
{
    Fixture f;
    const auto code = f.issue();
    QVERIFY(!f.accounts.dump().contains(QString::fromLatin1(code)));
}

void tst_AuthCodes::codesGoWithTheUsersSessions()
{
    Fixture f;
    const auto code = f.issue();
    f.accounts.write([](QSqlDatabase &database) { return endSessions(database, u"shop"_s, u"anna"_s); });
    QVERIFY(!f.redeem(code));
}

void tst_AuthCodes::oldCodesAreForgotten()
{
    Fixture f;
    f.issue();
    f.accounts.wait(2 * 3600 * 1000);
    f.issue();
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM auth_code"_s), 1);
}

QTEST_GUILESS_MAIN(tst_AuthCodes)
#include "tst_authcodes.moc"
