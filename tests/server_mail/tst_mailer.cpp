// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "smtpserver.h"

#include "server/mail/foldertransport.h"
#include "server/mail/mailer.h"
#include "server/mail/smtptransport.h"

#include "tests/server_store/storefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// From the queue to a real server, through its moods.
class tst_Mailer : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anInvitationArrives();
    void deliversOnceAndForgets();
    void deliversWhatWaitedAtTheStart();
    void waitsForTheServer();
    void triesAgain_data();
    void triesAgain();
    void givesUpOnARefusal();
    void givesUpAfterALongTime();
    void sendsNothingToTheDisabled();
    void hostileNamesMakeNoHeaders_data();
    void hostileNamesMakeNoHeaders();
    void writesToAFolder();

private:
    SmtpServer m_server; ///< which takes a while to start

    static std::unique_ptr<Mailer> mailer(StoreFixture &f, const SmtpServer &server,
                                          MailerOptions options = {})
    {
        options.issuer = u"https://konto.example"_s;
        options.from = u"post@konto.example"_s;
        options.firstWait = 50ms;
        auto transport = std::make_unique<SmtpTransport>(SmtpOptions{.server = server.url(),
                                                                     .user = {},
                                                                     .password = {},
                                                                     .from = options.from,
                                                                     .caFile = {},
                                                                     .helloName = "konto.example"});
        auto made = std::make_unique<Mailer>(*f.context, std::move(transport), std::move(options));
        f.context->mailQueued = [mailer = made.get()] { mailer->wake(); };
        return made;
    }
    static void queue(StoreFixture &f, const Mail &mail)
    {
        const auto done = commitAs(*f.context, f.as(f.admin), {}, [&](Commit &commit) -> Verdict {
            queueMail(commit, mail);
            return {};
        });
        if (!done || *done)
            qFatal("the mail was not queued");
    }
    static Mail invitation(const QString &to)
    {
        return {.kind = MailKind::Invitation,
                .to = to,
                .language = u"nb"_s,
                .facts = {{u"expiresAt"_s, u"2026-12-07T11:00:00.000Z"_s}},
                .linkPath = u"/invitations/c2VjcmV0"_s};
    }
    static QList<StoredMail> stored(StoreFixture &f)
    {
        const auto list = MailStore(*f.context).list({}, 100);
        return list ? *list : QList<StoredMail>();
    }
    static QString statesOf(StoreFixture &f)
    {
        QStringList states;
        const auto mails = stored(f);
        for (const auto &mail : mails)
            states.append(mailStateName(mail.state));
        states.sort();
        return states.join(u' ');
    }
};

void tst_Mailer::init()
{
    if (m_server.url().isEmpty())
        m_server.start();
    m_server.forget();
}

void tst_Mailer::anInvitationArrives()
{
    StoreFixture f;
    const auto id = f.id(600);
    const auto answer = f.create(f.admin, RecordType::User, id,
                                 {{u"email"_s, u"ny@prove.example"_s},
                                  {u"status"_s, u"invited"_s},
                                  {u"groupId"_s, f.sales},
                                  {u"roleIds"_s, QJsonArray{f.customers}}});
    QCOMPARE(answer.status, 201);
    const auto sender = mailer(f, m_server);
    QTRY_COMPARE(m_server.mails().size(), 1);
    const auto &mail = m_server.mails().first();
    QCOMPARE(mail["recipients"_L1].toArray(), QJsonArray{u"ny@prove.example"_s});
    static const QRegularExpression link(u"\\nhttps://konto\\.example/invitations/[A-Za-z0-9_-]{22,}\\n"_s);
    QVERIFY2(mail["body"_L1].toString().contains(link), qUtf8Printable(mail["body"_L1].toString()));
    QTRY_COMPARE(statesOf(f), u"sent"_s);
}

void tst_Mailer::deliversOnceAndForgets()
{
    StoreFixture f;
    auto sender = mailer(f, m_server);
    queue(f, invitation(u"ny@prøve.example"_s));
    queue(f, invitation(u"to@prove.example"_s));
    QTRY_COMPARE(statesOf(f), u"sent sent"_s);
    sender.reset();
    sender = mailer(f, m_server); // a start finds nothing to send again
    sender.reset();
    QCOMPARE(m_server.mails().size(), 2);
    const auto &mail = m_server.mails().first();
    QCOMPARE(mail["recipients"_L1].toArray(), QJsonArray{u"ny@xn--prve-hra.example"_s});
    const auto head = mail["headers"_L1];
    QCOMPARE(head["Subject"_L1].toString(), u"Admin inviterer deg til Prøve AS"_s);
    QCOMPARE(head["From"_L1].toString(), u"Selskap <post@konto.example>"_s);
    QCOMPARE(head["To"_L1].toString(), u"ny@xn--prve-hra.example"_s);
    QCOMPARE(head["Content-Language"_L1].toString(), u"nb"_s);
    QVERIFY(head["Message-ID"_L1].toString().endsWith("@konto.example>"_L1));
    QVERIFY(mail["body"_L1].toString().contains("\nhttps://konto.example/invitations/c2VjcmV0\n"_L1));
    QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
    QVERIFY(m_server.mails()[0]["headers"_L1]["Message-ID"_L1]
            != m_server.mails()[1]["headers"_L1]["Message-ID"_L1]);
    const auto mails = stored(f);
    for (const auto &sent : mails) {
        QVERIFY(sent.mail.linkPath.isEmpty());
        QVERIFY(sent.mail.facts.isEmpty());
        QCOMPARE(sent.tries, 1);
        QCOMPARE(sent.sentAt, f.now);
    }
}

void tst_Mailer::deliversWhatWaitedAtTheStart()
{
    StoreFixture f;
    queue(f, invitation(u"ny@prove.example"_s));
    const auto sender = mailer(f, m_server);
    QTRY_COMPARE(m_server.mails().size(), 1);
}

void tst_Mailer::waitsForTheServer()
{
    SmtpServer server;
    server.start();
    server.stop();
    StoreFixture f;
    f.context->now = [] { return QDateTime::currentDateTimeUtc(); };
    auto sender = mailer(f, server);
    queue(f, invitation(u"ny@prove.example"_s));
    queue(f, invitation(u"to@prove.example"_s));
    QTRY_VERIFY(stored(f).value(0).tries > 0 && stored(f).value(1).tries > 0);
    QCOMPARE(statesOf(f), u"waiting waiting"_s);
    QVERIFY(!stored(f).constFirst().problem.isEmpty());
    sender.reset(); // nor does the service's own stop lose them
    server.start();
    sender = mailer(f, server);
    QTRY_COMPARE(statesOf(f), u"sent sent"_s);
    QCOMPARE(server.mails().size(), 2);
    QVERIFY(stored(f).constFirst().problem.isEmpty());
}

void tst_Mailer::triesAgain_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addRow("put off") << u"later@prove.example"_s;
    QTest::addRow("put off after the data") << u"busy@prove.example"_s;
}

void tst_Mailer::triesAgain()
{
    QFETCH(QString, recipient);
    StoreFixture f;
    f.context->now = [] { return QDateTime::currentDateTimeUtc(); };
    const auto sender = mailer(f, m_server);
    queue(f, invitation(recipient));
    QTRY_COMPARE(statesOf(f), u"sent"_s);
    QCOMPARE(stored(f).constFirst().tries, 2);
    QCOMPARE(m_server.mails().size(), 1);
}

void tst_Mailer::givesUpOnARefusal()
{
    StoreFixture f;
    const auto sender = mailer(f, m_server);
    queue(f, invitation(u"never@prove.example"_s));
    queue(f, invitation(u"ny@prove.example"_s));
    queue(f, invitation(u"no address"_s));
    QTRY_COMPARE(statesOf(f), u"failed failed sent"_s);
    const auto mails = stored(f);
    for (const auto &mail : mails) {
        if (mail.mail.to.startsWith("never"_L1)) {
            QCOMPARE(mail.problem, u"550 5.1.1 There is no such user here"_s);
            QCOMPARE(mail.tries, 1);
            QVERIFY(!mail.mail.linkPath.isEmpty()); // somebody may retry it
        }
    }
    QCOMPARE(m_server.mails().size(), 1);
}

void tst_Mailer::givesUpAfterALongTime()
{
    SmtpServer server;
    server.start();
    server.stop();
    StoreFixture f;
    f.context->now = [] { return QDateTime::currentDateTimeUtc(); };
    MailerOptions options;
    options.giveUpAfter = 120ms;
    const auto sender = mailer(f, server, options);
    queue(f, invitation(u"ny@prove.example"_s));
    QTRY_COMPARE(statesOf(f), u"failed"_s);
}

void tst_Mailer::sendsNothingToTheDisabled()
{
    StoreFixture f;
    queue(f, {.kind = MailKind::OrderWaiting, .userId = f.approver});
    queue(f, {.kind = MailKind::OrderWaiting, .userId = f.admin2});
    QCOMPARE(f.command(f.admin, Mutation::Disable, f.approver).status, 200);
    const auto sender = mailer(f, m_server);
    QTRY_COMPARE(statesOf(f), u"dropped sent"_s);
    QTRY_COMPARE(m_server.mails().size(), 1);
    QCOMPARE(m_server.mails()[0]["recipients"_L1].toArray(), QJsonArray{u"second@prove.example"_s});
}

void tst_Mailer::hostileNamesMakeNoHeaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("line break") << u"Kari\r\nBcc: everybody@prove.example\r\n\r\nClick here"_s;
    QTest::addRow("long") << QString(5000, u'ø');
    QTest::addRow("long without letters") << u"=?UTF-8?B?"_s.repeated(100);
    QTest::addRow("smileys") << u"😀"_s.repeated(100);
    QTest::addRow("right to left") << u"\u202eקארי\u202c נורדמן"_s;
    QTest::addRow("half a character") << u"Kari "_s + QChar(0xd83d);
    QTest::addRow("dots") << u".\r\n.\r\nQUIT\r\n"_s;
    QTest::addRow("zero") << u"Ka"_s + QChar(0) + u"ri"_s;
}

void tst_Mailer::hostileNamesMakeNoHeaders()
{
    QFETCH(QString, name);
    StoreFixture f;
    QJsonObject order{{u"number"_s, name}, {u"placedByName"_s, name}, {u"reference"_s, name}};
    queue(f,
          {.kind = MailKind::OrderWaiting,
           .to = u"ny@prove.example"_s,
           .userId = f.approver,
           .facts = {{u"order"_s, order}}});
    const auto sender = mailer(f, m_server);
    QTRY_COMPARE(m_server.mails().size(), 1);
    const auto &mail = m_server.mails().first();
    QCOMPARE(mail["count"_L1].toInt(), 10);
    QVERIFY(!mail["headers"_L1].toObject().contains("Bcc"_L1));
    QCOMPARE(mail["recipients"_L1].toArray(), QJsonArray{u"ny@prove.example"_s});
    QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
    QVERIFY(mail["longest"_L1].toInt() <= 78);
    QVERIFY(mail["isAscii"_L1].toBool());
    QVERIFY(mail["headers"_L1]["Subject"_L1].toString().endsWith(u" venter på din godkjenning"_s));
}

void tst_Mailer::writesToAFolder()
{
    StoreFixture f;
    const QTemporaryDir dir;
    const auto folder = dir.filePath(u"mail"_s);
    QVERIFY(FolderTransport::prepare(folder).ok());
    queue(f, invitation(u"ny@prove.example"_s));
    const Mailer sender(*f.context, std::make_unique<FolderTransport>(folder),
                        {.issuer = u"http://127.0.0.1:8440"_s, .from = u"selskap@localhost.localdomain"_s});
    QTRY_COMPARE(statesOf(f), u"sent"_s);
    const auto files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(files, QStringList{stored(f).constFirst().id + ".eml"_L1});
    QFile file(QDir(folder).filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\r\nhttp://127.0.0.1:8440/invitations/c2VjcmV0\r\n"));
}

QTEST_GUILESS_MAIN(tst_Mailer)
#include "tst_mailer.moc"
