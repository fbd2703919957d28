// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "memorystores.h"
#include "models/cache/cachewriter.h"

#include <QTemporaryDir>

#include <memory>

/// The two files of one device, through the statements that the program uses. Every change is made here and in memory, and both have to
/// hold the same: what is judged of the one is thereby judged of the other.
class SqlStores
{
public:
    SqlStores();

    void open();
    void close(bool loseCache);

    void apply(const CacheWrite &write, const MemoryCache &expected);
    void apply(const OutboxWrite &write, const MemoryOutbox &expected);
    [[nodiscard]] QList<BaseRow> bases(const QList<RecordKey> &keys);
    [[nodiscard]] CacheCensus census();
    [[nodiscard]] const SyncPosition &position() const { return m_position; } ///< as it was found by open()
    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_entries; } ///< likewise

    void compare(const MemoryCache &expected);
    void compare(const MemoryOutbox &expected);
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< the first failure or difference

private:
    void note(const Result<void> &result);
    void differs(const QString &what);
    [[nodiscard]] MemoryCache::Rows shownRows();

    QTemporaryDir m_folder;
    std::unique_ptr<SqlConnection> m_cache;
    std::unique_ptr<SqlConnection> m_outbox;
    std::unique_ptr<CacheWriter> m_writer;
    SyncPosition m_position;
    QList<OutboxEntry> m_entries;
    QString m_problem;
};
