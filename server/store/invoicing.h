// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"
#include "sight.h"

/// Stores the company's application to pay by invoice as the caller's; refused while another one is open
/// (`application-open`). `row` has passed `edited()`.
[[nodiscard]] Verdict submitApplication(Commit &commit, const Sight &sight, const QJsonObject &row);

/// Takes an application back that has not been decided.
[[nodiscard]] Verdict withdrawApplication(Commit &commit, const Sight &sight, const QJsonObject &row);

/// What the shop's staff decide, with its audit and the mail to whoever submitted it: an approval gives the
/// company the payment method and the credit limit (in minor units; none: the one asked for), a refusal needs
/// a reason. `wrong-state` when it is not open (any more).
[[nodiscard]] Verdict decideApplication(Commit &commit, const QString &id, bool approved,
                                        std::optional<qint64> limit, const QString &reason);
