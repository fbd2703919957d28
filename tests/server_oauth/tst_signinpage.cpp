// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/oauth/signinpage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Language = SignInPage::Language;

QByteArray header(const HttpResponse &response, const char *name)
{
    for (const auto &[field, value] : response.headers) {
        if (field == name)
            return value;
    }
    return {};
}

} // namespace

class tst_SignInPage : public QObject {
    Q_OBJECT

private slots:
    void languages_data();
    void languages();
    void everyPageIsLockedDown();
    void theFormIsUsableByAnybody();
    void foreignTextIsOnlyText();
    void saysWhatIsWrong();
    void offersTheCompanies();
};

void tst_SignInPage::languages_data()
{
    QTest::addColumn<QString>("locales");
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<int>("language");
    const auto row = [](const char *name, const QString &locales, const QByteArray &accepted,
                        Language language) { QTest::newRow(name) << locales << accepted << int(language); };
    row("nothing", {}, {}, Language::English);
    row("browser", {}, "nb-NO,nb;q=0.9,en;q=0.5", Language::Norwegian);
    row("English browser", {}, "en-GB,nb;q=0.5", Language::English);
    row("nynorsk", {}, "nn", Language::Norwegian);
    row("no", {}, "no", Language::Norwegian);
    row("neither first", {}, "de, sv;q=0.9, nb;q=0.8", Language::Norwegian);
    row("client", u"nb en"_s, "en", Language::Norwegian);
    row("client's other", u"de fr"_s, "nb", Language::Norwegian);
    row("unknown", u"de"_s, "fr", Language::English);
}

void tst_SignInPage::languages()
{
    QFETCH(QString, locales);
    QFETCH(QByteArray, accepted);
    QTEST(int(SignInPage::language(locales, accepted)), "language");
}

void tst_SignInPage::everyPageIsLockedDown()
{
    const QList<HttpResponse> pages{
        SignInPage::signIn(Language::English, "sealed", {}),
        SignInPage::chooseCompany(Language::English, "sealed", {{u"id"_s, u"Shop"_s, u"anna"_s}}),
        SignInPage::failure(Language::English, SignInPage::Failure::Client),
    };
    QSet<QByteArray> nonces;
    for (const auto &page : pages) {
        const auto policy = header(page, "Content-Security-Policy");
        const auto nonce = QRegularExpression(u"style-src 'nonce-([A-Za-z0-9_-]{43})'"_s)
                               .match(QString::fromLatin1(policy))
                               .captured(1)
                               .toLatin1();
        QVERIFY(!nonce.isEmpty());
        QVERIFY(page.body.contains("<style nonce=\"" + nonce + "\">"));
        nonces.insert(nonce);
        for (const auto *part : {"default-src 'none'", "form-action 'self' http://127.0.0.1:*",
                                 "base-uri 'none'", "frame-ancestors 'none'"})
            QVERIFY2(policy.contains(part), part);
        QCOMPARE(header(page, "X-Frame-Options"), "DENY");
        QCOMPARE(header(page, "Referrer-Policy"), "no-referrer");
        QCOMPARE(header(page, "Content-Type"), "text/html; charset=utf-8");
        QVERIFY(!page.compressible);
        for (const auto *foreign : {"<script", "style=\"", "onload", "src=", "href="})
            QVERIFY2(!page.body.contains(foreign), foreign);
    }
    QCOMPARE(nonces.size(), pages.size());
}

void tst_SignInPage::theFormIsUsableByAnybody()
{
    const auto english = SignInPage::signIn(Language::English, "sealed", {});
    QCOMPARE(english.status, 200);
    QVERIFY(english.body.contains("<html lang=\"en\">"));
    QVERIFY(english.body.contains("<label for=\"email\">E-mail</label>"));
    QVERIFY(english.body.contains("<label for=\"password\">Password</label>"));
    QCOMPARE(english.body.count(" autofocus"), 1);
    QVERIFY(english.body.indexOf("autofocus") < english.body.indexOf("id=\"password\""));
    QVERIFY(english.body.contains("autocomplete=\"current-password\""));
    QVERIFY(english.body.contains("name=\"request\" value=\"sealed\""));
    // Enter presses the first button.
    QVERIFY(english.body.indexOf("value=\"sign-in\"") < english.body.indexOf("value=\"cancel\""));

    const auto norwegian = SignInPage::signIn(Language::Norwegian, "sealed", u"anna@example.com"_s);
    QVERIFY(norwegian.body.contains("<html lang=\"nb\">"));
    QVERIFY(norwegian.body.contains("<h1>Logg inn</h1>"));
    QVERIFY(norwegian.body.contains("value=\"anna@example.com\""));
    QVERIFY(norwegian.body.indexOf("autofocus") > norwegian.body.indexOf("id=\"password\""));
}

void tst_SignInPage::foreignTextIsOnlyText()
{
    const auto hostile = u"\"><img src=x onerror=alert(1)> %1 %2 &amp;"_s;
    const auto form = SignInPage::signIn(Language::English, "sealed", hostile);
    QVERIFY(!form.body.contains("<img"));
    QVERIFY(form.body.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt; %1 %2 &amp;amp;"));
    const auto choice =
        SignInPage::chooseCompany(Language::English, "sealed", {{u"a\"b"_s, hostile, u"anna"_s}});
    QVERIFY(!choice.body.contains("<img"));
    QVERIFY(choice.body.contains("value=\"a&quot;b\""));
    QVERIFY(choice.body.contains("&lt;img src=x onerror=alert(1)&gt; %1 %2 &amp;amp;</button>"));
}

void tst_SignInPage::saysWhatIsWrong()
{
    using Problem = SignInPage::Problem;
    const auto refused = SignInPage::signIn(Language::English, "sealed", {}, Problem::Refused);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.contains("role=\"alert\">The e-mail or the password is not right.<"));
    QVERIFY(refused.body.contains("aria-describedby=\"problem\""));
    const auto soon = SignInPage::signIn(Language::Norwegian, "sealed", {}, Problem::Throttled, 64);
    QCOMPARE(soon.status, 429);
    QCOMPARE(header(soon, "Retry-After"), "64");
    QVERIFY(soon.body.contains("Prøv igjen om 64 s."));
    const auto later = SignInPage::signIn(Language::Norwegian, "sealed", {}, Problem::Throttled, 841);
    QVERIFY(later.body.contains("Prøv igjen om 15 min."));
    QCOMPARE(SignInPage::failure(Language::English, SignInPage::Failure::Expired).status, 400);
    QCOMPARE(SignInPage::failure(Language::English, SignInPage::Failure::Internal).status, 500);
}

void tst_SignInPage::offersTheCompanies()
{
    const auto page =
        SignInPage::chooseCompany(Language::Norwegian, "sealed",
                                  {{u"a"_s, u"Bakeriet"_s, u"anna"_s}, {u"b"_s, u"Verftet"_s, u"anna2"_s}});
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("name=\"company\" value=\"a\" autofocus>Bakeriet</button>"));
    QVERIFY(page.body.contains("name=\"company\" value=\"b\">Verftet</button>"));
    QVERIFY(!page.body.contains("anna2"));
}

QTEST_GUILESS_MAIN(tst_SignInPage)
#include "tst_signinpage.moc"
