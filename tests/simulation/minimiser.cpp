// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "minimiser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was violated, without whose record and which number.
QString kindOf(const QStringList &violations)
{
    static const QRegularExpression invariant(u"\\b[IR]\\d+\\b"_s);
    const auto found = invariant.match(violations.first());
    return found.hasMatch() ? found.captured() : QString();
}

} // namespace

MinimalHistory minimise(quint64 seed, SimulationOptions options)
{
    options.verbose = false;
    MinimalHistory least;
    StepPlan plan;
    options.record = &plan;
    least.violations = simulate(seed, options).violations;
    options.record = nullptr;
    least.runs = 1;
    least.plan = plan;
    least.all = int(plan.steps.size());
    if (least.violations.isEmpty())
        return least;
    const auto kind = kindOf(least.violations);
    const auto suffices = [&](const StepPlan &candidate) {
        options.replay = &candidate;
        ++least.runs;
        const auto violations = simulate(seed, options).violations;
        if (violations.isEmpty() || kindOf(violations) != kind)
            return false;
        least.violations = violations;
        return true;
    };
    // Halves, quarters and so on, from the end, where most of what does not matter stands; single steps until none can go.
    for (int size = int(plan.steps.size()); size > 0;) {
        bool anyLeftOut = false;
        for (int end = int(least.plan.steps.size()); end > 0; end -= size) {
            auto candidate = least.plan;
            const auto first = candidate.steps.begin() + std::max(0, end - size);
            candidate.steps.erase(first, candidate.steps.begin() + end);
            if (suffices(candidate)) {
                least.plan = candidate;
                anyLeftOut = true;
            }
        }
        size = size == 1 && anyLeftOut ? 1 : size / 2;
    }
    return least;
}
