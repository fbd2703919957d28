// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxentry.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <map>
#include <optional>
#include <set>

/// The live entries as they are on disk, in the order of editing, with the base rows of their records. Knows which entry may be sent next;
/// every change costs the logarithm of the number of entries, apart from those that depend on the changed one.
///
/// An entry waits for every earlier one on its record or on a record that it refers to; a deletion also for every earlier one that
/// mentions its record.
class OutboxQueue
{
public:
    /// Adds the entry, or replaces the one with its id.
    void put(const OutboxEntry &entry);
    void remove(const QUuid &id);

    [[nodiscard]] const OutboxEntry *find(const QUuid &id) const;
    [[nodiscard]] bool contains(const RecordKey &key) const { return m_records.contains(key); }
    [[nodiscard]] QList<RecordKey> keys() const; ///< in ascending order
    /// The last entry of the record, or null.
    [[nodiscard]] const OutboxEntry *last(const RecordKey &key) const;
    /// The entries of the record that people see the effect of, in order.
    [[nodiscard]] QList<const OutboxEntry *> visible(const RecordKey &key) const;
    /// The ids of all entries of the record, in order.
    [[nodiscard]] QList<QUuid> ids(const RecordKey &key) const;
    /// The entry and those that make no sense without it: later ones on its record and, if it creates that, later ones that mention it.
    [[nodiscard]] QList<QUuid> withDependents(const QUuid &id) const;
    /// Whether an entry after this one touches one of these records.
    [[nodiscard]] bool touchesAfter(const OutboxEntry &entry, const QList<RecordKey> &keys) const;
    /// Whether an entry of another record names this one.
    [[nodiscard]] bool isMentioned(const RecordKey &key) const { return m_mentions.contains(key); }

    // An entry that is held is on its way, or being settled: it is not given out again.
    void hold(const QUuid &id);
    void release(const QUuid &id);
    [[nodiscard]] bool isHeld(const QUuid &id) const;
    /// Holds the entry for good and takes it out of what people see, ahead of its removal.
    void conceal(const QUuid &id);
    /// Takes `conceal` back, and releases the entry.
    void reveal(const QUuid &id);

    /// Whether its record is known and nothing has to be sent before it.
    [[nodiscard]] bool isFree(const QUuid &id) const;
    /// The next entry that may be sent; those that never failed come first.
    [[nodiscard]] const OutboxEntry *next(qint64 now) const;
    [[nodiscard]] std::optional<qint64> nextDueAt() const; ///< of the entries that wait for a time
    [[nodiscard]] bool hasSendable() const { return !m_ready.empty() || !m_due.empty(); }
    /// Entries to be tried again are due now; `delayedToo`: also those that are not to leave before a time.
    void hurry(bool delayedToo = false);

    [[nodiscard]] int count(EntryState state) const { return m_counts[size_t(state)]; }

    /// The base row of a record with entries; null while it is not known.
    [[nodiscard]] const BaseRow *base(const RecordKey &key) const;
    /// Takes the row if the record has entries and it is newer than what is known; answers whether it did.
    bool learn(const BaseRow &row);
    void forgetBases();
    /// Records whose base row is not known and is to be read now.
    [[nodiscard]] QList<RecordKey> beginReading(int limit);
    /// As `learn`, of a row that was read; not if it may be older than what has happened since `beginReading`.
    bool learnRead(const BaseRow &row);

private:
    struct Item {
        OutboxEntry entry;
        QList<RecordKey> mentions;
        bool held = false;
        bool concealed = false;
    };
    struct Record {
        std::set<qint64> lanes;
        std::optional<BaseRow> base;
    };

    Item take(qint64 lane);
    void index(const Item &item);
    void unindex(const Item &item);
    void place(qint64 lane); ///< into the set that it belongs to
    void placeDependents(const Item &item);
    [[nodiscard]] bool isBlocked(const Item &item) const;
    [[nodiscard]] Item *item(const QUuid &id);

    std::map<qint64, Item> m_items;
    QHash<QUuid, qint64> m_lanes;
    QHash<RecordKey, Record> m_records;
    QHash<RecordKey, std::set<qint64>> m_mentions;
    std::set<RecordKey> m_unknown;
    QSet<RecordKey> m_reading;
    std::set<qint64> m_ready;
    std::set<std::pair<qint64, qint64>> m_due; ///< time and lane
    int m_counts[5] = {};
};
