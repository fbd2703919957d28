// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/http/httpfront.h"
#include "server/pages/linkpages.h"
#include "tests/server_store/storefixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Page {
    int status = 0;
    QString html;
    QByteArray policy;
    QByteArray referrer;

    [[nodiscard]] bool says(const QString &text) const { return html.contains(text.toHtmlEscaped()); }
    [[nodiscard]] QString title() const { return html.section(u"<h1>"_s, 1).section(u"</h1>"_s, 0, 0); }
    /// The tag of the input of that name.
    [[nodiscard]] QString input(const QString &name) const
    {
        return QRegularExpression(u"<input[^>]*name=\"%1\"[^>]*>"_s.arg(name)).match(html).captured();
    }
};

using Fields = QList<std::pair<QString, QString>>;

const auto goodPassword = u"fjell fjord furu"_s;

} // namespace

/// The pages behind the links in mails, over real HTTP.
class tst_LinkPages : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheInvitation();
    void showingChangesNothing();
    void isSafeToShow();
    void accepts();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asksForAKnownPassword();
    void letsAnUnconfirmedPasswordBeReplaced();
    void choosesAPassword();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void speaksThePersonsLanguage_data();
    void speaksThePersonsLanguage();
    void refusesOtherRequests();

private:
    Page visit(const QByteArray &method, const QString &path, const Fields &fields = {},
               const QByteArray &language = {});
    Page accept(Fields fields);
    void invite(const QString &email, const QString &language = u"en"_s);
    QString lastLink();
    QJsonObject user() { return m_fixture->row(RecordType::User, m_person); }
    void giveIdentity(const QString &email, bool verified);
    Identity identity(const QString &email);

    const QString m_person = StoreFixture::id(60);
    std::unique_ptr<StoreFixture> m_fixture;
    Passwords m_passwords;
    std::unique_ptr<LinkPages> m_pages;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QString m_link;
    quint16 m_port = 0;
};

void tst_LinkPages::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_pages = std::make_unique<LinkPages>(*m_fixture->context, m_passwords);
    m_front = std::make_unique<HttpFront>(HttpLimits{}, [this](const auto &request, const auto &reply) {
        if (!m_pages->handle(request, reply))
            reply.finish(problem(404, "not-found", u"Not found"_s));
    });
    const auto port = m_front->start(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
    m_network = std::make_unique<QNetworkAccessManager>();
}

void tst_LinkPages::cleanup()
{
    m_network.reset();
    m_front.reset();
    m_pages.reset();
    m_fixture.reset();
}

Page tst_LinkPages::visit(const QByteArray &method, const QString &path, const Fields &fields,
                          const QByteArray &language)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    if (!language.isEmpty())
        request.setRawHeader("Accept-Language", language);
    QByteArray body;
    if (method == "POST") {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QString::fromUtf8(reply->readAll()), reply->rawHeader("Content-Security-Policy"),
            reply->rawHeader("Referrer-Policy")};
}

Page tst_LinkPages::accept(Fields fields)
{
    fields.prepend({u"action"_s, u"save"_s});
    return visit("POST", m_link, fields);
}

QString tst_LinkPages::lastLink()
{
    const auto link = m_fixture->database->read([](QSqlDatabase &database) -> Result<QString> {
        auto query = sqlQuery(database, u"SELECT link FROM mail ORDER BY id DESC LIMIT 1"_s);
        return query && query->next() ? Result<QString>(query->value(0).toString())
                                      : Result<QString>(QString());
    });
    return *link;
}

void tst_LinkPages::invite(const QString &email, const QString &language)
{
    auto &f = *m_fixture;
    const auto made = f.create(f.admin, RecordType::User, m_person,
                               {{u"status"_s, u"invited"_s},
                                {u"email"_s, email},
                                {u"language"_s, language},
                                {u"groupId"_s, f.north},
                                {u"roleIds"_s, QJsonArray{f.customers}}});
    QCOMPARE(made.status, 201);
    m_link = lastLink();
}

void tst_LinkPages::giveIdentity(const QString &email, bool verified)
{
    const auto hash = m_passwords.hash(u"already known"_s);
    QVERIFY(hash);
    QVERIFY(m_fixture->database->write([&](QSqlDatabase &database) -> Result<void> {
        const auto id = identityFor(database, email, m_fixture->now);
        if (!id)
            return id.error();
        if (auto set = setPassword(database, *id, *hash); !set || !verified)
            return set;
        return setVerified(database, *id, m_fixture->now);
    }));
}

Identity tst_LinkPages::identity(const QString &email)
{
    const auto found =
        m_fixture->database->read([&](QSqlDatabase &database) { return identityWith(database, email); });
    return found ? *found : Identity{};
}

void tst_LinkPages::showsTheInvitation()
{
    invite(u"ida@prove.example"_s);
    const auto page = visit("GET", m_link);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.title(), u"You are invited to Prøve AS"_s);
    QVERIFY(page.input(u"email"_s).contains(u"value=\"ida@prove.example\""_s));
    QVERIFY(page.input(u"email"_s).contains(u"readonly"_s));
    QVERIFY(page.input(u"firstName"_s).contains(u"autofocus"_s));
    QVERIFY(page.input(u"password"_s).contains(u"new-password"_s));
    QVERIFY(page.says(u"At least 10 characters."_s));
    QVERIFY(!page.says(u"Choose a new password instead"_s));
}

void tst_LinkPages::showingChangesNothing()
{
    invite(u"ida@prove.example"_s);
    const auto seq = m_fixture->seq();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(visit("GET", m_link).status, 200);
    QCOMPARE(m_fixture->seq(), seq);
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
}

void tst_LinkPages::isSafeToShow()
{
    auto &f = *m_fixture;
    const auto hostile = u"<script>alert(1)</script> %1 \"'&"_s;
    QCOMPARE(f.patch(f.admin, RecordType::Company, f.company, {{u"name"_s, hostile}}).status, 200);
    invite(u"ida@prove.example"_s);
    for (const auto &page :
         {visit("GET", m_link), accept({{u"firstName"_s, hostile}, {u"lastName"_s, hostile}}),
          visit("GET", u"/invitations/<script>"_s)}) {
        QVERIFY(!page.html.contains("<script"_L1));
        QCOMPARE(page.referrer, QByteArray("no-referrer"));
        QVERIFY(page.policy.contains("default-src 'none'"));
        QVERIFY(page.policy.contains("form-action 'self';"));
        QVERIFY(page.policy.contains("frame-ancestors 'none'"));
    }
    QVERIFY(visit("GET", m_link).says(hostile));
}

void tst_LinkPages::accepts()
{
    invite(u"ida@prove.example"_s);
    const auto page = accept({{u"firstName"_s, u" Ida "_s},
                              {u"lastName"_s, u"Ødegård"_s},
                              {u"password"_s, goodPassword},
                              {u"choice"_s, u"new"_s}});
    QCOMPARE(page.status, 200);
    QCOMPARE(page.title(), u"You are done"_s);
    QVERIFY(page.says(u"You are now a user in Prøve AS."_s));
    QVERIFY(page.says(u"ida@prove.example"_s));
    QCOMPARE(user()["firstName"_L1].toString(), u"Ida"_s);
    QCOMPARE(user()["status"_L1].toString(), u"active"_s);
    QVERIFY(m_passwords.verify(identity(u"ida@prove.example"_s).passwordHash, goodPassword));

    const auto again =
        accept({{u"firstName"_s, u"Eva"_s}, {u"lastName"_s, u"Lie"_s}, {u"password"_s, goodPassword}});
    QCOMPARE(again.status, 410);
    QVERIFY(again.says(u"This invitation has been accepted. Open Selskap and sign in."_s));
    QCOMPARE(user()["firstName"_L1].toString(), u"Ida"_s);
}

void tst_LinkPages::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::addRow("no first name") << u"  "_s << u"Lie"_s << goodPassword << u"firstName"_s
                                   << u"This must be filled in."_s;
    QTest::addRow("no last name") << u"Ida"_s << QString() << goodPassword << u"lastName"_s
                                  << u"This must be filled in."_s;
    QTest::addRow("long name") << QString(121, u'x') << u"Lie"_s << goodPassword << u"firstName"_s
                               << u"This is too long."_s;
    QTest::addRow("line break") << u"I\nda"_s << u"Lie"_s << goodPassword << u"firstName"_s
                                << u"This holds a character that cannot be used."_s;
    QTest::addRow("no password") << u"Ida"_s << u"Lie"_s << QString() << u"password"_s
                                 << u"The password needs at least 10 characters."_s;
    QTest::addRow("short password") << u"Ida"_s << u"Lie"_s << u"123456789"_s << u"password"_s
                                    << u"The password needs at least 10 characters."_s;
    QTest::addRow("long password") << u"Ida"_s << u"Lie"_s << QString(201, u'x') << u"password"_s
                                   << u"The password can have at most 200 characters."_s;
    QTest::addRow("common password") << u"Ida"_s << u"Lie"_s << u"1234567890"_s << u"password"_s
                                     << u"This password is among those that are guessed first."_s;
}

void tst_LinkPages::saysWhatIsWrong()
{
    QFETCH(QString, firstName);
    QFETCH(QString, lastName);
    QFETCH(QString, password);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    invite(u"ida@prove.example"_s);
    const auto page =
        accept({{u"firstName"_s, firstName}, {u"lastName"_s, lastName}, {u"password"_s, password}});
    QCOMPARE(page.status, 422);
    QVERIFY2(page.says(problem), qPrintable(page.html));
    const auto input = page.input(field);
    QVERIFY2(input.contains(u"aria-invalid=\"true\""_s) && input.contains(field + u"-problem"_s)
                 && input.contains(u"autofocus"_s),
             qPrintable(input));
    QVERIFY(!page.html.contains(goodPassword)); // is typed anew
    QVERIFY(page.input(u"lastName"_s).contains(u"value=\"%1\""_s.arg(lastName.trimmed())));
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
}

void tst_LinkPages::asksForAKnownPassword()
{
    giveIdentity(u"ida@prove.example"_s, true);
    invite(u"ida@prove.example"_s);
    const auto page = visit("GET", m_link);
    QVERIFY(page.input(u"password"_s).contains(u"current-password"_s));
    QVERIFY(!page.says(u"Choose a new password instead"_s));
    Fields fields{{u"firstName"_s, u"Ida"_s},
                  {u"lastName"_s, u"Lie"_s},
                  {u"password"_s, goodPassword},
                  {u"choice"_s, u"known"_s}};
    const auto wrong = accept(fields);
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.says(u"This is not your password."_s));
    // Whoever says that they choose one is asked for theirs all the same.
    fields.last().second = u"new"_s;
    QVERIFY(accept(fields).input(u"password"_s).contains(u"current-password"_s));
    QVERIFY(visit("POST", m_link, {{u"action"_s, u"forgotten"_s}})
                .input(u"password"_s)
                .contains(u"current-password"_s));
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
    fields = {{u"firstName"_s, u"Ida"_s}, {u"lastName"_s, u"Lie"_s}, {u"password"_s, u"already known"_s}};
    QCOMPARE(accept(fields).status, 429); // after the wrong one
    m_fixture->now = m_fixture->now.addSecs(2);
    QCOMPARE(accept(fields).title(), u"You are done"_s);
    QVERIFY(m_passwords.verify(identity(u"ida@prove.example"_s).passwordHash, u"already known"_s));
}

void tst_LinkPages::letsAnUnconfirmedPasswordBeReplaced()
{
    giveIdentity(u"ida@prove.example"_s, false);
    invite(u"ida@prove.example"_s);
    QVERIFY(visit("GET", m_link).says(u"Choose a new password instead"_s));
    const auto page = visit("POST", m_link, {{u"action"_s, u"forgotten"_s}, {u"firstName"_s, u"Ida"_s}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.input(u"password"_s).contains(u"new-password"_s));
    QVERIFY(page.input(u"firstName"_s).contains(u"value=\"Ida\""_s));
    QCOMPARE(accept({{u"choice"_s, u"new"_s},
                     {u"firstName"_s, u"Ida"_s},
                     {u"lastName"_s, u"Lie"_s},
                     {u"password"_s, goodPassword}})
                 .status,
             200);
    QVERIFY(m_passwords.verify(identity(u"ida@prove.example"_s).passwordHash, goodPassword));
}

void tst_LinkPages::choosesAPassword()
{
    auto &f = *m_fixture;
    QCOMPARE(f.command(f.admin, Mutation::ResetPassword, f.customer).status, 200);
    m_link = lastLink();
    const auto page = visit("GET", m_link, {}, "nb");
    QCOMPARE(page.title(), u"Velg et passord"_s); // the company's language
    QVERIFY(page.input(u"firstName"_s).isEmpty());
    QVERIFY(page.input(u"password"_s).contains(u"autofocus"_s));
    QCOMPARE(accept({{u"password"_s, u"kort"_s}}).status, 422);
    const auto done = accept({{u"password"_s, goodPassword}});
    QCOMPARE(done.title(), u"Du er ferdig"_s);
    QVERIFY(m_passwords.verify(identity(u"customer@prove.example"_s).passwordHash, goodPassword));
    QCOMPARE(accept({{u"password"_s, u"noe helt annet"_s}}).status, 410);
    QVERIFY(m_passwords.verify(identity(u"customer@prove.example"_s).passwordHash, goodPassword));
}

void tst_LinkPages::saysWhatToDo_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::addRow("again") << u"again"_s << 410 << u"Use the link in the newest mail."_s;
    QTest::addRow("cancelled") << u"cancelled"_s << 410 << u"This invitation has been withdrawn."_s;
    QTest::addRow("disabled") << u"disabled"_s << 410 << u"This invitation has been withdrawn."_s;
    QTest::addRow("expired") << u"expired"_s << 410 << u"Ask whoever invited you to send it again."_s;
    QTest::addRow("forged") << u"forged"_s << 404 << u"This link leads to no invitation."_s;
    QTest::addRow("for something else") << u"else"_s << 404 << u"This link leads nowhere."_s;
}

void tst_LinkPages::saysWhatToDo()
{
    QFETCH(QString, what);
    QFETCH(int, status);
    QFETCH(QString, text);
    auto &f = *m_fixture;
    QCOMPARE(f.patch(f.admin, RecordType::Company, f.company, {{u"language"_s, u"en"_s}}).status, 200);
    invite(u"ida@prove.example"_s);
    if (what == "again"_L1)
        QCOMPARE(f.command(f.admin, Mutation::Invite, m_person).status, 200);
    else if (what == "cancelled"_L1)
        QCOMPARE(f.command(f.admin, Mutation::CancelInvitation, m_person).status, 200);
    else if (what == "disabled"_L1)
        QCOMPARE(f.command(f.admin, Mutation::Disable, m_person).status, 200);
    else if (what == "expired"_L1)
        f.now = f.now.addDays(14);
    else if (what == "forged"_L1)
        m_link.back() = m_link.back() == u'A' ? u'B' : u'A';
    else
        m_link.replace("/invitations/"_L1, "/passwords/"_L1);
    for (const auto *method : {"GET", "POST"}) {
        const auto page = visit(
            method, m_link,
            {{u"firstName"_s, u"Ida"_s}, {u"lastName"_s, u"Lie"_s}, {u"password"_s, goodPassword}}, "en");
        QCOMPARE(page.status, status);
        QVERIFY2(page.says(text), qPrintable(page.html));
        QCOMPARE(page.title(), u"This link cannot be used"_s);
    }
    QVERIFY(user()["status"_L1].toString() != "active"_L1);
}

void tst_LinkPages::speaksThePersonsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addRow("Norwegian") << u"nb"_s << u"Du er invitert til Prøve AS"_s;
    QTest::addRow("Nynorsk") << u"nn-NO"_s << u"Du er invitert til Prøve AS"_s;
    QTest::addRow("English") << u"en"_s << u"You are invited to Prøve AS"_s;
    QTest::addRow("another") << u"fr"_s << u"You are invited to Prøve AS"_s;
    QTest::addRow("the company's") << QString() << u"Du er invitert til Prøve AS"_s;
}

void tst_LinkPages::speaksThePersonsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, title);
    invite(u"ida@prove.example"_s, language);
    QCOMPARE(visit("GET", m_link, {}, "de").title(), title);
}

void tst_LinkPages::refusesOtherRequests()
{
    invite(u"ida@prove.example"_s);
    QCOMPARE(visit("PUT", m_link).status, 405);
    QCOMPARE(visit("DELETE", m_link).status, 405);
    QCOMPARE(visit("GET", u"/invitations"_s).status, 404);
    QCOMPARE(visit("GET", m_link + u"/x"_s).status, 404);
    QCOMPARE(visit("POST", m_link, {{u"password"_s, u"a"_s}, {u"password"_s, u"b"_s}}).status, 400);
    QCOMPARE(user()["status"_L1].toString(), u"invited"_s);
}

QTEST_GUILESS_MAIN(tst_LinkPages)
#include "tst_linkpages.moc"
