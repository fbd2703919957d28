// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/oauth/passwords.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The most memory that this process has used, in MiB; 0 where the system does not say.
int peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
    return 0;
}

} // namespace

class tst_Passwords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void hashesWithTheAgreedParameters();
    void knowsThePassword_data();
    void knowsThePassword();
    void nobodyTakesAsLongAsSomebody();
    void noticesWeakerHashes();
    void twoAtOnce();
    void check_data();
    void check();
};

void tst_Passwords::hashesWithTheAgreedParameters()
{
    Passwords passwords;
    const auto hash = passwords.hash(u"correct horse"_s);
    QVERIFY(hash);
    QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"_s), qPrintable(*hash));
    const auto again = passwords.hash(u"correct horse"_s);
    QVERIFY(again);
    QVERIFY(*hash != *again);
    QVERIFY(!Passwords::isOutdated(*hash));
}

void tst_Passwords::knowsThePassword_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("the same") << u"correct horse"_s << u"correct horse"_s << true;
    QTest::newRow("case") << u"correct horse"_s << u"Correct horse"_s << false;
    QTest::newRow("a space more") << u"correct horse"_s << u"correct horse "_s << false;
    QTest::newRow("64 characters") << QString(64, u'x') << QString(64, u'x') << true;
    QTest::newRow("65 instead of 64") << QString(64, u'x') << QString(65, u'x') << false;
    QTest::newRow("composed and decomposed") << u"blåbærgrøt"_s << u"bla\u030abærgrøt"_s << true;
    QTest::newRow("emoji") << u"🐴🔋📎 stift"_s << u"🐴🔋📎 stift"_s << true;
    QTest::newRow("empty") << u"correct horse"_s << QString() << false;
}

void tst_Passwords::knowsThePassword()
{
    QFETCH(QString, chosen);
    QFETCH(QString, typed);
    Passwords passwords;
    const auto hash = passwords.hash(chosen);
    QVERIFY(hash);
    QTEST(passwords.verify(*hash, typed), "good");
    QVERIFY(!passwords.verify({}, typed));
    QVERIFY(!passwords.verify(u"no hash"_s, typed));
}

void tst_Passwords::nobodyTakesAsLongAsSomebody()
{
    Passwords passwords;
    const auto hash = passwords.hash(u"correct horse"_s);
    QVERIFY(hash);
    const auto fastest = [&](const QString &stored) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer clock;
            clock.start();
            (void)passwords.verify(stored, u"wrong horse"_s);
            best = std::min(best, clock.nsecsElapsed());
        }
        return best;
    };
    // A text that is no hash would be refused in microseconds.
    QVERIFY(fastest({}) > fastest(*hash) / 2);
}

void tst_Passwords::noticesWeakerHashes()
{
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    QCOMPARE(crypto_pwhash_str_alg(weak.data(), "x", 1, 1, 8 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13), 0);
    QVERIFY(Passwords::isOutdated(QString::fromLatin1(weak.data())));
}

void tst_Passwords::twoAtOnce()
{
    const int before = peakMemory();
    if (before == 0)
        QSKIP("This system does not say how much memory a process has used.");
    Passwords passwords;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&passwords] { (void)passwords.verify({}, u"correct horse"_s); });
    for (auto &thread : threads)
        thread.join();
    // All sixteen at once would take 304 MiB.
    QVERIFY2(peakMemory() - before < 150, qPrintable(QString::number(peakMemory() - before)));
}

void tst_Passwords::check_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("fault");
    using Fault = Passwords::Fault;
    const auto row = [](const char *name, const QString &password, Fault fault) {
        QTest::newRow(name) << password << int(fault);
    };
    row("good", u"blåbær og fløte"_s, Fault::None);
    row("64 characters", QString(64, u'x'), Fault::None);
    row("200 characters", QString(200, u'x'), Fault::None);
    row("201 characters", QString(201, u'x'), Fault::TooLong);
    row("10 characters", u"q8#zL!pQ4v"_s, Fault::None);
    row("9 characters", u"q8#zL!pQ4"_s, Fault::TooShort);
    row("5 emoji are 5 characters", u"🐴🔋📎🧷🐴"_s, Fault::TooShort);
    row("common", u"qwertyuiop"_s, Fault::Common);
    row("common in capitals", u"QwertyUIop"_s, Fault::Common);
    row("common digits", u"1234567890"_s, Fault::Common);
    row("common with something behind", u"Password-2026!"_s, Fault::Common);
    row("a common word with others", u"password av tre"_s, Fault::None);
    row("the last of the list", u"dkflbvbhjdyf"_s, Fault::Common);
    row("a comment of the list", u"# SPDX-License-Identifier: MIT"_s, Fault::None);
}

void tst_Passwords::check()
{
    QFETCH(QString, password);
    QTEST(int(Passwords::check(password)), "fault");
}

QTEST_GUILESS_MAIN(tst_Passwords)
#include "tst_passwords.moc"
