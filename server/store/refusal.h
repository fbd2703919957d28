// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/validation.h"

#include <QJsonObject>

#include <optional>

/// Why the service will not do what was asked: what an RFC 9457 answer says.
struct Refusal {
    int status = 500;
    QString code; ///< the last part of the problem's type
    QString detail{}; ///< in English, for logs
    QList<FieldError> errors{};
    QJsonObject extra{}; ///< further members of the answer
};

/// Nothing when there is no objection.
using Verdict = std::optional<Refusal>;

[[nodiscard]] inline Refusal invalid(QList<FieldError> errors)
{
    return {422, QStringLiteral("invalid"), {}, std::move(errors)};
}
[[nodiscard]] inline Refusal invalid(const QString &pointer, const QString &code)
{
    return invalid(QList<FieldError>{{pointer, code}});
}
