// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "problem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

Problem problemOf(const HttpAnswer &answer)
{
    Problem problem{answer.status, {}, {}, QJsonDocument::fromJson(answer.body).object()};
    static constexpr auto ours = "urn:selskap:problem:"_L1;
    const auto type = problem.members["type"_L1].toString();
    if (type.startsWith(ours))
        problem.code = type.mid(ours.size());
    problem.detail = problem.members["detail"_L1].toString();
    if (problem.detail.isEmpty())
        problem.detail = problem.members["title"_L1].toString();
    const auto errors = problem.members["errors"_L1].toArray();
    for (const auto &error : errors)
        problem.detail += u" [%1: %2]"_s.arg(error["pointer"_L1].toString(), error["code"_L1].toString());
    const auto requestId = problem.members["requestId"_L1].toString();
    problem.detail = u"%1 %2"_s.arg(QString::number(problem.status), problem.detail);
    if (!requestId.isEmpty())
        problem.detail += u" (request %1)"_s.arg(requestId);
    problem.detail.truncate(1000);
    return problem;
}

Error toError(const Problem &problem)
{
    const auto kind = [&problem] {
        switch (problem.status) {
        case 408:
            return ErrorKind::Timeout;
        case 425:
        case 429:
            return ErrorKind::Throttled;
        }
        if (problem.status >= 500)
            return ErrorKind::ServerFailed;
        if (problem.code.isEmpty())
            return ErrorKind::NotTheApi;
        switch (problem.status) {
        case 401:
            return ErrorKind::Unauthorised;
        case 403:
        case 409:
            return ErrorKind::Refused;
        case 404:
        case 410:
            return ErrorKind::NotFound;
        case 412:
            return ErrorKind::Conflict;
        case 422:
            return problem.code == "idempotency-key-reused"_L1 ? ErrorKind::Defect : ErrorKind::Invalid;
        default:
            return ErrorKind::Defect; // we have sent what the service does not understand
        }
    }();
    return Error{kind, problem.detail, problem.code};
}
