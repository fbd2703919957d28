// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts.h"

#include "server/http/httpfront.h"
#include "server/oauth/authcodes.h"
#include "server/oauth/oauth.h"
#include "server/store/identities.h"
#include "server/store/oauthschema.h"
#include "tests/server_http/wire.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <thread>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QByteArray callback = "http://127.0.0.1:49152/back";
const auto password = u"blåbær og fløte"_s;

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray encoded(const Fields &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(name + '=' + value.toPercentEncoding());
    return parts.join('&');
}

QByteArray authorizePath(const Fields &changes = {})
{
    Fields fields{{"client_id", "selskap"},
                  {"response_type", "code"},
                  {"redirect_uri", callback},
                  {"code_challenge_method", "S256"},
                  {"code_challenge", challengeOf(verifier)},
                  {"state", "a state"}};
    for (const auto &[name, value] : changes) {
        for (auto &field : fields) {
            if (field.first == name)
                field.second = value;
        }
    }
    return "/oauth/authorize?" + encoded(fields);
}

QJsonObject json(const WireAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString parameter(const WireAnswer &answer, const QString &name)
{
    return QUrlQuery(QUrl(QString::fromLatin1(answer.header("Location"))))
        .queryItemValue(name, QUrl::FullyDecoded);
}

/// A service with a shop and a mill; Anna is a user in the shop, Berit in both, Dag is disabled.
struct Service {
    explicit Service(OAuthOptions options = {})
        : oauth(accounts.database(), passwords, std::move(options), [this] { return accounts.now(); })
        , front(limits(), [this](const auto &request, const auto &reply) { handle(request, reply); })
    {
        static const auto hash = *Passwords().hash(password);
        accounts.addCompany(u"shop"_s, u"The shop"_s);
        accounts.addCompany(u"mill"_s, u"A mill & sons"_s);
        accounts.addUser(u"shop"_s, u"anna"_s, u"anna@example.com"_s, hash);
        accounts.addUser(u"shop"_s, u"berit"_s, u"berit@example.com"_s, hash);
        accounts.addUser(u"mill"_s, u"berit2"_s, u"Berit@Example.com"_s, {});
        accounts.addUser(u"shop"_s, u"dag"_s, u"dag@example.com"_s, hash, u"disabled"_s);
        accounts.addUser(u"shop"_s, u"eva"_s, u"eva@example.com"_s, {}, u"active"_s);
        if (const auto started = front.start(QHostAddress(QHostAddress::LocalHost), 0))
            port = *started;
    }

    ~Service() { front.stop(); }

    static HttpLimits limits()
    {
        HttpLimits limits;
        limits.trustedProxies = {QHostAddress(QHostAddress::LocalHost)};
        return limits;
    }

    void handle(const HttpRequest &request, const HttpReply &reply)
    {
        if (oauth.handle(request, reply))
            return;
        const auto caller = oauth.authenticate(request);
        if (caller) {
            reply.finish(jsonResponse(200,
                                      {{u"user"_s, caller->userId},
                                       {u"company"_s, caller->companyId},
                                       {u"origin"_s, caller->origin}}));
        } else {
            reply.finish(problem(401, "unauthorised", u"Sign in"_s));
        }
    }

    WireAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &fields = {}) const
    {
        Wire wire(port);
        wire.send(
            method + ' ' + path + " HTTP/1.1\r\n"
            + (fields.contains("Host:") ? QByteArray()
                                        : "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n")
            + (body.isEmpty() ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n")
            + (body.isEmpty() || fields.contains("Content-Type:")
                   ? QByteArray()
                   : QByteArray("Content-Type: application/x-www-form-urlencoded\r\n"))
            + fields + "\r\n" + body);
        return wire.read();
    }

    WireAnswer me(const QByteArray &token) const
    {
        return send("GET", "/me", {}, "Authorization: Bearer " + token + "\r\n");
    }
    WireAnswer post(const QByteArray &path, const Fields &form) const
    {
        return send("POST", path, encoded(form));
    }
    QByteArray issuer() const { return "http://127.0.0.1:" + QByteArray::number(port); }

    Fields codeForm(const QByteArray &code) const
    {
        return {{"grant_type", "authorization_code"},
                {"client_id", "selskap"},
                {"code", code},
                {"redirect_uri", callback},
                {"code_verifier", verifier}};
    }

    Fields refreshForm(const QByteArray &token) const
    {
        return {{"grant_type", "refresh_token"}, {"client_id", "selskap"}, {"refresh_token", token}};
    }

    Accounts accounts;
    Passwords passwords;
    OAuth oauth;
    HttpFront front;
    quint16 port = 0;
};

/// A person at a browser.
struct Browser {
    explicit Browser(const Service &service, const QByteArray &address = "192.0.2.7")
        : service(service)
        , address(address)
    {
    }

    QByteArray fields() const
    {
        return "X-Forwarded-For: " + address + "\r\nAccept-Language: en\r\n"
            + (cookie.isEmpty() ? QByteArray() : "Cookie: other=1; " + cookie + "\r\n");
    }

    WireAnswer take(WireAnswer answer)
    {
        static const QRegularExpression hidden(u"name=\"request\" value=\"([^\"]+)\""_s);
        if (const auto match = hidden.match(QString::fromUtf8(answer.body)); match.hasMatch())
            request = match.captured(1).toLatin1();
        if (const auto set = answer.header("Set-Cookie"); !set.isEmpty())
            cookie = set.left(set.indexOf(';'));
        return answer;
    }

    WireAnswer open(const Fields &changes = {})
    {
        return take(service.send("GET", authorizePath(changes), {}, fields()));
    }

    WireAnswer submit(const Fields &form)
    {
        return take(
            service.send("POST", "/oauth/authorize", encoded(Fields{{"request", request}} + form), fields()));
    }

    WireAnswer signIn(const QString &email, const QString &with = password)
    {
        return submit({{"action", "sign-in"}, {"email", email.toUtf8()}, {"password", with.toUtf8()}});
    }

    /// The tokens of a whole sign-in.
    QJsonObject tokens(const QString &email)
    {
        open();
        const auto code = parameter(signIn(email), u"code"_s).toLatin1();
        return json(service.post("/oauth/token", service.codeForm(code)));
    }

    const Service &service;
    QByteArray address;
    QByteArray request;
    QByteArray cookie;
};

/// The page without what differs each time.
QByteArray comparable(const WireAnswer &answer)
{
    auto text = QString::fromUtf8(answer.body);
    text.replace(QRegularExpression(u"nonce=\"[^\"]+\""_s), u"nonce"_s);
    text.replace(QRegularExpression(u"name=\"request\" value=\"[^\"]+\""_s), u"request"_s);
    text.replace(QRegularExpression(u"type=\"email\"[^>]+>"_s), u"email"_s); // what was typed
    text.remove(u" autofocus"_s); // on the e-mail when that is empty
    return QByteArray::number(answer.status) + text.toUtf8();
}

} // namespace

class tst_OAuth : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_shared = std::make_unique<Service>(); }
    void cleanupTestCase() { m_shared.reset(); }
    void saysWhatItCan();
    void signsIn();
    void theCookieIsBoundToTheService();
    void twoFormsOfOneBrowserBothWork();
    void whateverIsWrongLooksTheSame();
    void refusesToShowAFormToStrangers();
    void tellsTheClientWhatItAskedWrongly_data();
    void tellsTheClientWhatItAskedWrongly();
    void aFormWorksOnlyWhereItWasSent_data();
    void aFormWorksOnlyWhereItWasSent();
    void cancelling();
    void choosingACompany();
    void throttlesPerAccountAndAddress();
    void rehashesAWeakerHash();
    void redeemsACodeOnce();
    void refusesACodeWithoutItsProof_data();
    void refusesACodeWithoutItsProof();
    void refreshing();
    void refusesOtherTokenRequests_data();
    void refusesOtherTokenRequests();
    void revoking();
    void bearerTokens_data();
    void bearerTokens();
    void oneTimeCodes();
    void oneTimeCodesAreOffUnlessSwitchedOn();
    void aDisabledUserIsOutAtOnce();
    void otherHostsAreRefused();
    void methodsAndPaths_data();
    void methodsAndPaths();
    void storesNoSecret();
    void manySignInsAtOnce();

private:
    std::unique_ptr<Service> m_shared; ///< for rows that leave nothing behind
};

void tst_OAuth::saysWhatItCan()
{
    Service service({"https://account.example", false});
    const auto answer = service.send("GET", "/.well-known/oauth-authorization-server");
    QCOMPARE(answer.status, 200);
    const auto facts = json(answer);
    QCOMPARE(facts["issuer"_L1].toString(), u"https://account.example"_s);
    QCOMPARE(facts["authorization_endpoint"_L1].toString(), u"https://account.example/oauth/authorize"_s);
    QCOMPARE(facts["token_endpoint"_L1].toString(), u"https://account.example/oauth/token"_s);
    QCOMPARE(facts["revocation_endpoint"_L1].toString(), u"https://account.example/oauth/revoke"_s);
    QCOMPARE(facts["code_challenge_methods_supported"_L1].toArray(), QJsonArray{u"S256"_s});
    QCOMPARE(facts["grant_types_supported"_L1].toArray(),
             QJsonArray({u"authorization_code"_s, u"refresh_token"_s}));
    QVERIFY(facts["authorization_response_iss_parameter_supported"_L1].toBool());
}

void tst_OAuth::signsIn()
{
    Service service;
    Browser browser(service);
    QCOMPARE(browser.open().status, 200);
    const auto back = browser.signIn(u" ANNA@Example.com "_s);
    QCOMPARE(back.status, 303);
    QVERIFY(back.header("Location").startsWith(callback + '?'));
    QCOMPARE(parameter(back, u"state"_s), u"a state"_s);
    QCOMPARE(parameter(back, u"iss"_s).toLatin1(), service.issuer());
    QCOMPARE(back.header("Cache-Control"), "no-store");
    QCOMPARE(back.header("Referrer-Policy"), "no-referrer");

    const auto answer = service.post("/oauth/token", service.codeForm(parameter(back, u"code"_s).toLatin1()));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Type"), "application/json");
    QCOMPARE(answer.header("Cache-Control"), "no-store");
    const auto tokens = json(answer);
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(), 900);
    const auto me = service.me(tokens["access_token"_L1].toString().toLatin1());
    QCOMPARE(me.status, 200);
    QCOMPARE(json(me)["user"_L1].toString(), u"anna"_s);
    QCOMPARE(json(me)["company"_L1].toString(), u"shop"_s);
}

void tst_OAuth::theCookieIsBoundToTheService()
{
    Service local;
    const auto plain = Browser(local).open().header("Set-Cookie");
    QVERIFY(QRegularExpression(u"^selskap-signin=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict$"_s)
                .match(QString::fromLatin1(plain))
                .hasMatch());
    Service far({"https://account.example", false});
    const auto secure = Browser(far).open().header("Set-Cookie");
    QVERIFY(secure.startsWith("__Host-selskap-signin="));
    QVERIFY(secure.endsWith("; Secure"));
    Browser browser(far);
    browser.open();
    QCOMPARE(browser.signIn(u"anna@example.com"_s).status, 303);
}

void tst_OAuth::twoFormsOfOneBrowserBothWork()
{
    Service service;
    Browser browser(service);
    browser.open();
    const auto first = browser.request;
    browser.open();
    browser.request = first;
    QCOMPARE(browser.signIn(u"anna@example.com"_s).status, 303);
}

void tst_OAuth::whateverIsWrongLooksTheSame()
{
    Service service;
    QSet<QByteArray> answers;
    const QList<std::pair<QString, QString>> attempts{
        {u"anna@example.com"_s, u"wrong"_s}, // a wrong password
        {u"nobody@example.com"_s, password}, // nobody has that name
        {u"dag@example.com"_s, password}, // disabled, and the password is right
        {u"eva@example.com"_s, password}, // has no password yet
        {u"anna@example.com"_s, QString()},  {QString(), password}, {u"' OR 1=1 --"_s, u"' OR '1'='1"_s},
    };
    for (const auto &[email, with] : attempts) {
        Browser browser(service);
        browser.open();
        const auto answer = browser.signIn(email, with);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.header("Location").isNull());
        answers.insert(comparable(answer));
        service.accounts.wait(60'000);
    }
    QCOMPARE(answers.size(), 1);
}

void tst_OAuth::refusesToShowAFormToStrangers()
{
    Service service;
    for (const auto &change :
         {Fields{{"redirect_uri", "http://evil.example/"}}, Fields{{"client_id", "other"}}}) {
        const auto answer = Browser(service).open(change);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("Location").isNull());
        QVERIFY(!answer.body.contains("<form"));
        QVERIFY(!answer.body.contains("evil.example"));
    }
}

void tst_OAuth::tellsTheClientWhatItAskedWrongly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("token") << QByteArray("response_type") << QByteArray("token")
                           << u"unsupported_response_type"_s;
    QTest::newRow("plain") << QByteArray("code_challenge_method") << QByteArray("plain")
                           << u"invalid_request"_s;
    QTest::newRow("no challenge") << QByteArray("code_challenge") << QByteArray() << u"invalid_request"_s;
}

void tst_OAuth::tellsTheClientWhatItAskedWrongly()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    auto &service = *m_shared;
    const auto answer = Browser(service).open({{name, value}});
    QCOMPARE(answer.status, 303);
    QVERIFY(answer.header("Location").startsWith(callback + '?'));
    QCOMPARE(parameter(answer, u"error"_s), error);
    QCOMPARE(parameter(answer, u"state"_s), u"a state"_s);
    QCOMPARE(parameter(answer, u"iss"_s).toLatin1(), service.issuer());
    QVERIFY(parameter(answer, u"code"_s).isEmpty());
}

void tst_OAuth::aFormWorksOnlyWhereItWasSent_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what :
         {"no cookie", "another browser's cookie", "changed form", "no form", "too late", "form as text"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_OAuth::aFormWorksOnlyWhereItWasSent()
{
    QFETCH(QString, what);
    Service service;
    Browser browser(service);
    browser.open();
    Browser other(service);
    other.open();
    if (what == "no cookie"_L1)
        browser.cookie.clear();
    else if (what == "another browser's cookie"_L1)
        browser.cookie = other.cookie;
    else if (what == "changed form"_L1)
        browser.request[10] = browser.request[10] == 'A' ? 'B' : 'A';
    else if (what == "no form"_L1)
        browser.request.clear();
    else if (what == "too late"_L1)
        service.accounts.wait(600'000);
    const auto form = encoded(
        {{"request", browser.request}, {"email", "anna@example.com"}, {"password", password.toUtf8()}});
    const auto kind = what == "form as text"_L1 ? QByteArray("Content-Type: text/plain\r\n") : QByteArray();
    const auto answer = service.send("POST", "/oauth/authorize", form, browser.fields() + kind);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isNull());
    QCOMPARE(service.accounts.count(u"SELECT count(*) FROM auth_code"_s), 0);
}

void tst_OAuth::cancelling()
{
    Service service;
    Browser browser(service);
    browser.open();
    const auto back = browser.submit({{"action", "cancel"}, {"email", ""}, {"password", ""}});
    QCOMPARE(back.status, 303);
    QCOMPARE(parameter(back, u"error"_s), u"access_denied"_s);
    QCOMPARE(parameter(back, u"state"_s), u"a state"_s);
}

void tst_OAuth::choosingACompany()
{
    Service service;
    Browser browser(service);
    browser.open();
    const auto choice = browser.signIn(u"berit@example.com"_s);
    QCOMPARE(choice.status, 200);
    QVERIFY(choice.body.indexOf("A mill &amp; sons</button>") > 0);
    QVERIFY(choice.body.indexOf("A mill &amp; sons</button>") < choice.body.indexOf("The shop</button>"));
    QCOMPARE(service.accounts.count(u"SELECT count(*) FROM auth_code"_s), 0);

    QVERIFY(browser.submit({{"company", "another"}}).header("Location").isNull());
    const auto back = browser.submit({{"company", "mill"}});
    QCOMPARE(back.status, 303);
    const auto tokens =
        json(service.post("/oauth/token", service.codeForm(parameter(back, u"code"_s).toLatin1())));
    const auto me = json(service.me(tokens["access_token"_L1].toString().toLatin1()));
    QCOMPARE(me["user"_L1].toString(), u"berit2"_s);
    QCOMPARE(me["company"_L1].toString(), u"mill"_s);

    // The first form does not choose: nobody has given a password there.
    Browser other(service);
    other.open();
    QVERIFY(other.submit({{"company", "mill"}}).header("Location").isNull());
}

void tst_OAuth::throttlesPerAccountAndAddress()
{
    Service service;
    Browser anna(service);
    anna.open();
    QCOMPARE(anna.signIn(u"anna@example.com"_s).status, 303);

    Browser attacker(service, "203.0.113.66");
    attacker.open();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(attacker.signIn(u"anna@example.com"_s, u"wrong"_s).status, 403);
        const auto throttled = attacker.signIn(u"Anna@example.com"_s); // even with the right password
        QCOMPARE(throttled.status, 429);
        QCOMPARE(throttled.header("Retry-After").toInt(), 1 << i);
        service.accounts.wait(1000 << i);
    }
    QCOMPARE(attacker.signIn(u"anna@example.com"_s, u"wrong"_s).status, 403);
    // She is not kept out by it at her own address.
    anna.open();
    QCOMPARE(anna.signIn(u"anna@example.com"_s).status, 303);
    // Names that nobody has are throttled all the same.
    QCOMPARE(attacker.signIn(u"nobody@example.com"_s).status, 403);
    QCOMPARE(attacker.signIn(u"nobody@example.com"_s).status, 429);
    for (int i = 0; i < 15; ++i)
        QCOMPARE(attacker.signIn(u"user%1@example.com"_s.arg(i)).status, 403);
    attacker.signIn(u"one more"_s);
    QCOMPARE(attacker.signIn(u"berit@example.com"_s).status, 429);
}

void tst_OAuth::rehashesAWeakerHash()
{
    Service service;
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    const auto bytes = password.toUtf8();
    QCOMPARE(crypto_pwhash_str_alg(weak.data(), bytes.constData(), size_t(bytes.size()), 1, 8 * 1024 * 1024,
                                   crypto_pwhash_ALG_ARGON2ID13),
             0);
    service.accounts.write([&](QSqlDatabase &database) {
        return sqlRun(database,
                      u"UPDATE identity SET password_hash = ? WHERE email_folded = 'anna@example.com'"_s,
                      {QString::fromLatin1(weak.data())});
    });
    Browser browser(service);
    browser.open();
    QCOMPARE(browser.signIn(u"anna@example.com"_s, u"wrong"_s).status, 403);
    const auto weakOnes = u"SELECT count(*) FROM identity WHERE password_hash LIKE '%m=8192,t=1%'"_s;
    QCOMPARE(service.accounts.count(weakOnes), 1);
    service.accounts.wait(1000);
    QCOMPARE(browser.signIn(u"anna@example.com"_s).status, 303);
    QCOMPARE(service.accounts.count(weakOnes), 0);
    browser.open();
    QCOMPARE(browser.signIn(u"anna@example.com"_s).status, 303);
}

void tst_OAuth::redeemsACodeOnce()
{
    Service service;
    Browser browser(service);
    browser.open();
    const auto code = parameter(browser.signIn(u"anna@example.com"_s), u"code"_s).toLatin1();
    const auto tokens = json(service.post("/oauth/token", service.codeForm(code)));
    const auto access = tokens["access_token"_L1].toString().toLatin1();
    QCOMPARE(service.me(access).status, 200);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A sign-in code was used twice"_s));
    const auto second = service.post("/oauth/token", service.codeForm(code));
    QCOMPARE(second.status, 400);
    QCOMPARE(json(second), QJsonObject({{u"error"_s, u"invalid_grant"_s}}));
    QCOMPARE(service.me(access).status, 401);
    QCOMPARE(
        service.post("/oauth/token", service.refreshForm(tokens["refresh_token"_L1].toString().toLatin1()))
            .status,
        400);
}

void tst_OAuth::refusesACodeWithoutItsProof_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *title, const char *name, const QByteArray &value, const char *error) {
        QTest::newRow(title) << QByteArray(name) << value << QString::fromLatin1(error);
    };
    row("no verifier", "code_verifier", {}, "invalid_request");
    row("short verifier", "code_verifier", "abc", "invalid_request");
    row("challenge as verifier", "code_verifier", challengeOf(verifier), "invalid_grant");
    row("wrong verifier", "code_verifier", QByteArray(43, 'a'), "invalid_grant");
    row("other address", "redirect_uri", "http://127.0.0.1:49152/other", "invalid_grant");
    row("other port", "redirect_uri", "http://127.0.0.1:49153/back", "invalid_grant");
    row("no address", "redirect_uri", {}, "invalid_grant");
    row("other client", "client_id", "other", "invalid_client");
    row("other code", "code", QByteArray(43, 'A'), "invalid_grant");
}

void tst_OAuth::refusesACodeWithoutItsProof()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, error);
    auto &service = *m_shared;
    Browser browser(service);
    browser.open();
    auto form = service.codeForm(parameter(browser.signIn(u"anna@example.com"_s), u"code"_s).toLatin1());
    const auto good = form;
    for (auto &field : form) {
        if (field.first == name)
            field.second = value;
    }
    const auto answer = service.post("/oauth/token", form);
    QCOMPARE(answer.status, error == "invalid_client"_L1 ? 401 : 400);
    QCOMPARE(json(answer), QJsonObject({{u"error"_s, error}}));
    QCOMPARE(service.post("/oauth/token", good).status, 200);
}

void tst_OAuth::refreshing()
{
    Service service;
    Browser browser(service);
    const auto first = browser.tokens(u"anna@example.com"_s);
    const auto token = [](const QJsonObject &tokens) {
        return tokens["refresh_token"_L1].toString().toLatin1();
    };
    service.accounts.wait(20 * 60'000);
    QCOMPARE(service.me(first["access_token"_L1].toString().toLatin1()).status, 401);
    const auto second = json(service.post("/oauth/token", service.refreshForm(token(first))));
    QCOMPARE(service.me(second["access_token"_L1].toString().toLatin1()).status, 200);
    service.accounts.wait(60'000);
    QCOMPARE(json(service.post("/oauth/token", service.refreshForm(token(first)))), second);
    service.accounts.wait(1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A refresh token was used again"_s));
    const auto reused = service.post("/oauth/token", service.refreshForm(token(first)));
    QCOMPARE(reused.status, 400);
    QCOMPARE(json(reused), QJsonObject({{u"error"_s, u"invalid_grant"_s}}));
    QCOMPARE(service.me(second["access_token"_L1].toString().toLatin1()).status, 401);
    QCOMPARE(service.post("/oauth/token", service.refreshForm(token(second))).status, 400);
}

void tst_OAuth::refusesOtherTokenRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *error,
                        const QByteArray &fields = {}) {
        QTest::newRow(name) << body << fields << status << QString::fromLatin1(error);
    };
    row("nothing", " ", 401, "invalid_client");
    row("no grant", "client_id=selskap", 400, "invalid_request");
    row("password grant", "client_id=selskap&grant_type=password&username=a&password=b", 400,
        "unsupported_grant_type");
    row("client credentials", "client_id=selskap&grant_type=client_credentials", 400,
        "unsupported_grant_type");
    row("no client", "grant_type=refresh_token&refresh_token=a", 401, "invalid_client");
    row("no token", "client_id=selskap&grant_type=refresh_token", 400, "invalid_request");
    row("garbage token", "client_id=selskap&grant_type=refresh_token&refresh_token=a", 400, "invalid_grant");
    row("twice the same", "client_id=selskap&grant_type=refresh_token&refresh_token=a&refresh_token=b", 400,
        "invalid_request");
    row("broken escape", "client_id=selskap&grant_type=refresh_token&refresh_token=%zz", 400,
        "invalid_request");
    row("JSON", "{\"grant_type\":\"refresh_token\"}", 400, "invalid_request",
        "Content-Type: application/json\r\n");
}

void tst_OAuth::refusesOtherTokenRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, fields);
    QFETCH(QString, error);
    auto &service = *m_shared;
    const auto answer = service.send("POST", "/oauth/token", body, fields);
    QTEST(answer.status, "status");
    QCOMPARE(json(answer), QJsonObject({{u"error"_s, error}}));
}

void tst_OAuth::revoking()
{
    Service service;
    Browser browser(service);
    for (const auto name : {"access_token"_L1, "refresh_token"_L1}) {
        const auto tokens = browser.tokens(u"anna@example.com"_s);
        const auto access = tokens["access_token"_L1].toString().toLatin1();
        QCOMPARE(service.me(access).status, 200);
        const auto revoked = service.post("/oauth/revoke",
                                          {{"client_id", "selskap"},
                                           {"token", tokens[name].toString().toLatin1()},
                                           {"token_type_hint", "anything"}});
        QCOMPARE(revoked.status, 200);
        QCOMPARE(service.me(access).status, 401);
        QCOMPARE(
            service
                .post("/oauth/token", service.refreshForm(tokens["refresh_token"_L1].toString().toLatin1()))
                .status,
            400);
    }
    QCOMPARE(service.post("/oauth/revoke", {{"client_id", "selskap"}, {"token", "garbage"}}).status, 200);
    QCOMPARE(service.post("/oauth/revoke", {{"client_id", "selskap"}}).status, 400);
    QCOMPARE(service.post("/oauth/revoke", {{"token", "garbage"}}).status, 401);
}

void tst_OAuth::bearerTokens_data()
{
    QTest::addColumn<QByteArray>("field"); // %1 stands for the token
    QTest::addColumn<int>("status");
    QTest::newRow("good") << QByteArray("Authorization: Bearer %1\r\n") << 200;
    QTest::newRow("scheme in small letters") << QByteArray("authorization: bearer %1\r\n") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("other scheme") << QByteArray("Authorization: Basic %1\r\n") << 401;
    QTest::newRow("no scheme") << QByteArray("Authorization: %1\r\n") << 401;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer\r\n") << 401;
    QTest::newRow("changed") << QByteArray("Authorization: Bearer A%1\r\n") << 401;
    QTest::newRow("injection") << QByteArray("Authorization: Bearer ' OR 1=1 --\r\n") << 401;
    QTest::newRow("cookie") << QByteArray("Cookie: access_token=%1\r\n") << 401;
}

void tst_OAuth::bearerTokens()
{
    QFETCH(QByteArray, field);
    auto &service = *m_shared;
    Browser browser(service);
    const auto token = browser.tokens(u"anna@example.com"_s)["access_token"_L1].toString().toLatin1();
    QTEST(service.send("GET", "/me", {}, field.replace("%1", token)).status, "status");
    QCOMPARE(service.send("GET", "/me?access_token=" + token).status, 400);
    const auto me = service.send("GET", "/me", {},
                                 "X-Forwarded-For: 192.0.2.7\r\nAuthorization: Bearer " + token + "\r\n");
    QCOMPARE(json(me)["origin"_L1].toString(), u"192.0.2.7"_s);
}

void tst_OAuth::oneTimeCodes()
{
    Service service({{}, true});
    const auto form = [](const QByteArray &code) {
        return Fields{{"grant_type", "urn:selskap:one-time-code"}, {"client_id", "selskap"}, {"code", code}};
    };
    const auto code = service.oauth.createOneTimeCode(u"anna"_s, u"shop"_s);
    QVERIFY(code);
    QCOMPARE(service.post("/oauth/token", service.codeForm(*code)).status, 400);
    const auto tokens = json(service.post("/oauth/token", form(*code)));
    const auto access = tokens["access_token"_L1].toString().toLatin1();
    QCOMPARE(json(service.me(access))["user"_L1].toString(), u"anna"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^A sign-in code was used twice"_s));
    QCOMPARE(service.post("/oauth/token", form(*code)).status, 400);
    QCOMPARE(service.me(access).status, 401);

    const auto late = service.oauth.createOneTimeCode(u"anna"_s, u"shop"_s);
    QVERIFY(late);
    service.accounts.wait(60'000);
    QCOMPARE(service.post("/oauth/token", form(*late)).status, 400);

    // A code of the browser needs its proof here too.
    Browser browser(service);
    browser.open();
    const auto other = parameter(browser.signIn(u"anna@example.com"_s), u"code"_s).toLatin1();
    QCOMPARE(service.post("/oauth/token", form(other)).status, 400);
    QCOMPARE(service.post("/oauth/token", form(other) + Fields{{"redirect_uri", callback}}).status, 400);
    QCOMPARE(service.post("/oauth/token", service.codeForm(other)).status, 200);
}

void tst_OAuth::oneTimeCodesAreOffUnlessSwitchedOn()
{
    Service service;
    QVERIFY(!service.oauth.createOneTimeCode(u"anna"_s, u"shop"_s));
    const auto answer = service.post("/oauth/token",
                                     {{"grant_type", "urn:selskap:one-time-code"},
                                      {"client_id", "selskap"},
                                      {"code", QByteArray(43, 'A')}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(json(answer), QJsonObject({{u"error"_s, u"unsupported_grant_type"_s}}));
}

void tst_OAuth::aDisabledUserIsOutAtOnce()
{
    Service service;
    Browser browser(service);
    const auto tokens = browser.tokens(u"anna@example.com"_s);
    browser.open();
    const auto code = parameter(browser.signIn(u"anna@example.com"_s), u"code"_s).toLatin1();
    service.accounts.write([](QSqlDatabase &database) -> Result<void> {
        const auto disabled = sqlRun(
            database, u"UPDATE record SET row = replace(row, 'active', 'disabled') WHERE id = 'anna'"_s);
        return disabled ? endSessions(database, u"shop"_s, u"anna"_s) : disabled.error();
    });
    QCOMPARE(service.me(tokens["access_token"_L1].toString().toLatin1()).status, 401);
    QCOMPARE(
        service.post("/oauth/token", service.refreshForm(tokens["refresh_token"_L1].toString().toLatin1()))
            .status,
        400);
    QCOMPARE(service.post("/oauth/token", service.codeForm(code)).status, 400);
    browser.open();
    QCOMPARE(browser.signIn(u"anna@example.com"_s).status, 403);
}

void tst_OAuth::otherHostsAreRefused()
{
    Service service;
    const QByteArray path = "/.well-known/oauth-authorization-server";
    QCOMPARE(service.send("GET", path, {}, "Host: evil.example\r\n").status, 400);
    QCOMPARE(service.send("GET", path, {}, "Host: 127.0.0.1.evil.example:80\r\n").status, 400);
    QCOMPARE(json(service.send("GET", path, {}, "Host: localhost:81\r\n"))["issuer"_L1].toString(),
             u"http://localhost:81"_s);
    QCOMPARE(json(service.send("GET", path, {}, "Host: [::1]:81\r\n"))["issuer"_L1].toString(),
             u"http://[::1]:81"_s);
    Service far({"https://account.example", false});
    QCOMPARE(json(far.send("GET", path, {}, "Host: evil.example\r\n"))["issuer"_L1].toString(),
             u"https://account.example"_s);
}

void tst_OAuth::methodsAndPaths_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *request, int status) {
        QTest::newRow(request) << QByteArray(request) << status;
    };
    row("GET /oauth/token", 405);
    row("PUT /oauth/token", 405);
    row("GET /oauth/revoke", 405);
    row("PUT /oauth/authorize", 405);
    row("POST /.well-known/oauth-authorization-server", 405);
    row("GET /oauth/other", 404);
    row("GET /oauth/token/more", 404);
    row("GET /oauth/%61uthorize", 404);
    row("GET /oauth", 401); // not this class's
    row("GET /oauthx/token", 401);
    row("GET /me", 401);
}

void tst_OAuth::methodsAndPaths()
{
    QFETCH(QByteArray, request);
    auto &service = *m_shared;
    const auto parts = request.split(' ');
    QTEST(service.send(parts[0], parts[1]).status, "status");
}

void tst_OAuth::storesNoSecret()
{
    Service service;
    Browser browser(service);
    const auto tokens = browser.tokens(u"anna@example.com"_s);
    browser.open();
    const auto code = parameter(browser.signIn(u"anna@example.com"_s), u"code"_s);
    const auto dump = service.accounts.dump();
    QVERIFY(dump.contains(u"$argon2id$"_s));
    for (const auto &secret : {tokens["access_token"_L1].toString(), tokens["refresh_token"_L1].toString(),
                               code, password, QString::fromLatin1(verifier)}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY(!dump.contains(secret));
    }
}

void tst_OAuth::manySignInsAtOnce()
{
    Service service;
    std::atomic<int> refused = 0;
    std::atomic<int> quick = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 20; ++i) {
        threads.emplace_back([&, i] {
            Browser browser(service, "198.51.100." + QByteArray::number(i));
            browser.open();
            refused += browser.signIn(u"user%1@example.com"_s.arg(i)).status == 403;
        });
    }
    // Others are served meanwhile.
    for (int i = 0; i < 10; ++i)
        quick += service.send("GET", "/.well-known/oauth-authorization-server").status == 200;
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(quick, 10);
    QCOMPARE(refused, 20);
}

QTEST_GUILESS_MAIN(tst_OAuth)
#include "tst_oauth.moc"
