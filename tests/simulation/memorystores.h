// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"
#include "mutant.h"

#include <map>

/// What is on the disk of one device of the rows: what survives a crash. One call is one transaction.
class MemoryCache
{
public:
    struct Row {
        qint64 revision = 0;
        bool deleted = false;
        QByteArray json;
    };
    using Rows = std::map<RecordKey, Row>;

    explicit MemoryCache(Mutant mutant) : m_mutant(mutant) { }

    void apply(const CacheWrite &write);
    [[nodiscard]] QList<BaseRow> bases(const QList<RecordKey> &keys) const;
    [[nodiscard]] CacheCensus census() const;
    /// The row as a list shows it, or nothing.
    [[nodiscard]] std::optional<QJsonObject> view(const RecordKey &key) const;
    [[nodiscard]] QList<RecordKey> viewedKeys() const;

    [[nodiscard]] const Rows &shown() const;
    [[nodiscard]] const std::map<RecordKey, Overlay> &overlays() const { return m_overlays; }
    [[nodiscard]] const SyncPosition &position() const { return m_position; }
    /// Not empty when two different rows came with one revision.
    [[nodiscard]] const QString &contradiction() const { return m_contradiction; }

    void applyRow(Rows &rows, const RowChange &change);
    Rows &shownRows() { return m_generations[m_position.generation]; }

private:

    Mutant m_mutant;
    std::map<int, Rows> m_generations;
    std::map<RecordKey, Overlay> m_overlays;
    SyncPosition m_position;
    QString m_contradiction;
};

/// What is on the disk of one device of the entries.
class MemoryOutbox
{
public:
    explicit MemoryOutbox(Mutant mutant) : m_mutant(mutant) { }

    QList<OutboxEntry> apply(const OutboxWrite &write);
    [[nodiscard]] QList<OutboxEntry> entries() const; ///< in lane order
    [[nodiscard]] const OutboxEntry *find(const QUuid &id) const;
    void forget(const QUuid &id); ///< for defects

private:
    Mutant m_mutant;
    std::map<qint64, OutboxEntry> m_lanes;
    qint64 m_lastLane = 0;
};
