// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/store/postgresaddress.h"

#include "server/store/database.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_PostgresAddress : public QObject {
    Q_OBJECT

private slots:
    void tellsAUrlFromAFile_data();
    void tellsAUrlFromAFile();
    void readsItsParts();
    void readsASocketsFolder();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void neverTellsThePassword_data();
    void neverTellsThePassword();
};

void tst_PostgresAddress::tellsAUrlFromAFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUrl");
    QTest::addRow("long") << u"postgresql://localhost/selskap"_s << true;
    QTest::addRow("short") << u"postgres://localhost/selskap"_s << true;
    QTest::addRow("slashes forgotten") << u"postgresql:selskap"_s << true;
    QTest::addRow("file") << u"/var/lib/selskapd/service.db"_s << false;
    QTest::addRow("file of that name") << u"postgresql/service.db"_s << false;
}

void tst_PostgresAddress::tellsAUrlFromAFile()
{
    QFETCH(QString, text);
    QFETCH(bool, isUrl);
    QCOMPARE(PostgresAddress::isUrl(text), isUrl);
}

void tst_PostgresAddress::readsItsParts()
{
    const auto address = PostgresAddress::parse(
        u"postgresql://sel%40skap:p%40ss%3Aword@db.example:5433/accounts?sslmode=verify-full&sslrootcert=/etc/ca.pem"_s);
    QVERIFY(address);
    QCOMPARE(address->host, u"db.example"_s);
    QCOMPARE(address->port, 5433);
    QCOMPARE(address->user, u"sel@skap"_s);
    QCOMPARE(address->password, u"p@ss:word"_s);
    QCOMPARE(address->database, u"accounts"_s);
    QCOMPARE(address->options, u"sslmode='verify-full';sslrootcert='/etc/ca.pem';"_s);
}

void tst_PostgresAddress::readsASocketsFolder()
{
    const auto address = PostgresAddress::parse(u"postgresql://selskap@/accounts?host=/run/postgresql"_s);
    QVERIFY(address);
    QCOMPARE(address->host, u"/run/postgresql"_s);
    QCOMPARE(address->port, -1);
    QCOMPARE(address->user, u"selskap"_s);
    QVERIFY(address->password.isEmpty());
    QCOMPARE(address->name(), u"postgresql://selskap@/accounts?host=/run/postgresql"_s);
}

void tst_PostgresAddress::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("no slashes") << u"postgresql:secret@host/db"_s;
    QTest::addRow("no database") << u"postgresql://user:secret@host"_s;
    QTest::addRow("two databases") << u"postgresql://user:secret@host/a/b"_s;
    QTest::addRow("bad port") << u"postgresql://user:secret@host:port/db"_s;
    QTest::addRow("bad escape") << u"postgresql://user:sec%ret@host/db"_s;
    QTest::addRow("unknown option") << u"postgresql://user:secret@host/db?password=secret"_s;
    QTest::addRow("smuggled option") << u"postgresql://user:secret@host/db?sslmode=prefer;host=evil"_s;
    QTest::addRow("quoted option") << u"postgresql://user:secret@host/db?sslmode=prefer'%20host='evil"_s;
    QTest::addRow("two hosts") << u"postgresql://user:secret@host/db?host=other"_s;
}

void tst_PostgresAddress::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    const auto address = PostgresAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Invalid);
    QVERIFY(!address.error().detail.isEmpty());
    QVERIFY2(!address.error().detail.contains("secret"_L1), qUtf8Printable(address.error().detail));
}

void tst_PostgresAddress::neverTellsThePassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::addRow("host") << u"postgresql://user:s3cret@host:5433/db"_s
                          << u"postgresql://user@host:5433/db"_s;
    QTest::addRow("socket") << u"postgresql://user:s3cret@/db?host=/run"_s
                            << u"postgresql://user@/db?host=/run"_s;
    QTest::addRow("unreadable") << u"postgresql://user:s3cret%@host/db"_s << u"postgresql:"_s;
    QTest::addRow("file") << u"/srv/service.db"_s << u"/srv/service.db"_s;
}

void tst_PostgresAddress::neverTellsThePassword()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    QCOMPARE(Database::nameOf(text), told);
}

QTEST_GUILESS_MAIN(tst_PostgresAddress)
#include "tst_postgresaddress.moc"
