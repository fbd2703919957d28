// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "records.h"

#include "models/entities/budget.h"

/// How the budget stood in its periods, for charts and for a forecast, as `{today, periods, current}`: the day of the
/// company; the periods of the last five years that are over, the oldest first and without gaps; and the present one,
/// if there is one.
[[nodiscard]] QJsonObject budgetPeriods(Records &records, const Budget &budget);
