// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Migrations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_backup = m_folder.filePath(u"backup"_s);
    const QByteArrayList m_steps{"CREATE TABLE t(a INTEGER)", "ALTER TABLE t ADD COLUMN b INTEGER; UPDATE t SET b = a * 2",
                                 "CREATE TABLE u(c)"};

private slots:
    void eachVersionLeadsToTheNewest_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from <= 3; ++from)
            QTest::addRow("from %d", from) << from;
    }

    void eachVersionLeadsToTheNewest()
    {
        QFETCH(int, from);
        QFile::remove(m_backup);
        SqlConnection database;
        VERIFY_OK(database.open(m_folder.filePath(u"from%1.db"_s.arg(from)), SqlConnection::Access::Exclusive));
        VERIFY_OK(migrate(database, m_steps.first(from), m_backup));
        if (from > 0)
            VERIFY_OK(database.execute("INSERT INTO t(a) VALUES(21)"));
        QVERIFY(!QFile::exists(m_backup));
        VERIFY_OK(migrate(database, m_steps, m_backup));
        QCOMPARE(*database.integer("PRAGMA user_version"), 3);
        QCOMPARE(*database.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('t', 'u')"), 2);
        if (from == 1)
            QCOMPARE(*database.integer("SELECT b FROM t"), 42);
        QCOMPARE(QFile::exists(m_backup), from == 1 || from == 2);
        if (!QFile::exists(m_backup))
            return;
        SqlConnection copy;
        VERIFY_OK(copy.open(m_backup, SqlConnection::Access::Exclusive));
        QCOMPARE(*copy.integer("PRAGMA user_version"), from);
        QCOMPARE(*copy.integer("SELECT a FROM t"), 21);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        SqlConnection database;
        VERIFY_OK(database.open(m_folder.filePath(u"fails.db"_s), SqlConnection::Access::Exclusive));
        const QByteArrayList steps{m_steps.first(), "CREATE TABLE v(a); SELECT nonsense"};
        QVERIFY(!migrate(database, steps, m_backup));
        QCOMPARE(*database.integer("PRAGMA user_version"), 1);
        QCOMPARE(*database.integer("SELECT count(*) FROM sqlite_schema"), 1);
    }

    void aNewerFileIsRefused()
    {
        SqlConnection database;
        VERIFY_OK(database.open(m_folder.filePath(u"newer.db"_s), SqlConnection::Access::Exclusive));
        VERIFY_OK(migrate(database, m_steps, m_backup));
        QCOMPARE(migrate(database, m_steps.first(2), m_backup).error().kind, ErrorKind::NewerVersion);
        QCOMPARE(*database.integer("PRAGMA user_version"), 3);
    }
};

QTEST_APPLESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
