// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablewriter.h"

#include <QFont>
#include <QPainter>

#include <functional>
#include <memory>

class QPagedPaintDevice;

/// Paints tables onto pages, for a printer or a PDF: the title and the headings on each of them, texts wrapped within their column, a row never
/// parted by a page's end, numbered pages.
class PageWriter : public TableWriter
{
public:
    struct Texts {
        QString note; ///< beside the number of the page: whose list it is, and of when
        QString page; ///< "Page %1"
    };

    /// Onto the device, which must outlive this and be used by nobody else meanwhile.
    PageWriter(QPagedPaintDevice *device, const Texts &texts);
    /// As a PDF on landscape A4, into a file that is there once all of it is.
    [[nodiscard]] static std::unique_ptr<PageWriter> pdf(const QString &path, const Texts &texts);
    ~PageWriter() override;

    [[nodiscard]] Result<void> begin(const QString &title, const QList<TableColumn> &columns) override;
    [[nodiscard]] Result<void> write(const QList<TableRow> &rows) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct File;

    explicit PageWriter(std::unique_ptr<File> file, const Texts &texts);
    [[nodiscard]] QPagedPaintDevice *device() const;
    [[nodiscard]] Result<void> beginPainting();
    void layOut(const QList<TableRow> &rows);
    void paintHead();
    void paintFoot();
    void paintRow(const QStringList &texts, const QFont &font);
    [[nodiscard]] int heightOf(const QStringList &texts, const QFont &font) const;
    void newPage();

    std::unique_ptr<File> m_file;
    QPagedPaintDevice *m_printer = nullptr;
    Texts m_texts;
    QPainter m_painter;
    QFont m_font;
    QFont m_bold;
    QString m_title;
    QList<TableColumn> m_columns;
    QList<int> m_widths; ///< in pixels of the device; empty until the first rows are known
    int m_page = 0;
    int m_top = 0; ///< where the next row begins
    bool m_isOpen = false; ///< a table has been begun whose head may not be painted yet
};
