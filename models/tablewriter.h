// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QDateTime>
#include <QList>

class QSaveFile;

/// One cell of a table that leaves the program: what people read, and what a spreadsheet can reckon with.
struct TableCell {
    enum class Kind {
        Text,
        Number, ///< whole
        Amount, ///< minor units, of which `decimals` digits are decimals, in `unit`
        Percent, ///< whole percents
        Day,
        Instant, ///< as local time
    };
    Kind kind = Kind::Text;
    QString text = {}; ///< as it is shown to people
    qint64 number = 0; ///< of Number, Amount, Percent
    int decimals = 0;
    QString unit = {}; ///< ISO 4217
    QDateTime when = {}; ///< of Day (at midnight) and Instant; its own local time counts

    [[nodiscard]] bool isNumeric() const { return kind == Kind::Number || kind == Kind::Amount || kind == Kind::Percent; }
};

using TableRow = QList<TableCell>;

struct TableColumn {
    QString title;
    bool numeric = false; ///< set flush right
};

/// Writes tables into something that other programs read. Used from one thread at a time, not that of the interface; every call can fail,
/// and after a failure there are no others. What was there before stays untouched until `finish` has succeeded.
class TableWriter
{
public:
    virtual ~TableWriter();

    /// Begins a table; before its rows. Formats that know only one table set further ones below it.
    [[nodiscard]] virtual Result<void> begin(const QString &title, const QList<TableColumn> &columns) = 0;
    [[nodiscard]] virtual Result<void> write(const QList<TableRow> &rows) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;

protected:
    TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    /// Why the file cannot be written.
    [[nodiscard]] static Error errorOf(const QSaveFile &file);
};
