// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signinpage.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
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
    static constexpr std::array all{english, norwegian};
    static_assert(all.size() == pageLanguages.size());
    return all[size_t(language)];
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The browser also asks form-action about where an answer to a form redirects to: the client's own address.
constexpr auto formTargets = "'self' http://127.0.0.1:*";

HttpResponse page(int status, SignInPage::Language language, const char *title, const QString &content)
{
    return framedPage(status, language, text(title), content, formTargets);
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
    return pageLanguage(locales.split(u' ') + acceptedLanguages(acceptLanguage));
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
    auto response = page(status, language, texts.title, content);
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
    return page(200, language, texts.choose, hint + form(request, buttons, texts));
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
    return page(failure == Failure::Internal ? 500 : 400, language, texts.failed,
                u"<p role=\"alert\">%1</p>\n"_s.arg(text(said)));
}
