// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/sqlconnection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_SqlConnection : public QObject
{
    Q_OBJECT
private slots:
    void settings_data()
    {
        QTest::addColumn<SqlConnection::Access>("access");
        QTest::addColumn<QByteArray>("pragma");
        QTest::addColumn<QString>("expected");
        using Access = SqlConnection::Access;
        const auto both = [](const char *name, const char *pragma, const QString &exclusive, const QString &writer) {
            QTest::addRow("exclusive %s", name) << Access::Exclusive << QByteArray(pragma) << exclusive;
            QTest::addRow("writer %s", name) << Access::Writer << QByteArray(pragma) << writer;
        };
        both("journal", "journal_mode", u"wal"_s, u"wal"_s);
        both("synchronous", "synchronous", u"2"_s, u"1"_s);
        both("locking", "locking_mode", u"exclusive"_s, u"normal"_s);
        both("foreign keys", "foreign_keys", u"1"_s, u"1"_s);
        both("trusted schema", "trusted_schema", u"0"_s, u"0"_s);
        both("cell sizes", "cell_size_check", u"1"_s, u"1"_s);
        both("secure delete", "secure_delete", u"1"_s, u"1"_s);
        both("mapped", "mmap_size", u"0"_s, u"0"_s);
        both("busy", "busy_timeout", u"5000"_s, u"5000"_s);
        QTest::addRow("reader query only") << Access::Reader << "query_only"_ba << u"1"_s;
        QTest::addRow("reader checkpoints") << Access::Reader << "wal_autocheckpoint"_ba << u"0"_s;
    }

    void settings()
    {
        QFETCH(SqlConnection::Access, access);
        QFETCH(QByteArray, pragma);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        SqlConnection writer;
        if (access == SqlConnection::Access::Reader)
            VERIFY_OK(writer.open(path, SqlConnection::Access::Writer));
        SqlConnection connection;
        VERIFY_OK(connection.open(path, access));
        const auto value = connection.text("PRAGMA " + pragma);
        VERIFY_OK(value);
        QTEST(*value, "expected");
    }

    void filesAreForTheirOwnerAlone()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        SqlConnection connection;
        VERIFY_OK(connection.open(path, SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute("CREATE TABLE t(x)"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther;
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY(QFile::exists(path + suffix));
            QVERIFY2(!(QFile::permissions(path + suffix) & others), qPrintable(suffix));
        }
    }

    void valuesComeBackAsTheyWent()
    {
        QTemporaryDir folder;
        SqlConnection connection;
        VERIFY_OK(connection.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute("CREATE TABLE t(a INTEGER, b TEXT, c TEXT, d BLOB, e TEXT) STRICT"));
        SqlQuery insert(connection, "INSERT INTO t VALUES(?, ?, ?, ?, ?)");
        const QString text = u"Bjørn'; DROP TABLE t; --\U0001F600"_s;
        VERIFY_OK(insert.bind(1, std::numeric_limits<qint64>::min()).bind(2, text).bind(3, QString()).bindBlob(4, {}).bindNull(5).run());
        SqlQuery select(connection, "SELECT a, b, c, d, e FROM t");
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), std::numeric_limits<qint64>::min());
        QCOMPARE(select.text(1), text);
        QVERIFY(!select.isNull(2)); // an empty text is a text
        QVERIFY(!select.isNull(3));
        QVERIFY(select.isNull(4));
        QVERIFY(!select.next());
        VERIFY_OK(select.finish());
    }

    void failuresAreToldApart()
    {
        QTemporaryDir folder;
        SqlConnection connection;
        VERIFY_OK(connection.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute("CREATE TABLE t(a BLOB)"));
        QCOMPARE(connection.execute("SELECT nonsense").error().kind, ErrorKind::Defect);
        SqlQuery nothing(connection, "SELECT nonsense");
        QVERIFY(!nothing.bind(1, 1).next());
        QCOMPARE(nothing.finish().error().kind, ErrorKind::Defect);

        VERIFY_OK(connection.execute("PRAGMA max_page_count=10"));
        QCOMPARE(connection.execute("INSERT INTO t VALUES(zeroblob(1000000))").error().kind, ErrorKind::DiskFull);
        QVERIFY(!connection.inTransaction());

        SqlConnection reader;
        VERIFY_OK(reader.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Reader));
        QCOMPARE(reader.execute("INSERT INTO t VALUES(1)").error().kind, ErrorKind::ReadOnly);

        SqlConnection closed;
        QCOMPARE(closed.execute("SELECT 1").error().kind, ErrorKind::Defect);
        QCOMPARE(closed.integer("SELECT 1").error().kind, ErrorKind::Defect);

        SqlConnection missing;
        QCOMPARE(missing.open(folder.filePath(u"no/such/folder.db"_s), SqlConnection::Access::Writer).error().kind, ErrorKind::ReadOnly);

        QFile garbage(folder.filePath(u"garbage.db"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(10'000, 'x'));
        garbage.close();
        SqlConnection bad;
        QCOMPARE(bad.open(garbage.fileName(), SqlConnection::Access::Writer).error().kind, ErrorKind::Corrupt);
        QVERIFY(!bad.isOpen());
    }

    void exclusiveKeepsOthersOut()
    {
        QTemporaryDir folder;
        SqlConnection first;
        VERIFY_OK(first.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Exclusive));
        VERIFY_OK(first.execute("CREATE TABLE t(a)"));
        SqlConnection second;
        QCOMPARE(second.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Exclusive).error().kind, ErrorKind::Busy);
    }

    void transactionsRollBackUnlessCommitted()
    {
        QTemporaryDir folder;
        SqlConnection connection;
        VERIFY_OK(connection.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute("CREATE TABLE t(a)"));
        {
            SqlTransaction transaction(connection, SqlTransaction::Kind::Write);
            VERIFY_OK(transaction.begun());
            VERIFY_OK(connection.execute("INSERT INTO t VALUES(1)"));
        }
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 0);
        SqlTransaction transaction(connection, SqlTransaction::Kind::Write);
        VERIFY_OK(connection.execute("INSERT INTO t VALUES(1)"));
        VERIFY_OK(transaction.commit());
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 1);
    }

    void checkpointEmptiesTheLog()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.db"_s);
        SqlConnection connection;
        VERIFY_OK(connection.open(path, SqlConnection::Access::Writer));
        VERIFY_OK(connection.execute("CREATE TABLE t(a)"));
        QVERIFY(QFile(path + u"-wal"_s).size() > 0);
        VERIFY_OK(connection.checkpoint());
        QCOMPARE(QFile(path + u"-wal"_s).size(), 0);
    }
};

QTEST_APPLESS_MAIN(tst_SqlConnection)
#include "tst_sqlconnection.moc"
