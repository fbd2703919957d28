// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/oauth/authorizationrequest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Fault = AuthorizationRequest::Fault;
const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

} // namespace

class tst_AuthorizationRequest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAClientAsks();
    void redirects_data();
    void redirects();
    void faults_data();
    void faults();
    void addsParameters();
};

void tst_AuthorizationRequest::readsWhatAClientAsks()
{
    const auto form = HttpForm::parse(
        "client_id=selskap&response_type=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fback"
        "&code_challenge_method=S256&code_challenge="
        + challenge + "&state=a%20b%26c&login_hint=anna%40example.com&ui_locales=nb%20en");
    QVERIFY(form);
    const auto request = AuthorizationRequest::parse(*form);
    QCOMPARE(request.fault, Fault::None);
    QCOMPARE(request.redirectUri, u"http://127.0.0.1:49152/back"_s);
    QCOMPARE(request.state, u"a b&c"_s);
    QCOMPARE(request.challenge.toLatin1(), challenge);
    QCOMPARE(request.email, u"anna@example.com"_s);
    QCOMPARE(request.locales, u"nb en"_s);
}

void tst_AuthorizationRequest::redirects_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *uri, bool good) { QTest::newRow(uri) << QString::fromUtf8(uri) << good; };
    row("http://127.0.0.1:49152/back", true);
    row("http://127.0.0.1:1/", true);
    row("http://127.0.0.1:65535/aB9-._~/x", true);
    row("http://127.0.0.1:65536/", false);
    row("http://127.0.0.1:0/", false);
    row("http://127.0.0.1:080/", false);
    row("http://127.0.0.1/back", false);
    row("http://127.0.0.1:49152", false);
    row("https://127.0.0.1:49152/back", false);
    row("HTTP://127.0.0.1:49152/back", false);
    row("http://localhost:49152/back", false);
    row("http://[::1]:49152/back", false);
    row("http://127.0.0.2:49152/back", false);
    row("http://127.1:49152/back", false);
    row("http://0x7f000001:49152/back", false);
    row("http://2130706433:49152/back", false);
    row("http://127.0.0.1.evil.example:49152/back", false);
    row("http://evil.example:49152/back", false);
    row("http://user@127.0.0.1:49152/back", false);
    row("http://127.0.0.1:49152@evil.example/back", false);
    row("http://127.0.0.1:49152\\@evil.example/", false);
    row("http://127.0.0.1:49152/back?x=1", false);
    row("http://127.0.0.1:49152/back#part", false);
    row("http://127.0.0.1:49152/a b", false);
    row("http://127.0.0.1:49152/%0d%0a", false);
    row("http://127.0.0.1:49152/back\n", false);
    row(" http://127.0.0.1:49152/back", false);
    row("http://127.0.0.1:49152/bäck", false);
    row("http://127.0.0.1:４９１５２/back", false);
    row("javascript:alert(1)", false);
    row("selskap://127.0.0.1:49152/back", false);
    row("", false);
}

void tst_AuthorizationRequest::redirects()
{
    QFETCH(QString, uri);
    QTEST(isLoopbackRedirect(uri), "good");
}

void tst_AuthorizationRequest::faults_data()
{
    QTest::addColumn<QByteArray>("change"); // "name=value" replaces, "-name" removes, "+name=value" adds
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *change, Fault fault) {
        QTest::newRow(change) << QByteArray(change) << fault;
    };
    row("client_id=other", Fault::Client);
    row("-client_id", Fault::Client);
    row("+client_id=selskap", Fault::Client);
    row("redirect_uri=http://evil.example/", Fault::Client);
    row("-redirect_uri", Fault::Client);
    row("+redirect_uri=http://127.0.0.1:2/", Fault::Client);
    row("response_type=token", Fault::Type);
    row("response_type=code token", Fault::Type);
    row("-response_type", Fault::Type);
    row("code_challenge_method=plain", Fault::Proof);
    row("code_challenge_method=s256", Fault::Proof);
    row("-code_challenge_method", Fault::Proof);
    row("-code_challenge", Fault::Proof);
    row("code_challenge=short", Fault::Proof);
    row("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", Fault::Proof);
    row("+state=two", Fault::Malformed);
    row("+anything=1", Fault::None);
    row("-state", Fault::None);
    row("state=%0d%0aSet-Cookie", Fault::Malformed);
    row("state=ø", Fault::Malformed);
}

void tst_AuthorizationRequest::faults()
{
    QFETCH(QByteArray, change);
    QFETCH(Fault, fault);
    QByteArrayList parts{"client_id=selskap",
                         "response_type=code",
                         "redirect_uri=http://127.0.0.1:49152/back",
                         "code_challenge_method=S256",
                         "code_challenge=" + challenge,
                         "state=one"};
    const auto name = change.mid(change.startsWith('-') ? 1 : 0).split('=').first();
    if (change.startsWith('+')) {
        parts.append(change.mid(1));
    } else {
        parts.removeIf([&name](const QByteArray &part) { return part.startsWith(name + '='); });
        if (!change.startsWith('-'))
            parts.append(change.replace("+", "%2B"));
    }
    const auto form = HttpForm::parse(parts.join('&'));
    QVERIFY(form);
    const auto request = AuthorizationRequest::parse(*form);
    QCOMPARE(request.fault, fault);
}

void tst_AuthorizationRequest::addsParameters()
{
    QCOMPARE(withParameters(u"http://127.0.0.1:1/a"_s,
                            {{"code", u"x y&z"_s}, {"state", {}}, {"iss", u"https://a"_s}}),
             "http://127.0.0.1:1/a?code=x%20y%26z&iss=https%3A%2F%2Fa");
}

QTEST_GUILESS_MAIN(tst_AuthorizationRequest)
#include "tst_authorizationrequest.moc"
