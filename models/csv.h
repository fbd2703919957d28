// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

/// Comma-separated text as spreadsheets of this part of the world read it: semicolons between the cells, CR LF after each line, UTF-8 that
/// begins with a byte order mark.
namespace Csv {

inline constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// The cells as one line with its end. What a spreadsheet would take for a formula is made a text by an apostrophe in front.
[[nodiscard]] QByteArray line(const QStringList &cells);

} // namespace Csv
