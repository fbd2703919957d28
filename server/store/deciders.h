// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sight.h"

/// Who decides on orders, and who stands in for whom, as `{approvers: [{id, name, isAdministrator, delegate}]}`, ascending by id. Whoever
/// sees users or may approve is told of all who can approve now; everybody else of those on whom the orders that they see wait, and of
/// their stand-ins.
[[nodiscard]] QJsonObject deciders(Records &records, const Sight &sight);
