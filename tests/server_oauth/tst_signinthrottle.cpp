// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts.h"

#include "server/oauth/signinthrottle.h"

#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

const QHostAddress home(u"192.0.2.7"_s);
const QHostAddress attacker(u"203.0.113.66"_s);

int admit(Accounts &accounts, const QString &account, const QHostAddress &address)
{
    return accounts.write([&](QSqlDatabase &database) {
        return SignInThrottle::admit(database, account, address, accounts.now());
    });
}

void succeed(Accounts &accounts, const QString &account, const QHostAddress &address)
{
    accounts.write([&](QSqlDatabase &database) {
        return SignInThrottle::succeeded(database, account, address, accounts.now());
    });
}

} // namespace

class tst_SignInThrottle : public QObject {
    Q_OBJECT

private slots:
    void waitsLongerAfterEachFailure();
    void aSuccessClearsTheAccount();
    void countsPerAddress();
    void ipv6CountsPerNetwork();
    void nobodyIsLockedOutByOthers();
    void survivesARestart();
    void onlyOneOfManyAtOnceGetsThrough();
    void forgetsInTime();
    void successClearsOnlyOneTryOfTheAddress();
};

void tst_SignInThrottle::waitsLongerAfterEachFailure()
{
    Accounts accounts;
    QList<int> waits;
    for (int i = 0; i < 14; ++i) {
        QCOMPARE(admit(accounts, u"anna"_s, home), 0);
        const int wait = admit(accounts, u"anna"_s, home);
        waits.append(wait);
        accounts.wait(wait * 1000 - 1);
        QCOMPARE(admit(accounts, u"anna"_s, home), 1); // rounded up, and asking again costs nothing
        accounts.wait(1);
    }
    QCOMPARE(waits, QList<int>({1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900, 900}));
}

void tst_SignInThrottle::aSuccessClearsTheAccount()
{
    Accounts accounts;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(admit(accounts, u"anna"_s, home), 0);
        accounts.wait(10'000);
    }
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    succeed(accounts, u"anna"_s, home);
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    QCOMPARE(admit(accounts, u"anna"_s, home), 1);
}

void tst_SignInThrottle::countsPerAddress()
{
    Accounts accounts;
    for (int i = 0; i < 21; ++i)
        QCOMPARE(admit(accounts, u"user%1"_s.arg(i), home), 0);
    QCOMPARE(admit(accounts, u"another"_s, home), 1);
    QCOMPARE(admit(accounts, u"another"_s, attacker), 0);
    accounts.wait(1000);
    QCOMPARE(admit(accounts, u"a third"_s, home), 0);
    QCOMPARE(admit(accounts, u"a fourth"_s, home), 2);
}

void tst_SignInThrottle::ipv6CountsPerNetwork()
{
    Accounts accounts;
    for (int i = 0; i < 21; ++i)
        QCOMPARE(admit(accounts, u"user%1"_s.arg(i), QHostAddress(u"2001:db8::%1"_s.arg(i + 1))), 0);
    QCOMPARE(admit(accounts, u"another"_s, QHostAddress(u"2001:db8::ffff:1"_s)), 1);
    QCOMPARE(admit(accounts, u"another"_s, QHostAddress(u"2001:db8:0:1::1"_s)), 0);
}

void tst_SignInThrottle::nobodyIsLockedOutByOthers()
{
    Accounts accounts;
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    succeed(accounts, u"anna"_s, home);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(admit(accounts, u"anna"_s, attacker), 0);
        accounts.wait(admit(accounts, u"anna"_s, attacker) * 1000);
    }
    QCOMPARE(admit(accounts, u"anna"_s, attacker), 0);
    QVERIFY(admit(accounts, u"anna"_s, attacker) >= 900);
    QVERIFY(admit(accounts, u"anna"_s, QHostAddress(u"198.51.100.1"_s)) >= 900);

    // Where she has signed in before, she still can, and her success does not help the attacker.
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    succeed(accounts, u"anna"_s, home);
    QVERIFY(admit(accounts, u"anna"_s, attacker) >= 900);
}

void tst_SignInThrottle::survivesARestart()
{
    Accounts accounts;
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    accounts.reopen();
    QCOMPARE(admit(accounts, u"anna"_s, home), 1);
}

void tst_SignInThrottle::onlyOneOfManyAtOnceGetsThrough()
{
    Accounts accounts;
    std::atomic<int> through = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { through += admit(accounts, u"anna"_s, home) == 0; });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(through, 1);
}

void tst_SignInThrottle::forgetsInTime()
{
    Accounts accounts;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(admit(accounts, u"anna"_s, home), 0);
        accounts.wait(100'000);
    }
    accounts.wait(24 * 3600 * 1000LL);
    QCOMPARE(admit(accounts, u"anna"_s, home), 0);
    QCOMPARE(admit(accounts, u"anna"_s, home), 1);

    // A success also clears away what nobody needs any more.
    accounts.wait(25 * 3600 * 1000LL);
    QCOMPARE(admit(accounts, u"berit"_s, home), 0);
    succeed(accounts, u"berit"_s, home);
    QCOMPARE(accounts.count(u"SELECT count(*) FROM sign_in_throttle"_s), 2);
}

void tst_SignInThrottle::successClearsOnlyOneTryOfTheAddress()
{
    Accounts accounts;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(admit(accounts, u"user%1"_s.arg(i), attacker), 0);
    QCOMPARE(admit(accounts, u"own"_s, attacker), 0);
    succeed(accounts, u"own"_s, attacker);
    QCOMPARE(admit(accounts, u"another"_s, attacker), 0);
    QCOMPARE(admit(accounts, u"a third"_s, attacker), 1);
}

QTEST_GUILESS_MAIN(tst_SignInThrottle)
#include "tst_signinthrottle.moc"
