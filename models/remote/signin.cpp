// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signin.h"

#include "apiclient.h"
#include "loopbackreceiver.h"
#include "nativeaccount.h"
#include "problem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

SignIn::SignIn(ApiClient *client, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_oauth(client)
    , m_pkce(Pkce::make())
    , m_state(QString::fromLatin1(freshToken()))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(Error{ErrorKind::Timeout, u"nobody came back from the sign-in page"_s, {}});
    });
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    m_patience.start();
    discover();
}

void SignIn::startWithCode(const QByteArray &oneTimeCode)
{
    exchangeOneTimeCode(oneTimeCode);
}

void SignIn::startWithRegistration(const QJsonObject &registration, const QByteArray &key)
{
    sendRegistration(registration, key);
}

void SignIn::cancel()
{
    finish(Error{ErrorKind::Cancelled, u"signing in was given up"_s, {}});
}

QCoro::Task<> SignIn::discover()
{
    auto service = co_await NativeAccount::serviceFacts(m_client);
    if (!service)
        finish(service.error());
    if (m_finished)
        co_return;
    auto facts = co_await m_oauth.discover();
    if (!facts)
        finish(facts.error());
    else if (!m_finished)
        openPage(*facts);
}

void SignIn::openPage(const OAuthFacts &facts)
{
    m_receiver = std::make_unique<LoopbackReceiver>(
        [this](const QUrlQuery &parameters) { return isAnswer(parameters); });
    connect(m_receiver.get(), &LoopbackReceiver::received, this, &SignIn::takeAnswer, Qt::QueuedConnection);
    if (!m_receiver->listen()) {
        finish(Error{ErrorKind::Offline, u"no port is free on this machine"_s, {}});
        return;
    }
    m_issuer = facts.issuer.toString();
    m_redirect = m_receiver->address();

    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, OAuthClient::clientId);
    query.addQueryItem(u"redirect_uri"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(m_redirect.toString())));
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(m_pkce.challenge));
    query.addQueryItem(u"code_challenge_method"_s, u"S256"_s);
    query.addQueryItem(u"state"_s, m_state);
    auto page = facts.authorization;
    page.setQuery(query);
    emit browserNeeded(page);
}

// Anybody on this machine can knock; only who bears our state and the service's name is listened to, also
// when they bring a refusal.
bool SignIn::isAnswer(const QUrlQuery &parameters) const
{
    const auto only = [&parameters](const QString &name) {
        const auto values = parameters.allQueryItemValues(name, QUrl::FullyDecoded);
        return values.size() == 1 ? values.constFirst() : QString();
    };
    const bool says = isPlainToken(only(u"code"_s).toUtf8()) != isPlainToken(only(u"error"_s).toUtf8());
    return says && only(u"state"_s) == m_state && only(u"iss"_s) == m_issuer;
}

void SignIn::takeAnswer(const QUrlQuery &parameters)
{
    const auto error = parameters.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    if (!error.isEmpty()) {
        finish(Error{ErrorKind::Refused, u"the sign-in page answered with an error"_s, error.left(60)});
        return;
    }
    exchange(parameters.queryItemValue(u"code"_s, QUrl::FullyDecoded).toLatin1());
}

QCoro::Task<> SignIn::exchange(QByteArray code)
{
    auto tokens = co_await m_oauth.exchangeCode(code, m_pkce.verifier, m_redirect);
    finish(tokens);
}

QCoro::Task<> SignIn::exchangeOneTimeCode(QByteArray code)
{
    auto service = co_await NativeAccount::serviceFacts(m_client);
    if (!service)
        finish(service.error());
    if (m_finished)
        co_return;
    auto tokens = co_await m_oauth.exchangeOneTimeCode(code);
    finish(tokens);
}

QCoro::Task<> SignIn::sendRegistration(QJsonObject registration, QByteArray key)
{
    auto service = co_await NativeAccount::serviceFacts(m_client);
    if (!service)
        finish(service.error());
    if (m_finished)
        co_return;
    registration[u"codeChallenge"_s] = QString::fromLatin1(m_pkce.challenge);
    HttpCall call;
    call.method = "POST";
    call.path = u"/v1/registrations"_s;
    call.contentType = "application/json";
    call.body = QJsonDocument(registration).toJson(QJsonDocument::Compact);
    call.idempotencyKey = '"' + key + '"';
    call.authorised = false;
    auto answer = co_await m_client->send(call);
    if (!answer) {
        finish(answer.error());
        co_return;
    }
    if (answer->status != 201) {
        const auto problem = problemOf(*answer);
        auto error = toError(problem);
        if (const auto code = problem.members["errors"_L1][0]["code"_L1].toString(); !code.isEmpty())
            error.code = code;
        finish(error);
        co_return;
    }
    const auto code = QJsonDocument::fromJson(answer->body)["code"_L1].toString().toLatin1();
    auto tokens = co_await m_oauth.exchangeCode(code, m_pkce.verifier, {});
    finish(tokens);
}

void SignIn::finish(const Result<TokenSet> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    m_receiver.reset();
    emit finished(result);
}
