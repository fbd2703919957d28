// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablewriter.h"

#include <QSaveFile>

/// Writes a table as separated text that a spreadsheet in Norwegian opens as it is meant: semicolons, a decimal comma without grouping, days as
/// `23.11.2026`, UTF-8 with its mark. What would be taken for a formula is made a text.
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(const QString &path);

    [[nodiscard]] Result<void> begin(const QString &title, const QList<TableColumn> &columns) override;
    [[nodiscard]] Result<void> write(const QList<TableRow> &rows) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> put(const QByteArray &bytes);

    QSaveFile m_file;
};
