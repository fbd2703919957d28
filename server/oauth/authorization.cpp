// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "authorization.h"

#include "authcodes.h"
#include "passwords.h"
#include "signinthrottle.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto purpose = "sign-in form";
constexpr int formSeconds = 600;

/// Binds a form to the browser that it was sent to.
QByteArray cookieName(const QByteArray &issuer)
{
    return issuer.startsWith("https:") ? "__Host-selskap-signin" : "selskap-signin";
}

QByteArray cookieOf(const HttpRequest &request, const QByteArray &issuer)
{
    const auto name = cookieName(issuer) + '=';
    const auto parts = request.header("Cookie").split(';');
    for (const auto &part : parts) {
        const auto cookie = part.trimmed();
        if (!cookie.startsWith(name))
            continue;
        const auto value = cookie.mid(name.size());
        return fromBase64Url(value) && value.size() == 43 ? value : QByteArray();
    }
    return {};
}

HttpResponse redirect(const QString &uri, const QList<std::pair<QByteArray, QString>> &parameters)
{
    // 303, so that the browser does not send the form on (RFC 9700, 4.12).
    return HttpResponse{303, {}, {}}
        .with("Location", withParameters(uri, parameters))
        .with("Referrer-Policy", "no-referrer");
}

HttpResponse redirectError(const QString &uri, const QString &error, const QString &state,
                           const QByteArray &issuer)
{
    return redirect(uri, {{"error", error}, {"state", state}, {"iss", QString::fromLatin1(issuer)}});
}

} // namespace

/// A form that came back, and that this service sent to this browser.
struct Authorization::Form {
    QJsonObject object; ///< as it was sealed
    QByteArray issuer;
    SignInPage::Language language;
    QHostAddress address;
    HttpForm fields;

    [[nodiscard]] QString redirectUri() const { return object["redirectUri"_L1].toString(); }
    [[nodiscard]] QString state() const { return object["state"_L1].toString(); }
};

Authorization::Authorization(Database &database, Passwords &passwords, const Signer &signer,
                             std::function<QDateTime()> clock)
    : m_database(database)
    , m_passwords(passwords)
    , m_signer(signer)
    , m_clock(std::move(clock))
{
    m_hashing.setMaxThreadCount(2);
    m_hashing.setExpiryTimeout(-1);
}

Authorization::~Authorization()
{
    m_hashing.waitForDone();
}

QByteArray Authorization::sealed(const QJsonObject &object) const
{
    return m_signer.seal(purpose, object, m_clock().addSecs(formSeconds));
}

HttpResponse Authorization::show(const HttpRequest &request, const QByteArray &issuer) const
{
    using Fault = AuthorizationRequest::Fault;
    const auto asked = AuthorizationRequest::parse(request.query);
    const auto language = SignInPage::language(asked.locales, request.header("Accept-Language"));
    switch (asked.fault) {
    case Fault::Client:
        return SignInPage::failure(language, SignInPage::Failure::Client);
    case Fault::Type:
        return redirectError(asked.redirectUri, u"unsupported_response_type"_s, asked.state, issuer);
    case Fault::Proof:
    case Fault::Malformed:
        return redirectError(asked.redirectUri, u"invalid_request"_s, asked.state, issuer);
    case Fault::None:
        break;
    }
    // The same for all forms of one browser: two that are open at once both work.
    auto cookie = cookieOf(request, issuer);
    if (cookie.isEmpty())
        cookie = randomToken();
    const QJsonObject object{{u"redirectUri"_s, asked.redirectUri},
                             {u"state"_s, asked.state},
                             {u"challenge"_s, asked.challenge},
                             {u"language"_s, int(language)},
                             {u"cookie"_s, QString::fromLatin1(cookie)}};
    auto response = SignInPage::signIn(language, sealed(object), asked.email);
    response.with("Set-Cookie",
                  cookieName(issuer) + '=' + cookie + "; Path=/; HttpOnly; SameSite=Strict"
                      + (issuer.startsWith("https:") ? "; Secure" : ""));
    return response;
}

std::optional<Authorization::Form> Authorization::opened(const HttpRequest &request,
                                                         const QByteArray &issuer) const
{
    const auto fields = HttpForm::parse(request.body);
    if (!fields || !request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return {};
    const auto object =
        m_signer.open(purpose, fields->value("request"_L1).value_or(QString()).toLatin1(), m_clock());
    const auto cookie = cookieOf(request, issuer);
    if (!object || cookie.isEmpty() || (*object)["cookie"_L1].toString().toLatin1() != cookie)
        return {};
    const auto language = SignInPage::Language((*object)["language"_L1].toInt());
    return Form{*object, issuer, language, request.remoteAddress, *fields};
}

void Authorization::submit(const HttpRequest &request, const QByteArray &issuer, const HttpReply &reply)
{
    const auto form = opened(request, issuer);
    if (!form) {
        const auto language = SignInPage::language({}, request.header("Accept-Language"));
        return reply.finish(SignInPage::failure(language, SignInPage::Failure::Expired));
    }
    if (form->fields.value("action"_L1) == "cancel"_L1)
        return reply.finish(redirectError(form->redirectUri(), u"access_denied"_s, form->state(), issuer));
    const auto identityId = form->object["identity"_L1].toString();
    if (!identityId.isEmpty())
        return reply.finish(grant(*form, identityId, form->fields.value("company"_L1).value_or(QString())));
    const auto email = form->fields.value("email"_L1).value_or(QString());
    const auto password = form->fields.value("password"_L1).value_or(QString());
    m_hashing.start(
        [this, form = *form, email, password, reply] { reply.finish(signIn(form, email, password)); });
}

/// The identity whose password that is and who is a user somewhere; empty otherwise. Whatever is wrong takes
/// as long.
Result<QString> Authorization::signedIn(const Form &form, const QString &account, const QString &password)
{
    QString identityId;
    QString hash;
    auto looked = m_database.read([&](QSqlDatabase &database) -> Result<void> {
        auto found =
            sqlQuery(database, u"SELECT id, password_hash FROM identity WHERE email_folded = ?"_s, {account});
        if (!found)
            return found.error();
        if (found->next()) {
            identityId = found->value(0).toString();
            hash = found->value(1).toString();
        }
        return {};
    });
    if (!looked)
        return looked.error();
    const bool good = m_passwords.verify(hash, password);
    const auto companies =
        m_database.read([&](QSqlDatabase &database) { return memberships(database, identityId); });
    if (!companies)
        return companies.error();
    if (!good || companies->isEmpty())
        return QString();
    QString newHash;
    if (Passwords::isOutdated(hash)) {
        if (const auto made = m_passwords.hash(password); made)
            newHash = *made;
    }
    auto noted = m_database.write([&](QSqlDatabase &database) -> Result<void> {
        if (!newHash.isEmpty()) {
            const auto stored = sqlRun(
                database, u"UPDATE identity SET password_hash = ? WHERE id = ? AND password_hash = ?"_s,
                {newHash, identityId, hash});
            if (!stored)
                return stored.error();
        }
        return SignInThrottle::succeeded(database, account, form.address, m_clock());
    });
    if (!noted)
        return noted.error();
    return identityId;
}

HttpResponse Authorization::signIn(const Form &form, const QString &email, const QString &password)
{
    const auto failed = [&form](const Error &error) {
        qCritical("A sign-in failed: %s", qUtf8Printable(error.detail));
        return SignInPage::failure(form.language, SignInPage::Failure::Internal);
    };
    const auto account = foldedEmail(email);
    const auto wait = m_database.write([&](QSqlDatabase &database) {
        return SignInThrottle::admit(database, account, form.address, m_clock());
    });
    if (!wait)
        return failed(wait.error());
    if (*wait > 0)
        return SignInPage::signIn(form.language, sealed(form.object), email, SignInPage::Problem::Throttled,
                                  *wait);
    const auto identityId = signedIn(form, account, password);
    if (!identityId)
        return failed(identityId.error());
    if (identityId->isEmpty())
        return SignInPage::signIn(form.language, sealed(form.object), email, SignInPage::Problem::Refused);
    return grant(form, *identityId, {});
}

/// Sends the browser back with a code for that company, or for the only one; asks which when that is not
/// clear.
HttpResponse Authorization::grant(const Form &form, const QString &identityId, const QString &companyId)
{
    QList<Membership> companies;
    auto code = m_database.write([&](QSqlDatabase &database) -> Result<QByteArray> {
        auto found = memberships(database, identityId);
        if (!found)
            return found.error();
        companies = *found;
        const auto chosen = std::find_if(companies.cbegin(), companies.cend(), [&](const auto &company) {
            return company.companyId == companyId || (companyId.isEmpty() && companies.size() == 1);
        });
        if (chosen == companies.cend())
            return QByteArray();
        return AuthCodes::issue(
            database,
            {chosen->companyId, chosen->userId, form.redirectUri(), form.object["challenge"_L1].toString()},
            m_clock());
    });
    if (!code) {
        qCritical("A sign-in failed: %s", qUtf8Printable(code.error().detail));
        return SignInPage::failure(form.language, SignInPage::Failure::Internal);
    }
    if (!code->isEmpty()) {
        return redirect(form.redirectUri(),
                        {{"code", QString::fromLatin1(*code)},
                         {"state", form.state()},
                         {"iss", QString::fromLatin1(form.issuer)}});
    }
    if (companies.isEmpty())
        return SignInPage::failure(form.language, SignInPage::Failure::Expired);
    auto object = form.object;
    object["identity"_L1] = identityId;
    return SignInPage::chooseCompany(form.language, sealed(object), companies);
}
