// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpcall.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <zlib.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool isPlainToken(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 512
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '!' && c <= '~'; });
}

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isServiceOrigin(const QUrl &url)
{
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    return url.isValid() && bare && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
}

qint64 retryAfter(QByteArrayView header, const QDateTime &now)
{
    static constexpr qint64 longest = 3'600'000;
    const auto text = header.trimmed();
    if (!text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const auto seconds = text.toByteArray().toLongLong(&ok);
        return ok ? std::min(seconds, longest / 1000) * 1000 : longest;
    }
    auto at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!at.isValid())
        return 0;
    at.setTimeSpec(Qt::UTC);
    return std::clamp<qint64>(now.msecsTo(at), 0, longest);
}

Result<QByteArray> nextPage(const QByteArray &link, const QUrl &origin, const QString &path)
{
    if (link.isEmpty())
        return QByteArray();
    static const QRegularExpression form(uR"(^<([^<>]+)>\s*;\s*rel="?next"?$)"_s);
    const auto match = form.match(QString::fromLatin1(link));
    const auto target = origin.resolved(QUrl(match.captured(1), QUrl::StrictMode));
    const auto page = QUrlQuery(target).queryItemValue(u"page"_s, QUrl::FullyDecoded).toLatin1();
    const bool ours = match.hasMatch() && target.isValid() && target.scheme() == origin.scheme()
        && target.authority() == origin.authority() && target.path() == path;
    if (!ours || !isPlainToken(page))
        return Error{ErrorKind::ServerFailed, u"the link to the next page leads somewhere else"_s, {}};
    return page;
}

Result<QByteArray> inflated(const QByteArray &gzip)
{
    const auto failed = [](const QString &why) { return Error{ErrorKind::ServerFailed, why, {}}; };
    z_stream stream{};
    if (inflateInit2(&stream, MAX_WBITS + 16) != Z_OK)
        return failed(u"zlib cannot start"_s);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.constData()));
    stream.avail_in = uInt(gzip.size());

    QByteArray content;
    int state = Z_OK;
    while (state == Z_OK && content.size() <= largestBody) {
        const auto filled = content.size();
        const auto room = std::min(std::max<qsizetype>(4 * gzip.size(), 64 * 1024), largestBody + 1);
        content.resize(filled + room);
        stream.next_out = reinterpret_cast<Bytef *>(content.data() + filled);
        stream.avail_out = uInt(room);
        state = inflate(&stream, Z_NO_FLUSH);
        content.truncate(filled + room - qsizetype(stream.avail_out));
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)
            state = Z_BUF_ERROR; // all is read and the end has not come
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (content.size() > largestBody)
        return failed(u"the answer is larger than any that the service gives"_s);
    if (!whole)
        return failed(u"the compressed answer is cut off or damaged"_s);
    return content;
}
