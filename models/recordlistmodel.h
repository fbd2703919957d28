// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "format.h"
#include "listcolumn.h"

#include "models/cache/accountcache.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>
#include <QSet>
#include <QTimer>

class TitleIndex;

/// The rows of one query over one kind of record: their numbers in order, and a bounded cache of rows. Never waits: a row that is not
/// there yet shows "…" and is asked for. Follows the cache with single insertions, removals, moves and changes; is never reset.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString; empty while the row is not there. Of a header: the column's id
        NumberRole, ///< qint64, the record's number in the cache: known for every row, the same for the life of the record
        StateRole, ///< int(RowState)
        RowRole, ///< QJsonObject
        CompanionRole, ///< QJsonObject
        ValueRole, ///< QJsonValue of the cell's field
        UsageRole, ///< UsageFigures of a budget; invalid while not known
        LoadedRole, ///< bool
        DeletedRole, ///< bool: the removal of the record waits
    };

    RecordListModel(RecordType type, AccountCache *cache, TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    [[nodiscard]] RecordType type() const { return m_query.type; }
    [[nodiscard]] const QList<ListColumn> &columns() const { return listColumns(type()); }
    [[nodiscard]] int columnOf(const QString &id) const; ///< -1 when there is none

    /// Filters and sorts anew; a newer call cancels the older. Rows that stay keep their selection.
    void setQuery(const ListQuery &query);
    void setSearch(const QString &search);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    /// By this column, and within it as before.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setFormat(const Format &format); ///< also after a change of the interface's language

    [[nodiscard]] bool isRunning() const { return m_running; } ///< a query is on its way
    [[nodiscard]] bool isAnswered() const { return m_answered; } ///< the first query has been answered
    [[nodiscard]] int matches() const { return rowCount(); }
    [[nodiscard]] qint64 total() const { return m_total; } ///< of the kind, without the filter

    [[nodiscard]] QString idAt(int row) const; ///< empty while the row is not there
    [[nodiscard]] RecordKey keyAt(int row) const { return {type(), idAt(row)}; }
    [[nodiscard]] qint64 numberAt(int row) const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< among the rows that are there; -1 when it is not
    [[nodiscard]] int rowOfNumber(qint64 number) const; ///< among all rows of the query; -1 when it is not
    /// The whole records of the selected rows (of any number), in their order.
    [[nodiscard]] QFuture<Result<QList<CacheRow>>> selectedRows(const QItemSelection &selection) const;
    [[nodiscard]] QList<qint64> selectedNumbers(const QItemSelection &selection) const; ///< of the same rows

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();
    void runningChanged(bool running);
    void failed(const Error &error); ///< the query or a page could not be read; what was there stays

private:
    struct Adoption;
    struct Asked {
        int row = 0; ///< where it stood when it was asked for
        qint64 number = 0;
    };
    using Numbers = std::shared_ptr<const std::vector<qint64>>;

    void run();
    void compare(const ListIds &answer);
    void adopt(const Adoption &adoption);
    void adoptStepwise(const Adoption &adoption);
    void adoptAtOnce(const Adoption &adoption);
    void follow(const CacheChange &change);
    void markOutdated(const CacheChange &change);
    void want(int row) const;
    void fetchWanted();
    void receive(const QList<Asked> &asked, quint64 tick, const QList<CacheRow> &rows);
    void setRunning(bool running);
    void repaint();
    [[nodiscard]] int rowOfNumberNear(const Asked &asked) const;
    [[nodiscard]] const CacheRow *rowAt(int row) const;
    [[nodiscard]] QVariant cell(const CacheRow &row, const ListColumn &column, int role) const;
    [[nodiscard]] QString text(const CacheRow &row, const ListColumn &column) const;

    AccountCache *m_cache;
    TitleIndex *m_titles;
    Format m_format;
    ListQuery m_query;
    Numbers m_numbers;
    int m_fillers = 0; ///< rows beyond `m_numbers`, between two steps of one adoption
    QCache<qint64, CacheRow> m_rows;
    QHash<qint64, quint64> m_outdated; ///< of `m_rows`: changed at this tick, to be read again when shown
    quint64 m_tick = 0; ///< rises with every change that the cache tells
    mutable QList<int> m_wantedBlocks; ///< the newest last
    QSet<qint64> m_underWay;
    QFuture<Result<ListIds>> m_answer;
    CacheChange m_changed; ///< told since the last adoption
    QTimer m_pause; ///< between two answers to changes, so that a bulk load leaves room for all else
    qint64 m_total = 0;
    quint64 m_generation = 0; ///< of the newest query
    bool m_running = false;
    bool m_answered = false;
    bool m_stale = false; ///< the cache changed after the running query began
};
