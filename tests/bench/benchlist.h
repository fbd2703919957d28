// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "measure.h"

#include "models/recordlistmodel.h"
#include "models/titleindex.h"

#include <QTableView>
#include <QTemporaryDir>

/// A cache with so many users, filled past the network.
void fillCache(AccountCache &cache, const QString &folder, qint64 rows);

/// The list of users by name in a window of the size that the peer's has.
class BenchList
{
public:
    explicit BenchList(AccountCache *cache);

    RecordListModel &model() { return m_model; }
    QTableView &view() { return m_view; }
    /// Until the rows that stand in the window are there and painted; `longest` takes the longest stretch of this thread, if that is longer.
    Time painted(const std::function<void()> &action, double *longest = nullptr);

private:
    [[nodiscard]] bool isThere() const;

    TitleIndex m_titles;
    RecordListModel m_model;
    QTableView m_view;
};

/// The value below which 95 of 100 lie, by the clock and by the processor.
[[nodiscard]] Time percentile95(QList<Time> times);
