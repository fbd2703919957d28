// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_CommandLine : public QObject
{
    Q_OBJECT
private slots:
    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::addRow("unknown option") << QStringList{u"--dmeo"_s} << u"dmeo"_s;
        QTest::addRow("no option") << QStringList{u"demo"_s} << u"demo"_s;
        QTest::addRow("no link") << QStringList{u"selskap://open/secrets"_s} << u"selskap://open/secrets"_s;
        QTest::addRow("missing value") << QStringList{u"--server"_s} << u"value"_s;
        QTest::addRow("unknown role") << QStringList{u"--demo"_s, u"--as"_s, u"king"_s} << u"king"_s;
        QTest::addRow("too few users") << QStringList{u"--demo"_s, u"--users"_s, u"2"_s} << u"13 to 1000000"_s;
        QTest::addRow("users as a word") << QStringList{u"--demo"_s, u"--users"_s, u"many"_s} << u"many"_s;
        QTest::addRow("no such day") << QStringList{u"--demo"_s, u"--today"_s, u"2026-02-30"_s} << u"2026-02-30"_s;
        QTest::addRow("no address") << QStringList{u"--server"_s, u"http:///x"_s} << u"http:///x"_s;
        QTest::addRow("not encrypted") << QStringList{u"--server"_s, u"http://example.com"_s} << u"https"_s;
        QTest::addRow("file") << QStringList{u"--server"_s, u"file:///etc/passwd"_s} << u"file:///etc/passwd"_s;
        QTest::addRow("password in it") << QStringList{u"--server"_s, u"https://a:b@example.com"_s} << u"address"_s;
        QTest::addRow("both") << QStringList{u"--demo"_s, u"--server"_s, u"https://example.com"_s} << u"--server"_s;
        QTest::addRow("fresh without demo") << QStringList{u"--fresh"_s} << u"--demo"_s;
        QTest::addRow("unknown language") << QStringList{u"--language"_s, u"de"_s} << u"de"_s;
        QTest::addRow("once without tour") << QStringList{u"--once"_s} << u"--tour"_s;
    }
    void refusesWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto line = CommandLine::parse(arguments);
        QVERIFY(!line);
        QVERIFY2(line.error().detail.contains(says), qPrintable(line.error().detail));
        QVERIFY(line.error().detail.endsWith(u'.'));
    }
    void understands()
    {
        const auto line = CommandLine::parse({u"--demo"_s, u"--as"_s, u"manager"_s, u"--users"_s, u"100000"_s, u"--fresh"_s});
        QVERIFY(line);
        QVERIFY(line->demo && line->fresh);
        QCOMPARE(line->as, u"manager"_s);
        QCOMPARE(line->users, 100000);
        QCOMPARE(int(line->task), int(CommandLine::Task::Window));
    }
    void takesTheLinkOfAMail()
    {
        const auto link = u"selskap://open/companies/01930000-0000-7000-8000-000000000001/users/01930000-0000-7000-8000-000000000002"_s;
        const auto line = CommandLine::parse({link});
        QVERIFY(line);
        QCOMPARE(line->link, link);
    }
    void smokeMeansTheDemonstrationUnlessThereIsAServer()
    {
        QVERIFY(CommandLine::parse({u"--smoke"_s})->demo);
        QVERIFY(!CommandLine::parse({u"--smoke"_s, u"--server"_s, u"https://example.com"_s})->demo);
    }
    void completesAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addRow("host") << u" account.example.com "_s << u"https://account.example.com"_s;
        QTest::addRow("slash") << u"https://account.example.com/"_s << u"https://account.example.com"_s;
        QTest::addRow("port") << u"https://account.example.com:8443/"_s << u"https://account.example.com:8443"_s;
        QTest::addRow("this machine") << u"http://127.0.0.1:8440"_s << u"http://127.0.0.1:8440"_s;
        QTest::addRow("localhost") << u"http://localhost:8440/"_s << u"http://localhost:8440"_s;
    }
    void completesAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto result = serverAddress(typed);
        QVERIFY(result);
        QCOMPARE(result->toString(), address);
    }
    void looksForNoDisplayWhereNoneIsNeeded()
    {
        const auto needsNone = [](std::initializer_list<const char *> words) {
            QList<QByteArray> kept;
            for (const auto *word : words)
                kept.append(word);
            QList<char *> arguments;
            for (auto &word : kept)
                arguments.append(word.data());
            return CommandLine::needsNoDisplay(int(arguments.size()), arguments.data());
        };
        QVERIFY(needsNone({"selskap", "--smoke"}));
        QVERIFY(needsNone({"selskap", "--tour=x"}));
        QVERIFY(!needsNone({"selskap", "--demo"}));
        QVERIFY(!needsNone({"--smoke"}));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
