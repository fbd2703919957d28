// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "listdiff.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace {

constexpr qsizetype mostMoves = 100;
constexpr qsizetype mostRuns = 2'000;

/// Adds the row to the last run if it follows on it.
void appendRow(QList<ListDiff::Run> &runs, qsizetype row)
{
    if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

/// The places in `values` (all different) of one of the longest ascending subsequences.
std::vector<size_t> longestAscending(const std::vector<qsizetype> &values)
{
    constexpr auto none = size_t(-1);
    std::vector<size_t> ends; // of the best sequence of each length
    std::vector<size_t> before(values.size(), none);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto end = std::lower_bound(ends.begin(), ends.end(), values[i], [&](size_t place, qsizetype value) { return values[place] < value; });
        if (end != ends.begin())
            before[i] = *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<size_t> result;
    for (size_t i = ends.empty() ? none : ends.back(); i != none; i = before[i])
        result.push_back(i);
    std::reverse(result.begin(), result.end());
    return result;
}

/// The single moves that bring `now` into the order of `then`, which holds the same numbers. False when there are too many.
bool findMoves(std::vector<qint64> now, const std::vector<qint64> &then, QList<ListDiff::Move> &moves)
{
    if (now == then)
        return true;
    std::unordered_map<qint64, qsizetype> places;
    places.reserve(then.size());
    for (size_t i = 0; i < then.size(); ++i)
        places.emplace(then[i], qsizetype(i));
    std::vector<qsizetype> values;
    values.reserve(now.size());
    for (const auto number : now)
        values.push_back(places[number]);
    const auto staying = longestAscending(values);
    if (qsizetype(now.size() - staying.size()) > mostMoves)
        return false;

    std::vector<bool> stays(then.size(), false);
    for (const auto place : staying)
        stays[size_t(values[place])] = true;
    for (size_t i = 0; i < then.size(); ++i) {
        if (stays[i])
            continue;
        const auto from = std::find(now.begin(), now.end(), then[i]) - now.begin();
        now.erase(now.begin() + from);
        const auto to = i == 0 ? 0 : std::find(now.begin(), now.end(), then[i - 1]) - now.begin() + 1;
        now.insert(now.begin() + to, then[i]);
        if (from != to)
            moves.append({from, to});
    }
    return true;
}

} // namespace

ListDiff diffLists(const std::vector<qint64> &from, const std::vector<qint64> &to, const std::vector<qint64> &changed)
{
    ListDiff diff;
    const std::unordered_set<qint64> before(from.begin(), from.end());
    const std::unordered_set<qint64> after(to.begin(), to.end());
    std::vector<qint64> kept;
    kept.reserve(from.size());
    for (size_t row = 0; row < from.size(); ++row) {
        if (after.contains(from[row]))
            kept.push_back(from[row]);
        else
            appendRow(diff.removals, qsizetype(row));
    }
    std::reverse(diff.removals.begin(), diff.removals.end());
    std::vector<qint64> target;
    target.reserve(kept.size());
    for (size_t row = 0; row < to.size(); ++row) {
        if (!before.contains(to[row])) {
            appendRow(diff.insertions, qsizetype(row));
            continue;
        }
        target.push_back(to[row]);
        if (std::binary_search(changed.begin(), changed.end(), to[row]))
            appendRow(diff.changes, qsizetype(row));
    }
    const bool few = diff.removals.size() + diff.insertions.size() <= mostRuns;
    if (!few || !findMoves(std::move(kept), target, diff.moves)) {
        diff = {};
        diff.tooMany = true;
    }
    return diff;
}
