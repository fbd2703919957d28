// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mutant.h"

#include <QStringList>

struct SimulationResult {
    QStringList violations;
    quint64 traceHash = 0;
    qint64 events = 0;
    qint64 commits = 0;
    int crashes = 0;
    int resyncs = 0;
};

struct SimulationOptions {
    Mutant mutant = Mutant::None;
    bool inFiles = false; ///< devices store in SQLite files, not only in memory
    bool verbose = false; ///< prints every event
};

/// One random history of two or three devices and a service, first with faults and then without until all is at rest. The same seed
/// gives the same history.
[[nodiscard]] SimulationResult simulate(quint64 seed, const SimulationOptions &options);
