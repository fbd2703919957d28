// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "apiclient.h"

#include <QCoro/QCoroNetworkReply>

#include <QDateTime>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isJson(const QByteArray &contentType)
{
    const auto type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || type == "application/problem+json";
}

// What a person can do something about gets a code; the rest is a line that is not there.
QString lineCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return u"host-not-found"_s;
    case QNetworkReply::ConnectionRefusedError:
        return u"connection-refused"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return u"proxy"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxy-password"_s;
    default:
        return {};
    }
}

// What kept an answer from coming, or from coming whole. Errors that Qt derives from the status are none.
std::optional<Error> lineFailure(QNetworkReply *reply, int status)
{
    const auto error = reply->error();
    const auto detail = reply->errorString();
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return Error{ErrorKind::Timeout, u"nothing came in time"_s, {}};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Error{ErrorKind::NotTheApi, detail, u"tls"_s};
    const bool ofTheLine = error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    if (status == 0) {
        if (ofTheLine)
            return Error{ErrorKind::Offline, detail, lineCode(error)};
        return Error{ErrorKind::NotTheApi, u"the answer is not HTTP: %1"_s.arg(detail), {}};
    }
    if (ofTheLine)
        return Error{ErrorKind::ServerFailed, u"the answer broke off: %1"_s.arg(detail), {}};
    return {};
}

} // namespace

ApiClient::ApiClient(const QUrl &origin, QObject *parent) : ApiClient(origin, Timeouts{}, parent) { }

ApiClient::ApiClient(const QUrl &origin, Timeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_origin(origin)
    , m_timeouts(timeouts)
{
    Q_ASSERT(isServiceOrigin(origin));
}

ApiClient::~ApiClient()
{
    close();
}

void ApiClient::setToken(const QByteArray &token)
{
    m_token = token;
}

void ApiClient::setRenewal(Renewal renewal)
{
    m_renewal = std::move(renewal);
}

QCoro::Task<Result<HttpAnswer>> ApiClient::send(HttpCall call)
{
    if (!call.authorised) {
        auto answer = co_await exchange(call, {});
        co_return answer;
    }
    for (bool again = false;; again = true) {
        const auto token = m_token;
        if (!token.isEmpty()) {
            auto answer = co_await exchange(call, token);
            if (again || !answer || answer->status != 401)
                co_return answer;
        }
        if (m_token == token) {
            auto outcome = co_await renewed();
            if (!outcome && m_token == token) // else somebody has signed in meanwhile
                co_return outcome.error();
        }
    }
}

QCoro::Task<Result<void>> ApiClient::renewed()
{
    if (m_renewing.isReady())
        m_renewing = renew();
    co_await m_renewing;
    co_return m_renewalResult;
}

QCoro::Task<> ApiClient::renew()
{
    if (!m_renewal || m_closed) {
        m_renewalResult =
            Error{m_closed ? ErrorKind::Cancelled : ErrorKind::Unauthorised, u"there is no session"_s, {}};
        co_return;
    }
    auto token = co_await m_renewal();
    if (token) {
        m_token = *token;
        m_renewalResult = {};
    } else {
        m_renewalResult = token.error();
    }
}

QCoro::Task<Result<HttpAnswer>> ApiClient::exchange(HttpCall call, QByteArray token)
{
    if (m_closed) {
        const Error closed{ErrorKind::Cancelled, u"the session is being closed"_s, {}};
        co_return closed;
    }
    const auto prepared = request(call, token);
    if (!prepared)
        co_return prepared.error();
    auto *reply = start(call, *prepared);
    guard(reply, call);
    co_await reply;
    const auto why = m_pending[reply].why;
    m_pending.erase(reply);
    reply->deleteLater();
    co_return read(reply, why);
}

Result<QNetworkRequest> ApiClient::request(const HttpCall &call, const QByteArray &token) const
{
    auto url = m_origin;
    url.setPath(call.path, QUrl::StrictMode);
    if (!call.query.isEmpty())
        url.setQuery(call.query);
    QNetworkRequest request(url);
    // Qt would send a line break on as one more header.
    bool safe = url.isValid();
    const auto set = [&](const char *name, const QByteArray &value, bool spaces = false) {
        safe = safe && isPlainToken(spaces ? QByteArray(value).replace(' ', "") : value);
        request.setRawHeader(name, value);
    };
    set("User-Agent", "Selskap/" SELSKAP_VERSION);
    set("Accept", "application/json, application/problem+json", true);
    set("Accept-Encoding", "gzip"); // set here, so inflated here: Qt would do it in the thread that reads
    if (!token.isEmpty())
        set("Authorization", "Bearer " + token, true);
    if (!call.contentType.isEmpty())
        set("Content-Type", call.contentType);
    if (!call.idempotencyKey.isEmpty())
        set("Idempotency-Key", call.idempotencyKey);
    if (!call.ifMatch.isEmpty())
        set("If-Match", call.ifMatch);
    if (call.ifNoneMatch)
        set("If-None-Match", "*");
    if (!safe)
        return Error{ErrorKind::Defect, u"a request with a path or a header that cannot be sent"_s, {}};

    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    const auto longPoll = std::chrono::seconds(call.waitSeconds + 15);
    const auto idle = call.waitSeconds == 0 ? m_timeouts.idle
                                            : std::max<std::chrono::milliseconds>(m_timeouts.idle, longPoll);
    request.setTransferTimeout(int(idle.count()));
#if QT_CONFIG(ssl)
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
#endif
    return request;
}

QNetworkReply *ApiClient::start(const HttpCall &call, const QNetworkRequest &request)
{
    auto &manager = call.feed ? m_feed : m_changes;
    if (call.method == "GET")
        return manager.get(request);
    return manager.sendCustomRequest(request, call.method, call.body);
}

void ApiClient::guard(QNetworkReply *reply, const HttpCall &call)
{
    m_pending.insert_or_assign(reply, Pending{call.feed, {}});
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() > largestBody)
            abort(reply, ErrorKind::ServerFailed, u"the answer is larger than any that the service gives"_s);
    });
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this,
            [this, reply] { abort(reply, ErrorKind::Timeout, u"the whole answer did not come in time"_s); });
    timer->start(m_timeouts.total + std::chrono::seconds(call.waitSeconds));
}

void ApiClient::abort(QNetworkReply *reply, ErrorKind kind, const QString &why)
{
    const auto pending = m_pending.find(reply);
    if (pending == m_pending.end())
        return;
    pending->second.why = Error{kind, why, {}};
    reply->abort();
}

void ApiClient::cancelFeed()
{
    std::vector<QNetworkReply *> feed;
    for (const auto &[reply, pending] : m_pending) {
        if (pending.feed)
            feed.push_back(reply);
    }
    for (auto *reply : feed)
        abort(reply, ErrorKind::Cancelled, u"cancelled"_s);
}

void ApiClient::close()
{
    m_closed = true;
    while (!m_pending.empty())
        abort(m_pending.begin()->first, ErrorKind::Cancelled, u"the session is being closed"_s);
}

Result<HttpAnswer> ApiClient::read(QNetworkReply *reply, const std::optional<Error> &why)
{
    if (why)
        return *why;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto failure = lineFailure(reply, status))
        return *failure;
    HttpAnswer answer{status, reply->readAll(), reply->rawHeader("Link"),
                      retryAfter(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc())};
    if (answer.link.size() > 2048)
        answer.link.clear();
    // A proxy between speaks HTML when it is out of order; what it means stands in the status.
    const bool ofAnyServer = status >= 500 || status == 408 || status == 425 || status == 429;
    if (!ofAnyServer) {
        if (status < 200 || (status >= 300 && status < 400))
            return Error{
                ErrorKind::NotTheApi, u"the service sends elsewhere, with status %1"_s.arg(status), u"captive-portal"_s};
        const bool delimited =
            reply->hasRawHeader("Content-Length") || reply->hasRawHeader("Transfer-Encoding");
        if (!delimited && status != 204)
            return Error{ErrorKind::NotTheApi, u"nothing says where the answer ends"_s, {}};
    }
    if (answer.body.isEmpty() || !isJson(reply->rawHeader("Content-Type"))) {
        if (!ofAnyServer && status != 204 && !(answer.body.isEmpty() && status == 200))
            return Error{ErrorKind::NotTheApi, u"status %1 without JSON"_s.arg(status), u"captive-portal"_s};
        answer.body.clear();
        return answer;
    }
    const auto encoding = reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return answer;
    if (encoding != "gzip")
        return Error{ErrorKind::NotTheApi, u"an encoding that was not asked for"_s, {}};
    auto content = inflated(answer.body);
    if (!content)
        return content.error();
    answer.body = *std::move(content);
    return answer;
}
