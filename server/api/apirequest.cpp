// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "apirequest.h"

#include "server/store/idempotency.h"

#include "models/entities/recordid.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands between the quotes; nothing for anything else than one quoted text of visible characters.
std::optional<QString> unquoted(const QByteArray &value)
{
    if (value.size() < 3 || value.size() > 66 || !value.startsWith('"') || !value.endsWith('"'))
        return {};
    const auto text = value.sliced(1, value.size() - 2);
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~' && c != '"'; });
    return plain ? std::optional(QString::fromLatin1(text)) : std::nullopt;
}

Verdict readPrecondition(const HttpRequest &request, Mutation &mutation)
{
    const bool creates = mutation.action == Mutation::Create;
    const auto value = request.header(creates ? "If-None-Match" : "If-Match").trimmed();
    if (value.isEmpty())
        return Refusal{428, u"precondition-required"_s};
    if (creates)
        return value == "*" ? Verdict() : Refusal{400, u"bad-precondition"_s};
    const auto tag = unquoted(value);
    bool isNumber = false;
    mutation.ifMatch = tag ? tag->toLongLong(&isNumber) : 0;
    return isNumber ? Verdict() : Refusal{400, u"bad-precondition"_s};
}

Verdict readBody(const HttpRequest &request, Mutation &mutation)
{
    const bool isCommand = mutation.action >= Mutation::Disable;
    const bool removes = mutation.action == Mutation::Remove || mutation.action == Mutation::CancelInvitation;
    if (removes || (isCommand && request.body.isEmpty()))
        return request.body.isEmpty() ? Verdict() : Refusal{400, u"unexpected-body"_s};
    const auto body = readJson(request, mutation.action == Mutation::Update);
    if (const auto *refusal = std::get_if<Refusal>(&body))
        return *refusal;
    mutation.body = std::get<QJsonObject>(body);
    return {};
}

/// The parameter's only value, empty when it is not there.
QString parameter(const HttpRequest &request, QLatin1StringView name)
{
    return request.query.value(name).value_or(QString());
}

} // namespace

std::variant<Mutation, Refusal> readMutation(const HttpRequest &request, Mutation::Action action,
                                             RecordType type, const QString &id)
{
    Mutation mutation{.action = action, .type = type, .id = id, .body = {}, .key = {}, .fingerprint = {}};
    const auto key = unquoted(request.header("Idempotency-Key").trimmed());
    if (!key)
        return Refusal{400, u"idempotency-key-required"_s};
    mutation.key = *key;
    if (auto refusal = readPrecondition(request, mutation))
        return *std::move(refusal);
    if (auto refusal = readBody(request, mutation))
        return *std::move(refusal);
    // Of what the body says, so that it is the same request by itself and within a batch.
    const auto said = mutation.body.isEmpty() ? QByteArray()
                                              : QJsonDocument(mutation.body).toJson(QJsonDocument::Compact);
    mutation.fingerprint = fingerprintOf(request.method, request.path, said);
    return mutation;
}

std::variant<QJsonObject, Refusal> readJson(const HttpRequest &request, bool mergePatch)
{
    const auto type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json" && (!mergePatch || type != "application/merge-patch+json"))
        return Refusal{415, u"unsupported-media-type"_s};
    const auto document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return Refusal{400, u"malformed-json"_s};
    return document.object();
}

std::variant<Submission, Refusal> readSubmission(const HttpRequest &request)
{
    const auto key = unquoted(request.header("Idempotency-Key").trimmed());
    if (!key)
        return Refusal{400, u"idempotency-key-required"_s};
    auto body = readJson(request, false);
    if (auto *refusal = std::get_if<Refusal>(&body))
        return *std::move(refusal);
    return Submission{*key, std::get<QJsonObject>(std::move(body))};
}

std::variant<AuditFilter, Refusal> readAuditFilter(const HttpRequest &request)
{
    AuditFilter filter;
    QList<FieldError> errors;
    const auto check = [&](bool fits, const QString &name) {
        if (!fits)
            errors.append({u'/' + name, u"wrong-kind"_s});
    };
    filter.recordType = parameter(request, "recordType"_L1);
    check(filter.recordType.isEmpty() || recordTypeFromWire(filter.recordType), u"recordType"_s);
    filter.recordId = parameter(request, "recordId"_L1);
    check(filter.recordId.isEmpty() || isRecordId(filter.recordId), u"recordId"_s);
    filter.actorId = parameter(request, "actor"_L1);
    check(filter.actorId.isEmpty() || isRecordId(filter.actorId), u"actor"_s);
    filter.verb = parameter(request, "action"_L1);
    static const QRegularExpression verb(u"^[a-z-]{0,32}$"_s);
    check(verb.match(filter.verb).hasMatch(), u"action"_s);
    const auto instant = [&](QLatin1StringView name, QDateTime &into) {
        const auto text = parameter(request, name);
        check(text.isEmpty() || fromJson(QJsonValue(text), into), name);
    };
    instant("from"_L1, filter.from);
    instant("to"_L1, filter.to);
    if (const auto cursor = parameter(request, "cursor"_L1); !cursor.isEmpty()) {
        bool isNumber = false;
        filter.before = cursor.toLongLong(&isNumber);
        check(isNumber && filter.before > 0, u"cursor"_s);
    }
    if (!errors.isEmpty())
        return invalid(errors);
    return filter;
}

HttpResponse problemOf(const Refusal &refusal)
{
    auto title = refusal.code;
    title.replace(u'-', u' ');
    title[0] = title[0].toUpper();
    QJsonArray errors;
    for (const auto &error : refusal.errors)
        errors.append(QJsonObject{{u"pointer"_s, error.pointer}, {u"code"_s, error.code}});
    auto response = problem(refusal.status, refusal.code.toLatin1(), title, {}, errors, refusal.extra);
    if (refusal.status == 401)
        response.with("WWW-Authenticate", "Bearer realm=\"selskap\", error=\"invalid_token\"");
    if (refusal.status == 503)
        response.with("Retry-After", "2");
    return response;
}

HttpResponse responseOf(const Answer &answer)
{
    if (answer.refusal)
        return problemOf(*answer.refusal);
    HttpResponse response{answer.status, {{"Content-Type", "application/json"}}, answer.body};
    if (answer.revision > 0)
        response.with("ETag", '"' + QByteArray::number(answer.revision) + '"');
    return response;
}
