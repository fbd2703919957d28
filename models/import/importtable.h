// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QList>
#include <QStringList>

/// One row of a person's file: where it begins there (the first line is 1), and its cells as text.
struct ImportRow {
    int line = 0;
    QStringList cells;
};

/// A person's file as a table of texts, with how it was written, so that rows can be given back in the same form. A value.
struct ImportTable {
    enum class Form { Csv, Xlsx };
    enum class Encoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

    Form form = Form::Csv;
    Encoding encoding = Encoding::Utf8WithMark;
    QChar separator = u';';
    bool namesSeparator = false; ///< begins with a line `sep=;`
    QString sheet; ///< of a workbook: the name of the sheet that was read
    QList<ImportRow> rows; ///< those with something in them
    int width = 0; ///< the most cells that a row has, empty ones at its end left out

    [[nodiscard]] QString cell(qsizetype row, int column) const { return rows[row].cells.value(column); }
};

/// What a file may hold, so that none can exhaust the machine. What is beyond is refused as a whole, with a code that ImportTexts knows.
namespace ImportLimits {
inline constexpr qint64 bytes = 64 * 1024 * 1024; ///< of the file
inline constexpr qint64 unpackedBytes = 512 * 1024 * 1024; ///< of a workbook
inline constexpr int rows = 200'000;
inline constexpr int columns = 200;
inline constexpr int characters = 32'767; ///< of a cell, as in spreadsheets
} // namespace ImportLimits

/// An Error of a file that cannot be imported.
[[nodiscard]] inline Error importError(const QString &code, const QString &detail = {})
{
    return {ErrorKind::Invalid, detail, code};
}
