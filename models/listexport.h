// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"
#include "listcolumn.h"
#include "tablewriter.h"

#include "models/cache/accountcache.h"

#include <QObject>
#include <QSet>

#include <memory>

class TitleIndex;

/// What of a list leaves the program.
struct ExportRequest {
    QString title;
    QStringList columns; ///< ids, from left to right
    ListQuery query; ///< of all matches
    std::optional<QList<qint64>> numbers = {}; ///< in place of them, these records, in this order
    QSet<QString> onlyIds = {}; ///< of the matches, only those; empty: all
};

/// Writes a list through a writer, some hundred rows at a time: records are read and written in other threads, and the interface never waits.
/// Once: a second export is a second object. Destroyed before its end, it is as cancelled. GUI thread.
class ListExport : public QObject
{
    Q_OBJECT
public:
    ListExport(const ExportRequest &request, std::unique_ptr<TableWriter> writer, AccountCache *cache, TitleIndex *titles, const Format &format,
               QObject *parent = nullptr);

    void start();
    void cancel(); ///< `finished` comes at once; nothing is left behind

    /// The cell as it is written for the column.
    [[nodiscard]] static TableCell cell(const CacheRow &record, const ListColumn &column, const Format &format, const TitleLookup &titles);

signals:
    void progressed(qint64 rows, qint64 total);
    void finished(const Result<qint64> &rows); ///< how many rows were written; Error (Cancelled) after cancel()

private:
    using Work = std::function<Result<void>(TableWriter &)>;

    void readNext();
    void write(const QList<CacheRow> &records);
    void fetchTitles(const QSet<RecordKey> &missing, const QList<CacheRow> &records);
    void inWorker(Work work, std::function<void()> then);
    void end(const Result<qint64> &result);

    ExportRequest m_request;
    std::shared_ptr<TableWriter> m_writer;
    AccountCache *m_cache;
    TitleIndex *m_titles;
    Format m_format;
    QList<ListColumn> m_columns;
    QList<qint64> m_numbers;
    QHash<RecordKey, QString> m_known; ///< titles that the index does not hold all of
    qsizetype m_read = 0;
    qint64 m_written = 0;
    bool m_ended = false;
};
