// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountstore.h"

/// Approves, rejects, passes on or reminds of the order, after a check of the command's parameters.
[[nodiscard]] Verdict commandOrder(Commit &commit, const Sight &sight, const Mutation &mutation,
                                   const QJsonObject &before);
