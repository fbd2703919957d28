// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/api/registrations.h"
#include "server/http/httpfront.h"
#include "server/oauth/authcodes.h"
#include "tests/server_store/storefixture.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Reply {
    int status = 0;
    QJsonObject json;
    QByteArray retryAfter;

    [[nodiscard]] QString code() const
    {
        const auto problem = json["type"_L1].toString().section(u':', -1);
        return problem.isEmpty() ? QString::number(status) : QString::number(status) + u' ' + problem;
    }
    /// The fields that are found fault with: `/company/name required`.
    [[nodiscard]] QStringList faults() const
    {
        QStringList list;
        const auto errors = json["errors"_L1].toArray();
        for (const auto &error : errors)
            list.append(error["pointer"_L1].toString() + u' ' + error["code"_L1].toString());
        list.sort();
        return list;
    }
};

const QByteArray verifier = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
const auto goodPassword = u"fjell fjord furu"_s;

} // namespace

/// Registering a company, and asking for access to one, over real HTTP.
class tst_Registrations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void registersACompany();
    void takesAnOrganisationOnce();
    void takesAnOrganisationOnceOfTwo();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void refusesRequests();
    void answersARepetition();
    void addsTheCompanyOfAKnownPerson();
    void doesNotLetAnyoneInAsSomebodyElse();
    void throttles();
    void asksForAccess();
    void asksForAccessInVain();

private:
    Reply send(const QString &path, const QJsonObject &body, const QByteArray &key = {},
               const QByteArray &type = "application/json");
    Reply enrol(const QJsonObject &changes = {}, const QByteArray &key = {});
    static QJsonObject registration();
    QStringList column(const QString &statement);

    std::unique_ptr<StoreFixture> m_fixture;
    Passwords m_passwords;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<QNetworkAccessManager> m_network;
    quint16 m_port = 0;
    int m_keys = 0;
};

void tst_Registrations::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_registrations = std::make_unique<Registrations>(*m_fixture->context, m_passwords);
    m_front = std::make_unique<HttpFront>(HttpLimits{}, [this](const auto &request, const auto &reply) {
        if (!m_registrations->handle(request, reply))
            reply.finish(problem(404, "not-found", u"Not found"_s));
    });
    const auto port = m_front->start(QHostAddress::LocalHost, 0);
    QVERIFY(port);
    m_port = *port;
    m_network = std::make_unique<QNetworkAccessManager>();
}

void tst_Registrations::cleanup()
{
    m_network.reset();
    m_front.reset();
    m_registrations.reset();
    m_fixture.reset();
}

Reply tst_Registrations::send(const QString &path, const QJsonObject &body, const QByteArray &key,
                              const QByteArray &type)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/v1/registrations%2"_s.arg(m_port).arg(path)));
    request.setRawHeader("Content-Type", type);
    request.setRawHeader("Idempotency-Key", key.isEmpty() ? "\"k" + QByteArray::number(++m_keys) + '"' : key);
    const std::unique_ptr<QNetworkReply> reply(m_network->post(request, QJsonDocument(body).toJson()));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(), reply->rawHeader("Retry-After")};
}

QJsonObject tst_Registrations::registration()
{
    return {{u"company"_s,
             QJsonObject{{u"name"_s, u"Fjell og Fjord AS"_s},
                         {u"organisationNumber"_s, u"NO 912 345 602 MVA"_s},
                         {u"country"_s, u"NO"_s},
                         {u"language"_s, u"nb"_s},
                         {u"timeZone"_s, u"Europe/Oslo"_s},
                         {u"currency"_s, u"NOK"_s},
                         {u"email"_s, u"post@fjell.example"_s}}},
            {u"administrator"_s,
             QJsonObject{{u"firstName"_s, u"Ola"_s},
                         {u"lastName"_s, u"Fjell"_s},
                         {u"email"_s, u"ola@fjell.example"_s}}},
            {u"password"_s, goodPassword},
            {u"codeChallenge"_s, QString::fromLatin1(challengeOf(verifier))}};
}

Reply tst_Registrations::enrol(const QJsonObject &changes, const QByteArray &key)
{
    return send({}, mergePatch(registration(), changes), key);
}

QStringList tst_Registrations::column(const QString &statement)
{
    const auto found = m_fixture->database->read([&](QSqlDatabase &database) -> Result<QStringList> {
        auto query = sqlQuery(database, statement);
        if (!query)
            return query.error();
        QStringList values;
        while (query->next())
            values.append(query->value(0).toString());
        return values;
    });
    return found ? *found : QStringList{found.error().detail};
}

void tst_Registrations::registersACompany()
{
    const auto reply = enrol();
    QCOMPARE(reply.code(), u"201"_s);
    const auto companyId = reply.json["companyId"_L1].toString();
    const auto userId = reply.json["userId"_L1].toString();
    const auto read = m_fixture->database->read([&](QSqlDatabase &database) -> Result<void> {
        Records records(database, companyId, m_fixture->now);
        const auto company = records.company();
        [&] {
            QCOMPARE(company.organisationNumber, u"912345602"_s);
            QCOMPARE(company.allowedPaymentMethods, QList<PaymentMethod>{PaymentMethod::Card});
            QCOMPARE(records.ids(RecordType::Role).size(), 4);
            const auto user = records.get<User>(userId);
            QVERIFY(user);
            QCOMPARE(user->status, UserStatus::Active);
            QCOMPARE(user->language, u"nb"_s);
            QCOMPARE(records.permissionsOf(*user), PermissionSet::all());
            const auto root = records.get<Group>(user->groupId);
            QVERIFY(root);
            QCOMPARE(root->name, u"Fjell og Fjord AS"_s);
            QCOMPARE(root->parentId, QString());
        }();
        return records.error() ? Result<void>(*records.error()) : Result<void>();
    });
    QVERIFY(read);
    QVERIFY(column(u"SELECT action FROM audit WHERE company_id = '%1'"_s.arg(companyId))
                .contains(u"company.register"_s));
    const auto chain = m_fixture->database->read(
        [&](QSqlDatabase &database) { return brokenAuditEntry(database, companyId); });
    QVERIFY(chain);
    QCOMPARE(*chain, 0);

    const SessionStore sessions{Signer(m_fixture->database->secret())};
    const auto redeemed = m_fixture->database->write([&](QSqlDatabase &database) {
        return AuthCodes::redeem(database, sessions, reply.json["code"_L1].toString().toLatin1(), {},
                                 verifier, m_fixture->now);
    });
    QVERIFY(redeemed && *redeemed);
    const auto caller = m_fixture->database->read(
        [&](QSqlDatabase &database) { return sessions.find(database, (*redeemed)->access, m_fixture->now); });
    QCOMPARE((*caller)->userId, userId);
    const auto page = m_fixture->store->me(**caller);
    QCOMPARE(page.status, 200);
}

void tst_Registrations::takesAnOrganisationOnce()
{
    QCOMPARE(enrol().code(), u"201"_s);
    const auto again = enrol({{u"administrator"_s, QJsonObject{{u"email"_s, u"eva@fjell.example"_s}}},
                              {u"company"_s, QJsonObject{{u"organisationNumber"_s, u"912345602"_s}}}});
    QCOMPARE(again.code(), u"409 organisation-taken"_s);
    QCOMPARE(again.faults(), QStringList{u"/company/organisationNumber organisation-taken"_s});
    QCOMPARE(column(u"SELECT email_folded FROM identity WHERE email_folded LIKE 'eva%'"_s), QStringList());
    QCOMPARE(column(u"SELECT company_id FROM company_state"_s).size(), 2);
    // One that was there before is known too.
    QCOMPARE(enrol({{u"company"_s, QJsonObject{{u"organisationNumber"_s, u"312345676"_s}}}}).code(),
             u"409 organisation-taken"_s);
}

void tst_Registrations::takesAnOrganisationOnceOfTwo()
{
    const auto hash = m_passwords.hash(goodPassword);
    std::atomic<int> made = 0;
    const auto attempt = [&](const QString &email) {
        auto body = registration();
        auto administrator = body["administrator"_L1].toObject();
        administrator[u"email"_s] = email;
        body[u"administrator"_s] = administrator;
        const auto read = std::get<Registration>(readRegistration(body));
        const auto done = m_fixture->database->write([&](QSqlDatabase &database) {
            return registerCompany(database, read, *hash, email, {}, m_fixture->now);
        });
        made += done && std::holds_alternative<Registered>(*done) ? 1 : 0;
    };
    std::thread one(attempt, u"one@fjell.example"_s);
    std::thread two(attempt, u"two@fjell.example"_s);
    one.join();
    two.join();
    QCOMPARE(made.load(), 1);
}

void tst_Registrations::refusesWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QStringList>("faults");
    const auto company = [](const QString &key, const QJsonValue &value) {
        return QJsonObject{{u"company"_s, QJsonObject{{key, value}}}};
    };
    const auto person = [](const QString &key, const QJsonValue &value) {
        return QJsonObject{{u"administrator"_s, QJsonObject{{key, value}}}};
    };
    const auto row = [](const char *name, const QJsonObject &changes, const QString &fault) {
        QTest::addRow("%s", name) << changes << QStringList{fault};
    };
    row("number", company(u"organisationNumber"_s, u"912345603"_s),
        u"/company/organisationNumber bad-number"_s);
    row("no number", company(u"organisationNumber"_s, QJsonValue::Null),
        u"/company/organisationNumber required"_s);
    row("no name", company(u"name"_s, u"  "_s), u"/company/name required"_s);
    row("long name", company(u"name"_s, QString(121, u'x')), u"/company/name too-long"_s);
    row("name of another kind", company(u"name"_s, 7), u"/company/name wrong-kind"_s);
    row("no currency", company(u"currency"_s, QJsonValue::Null), u"/company/currency required"_s);
    row("time zone", company(u"timeZone"_s, u"Mars/Base"_s), u"/company/timeZone bad-time-zone"_s);
    row("payment methods", company(u"allowedPaymentMethods"_s, QJsonArray{u"invoice"_s}),
        u"/company/allowedPaymentMethods unknown-field"_s);
    row("credit", company(u"creditLimit"_s, StoreFixture::money(1)), u"/company/creditLimit unknown-field"_s);
    row("e-mail", person(u"email"_s, u"ola"_s), u"/administrator/email bad-email"_s);
    row("no first name", person(u"firstName"_s, QJsonValue::Null), u"/administrator/firstName required"_s);
    row("roles", person(u"roleIds"_s, QJsonArray()), u"/administrator/roleIds unknown-field"_s);
    row("unknown", {{u"colour"_s, u"red"_s}}, u"/colour unknown-field"_s);
    row("no proof", {{u"codeChallenge"_s, u"short"_s}}, u"/codeChallenge required"_s);
    row("no password", {{u"password"_s, QJsonValue::Null}}, u"/password required"_s);
    row("short password", {{u"password"_s, u"123456789"_s}}, u"/password too-short"_s);
    row("common password", {{u"password"_s, u"1234567890"_s}}, u"/password common-password"_s);
}

void tst_Registrations::refusesWhatIsWrong()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QStringList, faults);
    const auto reply = enrol(changes);
    QCOMPARE(reply.status, 422);
    QTEST(reply.faults(), "faults");
    QCOMPARE(column(u"SELECT company_id FROM company_state"_s).size(), 1);
}

void tst_Registrations::refusesRequests()
{
    QCOMPARE(send({}, registration(), "plain").code(), u"400 idempotency-key-required"_s);
    QCOMPARE(send({}, registration(), {}, "text/plain").code(), u"415 unsupported-media-type"_s);
    QCOMPARE(send(u"/elsewhere"_s, registration()).status, 404);
}

void tst_Registrations::answersARepetition()
{
    const auto first = enrol({}, "\"same\"");
    const auto again = enrol({}, "\"same\"");
    QCOMPARE(again.code(), u"201"_s);
    QCOMPARE(again.json["companyId"_L1], first.json["companyId"_L1]);
    QVERIFY(again.json["code"_L1] != first.json["code"_L1]);
    // The client may have begun its sign-in anew.
    const auto challenge = QString::fromLatin1(challengeOf("another" + verifier));
    QCOMPARE(enrol({{u"codeChallenge"_s, challenge}}, "\"same\"").json["companyId"_L1],
             first.json["companyId"_L1]);
    QCOMPARE(column(u"SELECT company_id FROM company_state"_s).size(), 2);
    QCOMPARE(enrol({{u"password"_s, u"something else"_s}}, "\"same\"").code(), u"403 wrong-password"_s);
    m_fixture->now = m_fixture->now.addSecs(5);
    QCOMPARE(enrol({{u"company"_s, QJsonObject{{u"name"_s, u"Annet AS"_s}}}}, "\"same\"").code(),
             u"422 idempotency-key-reused"_s);
    const auto stored = column(u"SELECT fingerprint || answer FROM idempotency WHERE company_id = ''"_s);
    QCOMPARE(stored.size(), 1);
    QVERIFY(!stored.first().contains(first.json["code"_L1].toString()));
}

void tst_Registrations::addsTheCompanyOfAKnownPerson()
{
    QCOMPARE(enrol().code(), u"201"_s);
    const QJsonObject second{{u"organisationNumber"_s, u"987654325"_s}, {u"name"_s, u"Vidde AS"_s}};
    QCOMPARE(enrol({{u"company"_s, second}, {u"password"_s, u"not the same one"_s}}).code(),
             u"403 wrong-password"_s);
    QCOMPARE(enrol({{u"company"_s, second}}).code(), u"429 too-many-requests"_s);
    m_fixture->now = m_fixture->now.addSecs(2);
    QCOMPARE(enrol({{u"company"_s, second}}).code(), u"201"_s);
    const auto companies = m_fixture->database->read([&](QSqlDatabase &database) {
        return memberships(database, identityWith(database, u"ola@fjell.example"_s)->id);
    });
    QCOMPARE(companies->size(), 2);
}

void tst_Registrations::doesNotLetAnyoneInAsSomebodyElse()
{
    auto &f = *m_fixture;
    // Somebody was made a user and has not chosen a password; another one registers with their e-mail.
    QCOMPARE(f.create(f.admin, RecordType::User, StoreFixture::id(60),
                      {{u"email"_s, u"ola@fjell.example"_s},
                       {u"groupId"_s, f.north},
                       {u"roleIds"_s, QJsonArray{f.customers}}})
                 .status,
             201);
    QCOMPARE(enrol().code(), u"201"_s);
    const auto companies = f.database->read([&](QSqlDatabase &database) {
        return memberships(database, identityWith(database, u"ola@fjell.example"_s)->id);
    });
    QCOMPARE(companies->size(), 1);
    QCOMPARE(companies->first().companyName, u"Fjell og Fjord AS"_s);
    // A user who was moved here without a password, and may sign in, is nobody else's to take.
    QCOMPARE(enrol({{u"company"_s, QJsonObject{{u"organisationNumber"_s, u"987654325"_s}}},
                    {u"administrator"_s, QJsonObject{{u"email"_s, u"customer@prove.example"_s}}}})
                 .code(),
             u"409 email-taken"_s);
}

void tst_Registrations::throttles()
{
    for (int i = 0; i < Registrations::mostAnHour; ++i)
        QCOMPARE(enrol({{u"password"_s, u"short"_s}}).status, 422);
    const auto reply = enrol();
    QCOMPARE(reply.code(), u"429 too-many-requests"_s);
    QCOMPARE(reply.retryAfter, QByteArray("3600"));
    m_fixture->now = m_fixture->now.addSecs(3600);
    QCOMPARE(enrol().code(), u"201"_s);
}

void tst_Registrations::asksForAccess()
{
    auto &f = *m_fixture;
    QCOMPARE(f.command(f.admin, Mutation::Disable, f.admin2).status, 200);
    const QJsonObject request{{u"country"_s, u"NO"_s},
                              {u"organisationNumber"_s, u"312 345 676"_s},
                              {u"name"_s, u"Ola Fjell"_s},
                              {u"email"_s, u"ola@fjell.example"_s},
                              {u"comment"_s, u"Hei\nfra meg"_s}};
    const auto seq = f.seq();
    const auto reply = send(u"/access-requests"_s, request);
    QCOMPARE(reply.status, 202);
    QVERIFY(reply.json.isEmpty());
    QCOMPARE(column(u"SELECT recipient FROM mail"_s), QStringList{u"admin@prove.example"_s});
    QVERIFY(column(u"SELECT facts FROM mail"_s).first().contains("ola@fjell.example"_L1));
    QCOMPARE(send(u"/access-requests"_s, request).status, 202);
    QCOMPARE(column(u"SELECT recipient FROM mail"_s).size(), 1);
    QCOMPARE(f.seq(), seq);
    QVERIFY(column(u"SELECT action FROM audit"_s).contains(u"company.accessRequest"_s));
    f.now = f.now.addDays(1);
    QCOMPARE(send(u"/access-requests"_s, request).status, 202);
    QCOMPARE(column(u"SELECT recipient FROM mail"_s).size(), 2);
}

void tst_Registrations::asksForAccessInVain()
{
    QJsonObject request{{u"country"_s, u"NO"_s},
                        {u"organisationNumber"_s, u"987654325"_s},
                        {u"name"_s, u"Ola Fjell"_s},
                        {u"email"_s, u"ola@fjell.example"_s}};
    QCOMPARE(send(u"/access-requests"_s, request).code(), u"404 not-found"_s);
    request[u"email"_s] = u"ola"_s;
    request.remove(u"name"_s);
    request[u"colour"_s] = u"red"_s;
    QCOMPARE(send(u"/access-requests"_s, request).faults(),
             (QStringList{u"/colour unknown-field"_s, u"/email bad-email"_s, u"/name required"_s}));
    request = {{u"country"_s, u"NO"_s},
               {u"organisationNumber"_s, u"312345676"_s},
               {u"name"_s, u"Ola"_s},
               {u"email"_s, u"ola@fjell.example"_s}};
    for (int i = 1; i < Registrations::mostAnHour; ++i)
        QCOMPARE(send(u"/access-requests"_s, request).status, 202);
    QCOMPARE(send(u"/access-requests"_s, request).code(), u"429 too-many-requests"_s);
}

QTEST_GUILESS_MAIN(tst_Registrations)
#include "tst_registrations.moc"
