// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/staff/staffserver.h"

#include "tests/server_store/storefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The socket on which a running service takes commands.
class tst_StaffServer : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void isForItsOwnerAlone();
    void letsNoSecondServiceIn();
    void takesThePlaceOfOneThatWasKilled();
    void saysWhereItCannotListen();
    void endsWhatNeverEnds();

private:
    static QJsonObject ask(const QString &path, const QByteArray &line)
    {
        QLocalSocket socket;
        socket.connectToServer(path);
        if (!socket.waitForConnected())
            return {};
        socket.write(line);
        if (!QTest::qWaitFor([&] { return socket.canReadLine(); }))
            return {};
        return QJsonDocument::fromJson(socket.readLine()).object();
    }
};

void tst_StaffServer::answers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addRow("a command") << QByteArray("{\"command\":\"mail list\"}\n") << u"rows"_s;
    QTest::addRow("an unknown one") << QByteArray("{\"command\":\"mail burn\"}\n") << u"error"_s;
    QTest::addRow("no JSON") << QByteArray("mail list\n") << u"error"_s;
    QTest::addRow("another kind") << QByteArray("[1]\n") << u"error"_s;
}

void tst_StaffServer::answers()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    StoreFixture f;
    const QTemporaryDir dir;
    StaffServer server(*f.context);
    const auto path = dir.filePath(u"socket"_s);
    QVERIFY(server.listen(path).ok());
    QVERIFY(ask(path, line).contains(key));
    QVERIFY(ask(path, line).contains(key));
}

void tst_StaffServer::isForItsOwnerAlone()
{
    StoreFixture f;
    const QTemporaryDir dir;
    StaffServer server(*f.context);
    const auto path = dir.filePath(u"socket"_s);
    QVERIFY(server.listen(path).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void tst_StaffServer::letsNoSecondServiceIn()
{
    StoreFixture f;
    const QTemporaryDir dir;
    StaffServer first(*f.context);
    StaffServer second(*f.context);
    const auto path = dir.filePath(u"socket"_s);
    QVERIFY(first.listen(path).ok());
    const auto refused = second.listen(path);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY(ask(path, "{\"command\":\"mail list\"}\n").contains("rows"_L1));
}

void tst_StaffServer::takesThePlaceOfOneThatWasKilled()
{
    StoreFixture f;
    const QTemporaryDir dir;
    const auto path = dir.filePath(u"socket"_s);
    const auto moved = dir.filePath(u"moved"_s);
    {
        StaffServer killed(*f.context);
        QVERIFY(killed.listen(path).ok());
        QVERIFY(QFile::rename(path, moved)); // so that it is not cleared away
    }
    QVERIFY(QFile::rename(moved, path));
    StaffServer server(*f.context);
    QVERIFY(server.listen(path).ok());
    QVERIFY(ask(path, "{\"command\":\"mail list\"}\n").contains("rows"_L1));
}

void tst_StaffServer::saysWhereItCannotListen()
{
    StoreFixture f;
    const QTemporaryDir dir;
    StaffServer server(*f.context);
    const auto path = dir.filePath(QString(200, u'x')); // longer than an address can be
    const auto refused = server.listen(path);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
    QVERIFY(refused.error().detail.contains(path));
}

void tst_StaffServer::endsWhatNeverEnds()
{
    StoreFixture f;
    const QTemporaryDir dir;
    StaffServer server(*f.context);
    const auto path = dir.filePath(u"socket"_s);
    QVERIFY(server.listen(path).ok());
    QLocalSocket socket;
    socket.connectToServer(path);
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(StaffServer::longestLine + 100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 20'000);
}

QTEST_GUILESS_MAIN(tst_StaffServer)
#include "tst_staffserver.moc"
