// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/store/accountstore.h"

/// What a writing request carries around its body, or why it is no such request.
[[nodiscard]] std::variant<Mutation, Refusal>
readMutation(const HttpRequest &request, Mutation::Action action, RecordType type, const QString &id);

/// The body, an object of JSON; with `mergePatch` also of that media type.
[[nodiscard]] std::variant<QJsonObject, Refusal> readJson(const HttpRequest &request, bool mergePatch);

/// What somebody without an account sends: a JSON object, under a key of their own.
struct Submission {
    QString key;
    QJsonObject body;
};
[[nodiscard]] std::variant<Submission, Refusal> readSubmission(const HttpRequest &request);

/// The filter of the audit in a request's query.
[[nodiscard]] std::variant<AuditFilter, Refusal> readAuditFilter(const HttpRequest &request);

/// The refusal as an RFC 9457 answer with the type `urn:selskap:problem:<code>`.
[[nodiscard]] HttpResponse problemOf(const Refusal &refusal);

/// The answer with its `ETag`.
[[nodiscard]] HttpResponse responseOf(const Answer &answer);
