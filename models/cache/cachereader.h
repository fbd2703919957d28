// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listindex.h"

/// Answers what lists ask of `cache.db`. For the reading thread.
class CacheReader
{
public:
    explicit CacheReader(TextOrder order);

    Result<ListIds> ids(SqlConnection &database, const ListQuery &query, const Cancelled &cancelled);
    Result<qint64> count(SqlConnection &database, RecordType type);
    Result<QHash<QString, qint64>> countsBy(SqlConnection &database, RecordType type, const QString &field);
    Result<QList<CacheRow>> rows(SqlConnection &database, RecordType type, const QList<qint64> &numbers);
    Result<CacheRow> row(SqlConnection &database, const RecordKey &key);
    Result<QList<CacheRow>> all(SqlConnection &database, RecordType type);
    Result<QHash<QString, QString>> titles(SqlConnection &database, RecordType type);
    Result<QHash<QString, QString>> titlesOf(SqlConnection &database, RecordType type, const QStringList &ids);

    void note(const CacheEffect &effect); ///< keeps the memory in step with a write

private:
    ListIndex m_index;
};
