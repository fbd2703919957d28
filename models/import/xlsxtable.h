// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importtable.h"

/// Workbooks of spreadsheets (Office Open XML). Any thread.
namespace XlsxTable {

/// Reads the first sheet that is not hidden: texts, numbers, truth values and days (as ISO 8601), of a formula its stored result. A formula
/// without one gives `=`, which no field takes. An Error is `import-damaged`, `import-too-large`, `import-too-wide`, `import-no-workbook` or
/// `import-empty`.
[[nodiscard]] Result<ImportTable> read(const QByteArray &bytes);

/// A workbook with one sheet of these texts, the first row in bold.
[[nodiscard]] Result<QByteArray> write(const QList<QStringList> &rows, const QString &sheet);

} // namespace XlsxTable
