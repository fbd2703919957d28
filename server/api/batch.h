// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/store/refusal.h"

#include <variant>

/// How many changes one batch may carry.
inline constexpr int mostBatchChanges = 500;

/// The changes of a batch, or why it is none.
[[nodiscard]] std::variant<QJsonArray, Refusal> readBatch(const HttpRequest &batch);

/// The request that one change of a batch stands for, below the path of its company; sent by itself under the
/// same key it is the same request.
[[nodiscard]] std::variant<HttpRequest, Refusal> requestOfChange(const QJsonValue &change, const HttpRequest &batch);

/// What became of it, as JSON.
[[nodiscard]] QByteArray outcomeOf(const QJsonValue &change, const HttpResponse &response);
