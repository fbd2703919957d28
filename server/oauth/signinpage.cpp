// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signinpage.h"

#include "signer.h"

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    const char *lang;
    const char *title;
    const char *email;
    const char *password;
    const char *signIn;
    const char *cancel;
    const char *refused;
    const char *throttledSeconds; // %1
    const char *throttledMinutes; // %1
    const char *choose;
    const char *chooseHint;
    const char *failed;
    const char *client;
    const char *expired;
    const char *internal;
};

constexpr Texts english{
    "en",
    "Sign in",
    "E-mail",
    "Password",
    "Sign in",
    "Cancel",
    "The e-mail or the password is not right.",
    "Too many attempts. Try again in %1 s.",
    "Too many attempts. Try again in %1 min.",
    "Choose a company",
    "You are a user in more than one company. Selskap shows one at a time.",
    "You cannot sign in from here",
    "The address that led here is not Selskap’s. Close this page and start from Selskap.",
    "This page is too old. Close it and start again from Selskap.",
    "The service has a fault. Close this page and try again from Selskap in a while.",
};

constexpr Texts norwegian{
    "nb",
    "Logg inn",
    "E-post",
    "Passord",
    "Logg inn",
    "Avbryt",
    "E-posten eller passordet stemmer ikke.",
    "For mange forsøk. Prøv igjen om %1 s.",
    "For mange forsøk. Prøv igjen om %1 min.",
    "Velg selskap",
    "Du er bruker i flere selskaper. Selskap viser ett om gangen.",
    "Du kan ikke logge inn herfra",
    "Adressen som førte hit, er ikke Selskaps egen. Lukk siden og begynn fra Selskap.",
    "Siden er for gammel. Lukk den og begynn på nytt fra Selskap.",
    "Tjenesten har en feil. Lukk siden og prøv igjen fra Selskap om en stund.",
};

const Texts &textsIn(SignInPage::Language language)
{
    return language == SignInPage::Language::Norwegian ? norwegian : english;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr auto style = R"(
:root { color-scheme: light dark; --back: #EFF0F1; --card: #FFFFFF; --text: #1E1E1E; --muted: #5F6368;
  --line: #767B80; --accent: #0B5CAD; --on-accent: #FFFFFF; --error: #B3261E; }
@media (prefers-color-scheme: dark) { :root { --back: #1E1E1E; --card: #31363B; --text: #F2F3F4; --muted: #A8ADB3;
  --line: #8C9197; --accent: #7DB8FF; --on-accent: #10243A; --error: #FF8A80; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--back);
  color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
main { width: 100%; max-width: 400px; padding: 32px; background: var(--card); border-radius: 12px;
  box-shadow: 0 1px 3px rgb(0 0 0 / .2), 0 8px 24px rgb(0 0 0 / .08); }
.brand { margin: 0 0 24px; color: var(--accent); font-weight: 700; letter-spacing: .02em; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 16px; }
.hint { color: var(--muted); }
.problem { padding: 8px 12px; border-left: 4px solid var(--error); color: var(--error); }
label { display: block; margin-bottom: 4px; font-weight: 600; }
input { display: block; width: 100%; margin-bottom: 16px; padding: 10px 12px; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: 6px; }
button { display: block; width: 100%; margin-top: 8px; padding: 10px 12px; font: inherit; font-weight: 600;
  border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent);
  cursor: pointer; overflow-wrap: anywhere; }
button.plain { background: transparent; color: var(--accent); }
button.company { text-align: left; background: transparent; color: inherit; border-color: var(--line); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
)";

HttpResponse page(int status, const Texts &texts, const char *title, const QString &content)
{
    const auto nonce = randomToken();
    const auto html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%2 – Selskap</title>\n<style nonce=\"%3\">%4</style>\n</head>\n"
        "<body>\n<main>\n<p class=\"brand\">Selskap</p>\n<h1>%2</h1>\n%5</main>\n</body>\n</html>\n"_s.arg(
            text(texts.lang), text(title), QString::fromLatin1(nonce), text(style), content);
    HttpResponse response{status, {{"Content-Type", "text/html; charset=utf-8"}}, html.toUtf8()};
    // The browser also asks form-action about where an answer to a form redirects to: the client's own
    // address.
    response.with("Content-Security-Policy",
                  "default-src 'none'; style-src 'nonce-" + nonce
                      + "'; form-action 'self' http://127.0.0.1:*; base-uri 'none'; frame-ancestors 'none'");
    response.with("X-Frame-Options", "DENY").with("Referrer-Policy", "no-referrer");
    return response;
}

QString form(const QByteArray &request, const QString &content, const Texts &texts)
{
    return u"<form method=\"post\" action=\"/oauth/authorize\">\n<input type=\"hidden\" name=\"request\" "
           u"value=\"%1\">\n%2"
           "<button class=\"plain\" name=\"action\" value=\"cancel\" formnovalidate>%3</button>\n</form>\n"_s
               .arg(QString::fromLatin1(request), content, text(texts.cancel));
}

QString problemText(SignInPage::Problem problem, int seconds, const Texts &texts)
{
    switch (problem) {
    case SignInPage::Problem::Refused:
        return text(texts.refused);
    case SignInPage::Problem::Throttled:
        return seconds < 120 ? text(texts.throttledSeconds).arg(seconds)
                             : text(texts.throttledMinutes).arg((seconds + 59) / 60);
    case SignInPage::Problem::None:
        break;
    }
    return {};
}

} // namespace

SignInPage::Language SignInPage::language(const QString &locales, const QByteArray &acceptLanguage)
{
    auto tags = locales.toLower().split(u' ', Qt::SkipEmptyParts);
    tags += QString::fromLatin1(acceptLanguage).toLower().split(u',', Qt::SkipEmptyParts);
    for (const auto &tag : std::as_const(tags)) {
        const auto name = tag.trimmed().left(2);
        if (name == "nb"_L1 || name == "nn"_L1 || name == "no"_L1)
            return Language::Norwegian;
        if (name == "en"_L1)
            return Language::English;
    }
    return Language::English;
}

HttpResponse SignInPage::signIn(Language language, const QByteArray &request, const QString &email,
                                Problem problem, int seconds)
{
    const auto &texts = textsIn(language);
    QString content;
    if (problem != Problem::None) {
        content = u"<p class=\"problem\" id=\"problem\" role=\"alert\">%1</p>\n"_s.arg(
            problemText(problem, seconds, texts));
    }
    const auto described = problem == Problem::None ? QString() : u" aria-describedby=\"problem\""_s;
    const auto focus = u" autofocus"_s;
    content +=
        form(request,
             u"<label for=\"email\">%1</label>\n"
             "<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"username\" maxlength=\"254\" "
             "required%2 value=\"%3\"%4>\n"
             "<label for=\"password\">%5</label>\n"
             "<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" "
             "required%2%6>\n"
             "<button name=\"action\" value=\"sign-in\">%7</button>\n"_s.arg(
                 text(texts.email), described, email.toHtmlEscaped(), email.isEmpty() ? focus : QString(),
                 text(texts.password), email.isEmpty() ? QString() : focus, text(texts.signIn)),
             texts);
    const int status = problem == Problem::None ? 200 : problem == Problem::Refused ? 403 : 429;
    auto response = page(status, texts, texts.title, content);
    if (problem == Problem::Throttled)
        response.with("Retry-After", QByteArray::number(seconds));
    return response;
}

HttpResponse SignInPage::chooseCompany(Language language, const QByteArray &request,
                                       const QList<Membership> &companies)
{
    const auto &texts = textsIn(language);
    QString buttons;
    for (const auto &company : companies) {
        buttons += u"<button class=\"company\" name=\"company\" value=\"%1\"%2>%3</button>\n"_s.arg(
            company.companyId.toHtmlEscaped(), buttons.isEmpty() ? u" autofocus"_s : QString(),
            company.companyName.toHtmlEscaped());
    }
    const auto hint = u"<p class=\"hint\">%1</p>\n"_s.arg(text(texts.chooseHint));
    return page(200, texts, texts.choose, hint + form(request, buttons, texts));
}

HttpResponse SignInPage::failure(Language language, Failure failure)
{
    const auto &texts = textsIn(language);
    const auto said = [&texts, failure] {
        switch (failure) {
        case Failure::Client:
            return texts.client;
        case Failure::Expired:
            return texts.expired;
        case Failure::Internal:
            break;
        }
        return texts.internal;
    }();
    return page(failure == Failure::Internal ? 500 : 400, texts, texts.failed,
                u"<p role=\"alert\">%1</p>\n"_s.arg(text(said)));
}
