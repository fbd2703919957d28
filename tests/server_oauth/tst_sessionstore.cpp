// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts.h"

#include "server/oauth/sessionstore.h"
#include "server/store/identities.h"
#include "server/store/oauthschema.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

struct Fixture {
    Accounts accounts;
    SessionStore sessions{Signer(accounts.database().secret())};

    TokenPair begin(const QString &user = u"anna"_s)
    {
        return accounts.write([&](QSqlDatabase &database) {
            return sessions.begin(database, u"shop"_s, user, accounts.now(), &lastSession);
        });
    }

    std::optional<TokenPair> refresh(const QByteArray &token)
    {
        return accounts.write(
            [&](QSqlDatabase &database) { return sessions.refresh(database, token, accounts.now()); });
    }

    std::optional<Caller> find(const QByteArray &token)
    {
        auto found = accounts.database().read(
            [&](QSqlDatabase &database) { return sessions.find(database, token, accounts.now()); });
        return found ? *found : std::nullopt;
    }

    void revoke(const QByteArray &token)
    {
        accounts.write([&](QSqlDatabase &database) { return sessions.revoke(database, token); });
    }

    int sessionCount() { return accounts.count(u"SELECT count(*) FROM session"_s); }

    QString lastSession;
};

void expectReuse()
{
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"^A refresh token was used again; session [0-9a-f-]{36} has ended\\.$"_s));
}

} // namespace

class tst_SessionStore : public QObject {
    Q_OBJECT

private slots:
    void knowsTheCaller();
    void anAccessTokenLastsFifteenMinutes();
    void storesNoToken();
    void aRefreshReplacesTheToken();
    void aLostAnswerIsGivenAgain();
    void aRepeatAfterARestartGivesTheSame();
    void laterReuseEndsTheSession_data();
    void laterReuseEndsTheSession();
    void aMadeUpTokenEndsNothing();
    void twoRefreshesAtOnceGetTheSamePair();
    void aRefreshTokenLastsSixtyDays();
    void revoking_data();
    void revoking();
    void endsAllSessionsOfAUser();
    void aNewPasswordEndsAllSessions();
};

void tst_SessionStore::knowsTheCaller()
{
    Fixture f;
    const auto pair = f.begin();
    const auto caller = f.find(pair.access);
    QVERIFY(caller);
    QCOMPARE(caller->userId, u"anna"_s);
    QCOMPARE(caller->companyId, u"shop"_s);
    QCOMPARE(caller->sessionId, f.lastSession);
    QVERIFY(!f.find(pair.refresh));
    QVERIFY(!f.find(pair.access + 'A'));
    QVERIFY(!f.find({}));
    QVERIFY(!f.find(tokenHash(pair.access).toLatin1()));
}

void tst_SessionStore::anAccessTokenLastsFifteenMinutes()
{
    Fixture f;
    const auto pair = f.begin();
    QCOMPARE(pair.accessSeconds, 900);
    f.accounts.wait(15 * minute - 1);
    QVERIFY(f.find(pair.access));
    f.accounts.wait(1);
    QVERIFY(!f.find(pair.access));
}

void tst_SessionStore::storesNoToken()
{
    Fixture f;
    const auto first = f.begin();
    const auto second = f.refresh(first.refresh);
    QVERIFY(second);
    const auto dump = f.accounts.dump();
    QVERIFY(dump.contains(tokenHash(second->access)));
    QVERIFY(dump.contains(tokenHash(second->refresh)));
    for (const auto &token : {first.access, first.refresh, second->access, second->refresh}) {
        QVERIFY(token.size() >= 43);
        QVERIFY(!dump.contains(QString::fromLatin1(token)));
        QVERIFY(!dump.contains(QString::fromLatin1(fromBase64Url(token)->toHex())));
    }
}

void tst_SessionStore::aRefreshReplacesTheToken()
{
    Fixture f;
    const auto first = f.begin();
    f.accounts.wait(14 * minute);
    const auto second = f.refresh(first.refresh);
    QVERIFY(second);
    QVERIFY(second->refresh != first.refresh);
    QVERIFY(second->access != first.access);
    // A request that was under way with the access token before still gets through.
    QVERIFY(f.find(first.access));
    QVERIFY(f.find(second->access));
    f.accounts.wait(14 * minute);
    QVERIFY(!f.find(first.access));
    const auto third = f.refresh(second->refresh);
    QVERIFY(third);
    QCOMPARE(f.find(third->access)->sessionId, f.lastSession);
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM access_token"_s), 2);
}

void tst_SessionStore::aLostAnswerIsGivenAgain()
{
    Fixture f;
    const auto first = f.begin();
    const auto second = f.refresh(first.refresh);
    f.accounts.wait(minute);
    const auto again = f.refresh(first.refresh);
    QVERIFY(second && again);
    QCOMPARE(again->refresh, second->refresh);
    QCOMPARE(again->access, second->access);
    QVERIFY(f.find(again->access));
    QVERIFY(f.refresh(again->refresh));
}

void tst_SessionStore::aRepeatAfterARestartGivesTheSame()
{
    Fixture f;
    const auto first = f.begin();
    const auto second = f.refresh(first.refresh);
    f.accounts.reopen();
    f.sessions = SessionStore(Signer(f.accounts.database().secret()));
    const auto again = f.refresh(first.refresh);
    QVERIFY(second && again);
    QCOMPARE(again->refresh, second->refresh);
}

void tst_SessionStore::laterReuseEndsTheSession_data()
{
    QTest::addColumn<int>("rotations");
    QTest::addColumn<qint64>("pause");
    QTest::newRow("after the grace") << 1 << minute + 1;
    QTest::newRow("two back, within the grace") << 2 << qint64(1000);
    QTest::newRow("ten back") << 10 << minute * 60;
}

void tst_SessionStore::laterReuseEndsTheSession()
{
    QFETCH(int, rotations);
    QFETCH(qint64, pause);
    Fixture f;
    f.begin(u"berit"_s);
    const auto first = f.begin();
    auto last = first;
    for (int i = 0; i < rotations; ++i)
        last = f.refresh(last.refresh).value();
    f.accounts.wait(pause);
    expectReuse();
    QVERIFY(!f.refresh(first.refresh));
    QVERIFY(!f.find(last.access));
    QVERIFY(!f.refresh(last.refresh));
    QCOMPARE(f.sessionCount(), 1);
}

void tst_SessionStore::aMadeUpTokenEndsNothing()
{
    Fixture f;
    const auto pair = f.begin();
    const auto bytes = fromBase64Url(pair.refresh).value();
    for (qsizetype i = 16; i < bytes.size(); i += 7) {
        auto changed = bytes;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!f.refresh(toBase64Url(changed)));
        f.revoke(toBase64Url(changed));
    }
    QVERIFY(!f.refresh("garbage"));
    QVERIFY(!f.refresh({}));
    QVERIFY(!f.refresh(pair.access));
    QVERIFY(f.refresh(pair.refresh));
}

void tst_SessionStore::twoRefreshesAtOnceGetTheSamePair()
{
    Fixture f;
    auto token = f.begin().refresh;
    for (int round = 0; round < 20; ++round) {
        std::array<std::optional<TokenPair>, 4> pairs;
        std::vector<std::thread> threads;
        for (auto &pair : pairs)
            threads.emplace_back([&f, &pair, token] { pair = f.refresh(token); });
        for (auto &thread : threads)
            thread.join();
        for (const auto &pair : pairs) {
            QVERIFY(pair);
            QCOMPARE(pair->refresh, pairs[0]->refresh);
            QCOMPARE(pair->access, pairs[0]->access);
        }
        token = pairs[0]->refresh;
    }
}

void tst_SessionStore::aRefreshTokenLastsSixtyDays()
{
    Fixture f;
    auto pair = f.begin();
    const qint64 sixtyDays = 60 * 24 * 60 * minute;
    f.accounts.wait(sixtyDays - 1);
    pair = f.refresh(pair.refresh).value();
    f.accounts.wait(sixtyDays);
    QVERIFY(!f.refresh(pair.refresh));
    f.begin();
    QCOMPARE(f.sessionCount(), 1);
}

void tst_SessionStore::revoking_data()
{
    QTest::addColumn<QString>("which");
    for (const auto *which : {"access", "refresh", "the refresh token before"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void tst_SessionStore::revoking()
{
    QFETCH(QString, which);
    Fixture f;
    const auto other = f.begin();
    const auto before = f.begin();
    const auto pair = f.refresh(before.refresh).value();
    f.accounts.wait(5 * minute);
    f.revoke(which == "access"_L1 ? pair.access : which == "refresh"_L1 ? pair.refresh : before.refresh);
    QVERIFY(!f.find(pair.access));
    QVERIFY(!f.refresh(pair.refresh));
    QVERIFY(f.find(other.access));
}

void tst_SessionStore::endsAllSessionsOfAUser()
{
    Fixture f;
    const auto one = f.begin();
    const auto two = f.begin();
    const auto other = f.begin(u"berit"_s);
    f.accounts.write([&](QSqlDatabase &database) { return endSessions(database, u"shop"_s, u"anna"_s); });
    QVERIFY(!f.find(one.access));
    QVERIFY(!f.refresh(two.refresh));
    QVERIFY(f.find(other.access));
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM access_token"_s), 1);
}

void tst_SessionStore::aNewPasswordEndsAllSessions()
{
    Fixture f;
    f.accounts.addCompany(u"shop"_s, u"Shop"_s);
    f.accounts.addUser(u"shop"_s, u"anna"_s, u"anna@example.com"_s, u"old"_s);
    const auto pair = f.begin();
    f.accounts.write([&](QSqlDatabase &database) -> Result<void> {
        const auto identity = identityFor(database, u" ANNA@example.com"_s, f.accounts.now());
        return identity ? setPassword(database, *identity, u"new"_s) : identity.error();
    });
    QVERIFY(!f.find(pair.access));
    QCOMPARE(f.accounts.count(u"SELECT count(*) FROM identity WHERE password_hash = 'new'"_s), 1);
}

QTEST_GUILESS_MAIN(tst_SessionStore)
#include "tst_sessionstore.moc"
