// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importtable.h"

/// Separated text in whatever form people have it. Any thread.
namespace CsvTable {

/// Reads the text, finding out its encoding (a byte order mark; else UTF-8 if it is valid, else Windows-1252) and its separator (what a
/// `sep=` line names, else the one of semicolon, tab, comma and bar that divides the lines most evenly). Quotes, and line breaks within them,
/// as in RFC 4180; a quote that is never closed stands for itself. An Error is `import-too-large`, `import-too-wide`, `import-no-table` or
/// `import-empty`.
[[nodiscard]] Result<ImportTable> read(const QByteArray &bytes);

/// The same of text that has been decoded, as from the clipboard.
[[nodiscard]] Result<ImportTable> read(const QString &text);

/// Rows in the encoding and with the separator of `like`, lines ended by CR LF. What the encoding lacks becomes a question mark.
[[nodiscard]] QByteArray write(const QList<QStringList> &rows, const ImportTable &like);

} // namespace CsvTable
