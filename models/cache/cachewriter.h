// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"
#include "rowkeys.h"
#include "sqlconnection.h"

#include <QHash>
#include <QSet>

#include <array>
#include <vector>

/// What a change means for the lists of one kind: these numbers are now listed with these keys, or not listed.
struct IndexRow {
    quint32 number = 0;
    bool listed = false;
    RowKeys keys;
};
struct IndexPatch {
    RecordType type = RecordType::Company;
    int generation = 0; ///< which lists read now
    std::vector<IndexRow> rows;
};

/// What one write did to lists: patches, or (after another generation has taken its place) everything.
struct CacheEffect {
    QList<IndexPatch> patches;
    bool everything = false;
};

/// Carries out the writes of `cache.db`, each in one transaction. For the writing thread.
class CacheWriter
{
public:
    explicit CacheWriter(TextOrder order);

    /// After the file has been opened: what is in it; keys made in another way are made anew.
    Result<SyncPosition> load(SqlConnection &database);

    Result<CacheEffect> apply(SqlConnection &database, const CacheWrite &write);
    Result<QList<BaseRow>> readBases(SqlConnection &database, const QList<RecordKey> &keys);

    Result<CacheCensus> census(SqlConnection &database, bool withDigests);

    /// Removes what earlier generations left behind.
    Result<void> cleanUp(SqlConnection &database);

private:
    class Batch;

    Result<void> makeKeysAnew(SqlConnection &database);

    TextOrder m_order;
    RowKeyMaker m_keys;
    SyncPosition m_position;
    std::array<qint64, allRecordTypes.size()> m_nextNumbers{}; ///< by family
    std::array<QSet<qint64>, allRecordTypes.size()> m_overlaid; ///< numbers with waiting changes
};
