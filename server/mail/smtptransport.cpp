// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "smtptransport.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>

#include <curl/curl.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long connectSeconds = 20;
constexpr long mailSeconds = 120;
constexpr qsizetype longestProblem = 200;

struct Exchange {
    const QByteArray &mime;
    qsizetype sent = 0;
    QByteArray refusal{}; ///< the server's last, one line
    const std::atomic_bool &aborted;
};

size_t readMime(char *buffer, size_t size, size_t count, void *data)
{
    auto &exchange = *static_cast<Exchange *>(data);
    const auto bytes = std::min(qsizetype(size * count), exchange.mime.size() - exchange.sent);
    std::memcpy(buffer, exchange.mime.constData() + exchange.sent, size_t(bytes));
    exchange.sent += bytes;
    return size_t(bytes);
}

size_t noteReply(char *line, size_t size, size_t count, void *data)
{
    if (size * count > 0 && (*line == '4' || *line == '5')) // and not the leave that is taken after it
        static_cast<Exchange *>(data)->refusal = QByteArray(line, qsizetype(size * count)).simplified();
    return size * count;
}

int askToGoOn(void *data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Exchange *>(data)->aborted ? 1 : 0;
}

bool isOnThisMachine(const QUrl &server)
{
    return QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(server.host());
}

/// What the server says of this mail alone; whatever else goes wrong concerns all of them.
Delivery::Outcome outcomeOf(CURLcode code, long reply, const char *text)
{
    const bool concernsSender = std::strncmp(text, "MAIL failed", 11) == 0;
    const bool isAnswer = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY;
    if (!isAnswer || concernsSender || reply < 400 || reply == 421 || reply == 530 || reply == 535)
        return Delivery::Unreachable;
    return reply < 500 ? Delivery::Deferred : Delivery::Refused;
}

QString lineOf(const QByteArray &reply)
{
    auto text = QString::fromUtf8(reply).left(longestProblem);
    for (auto &c : text)
        c = c.isPrint() ? c : u' ';
    return text;
}

} // namespace

struct SmtpTransport::Handle {
    CURL *curl = curl_easy_init();
    std::array<char, CURL_ERROR_SIZE> error{};

    ~Handle() { curl_easy_cleanup(curl); }
};

SmtpTransport::SmtpTransport(SmtpOptions options) : m_options(std::move(options))
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_handle = std::make_unique<Handle>();
}

SmtpTransport::~SmtpTransport() = default;

Delivery SmtpTransport::deliver(const QString &, const QString &recipient, const QByteArray &mime)
{
    auto *curl = m_handle->curl;
    if (!curl)
        return {Delivery::Unreachable, u"libcurl does not start"_s};
    curl_easy_reset(curl); // keeps the connection
    m_handle->error.front() = 0;
    Exchange exchange{.mime = mime, .aborted = m_aborted};
    const auto url =
        m_options.server.toEncoded(QUrl::RemovePath | QUrl::RemoveUserInfo) + '/' + m_options.helloName;
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     long(isOnThisMachine(m_options.server) ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (!m_options.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, QFile::encodeName(m_options.caFile).constData());
    if (!m_options.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_options.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_options.password.constData());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + m_options.from.toUtf8() + '>').constData());
    auto *recipients = curl_slist_append(nullptr, ('<' + recipient.toUtf8() + '>').constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readMime);
    curl_easy_setopt(curl, CURLOPT_READDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, noteReply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, askToGoOn);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L); // signals belong to the main thread
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, mailSeconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_handle->error.data());
    const auto code = curl_easy_perform(curl);
    curl_slist_free_all(recipients);
    if (code == CURLE_OK)
        return {};
    long reply = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
    const auto outcome = outcomeOf(code, reply, m_handle->error.data());
    const bool wasAnswered = reply >= 400 && !exchange.refusal.isEmpty();
    const auto *said = m_handle->error.front() ? m_handle->error.data() : curl_easy_strerror(code);
    return {outcome, lineOf(wasAnswered ? exchange.refusal : QByteArray(said))};
}
