// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class Report;

/// What selskap-bench measures; each fills a report and ends the program when it cannot.
namespace Bench {

void firstSync(Report &report, qint64 rows);
void list(Report &report, qint64 rows);
void search(Report &report, qint64 rows);
void sort(Report &report, qint64 rows);
void filter(Report &report, qint64 rows);
void delta(Report &report, qint64 rows);
void start(Report &report, qint64 rows);
void memory(Report &report, qint64 rows);

/// The other process of start and memory: shows the list of the cache in the folder, prints when it is painted, and for each line that it
/// reads searches and sorts it once; each time with the resident memory in MiB.
int showList(const QString &folder);

} // namespace Bench
