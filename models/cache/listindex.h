// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cachewriter.h"
#include "keycolumn.h"
#include "listquery.h"
#include "roworder.h"
#include "searchbuffer.h"
#include "sqlthread.h"

#include <array>
#include <map>
#include <vector>

/// The keys of records in memory, loaded when a query first needs them and kept by patches: what answers list queries without touching
/// the rows. For the reading thread.
class ListIndex
{
public:
    explicit ListIndex(TextOrder order);

    /// The numbers that match, in order. Within a transaction; an Error (Invalid) names a field that cannot be sorted or filtered by.
    Result<ListIds> find(SqlConnection &database, const ListQuery &query, const Cancelled &cancelled);
    Result<qint64> count(SqlConnection &database, RecordType type);
    /// How many listed records refer to each record by the field. Within a transaction.
    Result<QHash<QString, qint64>> countsBy(SqlConnection &database, RecordType type, const QString &field);

    void patch(const IndexPatch &patch);
    void clear();

private:
    struct TitleColumn {
        KeyColumn keys;
        QHash<QByteArray, QByteArray> known; ///< the titles' keys by the stored references
    };
    /// A field that a query names: the kind that has it, and its place there.
    struct FieldPlace {
        RecordType type = RecordType::Company;
        const Field *field = nullptr;
        int place = -1;
    };
    struct Order {
        QList<SortColumn> sort;
        std::vector<quint32> numbers;
    };
    struct Kind {
        bool loaded = false;
        std::vector<quint8> listed; ///< by number
        qint64 count = 0;
        SearchBuffer search;
        std::map<int, KeyColumn> columns; ///< by place
        std::map<int, TitleColumn> titles; ///< by place, of references
        QList<Order> orders; ///< the latest used first
    };

    [[nodiscard]] Kind &kind(RecordType type) { return m_kinds[size_t(type)]; }
    [[nodiscard]] static std::optional<FieldPlace> placeOf(RecordType type, QStringView field);

    Result<void> follow(SqlConnection &database);
    Result<void> load(SqlConnection &database, RecordType type, const QList<int> &places);
    Result<void> loadTitles(SqlConnection &database, const FieldPlace &place);
    Result<QByteArray> titleKey(SqlConnection &database, const ReferenceKey &reference);
    Result<const std::vector<quint32> *> ordered(SqlConnection &database, RecordType type, const QList<SortColumn> &sort);
    Result<void> keepMatching(SqlConnection &database, const ListQuery &query, std::vector<quint8> &kept);
    [[nodiscard]] std::optional<RowOrder> rowOrder(RecordType type, const QList<SortColumn> &sort);

    void setRow(Kind &kind, const IndexRow &row, bool withColumns);
    void patchOrders(RecordType type, const std::vector<quint32> &numbers);
    void forgetTitlesOf(RecordType type);

    TextOrder m_order;
    int m_generation = 0;
    std::array<Kind, allRecordTypes.size()> m_kinds;
};
