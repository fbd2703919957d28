// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"
#include "models/engine/outboxentry.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <memory>
#include <vector>

/// One column to sort by: a field of the list's kind or of its companion. Records without a value stand last in both orders.
struct SortColumn {
    QString field;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortColumn &, const SortColumn &) = default;
};

/// Keeps the records of which a field (own or the companion's) holds one of these values, in their wire form: a choice's name, an id, an
/// amount, a day; of a set, any element of it. An empty text stands for "not set". Texts are compared without regard to case.
/// With `from` or `below` (in the same form), those whose value is not less than the one and less than the other; sets and references have
/// no such order.
struct FieldFilter {
    QString field;
    QStringList anyOf = {}; ///< not regarded with a range
    QString from = {};
    QString below = {};

    [[nodiscard]] bool isRange() const { return !from.isEmpty() || !below.isEmpty(); }

    friend bool operator==(const FieldFilter &, const FieldFilter &) = default;
};

/// What a list shows, and in which order: first column first, at last by the order in which records became known here.
struct ListQuery {
    RecordType type = RecordType::User;
    QString search; ///< words in any order; each must stand somewhere in the record's searchable texts
    QList<SortColumn> sort;
    QList<FieldFilter> filters; ///< all of them hold

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// The answer to a query. A number names a record of one kind: it stays the same as long as the cache's file lives, also through a renewed
/// synchronisation, and is never given to another record.
struct ListIds {
    std::shared_ptr<const std::vector<qint64>> numbers; ///< in order, never null
    qint64 total = 0; ///< of the kind, without search and filters
};

/// A record as a list shows it: as the service last told it, with the waiting changes above it.
struct CacheRow {
    qint64 number = 0;
    QString id;
    qint64 revision = 0; ///< of the service's row; 0: it has none yet
    QJsonObject row;
    QJsonObject companion; ///< empty when there is none
    RowState state = RowState::Synced;
    bool deleted = false; ///< its removal waits; `row` is still the service's
};

/// What has changed in lists of one kind, also by a change of the companion kind.
struct CacheChange {
    RecordType type = RecordType::User;
    std::vector<qint64> numbers; ///< ascending; of changed, new and gone records alike
    bool many = false; ///< too many to name: `numbers` is empty
};
Q_DECLARE_METATYPE(CacheChange)
