// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpcall.h"

#include <QJsonObject>

/// What an answer other than success says (RFC 9457).
struct Problem {
    int status = 0;
    QString code; ///< the last part of the type: `version-conflict`; empty when the service did not say
    QString detail;
    QJsonObject members; ///< all of them
};

[[nodiscard]] Problem problemOf(const HttpAnswer &answer);

/// The problem as an Error. A status that leaves open whether anything has happened becomes ServerFailed,
/// Timeout or Throttled; one below 500 of somebody who is not the account service becomes NotTheApi.
[[nodiscard]] Error toError(const Problem &problem);
