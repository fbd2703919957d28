// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpguard.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse refusal(int status, const QString &detail)
{
    switch (status) {
    case 404:
        return problem(status, "not-found", u"There is nothing at this address"_s);
    case 405:
        return problem(status, "method-not-allowed", u"This method is not allowed here"_s)
            .with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
    case 411:
        return problem(status, "length-required", u"The request must say its length"_s, detail);
    case 413:
        return problem(status, "too-large", u"The request is too large"_s, detail);
    case 431:
        return problem(status, "head-too-large", u"The head of the request is too large"_s);
    case 501:
        return problem(status, "unknown-method", u"This method is not known here"_s);
    case 505:
        return problem(status, "unknown-version", u"This version of HTTP is not spoken here"_s);
    default:
        return problem(status, "malformed", u"The request is malformed"_s, detail);
    }
}

bool isToken(QByteArrayView text)
{
    const auto good = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), good);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f); });
}

QByteArrayList values(const HttpHeaders &headers, QByteArrayView name)
{
    QByteArrayList found;
    for (const auto &[field, value] : headers) {
        if (field.compare(name, Qt::CaseInsensitive) == 0)
            found.append(value);
    }
    return found;
}

/// Whether the head has no bytes beyond those that the library told of, one space after each colon apart. It
/// joins folded lines (`Content-Length:` and ` 5` to a field `Content-Length5`) and cuts the address at a
/// NUL, and both hide something from us that a proxy may have seen. Lines that end in a bare line feed make a
/// head too short.
bool isWhole(const HttpHead &head)
{
    auto least = head.method.size() + 1 + head.target.size() + 1 + head.version.size() + 2 + 2;
    for (const auto &[name, value] : head.headers)
        least += name.size() + 1 + value.size() + 2;
    return head.size >= least && head.size <= least + head.headers.size();
}

/// The status of a refusal, or 0.
int checkFields(const HttpHead &head, QString *detail)
{
    if (!isWhole(head)) {
        *detail = u"The lines of the head are not delimited as they should be."_s;
        return 400;
    }
    for (const auto &[name, value] : head.headers) {
        if (!isToken(name) || !isFieldValue(value)) {
            *detail = u"A header field has a character that does not belong there."_s;
            return 400;
        }
    }
    constexpr std::array single{"Host",          "Content-Length",  "Content-Type",
                                "Authorization", "Idempotency-Key", "If-Match",
                                "If-None-Match"};
    for (const auto *name : single) {
        if (values(head.headers, name).size() > 1) {
            *detail = u"The header field %1 stands there twice."_s.arg(QLatin1StringView(name));
            return 400;
        }
    }
    if (head.version == "HTTP/1.1" && values(head.headers, "Host").isEmpty()) {
        *detail = u"The header field Host is missing."_s;
        return 400;
    }
    return 0;
}

int checkLength(const HttpHead &head, const HttpLimits &limits, qsizetype *bytes, QString *detail)
{
    const auto lengths = values(head.headers, "Content-Length");
    if (!values(head.headers, "Transfer-Encoding").isEmpty()) {
        // Chunked bodies are refused also where they would be unambiguous: no client of ours sends them, and
        // a proxy in front hands on the length.
        *detail = u"The body must come with Content-Length and without Transfer-Encoding."_s;
        return lengths.isEmpty() ? 411 : 400;
    }
    if (lengths.isEmpty())
        return 0;
    const auto &length = lengths.first();
    if (length.isEmpty()
        || !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        *detail = u"Content-Length is not a number."_s;
        return 400;
    }
    bool fits = false;
    *bytes = length.toLongLong(&fits);
    if (!fits || *bytes > limits.bodyBytes) {
        *detail = u"The body may have %1 bytes."_s.arg(limits.bodyBytes);
        return 413;
    }
    return 0;
}

int checkTarget(const QByteArray &target, HttpRequest *request, QString *detail)
{
    const auto good = [](char c) {
        return c > 0x20 && c < 0x7f && !QByteArrayView("#\\\"<>^`{|}").contains(c);
    };
    if (!target.startsWith('/') || !std::all_of(target.begin(), target.end(), good)) {
        *detail = u"The address is not a path."_s;
        return 400;
    }
    const auto mark = target.indexOf('?');
    request->path = mark < 0 ? target : target.left(mark);
    const auto query = HttpForm::parse(mark < 0 ? QByteArray() : target.mid(mark + 1));
    if (!query) {
        *detail = u"The query is malformed."_s;
        return 400;
    }
    request->query = *query;
    if (query->contains("access_token"_L1)) {
        // Addresses end up in logs and histories, so a token is not taken from there.
        *detail = u"An access token does not belong in the address."_s;
        return 400;
    }
    if (request->path == "/")
        return 0;
    const auto parts = request->path.mid(1).split('/');
    for (const auto &part : parts) {
        const auto segment = percentDecoded(part);
        const auto odd = [](QChar c) {
            return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
        };
        if (!segment || *segment == "."_L1 || *segment == ".."_L1
            || std::any_of(segment->cbegin(), segment->cend(), odd)) {
            *detail = u"The path is malformed."_s;
            return 400;
        }
        if (segment->isEmpty())
            return 404;
        request->segments.append(*segment);
    }
    return 0;
}

int checkMethod(QByteArrayView method)
{
    constexpr std::array allowed{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    constexpr std::array known{"OPTIONS", "TRACE", "CONNECT"};
    const auto is = [method](const char *name) { return method == name; };
    if (std::any_of(allowed.begin(), allowed.end(), is))
        return 0;
    return std::any_of(known.begin(), known.end(), is) ? 405 : 501;
}

/// The nearest address that is not one of our own proxies: what stands further left a client may have made
/// up.
QHostAddress clientAddress(const HttpHead &head, const HttpLimits &limits)
{
    auto address = head.peer;
    auto hops = values(head.headers, "X-Forwarded-For").join(',').split(',');
    while (!hops.isEmpty() && limits.trustedProxies.contains(address)) {
        const QHostAddress hop(QString::fromLatin1(hops.takeLast().trimmed()));
        if (hop.isNull())
            break;
        address = hop;
    }
    return address;
}

} // namespace

HttpVerdict judged(const HttpHead &head, const HttpLimits &limits)
{
    HttpVerdict verdict;
    auto &request = verdict.request;
    request.requestId =
        QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0');
    QString detail;
    int status = head.size > limits.headBytes ? 431 : 0;
    if (!status)
        status = head.version == "HTTP/1.1" || head.version == "HTTP/1.0" ? 0 : 505;
    if (!status)
        status = checkFields(head, &detail);
    if (!status)
        status = checkLength(head, limits, &verdict.bodyBytes, &detail);
    if (!status)
        status = checkMethod(head.method);
    if (!status)
        status = checkTarget(head.target, &request, &detail);
    if (status) {
        verdict.refusal = refusal(status, detail).with("Connection", "close");
        return verdict;
    }
    request.method = head.method == "HEAD" ? QByteArray("GET") : head.method.toByteArray();
    request.headers = head.headers;
    request.remoteAddress = clientAddress(head, limits);
    return verdict;
}
