// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds; the sanitizers and a busy machine are slow

QString daemonProgram()
{
    return qEnvironmentVariable("SELSKAP_BIN") + "/selskapd"_L1;
}

/// A running service; what it said at first stands in `said`.
struct RunningDaemon {
    QProcess process;
    QJsonObject said;

    bool start(const QStringList &arguments)
    {
        process.start(daemonProgram(), arguments);
        said = nextLine();
        return said.contains("listening"_L1);
    }

    QJsonObject nextLine()
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patience))
                return {};
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(said["listening"_L1].toString() + path); }

    ~RunningDaemon()
    {
        process.kill();
        process.waitForFinished(patience);
    }
};

bool endsWell(QProcess &process)
{
    // Waiting for what has ended already, while events were handled, is a failure to QProcess.
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class tst_Selskapd : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesBadOptions_data();
    void refusesBadOptions();
    void refusesAForeignDatabase();
    void refusesATakenPort();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void saysWhatItWasTold();
    void handsOutCodesInTheDemonstration();
    void endsWhenItsInputCloses();
    void keepsAFilledDatabase();
    void isAloneOnItsDatabase();
    void answersWhoeverWaitsWhenItEnds();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList sampleArguments() const
    {
        return {u"--database"_s,  file(u"account.db"_s), u"--listen"_s,
                u"127.0.0.1:0"_s, u"--sample"_s,         u"--users"_s,
                u"10"_s,          u"--today"_s,          u"2026-07-31"_s,
                u"--demo"_s};
    }
    [[nodiscard]] std::unique_ptr<QNetworkReply> sent(QNetworkRequest request, const QByteArray &form = {});
    [[nodiscard]] QByteArray tokenFor(const RunningDaemon &daemon, const QString &code);
    [[nodiscard]] QJsonObject answerOf(const RunningDaemon &daemon, const QString &path,
                                       const QByteArray &token);

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
};

std::unique_ptr<QNetworkReply> tst_Selskapd::sent(QNetworkRequest request, const QByteArray &form)
{
    if (form.isEmpty())
        return std::unique_ptr<QNetworkReply>(m_network.get(request));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    return std::unique_ptr<QNetworkReply>(m_network.post(request, form));
}

QByteArray tst_Selskapd::tokenFor(const RunningDaemon &daemon, const QString &code)
{
    const auto reply = sent(QNetworkRequest(daemon.url(u"/oauth/token"_s)),
                            "grant_type=urn:selskap:one-time-code&client_id=selskap&code=" + code.toLatin1());
    return QTest::qWaitFor([&] { return reply->isFinished(); }, patience)
        ? QJsonDocument::fromJson(reply->readAll())["access_token"_L1].toString().toLatin1()
        : QByteArray();
}

QJsonObject tst_Selskapd::answerOf(const RunningDaemon &daemon, const QString &path, const QByteArray &token)
{
    QNetworkRequest request(daemon.url(path));
    request.setRawHeader("Authorization", "Bearer " + token);
    const auto reply = sent(request);
    return QTest::qWaitFor([&] { return reply->isFinished(); }, patience)
        ? QJsonDocument::fromJson(reply->readAll()).object()
        : QJsonObject();
}

void tst_Selskapd::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList database{u"--database"_s, u"x.db"_s};
    QTest::addRow("no database") << QStringList{} << u"--database"_s;
    QTest::addRow("unknown option") << database + QStringList{u"--colour"_s} << u"colour"_s;
    QTest::addRow("stray word") << database + QStringList{u"start"_s} << u"start"_s;
    QTest::addRow("no port") << database + QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"127.0.0.1"_s;
    QTest::addRow("port too large") << database + QStringList{u"--listen"_s, u"127.0.0.1:70000"_s}
                                    << u"70000"_s;
    QTest::addRow("name as host") << database + QStringList{u"--listen"_s, u"host.example:80"_s}
                                  << u"host.example"_s;
    QTest::addRow("too few users") << database + QStringList{u"--users"_s, u"9"_s} << u"10"_s;
    QTest::addRow("too many users") << database + QStringList{u"--users"_s, u"1000001"_s} << u"1000000"_s;
    QTest::addRow("audit too short") << database + QStringList{u"--audit-days"_s, u"29"_s} << u"30"_s;
    QTest::addRow("audit for ever") << database + QStringList{u"--audit-days"_s, u"ever"_s} << u"36500"_s;
    QTest::addRow("seed") << database + QStringList{u"--seed"_s, u"-1"_s} << u"-1"_s;
    QTest::addRow("day") << database + QStringList{u"--today"_s, u"31.07.2026"_s} << u"31.07.2026"_s;
    QTest::addRow("codes for everybody")
        << database + QStringList{u"--demo"_s, u"--listen"_s, u"0.0.0.0:0"_s} << u"loopback"_s;
    QTest::addRow("issuer in the clear")
        << database + QStringList{u"--issuer"_s, u"http://shop.example"_s} << u"shop.example"_s;
    QTest::addRow("issuer with a path")
        << database + QStringList{u"--issuer"_s, u"https://shop.example/account"_s} << u"/account"_s;
    QTest::addRow("issuer without a scheme")
        << database + QStringList{u"--issuer"_s, u"shop.example"_s} << u"shop.example"_s;
    QTest::addRow("proxy by name") << database + QStringList{u"--trusted-proxy"_s, u"proxy.example"_s}
                                   << u"proxy.example"_s;
    QTest::addRow("mail server") << database + QStringList{u"--smtp"_s, u"mail.example"_s}
                                 << u"mail.example"_s;
    const QStringList smtp = database + QStringList{u"--smtp"_s, u"smtps://mail.example"_s};
    const QStringList from{u"--mail-from"_s, u"post@shop.example"_s};
    const QStringList issuer{u"--issuer"_s, u"https://shop.example"_s};
    QTest::addRow("mail from nobody") << smtp + issuer << u"--mail-from"_s;
    QTest::addRow("mail from no address")
        << smtp + issuer + QStringList{u"--mail-from"_s, u"shop"_s} << u"shop"_s;
    QTest::addRow("certificates are missing")
        << smtp + from + issuer + QStringList{u"--smtp-ca-file"_s, u"/nowhere/ca.pem"_s} << u"/nowhere/ca.pem"_s;
    QTest::addRow("mails that link to nowhere") << smtp + from << u"--issuer"_s;
    QTest::addRow("mails to two places")
        << smtp + from + issuer + QStringList{u"--mail-folder"_s, u"x"_s} << u"--mail-folder"_s;
    QTest::addRow("password in the address")
        << database + from + issuer + QStringList{u"--smtp"_s, u"smtps://me:secret@mail.example"_s}
        << u"--smtp-user"_s;
    QTest::addRow("mail user without a password")
        << smtp + from + issuer + QStringList{u"--smtp-user"_s, u"me"_s} << u"--smtp-password-file"_s;
    QTest::addRow("password file is missing") << smtp + from + issuer
            + QStringList{u"--smtp-user"_s, u"me"_s, u"--smtp-password-file"_s, u"/nowhere/password"_s}
                                              << u"/nowhere/password"_s;
    QTest::addRow("support phone") << database + QStringList{u"--support-phone"_s, u"call us"_s}
                                   << u"call us"_s;
    QTest::addRow("support e-mail") << database + QStringList{u"--support-email"_s, u"shop"_s} << u"shop"_s;
    QTest::addRow("support hours") << database + QStringList{u"--support-hours"_s, QString(121, u'x')}
                                   << u"120"_s;
    QTest::addRow("folder is missing")
        << QStringList{u"--database"_s, u"/nowhere/x.db"_s} << u"/nowhere/x.db"_s;
}

void tst_Selskapd::refusesBadOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(daemonProgram(), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const auto sentence = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(sentence.contains(named), qPrintable(sentence));
    QCOMPARE(sentence.count(u'\n'), 1);
    QVERIFY(sentence.endsWith(".\n"_L1));
}

void tst_Selskapd::refusesAForeignDatabase()
{
    QFile text(file(u"letter.txt"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    QProcess process;
    process.start(daemonProgram(), {u"--database"_s, text.fileName(), u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    const auto sentence = process.readAllStandardError();
    QVERIFY2(sentence.contains("letter.txt") && sentence.count('\n') == 1, sentence.constData());
    QCOMPARE(text.size(), 5000);
}

void tst_Selskapd::refusesATakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto port = QString::number(other.serverPort());
    QProcess process;
    process.start(daemonProgram(), {u"--database"_s, file(u"a.db"_s), u"--listen"_s, "127.0.0.1:"_L1 + port});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(port.toLatin1()));
}

void tst_Selskapd::saysWhatItIs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("expected");
    QTest::addRow("version") << u"--version"_s << QByteArray("selskapd " SELSKAP_VERSION "\n");
    QTest::addRow("help") << u"--help"_s << QByteArray("--database");
}

void tst_Selskapd::saysWhatItIs()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, expected);
    QProcess process;
    process.start(daemonProgram(), {option});
    QVERIFY(endsWell(process));
    QVERIFY(process.readAllStandardOutput().contains(expected));
}

void tst_Selskapd::saysWhatItWasTold()
{
    RunningDaemon daemon;
    QVERIFY(daemon.start({u"--database"_s, file(u"a.db"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--issuer"_s,
                          u"https://account.example/"_s, u"--support-phone"_s, u"+47 23 00 00 00"_s,
                          u"--support-email"_s, u"help@shop.example"_s, u"--support-hours"_s,
                          u"Mandag–fredag 8–16"_s, u"--mail-folder"_s, file(u"outbox"_s)}));
    const auto support = answerOf(daemon, u"/v1/capabilities"_s, {})["support"_L1];
    QCOMPARE(support["phone"_L1].toString(), u"+47 23 00 00 00"_s);
    QCOMPARE(support["email"_L1].toString(), u"help@shop.example"_s);
    QCOMPARE(support["hours"_L1].toString(), u"Mandag–fredag 8–16"_s);
    const auto facts = answerOf(daemon, u"/.well-known/oauth-authorization-server"_s, {});
    QCOMPARE(facts["issuer"_L1].toString(), u"https://account.example"_s);
    QVERIFY(QDir(file(u"outbox"_s)).exists());
}

void tst_Selskapd::handsOutCodesInTheDemonstration()
{
    RunningDaemon daemon;
    QVERIFY(daemon.start(sampleArguments()));
    const auto codes = daemon.said["oneTimeCode"_L1].toObject();
    QCOMPARE(codes.keys(), (QStringList{u"administrator"_s, u"approver"_s, u"customer"_s, u"manager"_s}));

    const auto token = tokenFor(daemon, codes["manager"_L1].toString());
    QVERIFY(!token.isEmpty());
    QCOMPARE(answerOf(daemon, u"/v1/me"_s, token)["user"_L1]["email"_L1].toString(),
             u"havard.lunde@nordmannbygg.example"_s);
    QVERIFY2(tokenFor(daemon, codes["manager"_L1].toString()).isEmpty(), "a code works once");

    daemon.process.write("code approver\n");
    const auto another = daemon.nextLine()["oneTimeCode"_L1].toString();
    QVERIFY(!tokenFor(daemon, another).isEmpty());
    daemon.process.write("code nobody\n");
    QVERIFY(daemon.nextLine().contains("error"_L1));
}

void tst_Selskapd::endsWhenItsInputCloses()
{
    RunningDaemon daemon;
    QVERIFY(daemon.start(sampleArguments()));
    daemon.process.closeWriteChannel();
    QVERIFY(endsWell(daemon.process));
}

void tst_Selskapd::isAloneOnItsDatabase()
{
    RunningDaemon first;
    QVERIFY(first.start(sampleArguments()));
    QVERIFY(QFile::remove(file(u"account.db.socket"_s))); // which tells a second one too
    QProcess second;
    second.start(daemonProgram(), sampleArguments());
    QVERIFY(second.waitForFinished(patience));
    QVERIFY(second.exitCode() != 0);
    const auto said = QString::fromUtf8(second.readAllStandardError());
    QVERIFY2(said.contains(u"Another service runs on the database %1."_s.arg(file(u"account.db"_s))), qUtf8Printable(said));

    first.process.kill(); // so that it can tidy up nothing
    QVERIFY(first.process.waitForFinished(patience));
    RunningDaemon third;
    QVERIFY(third.start(sampleArguments()));
}

void tst_Selskapd::keepsAFilledDatabase()
{
    QJsonObject first;
    for (const auto &today : {u"2026-07-31"_s, u"2026-08-01"_s}) {
        RunningDaemon daemon;
        auto arguments = sampleArguments();
        arguments.replace(arguments.indexOf(u"2026-07-31"_s), today);
        QVERIFY(daemon.start(arguments));
        const auto token = tokenFor(daemon, daemon.said["oneTimeCode"_L1]["administrator"_L1].toString());
        const auto user = answerOf(daemon, u"/v1/me"_s, token)["user"_L1].toObject();
        QVERIFY(!user.isEmpty());
        if (first.isEmpty())
            first = user;
        QCOMPARE(user, first);
        daemon.process.closeWriteChannel();
        QVERIFY(endsWell(daemon.process));
        QCOMPARE(daemon.process.readAllStandardError().contains("as it is"), today != "2026-07-31"_L1);
    }
}

void tst_Selskapd::answersWhoeverWaitsWhenItEnds()
{
    RunningDaemon daemon;
    QVERIFY(daemon.start(sampleArguments()));
    const auto token = tokenFor(daemon, daemon.said["oneTimeCode"_L1]["customer"_L1].toString());
    const auto company =
        "/v1/companies/"_L1 + answerOf(daemon, u"/v1/me"_s, token)["company"_L1]["id"_L1].toString();
    const auto cursor = answerOf(daemon, company + "/snapshot"_L1, token)["startCursor"_L1].toString();
    QVERIFY(!cursor.isEmpty());
    const auto now =
        answerOf(daemon, company + "/changes?cursor="_L1 + cursor, token)["cursor"_L1].toString();
    QNetworkRequest request(daemon.url(company + "/changes?wait=25&cursor="_L1 + now));
    request.setRawHeader("Authorization", "Bearer " + token);
    const auto waiting = sent(request);
    // After some requests that were sent later have been answered, that one waits.
    for (int i = 0; i < 5; ++i)
        QVERIFY(!answerOf(daemon, u"/health"_s, token).isEmpty());
    QVERIFY(!waiting->isFinished());

    daemon.process.terminate();
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isFinished(), patience);
    QCOMPARE(waiting->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 503);
    QVERIFY(endsWell(daemon.process));
    QVERIFY2(!QFile::exists(file(u"account.db-wal"_s)), "everything stands in the one file");
}

QTEST_GUILESS_MAIN(tst_Selskapd)
#include "tst_selskapd.moc"
