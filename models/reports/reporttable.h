// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/money.h"
#include "models/format.h"
#include "models/tablewriter.h"

#include <functional>
#include <memory>

/// One table of a report.
struct ReportTable {
    QString title;
    QList<TableColumn> columns;
    QList<TableRow> rows;
};

[[nodiscard]] TableCell textCell(const QString &text);
[[nodiscard]] TableCell countCell(const Format &format, qint64 count);
[[nodiscard]] TableCell amountCell(const Format &format, const Money &money);
[[nodiscard]] TableCell percentCell(const Format &format, int percent);
[[nodiscard]] TableCell dayCell(const Format &format, QDate day); ///< empty for no day

/// Writes the tables in another thread; `done` is called once with the number of rows, on the context's thread and only while it lives.
void writeReport(std::unique_ptr<TableWriter> writer, const QList<ReportTable> &tables, QObject *context,
                 std::function<void(const Result<qint64> &rows)> done);
