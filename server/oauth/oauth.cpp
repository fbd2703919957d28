// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "oauth.h"

#include "authcodes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto oneTimeGrant = "urn:selskap:one-time-code"_L1;

HttpResponse oauthError(int status, const QString &error)
{
    return jsonResponse(status, {{u"error"_s, error}});
}

HttpResponse storeFailure(const Error &error)
{
    qCritical("The database failed: %s", qUtf8Printable(error.detail));
    if (isPassing(error))
        return problem(503, "busy", u"The service is busy"_s).with("Retry-After", "1");
    return problem(500, "internal", u"The service failed"_s);
}

/// The form of a token or revocation request; nothing when it is not one of our client's.
std::optional<HttpForm> clientForm(const HttpRequest &request)
{
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return {};
    auto form = HttpForm::parse(request.body);
    if (form && form->hasDuplicates())
        return {};
    return form;
}

bool isVerifier(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

OAuth::OAuth(Database &database, Passwords &passwords, OAuthOptions options, std::function<QDateTime()> clock)
    : m_database(database)
    , m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_signer(database.secret())
    , m_sessions(m_signer)
    , m_authorization(database, passwords, m_signer, m_clock)
{
}

QByteArray OAuth::issuerFor(const HttpRequest &request) const
{
    if (!m_options.issuer.isEmpty())
        return m_options.issuer;
    // Only names that no page elsewhere can make mean this machine.
    static const QRegularExpression loopback(u"\\A(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:[0-9]{1,5})?\\z"_s);
    const auto host = request.header("Host");
    return loopback.match(QString::fromLatin1(host)).hasMatch() ? "http://" + host : QByteArray();
}

bool OAuth::handle(const HttpRequest &request, const HttpReply &reply)
{
    const bool isMetadata = request.path == "/.well-known/oauth-authorization-server";
    const auto place = request.segments.value(0) == "oauth"_L1 ? request.path.mid(6) : QByteArray();
    if (!isMetadata && place.isEmpty())
        return false;
    const auto issuer = issuerFor(request);
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    const auto notAllowed = [](const char *allowed) {
        return problem(405, "method-not-allowed", u"This method is not allowed here"_s)
            .with("Allow", allowed);
    };
    if (issuer.isEmpty())
        reply.finish(problem(400, "malformed", u"The request is for another host"_s));
    else if (isMetadata)
        reply.finish(get ? metadata(issuer) : notAllowed("GET, HEAD"));
    else if (place == "/authorize" && get)
        reply.finish(m_authorization.show(request, issuer));
    else if (place == "/authorize" && post)
        m_authorization.submit(request, issuer, reply);
    else if (place == "/authorize")
        reply.finish(notAllowed("GET, HEAD, POST"));
    else if (place == "/token")
        reply.finish(post ? token(request) : notAllowed("POST"));
    else if (place == "/revoke")
        reply.finish(post ? revoke(request) : notAllowed("POST"));
    else
        reply.finish(problem(404, "not-found", u"There is nothing at this address"_s));
    return true;
}

HttpResponse OAuth::metadata(const QByteArray &issuer) const
{
    const auto base = QString::fromLatin1(issuer);
    QJsonArray grants{u"authorization_code"_s, u"refresh_token"_s};
    if (m_options.oneTimeCodes)
        grants.append(QString(oneTimeGrant));
    const QJsonArray none{u"none"_s};
    QJsonArray locales;
    for (const auto *tag : pageLanguages)
        locales.append(QString::fromLatin1(tag));
    return jsonResponse(200,
                        {{u"issuer"_s, base},
                         {u"authorization_endpoint"_s, base + "/oauth/authorize"_L1},
                         {u"token_endpoint"_s, base + "/oauth/token"_L1},
                         {u"revocation_endpoint"_s, base + "/oauth/revoke"_L1},
                         {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                         {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
                         {u"grant_types_supported"_s, grants},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                         {u"token_endpoint_auth_methods_supported"_s, none},
                         {u"revocation_endpoint_auth_methods_supported"_s, none},
                         {u"authorization_response_iss_parameter_supported"_s, true},
                         {u"ui_locales_supported"_s, locales}});
}

Result<std::optional<TokenPair>> OAuth::exchanged(const HttpForm &form, const QString &grantType)
{
    const auto value = [&form](QLatin1StringView name) { return form.value(name).value_or(QString()); };
    return m_database.write([&](QSqlDatabase &database) {
        if (grantType == "refresh_token"_L1)
            return m_sessions.refresh(database, value("refresh_token"_L1).toLatin1(), m_clock());
        return AuthCodes::redeem(database, m_sessions, value("code"_L1).toLatin1(), value("redirect_uri"_L1),
                                 value("code_verifier"_L1).toLatin1(), m_clock());
    });
}

HttpResponse OAuth::token(const HttpRequest &request)
{
    const auto form = clientForm(request);
    if (!form)
        return oauthError(400, u"invalid_request"_s);
    if (form->value("client_id"_L1) != QLatin1StringView(clientId))
        return oauthError(401, u"invalid_client"_s);
    const auto grantType = form->value("grant_type"_L1).value_or(QString());
    const auto verifier = form->value("code_verifier"_L1).value_or(QString());
    const bool byCode = grantType == "authorization_code"_L1;
    const bool byRefresh = grantType == "refresh_token"_L1;
    const bool byOneTimeCode = grantType == oneTimeGrant && m_options.oneTimeCodes;
    if (!byCode && !byRefresh && !byOneTimeCode)
        return oauthError(400, grantType.isEmpty() ? u"invalid_request"_s : u"unsupported_grant_type"_s);
    if ((byCode && !isVerifier(verifier)) || (byOneTimeCode && !verifier.isEmpty())
        || !form->contains(byRefresh ? "refresh_token"_L1 : "code"_L1))
        return oauthError(400, u"invalid_request"_s);
    const auto pair = exchanged(*form, grantType);
    if (!pair)
        return storeFailure(pair.error());
    if (!*pair)
        return oauthError(400, u"invalid_grant"_s);
    const auto &tokens = **pair;
    return jsonResponse(200,
                        {{u"access_token"_s, QString::fromLatin1(tokens.access)},
                         {u"token_type"_s, u"Bearer"_s},
                         {u"expires_in"_s, tokens.accessSeconds},
                         {u"refresh_token"_s, QString::fromLatin1(tokens.refresh)}});
}

HttpResponse OAuth::revoke(const HttpRequest &request)
{
    const auto form = clientForm(request);
    const auto given = form ? form->value("token"_L1) : std::nullopt;
    if (!given)
        return oauthError(400, u"invalid_request"_s);
    if (form->value("client_id"_L1) != QLatin1StringView(clientId))
        return oauthError(401, u"invalid_client"_s);
    const auto revoked = m_database.write(
        [&](QSqlDatabase &database) { return m_sessions.revoke(database, given->toLatin1()); });
    // Also for a token that was never good (RFC 7009, 2.2): the client has what it wanted.
    return revoked ? HttpResponse{} : storeFailure(revoked.error());
}

Result<Caller> OAuth::authenticate(const HttpRequest &request)
{
    const auto field = request.header("Authorization");
    if (field.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
        return Error{ErrorKind::Unauthorised, u"there is no bearer token"_s, {}};
    const auto found = m_database.read(
        [&](QSqlDatabase &database) { return m_sessions.find(database, field.mid(7).trimmed(), m_clock()); });
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Unauthorised, u"the token is not good, or no longer"_s, {}};
    auto caller = **found;
    caller.origin = request.remoteAddress.toString();
    return caller;
}

Result<QByteArray> OAuth::createOneTimeCode(const QString &userId, const QString &companyId)
{
    if (!m_options.oneTimeCodes)
        return Error{ErrorKind::Refused, u"one-time codes are switched off"_s, {}};
    return m_database.write([&](QSqlDatabase &database) {
        return AuthCodes::issue(database, {companyId, userId, {}, {}}, m_clock());
    });
}
