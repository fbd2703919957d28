// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "smtpserver.h"

#include "server/mail/mimemessage.h"
#include "server/mail/smtptransport.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;

/// Mails over a real server, and how its answers are read.
class tst_SmtpTransport : public QObject {
    Q_OBJECT

private slots:
    void handsOver();
    void readsTheAnswer_data();
    void readsTheAnswer();
    void findsNobody();
    void sendsNothingInTheClearToAnotherMachine();
    void checksTheCertificate_data();
    void checksTheCertificate();
    void signsIn_data();
    void signsIn();
    void stopsWithinASecondOrTwo();

private:
    /// Makes a key and a certificate of it for that address; answers the two files.
    static QStringList certificate(const QTemporaryDir &folder, const QString &name, const QString &address)
    {
        const QStringList files{folder.filePath(name + u".pem"_s), folder.filePath(name + u".key"_s)};
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                                     u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=mail"_s, u"-addext"_s,
                                     u"subjectAltName=IP:"_s + address, u"-out"_s, files[0], u"-keyout"_s, files[1]});
        return openssl.waitForFinished() && openssl.exitCode() == 0 ? files : QStringList();
    }
    static SmtpOptions to(const QUrl &server)
    {
        return {.server = server,
                .user = {},
                .password = {},
                .from = u"post@shop.example"_s,
                .caFile = {},
                .helloName = "shop.example"};
    }
    static QByteArray mime(const QString &recipient)
    {
        return toMime({u"post@shop.example"_s, recipient, u"Påminnelse"_s, "id@shop.example",
                       QDateTime::currentDateTimeUtc(), "nb", u".\nÆrlig talt\n.\n"_s});
    }
};

void tst_SmtpTransport::handsOver()
{
    SmtpServer server;
    server.start();
    SmtpTransport transport(to(server.url()));
    for (const auto &recipient : {u"kari@firma.example"_s, u"ola@firma.example"_s}) {
        const auto delivery = transport.deliver(u"id"_s, recipient, mime(recipient));
        QVERIFY2(delivery.outcome == Delivery::Accepted, qUtf8Printable(delivery.problem));
    }
    QTRY_COMPARE(server.mails().size(), 2);
    const auto &mail = server.mails().first();
    QCOMPARE(mail["hello"_L1].toString(), u"shop.example"_s);
    QCOMPARE(mail["sender"_L1].toString(), u"post@shop.example"_s);
    QCOMPARE(mail["recipients"_L1].toArray(), QJsonArray{u"kari@firma.example"_s});
    QCOMPARE(mail["headers"_L1]["Subject"_L1].toString(), u"Påminnelse"_s);
    QCOMPARE(mail["body"_L1].toString(), u".\nÆrlig talt\n.\n"_s);
    QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
}

void tst_SmtpTransport::readsTheAnswer_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("problem");
    QTest::addRow("put off") << u"later@firma.example"_s << int(Delivery::Deferred)
                             << u"450 4.2.1 Come again later"_s;
    QTest::addRow("put off after its data")
        << u"busy@firma.example"_s << int(Delivery::Deferred) << u"451 4.3.0 Too busy"_s;
    QTest::addRow("refused") << u"never@firma.example"_s << int(Delivery::Refused)
                             << u"550 5.1.1 There is no such user here"_s;
}

void tst_SmtpTransport::readsTheAnswer()
{
    QFETCH(QString, recipient);
    SmtpServer server;
    server.start();
    SmtpTransport transport(to(server.url()));
    const auto delivery = transport.deliver(u"id"_s, recipient, mime(recipient));
    QTEST(int(delivery.outcome), "outcome");
    QTEST(delivery.problem, "problem");
}

void tst_SmtpTransport::findsNobody()
{
    SmtpServer server;
    server.start();
    server.stop();
    SmtpTransport transport(to(server.url()));
    const auto delivery = transport.deliver(u"id"_s, u"kari@firma.example"_s, mime(u"kari@firma.example"_s));
    QCOMPARE(delivery.outcome, Delivery::Unreachable);
    QVERIFY(!delivery.problem.isEmpty());
}

void tst_SmtpTransport::sendsNothingInTheClearToAnotherMachine()
{
    SmtpServer server;
    server.start(u"127.0.0.2"_s); // only names of this machine that everybody knows may do without
    SmtpTransport transport(to(server.url()));
    const auto delivery = transport.deliver(u"id"_s, u"kari@firma.example"_s, mime(u"kari@firma.example"_s));
    QCOMPARE(delivery.outcome, Delivery::Unreachable);
    QVERIFY2(delivery.problem.contains("TLS"_L1), qUtf8Printable(delivery.problem));
    QVERIFY(server.mails().isEmpty());
}

void tst_SmtpTransport::checksTheCertificate_data()
{
    QTest::addColumn<QString>("address"); // for which it was made out
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<int>("outcome");
    QTest::addRow("the server's, and trusted") << u"127.0.0.2"_s << true << int(Delivery::Accepted);
    QTest::addRow("of whom nobody knows") << u"127.0.0.2"_s << false << int(Delivery::Unreachable);
    QTest::addRow("another server's") << u"127.0.0.3"_s << true << int(Delivery::Unreachable);
}

void tst_SmtpTransport::checksTheCertificate()
{
    QFETCH(QString, address);
    QFETCH(bool, isTrusted);
    const QTemporaryDir folder;
    const auto files = certificate(folder, u"mail"_s, address);
    QCOMPARE(files.size(), 2);
    SmtpServer server;
    server.start(u"127.0.0.2"_s, files);
    auto options = to(server.url());
    if (isTrusted)
        options.caFile = files[0];
    SmtpTransport transport(options);
    const auto delivery = transport.deliver(u"id"_s, u"kari@firma.example"_s, mime(u"kari@firma.example"_s));
    QTEST(int(delivery.outcome), "outcome");
    if (delivery.outcome == Delivery::Accepted) {
        QTRY_COMPARE(server.mails().size(), 1);
        return;
    }
    QVERIFY(!delivery.problem.isEmpty());
    QVERIFY(server.mails().isEmpty());
}

void tst_SmtpTransport::signsIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("reply"); // how it begins
    QTest::addRow("right") << u"shop"_s << QByteArray("sæsong i fjæra") << int(Delivery::Accepted) << QString();
    QTest::addRow("a wrong password") << u"shop"_s << QByteArray("guess") << int(Delivery::Unreachable) << u"535"_s;
    QTest::addRow("another user") << u"shoe"_s << QByteArray("sæsong i fjæra") << int(Delivery::Unreachable) << u"535"_s;
    QTest::addRow("not at all") << QString() << QByteArray() << int(Delivery::Unreachable) << u"530"_s;
}

void tst_SmtpTransport::signsIn()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, reply);
    const QTemporaryDir folder;
    const auto files = certificate(folder, u"mail"_s, u"127.0.0.2"_s);
    QCOMPARE(files.size(), 2);
    SmtpServer server;
    server.start(u"127.0.0.2"_s, files + QStringList{u"shop"_s, u"sæsong i fjæra"_s});
    auto options = to(server.url());
    options.caFile = files[0];
    options.user = user;
    options.password = password;
    SmtpTransport transport(options);
    const auto delivery = transport.deliver(u"id"_s, u"kari@firma.example"_s, mime(u"kari@firma.example"_s));
    QTEST(int(delivery.outcome), "outcome");
    QVERIFY2(delivery.problem.startsWith(reply), qUtf8Printable(delivery.problem));
    QVERIFY(!delivery.problem.contains(QString::fromUtf8(password)) || password.isEmpty());
    QTRY_COMPARE(server.mails().size(), delivery.outcome == Delivery::Accepted ? 1 : 0);
}

void tst_SmtpTransport::stopsWithinASecondOrTwo()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SmtpTransport transport(to(QUrl(u"smtp://127.0.0.1:%1"_s.arg(silent.serverPort()))));
    Delivery delivery;
    QElapsedTimer timer;
    timer.start();
    std::thread sender(
        [&] { delivery = transport.deliver(u"id"_s, u"kari@firma.example"_s, mime(u"k@f.example"_s)); });
    transport.abort();
    sender.join();
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(delivery.outcome, Delivery::Unreachable);
}

QTEST_GUILESS_MAIN(tst_SmtpTransport)
#include "tst_smtptransport.moc"
