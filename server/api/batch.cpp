// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "batch.h"

#include "apirequest.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array changeMethods{"PUT"_L1, "PATCH"_L1, "DELETE"_L1, "POST"_L1};
constexpr std::array changeMembers{"key"_L1,         "method"_L1, "path"_L1, "ifMatch"_L1,
                                   "ifNoneMatch"_L1, "body"_L1};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A text of visible ASCII without quotes, as a header field carries it.
std::optional<QByteArray> plainText(const QJsonValue &value)
{
    const auto text = value.toString().toUtf8();
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~' && c != '"'; });
    return value.isString() && plain && text.size() <= 64 ? std::optional(text) : std::nullopt;
}

QList<FieldError> checkMembers(const QJsonObject &change)
{
    QList<FieldError> errors;
    for (auto it = change.begin(); it != change.end(); ++it) {
        if (std::find(changeMembers.begin(), changeMembers.end(), it.key()) == changeMembers.end())
            errors.append({u'/' + it.key(), u"unknown-field"_s});
    }
    const auto method = change["method"_L1].toString();
    if (std::find(changeMethods.begin(), changeMethods.end(), method) == changeMethods.end())
        errors.append({u"/method"_s, u"unknown-choice"_s});
    const auto path = change["path"_L1].toString();
    if (!change["path"_L1].isString() || path.startsWith(u'/') || path.contains("//"_L1) || path.contains(u'%')
        || path.contains(u'?') || path == "batch"_L1 || path.size() > 200)
        errors.append({u"/path"_s, u"out-of-range"_s});
    if (change.contains("body"_L1) && !change["body"_L1].isObject())
        errors.append({u"/body"_s, u"wrong-kind"_s});
    for (const auto &name : {"key"_L1, "ifMatch"_L1, "ifNoneMatch"_L1}) {
        if (change.contains(name) && !plainText(change[name]))
            errors.append({u'/' + name, u"wrong-kind"_s});
    }
    return errors;
}

} // namespace

std::variant<QJsonArray, Refusal> readBatch(const HttpRequest &batch)
{
    const auto body = readJson(batch, false);
    if (const auto *refusal = std::get_if<Refusal>(&body))
        return *refusal;
    const auto &object = std::get<QJsonObject>(body);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "changes"_L1)
            return invalid(u'/' + it.key(), u"unknown-field"_s);
    }
    if (!object["changes"_L1].isArray())
        return invalid(u"/changes"_s, u"required"_s);
    auto changes = object["changes"_L1].toArray();
    if (changes.size() > mostBatchChanges)
        return invalid(u"/changes"_s, u"too-long"_s);
    return changes;
}

std::variant<HttpRequest, Refusal> requestOfChange(const QJsonValue &change, const HttpRequest &batch)
{
    if (!change.isObject())
        return invalid(QString(), u"wrong-kind"_s);
    const auto object = change.toObject();
    if (auto errors = checkMembers(object); !errors.isEmpty())
        return invalid(errors);
    const auto path = object["path"_L1].toString();
    HttpRequest request;
    request.method = object["method"_L1].toString().toLatin1();
    request.segments = batch.segments;
    request.segments.removeLast(); // "batch"
    if (!path.isEmpty())
        request.segments += path.split(u'/');
    request.path = '/' + request.segments.join(u'/').toUtf8();
    request.remoteAddress = batch.remoteAddress;
    request.requestId = batch.requestId;
    const auto quoted = [&](QLatin1StringView name) { return '"' + *plainText(object[name]) + '"'; };
    if (object.contains("key"_L1))
        request.headers.append({"Idempotency-Key", quoted("key"_L1)});
    if (object.contains("ifMatch"_L1))
        request.headers.append({"If-Match", quoted("ifMatch"_L1)});
    if (object.contains("ifNoneMatch"_L1))
        request.headers.append({"If-None-Match", *plainText(object["ifNoneMatch"_L1])});
    if (object.contains("body"_L1)) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = compact(object["body"_L1].toObject());
    }
    return request;
}

QByteArray outcomeOf(const QJsonValue &change, const HttpResponse &response)
{
    QJsonObject outcome{{u"status"_s, response.status}};
    if (const auto key = change["key"_L1]; key.isString())
        outcome[u"key"_s] = key;
    for (const auto &[name, value] : response.headers) {
        if (name == "ETag")
            outcome[u"etag"_s] = QString::fromLatin1(value.sliced(1, value.size() - 2));
    }
    outcome[u"body"_s] = QJsonDocument::fromJson(response.body).object();
    return compact(outcome);
}
