// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpresponse.h"

#include <QJsonDocument>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype worthCompressing = 1024;
constexpr auto problemType = "application/problem+json";

QByteArray compressed(const QByteArray &plain)
{
    z_stream stream{};
    constexpr int gzipFormat = 15 + 16;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(whole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

} // namespace

HttpResponse &HttpResponse::with(QByteArray name, QByteArray value)
{
    headers.append({std::move(name), std::move(value)});
    return *this;
}

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return {
        status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse problem(int status, const QByteArray &code, const QString &title, const QString &detail,
                     const QJsonArray &errors, const QJsonObject &extra)
{
    QJsonObject object = extra;
    object["type"_L1] = QString::fromLatin1("urn:selskap:problem:" + code);
    object["title"_L1] = title;
    object["status"_L1] = status;
    if (!detail.isEmpty())
        object["detail"_L1] = detail;
    if (!errors.isEmpty())
        object["errors"_L1] = errors;
    return {status, {{"Content-Type", problemType}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse finished(HttpResponse response, const QByteArray &requestId, bool gzip)
{
    if (response.headers.contains({"Content-Type", problemType})) {
        auto object = QJsonDocument::fromJson(response.body).object();
        object["requestId"_L1] = QString::fromLatin1(requestId);
        response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    if (gzip && response.compressible && response.body.size() > worthCompressing) {
        if (const auto packed = compressed(response.body); !packed.isEmpty()) {
            response.body = packed;
            response.with("Content-Encoding", "gzip");
        }
    }
    response.with("Cache-Control", "no-store")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Request-Id", requestId);
    return response;
}
