// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mutant.h"
#include "simrandom.h"

#include <QStringList>

#include <vector>

struct SimulationResult {
    QStringList violations;
    quint64 traceHash = 0;
    qint64 events = 0;
    qint64 commits = 0;
    int crashes = 0;
    int resyncs = 0;
};

/// Which steps of a history are taken. What happens between them goes on from the chance that each step had in the whole history, so that one
/// that is left out does not change all that follow.
struct StepPlan {
    std::vector<SimRandom> chance; ///< before each step of the whole history, and before it comes to rest
    std::vector<int> steps; ///< ascending
};

struct SimulationOptions {
    Mutant mutant = Mutant::None;
    bool inFiles = false; ///< devices store in SQLite files, not only in memory
    bool overCore = false; ///< the service's own rules and database, not a model of them
    bool verbose = false; ///< prints every event
    StepPlan *record = nullptr; ///< is told what the history is made of
    const StepPlan *replay = nullptr; ///< only these steps
};

/// One random history of two or three devices and a service, first with faults and then without until all is at rest. The same seed
/// gives the same history.
[[nodiscard]] SimulationResult simulate(quint64 seed, const SimulationOptions &options);
