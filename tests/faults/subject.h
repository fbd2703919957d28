// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <functional>
#include <memory>

/// A store as the program uses it, with a short piece of work cut into steps; each must be done wholly or not at all.
class Subject
{
public:
    Subject() = default;
    virtual ~Subject() = default; ///< closes
    Q_DISABLE_COPY_MOVE(Subject)

    /// The start of the program, on an existing folder.
    [[nodiscard]] virtual Result<void> open(const QString &folder) = 0;
    [[nodiscard]] virtual qsizetype steps() const = 0;
    [[nodiscard]] virtual Result<void> take(qsizetype step) = 0;
    /// All that it holds, as a text that is the same whenever it holds the same.
    [[nodiscard]] virtual Result<QByteArray> holds() = 0;

    bool hasLost = false; ///< the last open() has said that something was lost or put aside
};

struct Scenario {
    enum class Kind {
        Durable, ///< what was acknowledged survives a power cut
        Rebuildable, ///< may lose the newest with the power, and may be begun anew when a file is damaged, if that is said
    };
    QLatin1StringView name;
    Kind kind = Kind::Durable;
    std::function<std::unique_ptr<Subject>()> make;
    std::function<Result<void>(const QString &folder)> prepare; ///< what is there before; none: an empty folder
    bool isAtomic = true; ///< each step; else one that failed may be done in part, and is taken again
    bool withPowerCuts = true; ///< all that it does to files goes through SQLite
    /// Also where SQLite is given no memory; Qt's driver, which the service reads through, takes a text that it has none for as empty.
    bool withoutMemory = true;
};

[[nodiscard]] std::vector<Scenario> outboxScenarios();
[[nodiscard]] std::vector<Scenario> cacheScenarios();
[[nodiscard]] std::vector<Scenario> serviceScenarios();

/// Takes all steps of a new subject in the folder and closes it; the first Error ends it.
[[nodiscard]] Result<void> takeAll(const std::function<std::unique_ptr<Subject>()> &make, const QString &folder);
