// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulation.h"

/// A history that is violated, and what of it is enough for that.
struct MinimalHistory {
    QStringList violations; ///< empty: the history is not violated
    StepPlan plan;
    int all = 0; ///< steps of the whole history
    int runs = 0; ///< of the history, to find that out
};

/// Leaves out steps of the history as long as the same invariant is violated; no single one of those that are left can be left out.
[[nodiscard]] MinimalHistory minimise(quint64 seed, SimulationOptions options);
