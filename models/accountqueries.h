// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

class QObject;

/// Questions that only the service can answer: what is neither in the feed nor, so, in the cache (the audit, past periods of a budget).
/// GUI thread; every call returns at once. Implemented by the application over its session.
class AccountQueries
{
public:
    using Done = std::function<void(const Result<QJsonObject> &)>;

    virtual ~AccountQueries() = default;

    /// Reads `path` within the company (`audit`, `budgets/ID/periods`), or, when it begins with a slash, at the service (`/v1/capabilities`).
    /// `done` is called once, later, unless `context` has gone by then; Offline when there is no line or the person works offline, otherwise an
    /// Error of the line or what the service refused.
    virtual void get(const QString &path, const QUrlQuery &query, QObject *context, Done done) = 0;
};
