// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

class Report;

/// What selskap-bench measures; each fills a report and ends the program when it cannot.
namespace Bench {

void firstSync(Report &report, qint64 rows);

} // namespace Bench
