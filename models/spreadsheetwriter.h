// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablewriter.h"

#include <QHash>
#include <QTemporaryDir>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// Writes an Excel workbook with one sheet for each table: typed cells, a header that stays in sight and filters, columns as wide as what stands
/// in them. Rows go to a temporary file as they come, so that memory does not grow with them.
class SpreadsheetWriter : public TableWriter
{
public:
    explicit SpreadsheetWriter(const QString &path);
    ~SpreadsheetWriter() override;

    [[nodiscard]] Result<void> begin(const QString &title, const QList<TableColumn> &columns) override;
    [[nodiscard]] Result<void> write(const QList<TableRow> &rows) override;
    [[nodiscard]] Result<void> finish() override;

    static constexpr int mostRows = 1'048'575; ///< of a table, without the heading

private:
    void endSheet();
    [[nodiscard]] int put(int column, const TableCell &cell); ///< the library's error; 0: none
    [[nodiscard]] lxw_format *format(const QString &code);
    [[nodiscard]] QByteArray sheetName(const QString &title);

    QString m_path;
    QTemporaryDir m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QString, lxw_format *> m_formats; ///< of numbers and days, by their code
    QStringList m_names; ///< of the sheets, folded
    QList<int> m_widths; ///< in characters
    int m_row = 0;
};
