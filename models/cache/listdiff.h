// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <vector>

/// The steps from one order of rows to another, as an item model announces them: apply removals in their order, then moves, then insertions;
/// at last the changes, in rows of the new list.
struct ListDiff {
    struct Run {
        qsizetype first = 0;
        qsizetype count = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };
    struct Move {
        qsizetype from = 0; ///< row before the move
        qsizetype to = 0; ///< row after the move

        friend bool operator==(const Move &, const Move &) = default;
    };
    QList<Run> removals; ///< from the last to the first
    QList<Move> moves; ///< one row each
    QList<Run> insertions; ///< ascending, in rows of the new list
    QList<Run> changes; ///< ascending, in rows of the new list
    bool tooMany = false; ///< not worth row by row: change the layout instead; everything else is empty
};

/// How `from` becomes `to`, both without duplicates; `changed` (ascending) are numbers whose contents changed. Any thread.
[[nodiscard]] ListDiff diffLists(const std::vector<qint64> &from, const std::vector<qint64> &to,
                                 const std::vector<qint64> &changed = {});
