// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "oauthclient.h"

#include "apiclient.h"
#include "problem.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

HttpCall formCall(const QString &path, const QUrlQuery &form)
{
    HttpCall call;
    call.method = "POST";
    call.path = path;
    call.authorised = false;
    call.contentType = "application/x-www-form-urlencoded";
    call.body = form.query(QUrl::FullyEncoded).toLatin1();
    return call;
}

void addItem(QUrlQuery &form, const QString &name, const QByteArray &value)
{
    form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(value))));
}

// RFC 6749, 5.2: an error of OAuth is not a problem document.
Error oauthError(const HttpAnswer &answer)
{
    const auto problem = problemOf(answer);
    const auto code = problem.members["error"_L1].toString();
    if (code.isEmpty() || answer.status >= 500 || answer.status == 408 || answer.status == 429)
        return toError(problem);
    const auto kind = code == "invalid_grant"_L1 ? ErrorKind::Unauthorised : ErrorKind::Refused;
    return Error{kind, problem.members["error_description"_L1].toString().left(300), code.left(60)};
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b)
        && a.userInfo() == b.userInfo();
}

} // namespace

QCoro::Task<Result<OAuthFacts>> OAuthClient::discover()
{
    HttpCall call;
    call.path = u"/.well-known/oauth-authorization-server"_s;
    call.authorised = false;
    auto answer = co_await m_client->send(call);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return toError(problemOf(*answer));
    const auto json = QJsonDocument::fromJson(answer->body).object();
    OAuthFacts facts;
    facts.issuer = QUrl(json["issuer"_L1].toString(), QUrl::StrictMode);
    facts.authorization = QUrl(json["authorization_endpoint"_L1].toString(), QUrl::StrictMode);
    // Whatever else the service may say: people and codes go to the origin that the person chose, and nowhere
    // else.
    if (!isServiceOrigin(facts.issuer) || !sameOrigin(facts.issuer, m_client->origin())
        || !sameOrigin(facts.authorization, m_client->origin())) {
        const Error other{ErrorKind::NotTheApi, u"the service names another one for signing in"_s, {}};
        co_return other;
    }
    co_return facts;
}

QCoro::Task<Result<TokenSet>> OAuthClient::exchangeCode(QByteArray code, QByteArray verifier, QUrl redirect)
{
    QUrlQuery form;
    addItem(form, u"grant_type"_s, "authorization_code");
    addItem(form, u"code"_s, code);
    addItem(form, u"code_verifier"_s, verifier);
    if (!redirect.isEmpty()) // a registration is answered here, not at a page
        addItem(form, u"redirect_uri"_s, redirect.toEncoded());
    auto result = co_await tokens(form);
    co_return result;
}

QCoro::Task<Result<TokenSet>> OAuthClient::exchangeOneTimeCode(QByteArray code)
{
    QUrlQuery form;
    addItem(form, u"grant_type"_s, "urn:selskap:one-time-code");
    addItem(form, u"code"_s, code);
    auto result = co_await tokens(form);
    co_return result;
}

QCoro::Task<Result<TokenSet>> OAuthClient::refresh(QByteArray refreshToken)
{
    QUrlQuery form;
    addItem(form, u"grant_type"_s, "refresh_token");
    addItem(form, u"refresh_token"_s, refreshToken);
    auto result = co_await tokens(form);
    co_return result;
}

QCoro::Task<Result<TokenSet>> OAuthClient::tokens(QUrlQuery form)
{
    form.addQueryItem(u"client_id"_s, clientId);
    auto call = formCall(u"/oauth/token"_s, form);
    auto answer = co_await m_client->send(call);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return oauthError(*answer);
    const auto json = QJsonDocument::fromJson(answer->body).object();
    TokenSet tokens{json["access_token"_L1].toString().toLatin1(),
                    json["refresh_token"_L1].toString().toLatin1()};
    const bool bearer = json["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!bearer || !isPlainToken(tokens.access) || !isPlainToken(tokens.refresh)) {
        const Error failed{
            ErrorKind::ServerFailed, u"the answer does not hold the tokens of a session"_s, {}};
        co_return failed;
    }
    co_return tokens;
}

QCoro::Task<Result<void>> OAuthClient::revoke(QByteArray refreshToken)
{
    QUrlQuery form;
    addItem(form, u"token"_s, refreshToken);
    addItem(form, u"token_type_hint"_s, "refresh_token");
    form.addQueryItem(u"client_id"_s, clientId);
    auto call = formCall(u"/oauth/revoke"_s, form);
    auto answer = co_await m_client->send(call);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200 && answer->status != 204)
        co_return oauthError(*answer);
    co_return Result<void>();
}
