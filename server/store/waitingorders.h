// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"
#include "sight.h"

#include <chrono>

/// How long the approvers of an order are left alone after a reminder.
inline constexpr std::chrono::hours betweenReminders{4};

/// Gives a waiting order to other approvers as the caller, who must be an Administrator and not its buyer;
/// each of them must be able to approve it. Taking it over is passing it on to oneself.
[[nodiscard]] Verdict reassignOrder(Commit &commit, const Sight &sight, const QJsonObject &row,
                                    const QStringList &approverIds, const QString &comment);

/// Reminds those who may decide on a waiting order as the caller, who sees it; `reminded-recently` with the
/// time from which on it can be done again (`againAt`) when that was done a short while ago.
[[nodiscard]] Verdict remindApprovers(Commit &commit, const QJsonObject &row);
