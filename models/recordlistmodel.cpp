// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordlistmodel.h"

#include "columnlayout.h"
#include "recordtexts.h"
#include "titleindex.h"
#include "whenready.h"

#include "models/cache/listdiff.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsPerBlock = 200;
constexpr int rememberedRows = 4'000;
constexpr int blocksAtOnce = 4; ///< what is scrolled past in the same moment need not be read
constexpr int pauseMilliseconds = 150;
constexpr qsizetype longestSort = 3;
constexpr qsizetype mostSteps = 100; ///< each moves all rows behind it, in the model and in the view

void addTo(CacheChange &sum, const CacheChange &change)
{
    if (change.many || sum.numbers.size() + change.numbers.size() > 10'000)
        sum.many = true;
    std::vector<qint64> numbers;
    if (!sum.many)
        std::set_union(sum.numbers.begin(), sum.numbers.end(), change.numbers.begin(), change.numbers.end(), std::back_inserter(numbers));
    sum.numbers = std::move(numbers);
}

} // namespace

/// The answer to a query, and the way to it from the rows that are shown. Made outside the GUI thread.
struct RecordListModel::Adoption {
    Numbers numbers;
    qint64 total = 0;
    ListDiff diff;
};

RecordListModel::RecordListModel(RecordType type, AccountCache *cache, TitleIndex *titles, const Format &format, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cache(cache)
    , m_titles(titles)
    , m_format(format)
    , m_query{type, {}, ColumnLayout::standard(type).sort(), {}}
    , m_numbers(std::make_shared<const std::vector<qint64>>())
    , m_rows(rememberedRows)
    , m_changed{type, {}, false}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale && !m_running)
            run();
    });
    connect(cache, &AccountCache::changed, this, &RecordListModel::follow);
    connect(titles, &TitleIndex::changed, this, &RecordListModel::repaint);
    run();
}

int RecordListModel::columnOf(const QString &id) const
{
    const auto &all = columns();
    const auto at = std::find_if(all.begin(), all.end(), [&](const ListColumn &column) { return column.id == id; });
    return at == all.end() ? -1 : int(at - all.begin());
}

void RecordListModel::setQuery(const ListQuery &query)
{
    Q_ASSERT(query.type == type());
    if (query == m_query)
        return;
    m_query = query;
    run();
}

void RecordListModel::setSearch(const QString &search)
{
    auto query = m_query;
    query.search = search;
    setQuery(query);
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    auto query = m_query;
    if (column < 0 || column >= columnCount()) {
        query.sort = ColumnLayout::standard(type()).sort();
    } else if (!columns()[column].isChange()) {
        const auto id = columns()[column].id;
        query.sort.removeIf([&](const SortColumn &sorted) { return sorted.field == id; });
        query.sort.prepend({id, order});
        query.sort.resize(std::min(query.sort.size(), longestSort));
    }
    setQuery(query);
}

void RecordListModel::setFormat(const Format &format)
{
    m_format = format;
    repaint();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RecordListModel::run()
{
    m_answer.cancel();
    m_stale = false;
    const auto generation = ++m_generation;
    setRunning(true);
    m_answer = m_cache->ids(m_query);
    whenReady(this, m_answer, [this, generation](const Result<ListIds> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            return compare(*answer);
        setRunning(false);
        m_pause.start();
        emit failed(answer.error());
    });
}

void RecordListModel::compare(const ListIds &answer)
{
    // Not as a continuation of the query's future: Qt 6.4 follows a dangling pointer when such a future is cancelled after its end.
    const auto promise = std::make_shared<QPromise<Result<Adoption>>>();
    promise->start();
    whenReady(this, promise->future(), [this, generation = m_generation](const Result<Adoption> &adoption) {
        if (generation != m_generation)
            return;
        setRunning(false);
        m_pause.start();
        adopt(*adoption);
    });
    QThreadPool::globalInstance()->start([promise, answer, from = m_numbers, changed = m_changed.numbers] {
        promise->addResult(Adoption{answer.numbers, answer.total, diffLists(*from, *answer.numbers, changed)});
        promise->finish();
    });
}

void RecordListModel::adopt(const Adoption &adoption)
{
    const bool isAll = m_changed.many;
    if (!m_stale)
        m_changed = {type(), {}, false};
    const auto &diff = adoption.diff;
    if (diff.tooMany || diff.removals.size() + diff.insertions.size() > mostSteps)
        adoptAtOnce(adoption);
    else
        adoptStepwise(adoption);
    m_outdated.removeIf([this](const auto &item) { return !m_rows.contains(item.key()); });
    m_total = adoption.total;
    m_answered = true;
    if (isAll)
        repaint();
    emit countsChanged();
}

void RecordListModel::adoptStepwise(const Adoption &adoption)
{
    const auto &diff = adoption.diff;
    const auto steps = std::make_shared<std::vector<qint64>>(*m_numbers);
    const auto at = [&](qsizetype row) { return steps->begin() + row; };
    m_numbers = steps;
    for (const auto &run : diff.removals) {
        beginRemoveRows({}, int(run.first), int(run.first + run.count - 1));
        steps->erase(at(run.first), at(run.first + run.count));
        endRemoveRows();
    }
    for (const auto &move : diff.moves) {
        beginMoveRows({}, int(move.from), int(move.from), {}, int(move.to > move.from ? move.to + 1 : move.to));
        if (move.to > move.from)
            std::rotate(at(move.from), at(move.from + 1), at(move.to + 1));
        else
            std::rotate(at(move.to), at(move.from), at(move.from + 1));
        endMoveRows();
    }
    for (const auto &run : diff.insertions) {
        beginInsertRows({}, int(run.first), int(run.first + run.count - 1));
        const auto from = adoption.numbers->begin() + run.first;
        steps->insert(at(run.first), from, from + run.count);
        endInsertRows();
    }
    Q_ASSERT(*steps == *adoption.numbers);
    m_numbers = adoption.numbers;
    for (const auto &run : diff.changes)
        emit dataChanged(index(int(run.first), 0), index(int(run.first + run.count - 1), columnCount() - 1));
}

void RecordListModel::adoptAtOnce(const Adoption &adoption)
{
    const int before = rowCount();
    const int after = int(adoption.numbers->size());
    // The number of rows may change only by insertions and removals: rows without a number fill up at the end, before or after.
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_fillers = after - before;
        endInsertRows();
    }
    emit layoutAboutToBeChanged();
    const auto kept = persistentIndexList();
    QHash<qint64, int> places;
    for (const auto &index : kept)
        places.insert(numberAt(index.row()), -1);
    for (int row = 0; row < after && !places.isEmpty(); ++row) {
        if (const auto place = places.find((*adoption.numbers)[size_t(row)]); place != places.end())
            *place = row;
    }
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const auto &old : kept) {
        const int row = places.value(numberAt(old.row()), -1);
        moved.append(row < 0 ? QModelIndex() : index(row, old.column()));
    }
    m_numbers = adoption.numbers;
    m_fillers = std::max(0, before - after);
    changePersistentIndexList(kept, moved);
    emit layoutChanged();
    if (m_fillers > 0) {
        beginRemoveRows({}, after, before - 1);
        m_fillers = 0;
        endRemoveRows();
    }
}

void RecordListModel::follow(const CacheChange &change)
{
    if (change.type != type())
        return;
    markOutdated(change);
    addTo(m_changed, change);
    m_stale = true;
    if (!m_running && !m_pause.isActive())
        run();
}

void RecordListModel::markOutdated(const CacheChange &change)
{
    ++m_tick;
    const auto numbers = change.many ? m_rows.keys() : QList<qint64>(change.numbers.begin(), change.numbers.end());
    for (const auto number : numbers) {
        if (m_rows.contains(number) || m_underWay.contains(number))
            m_outdated.insert(number, m_tick);
    }
    if (change.many) {
        for (const auto number : std::as_const(m_underWay))
            m_outdated.insert(number, m_tick);
    }
}

void RecordListModel::want(int row) const
{
    const bool isPlanned = !m_wantedBlocks.isEmpty();
    const int block = row / rowsPerBlock;
    if (m_wantedBlocks.contains(block))
        return;
    if (m_wantedBlocks.size() == blocksAtOnce)
        m_wantedBlocks.removeFirst();
    m_wantedBlocks.append(block);
    // Together with what else the same repaint asks for.
    if (!isPlanned)
        QMetaObject::invokeMethod(const_cast<RecordListModel *>(this), &RecordListModel::fetchWanted, Qt::QueuedConnection);
}

void RecordListModel::fetchWanted()
{
    const auto blocks = std::exchange(m_wantedBlocks, {});
    for (const int block : blocks) {
        QList<Asked> asked;
        QList<qint64> numbers;
        const int end = std::min((block + 1) * rowsPerBlock, int(m_numbers->size()));
        for (int row = block * rowsPerBlock; row < end; ++row) {
            const auto number = numberAt(row);
            if (m_underWay.contains(number) || (m_rows.contains(number) && !m_outdated.contains(number)))
                continue;
            asked.append({row, number});
            numbers.append(number);
            m_underWay.insert(number);
        }
        if (numbers.isEmpty())
            continue;
        whenReady(this, m_cache->rows(type(), numbers), [this, asked, tick = m_tick](const Result<QList<CacheRow>> &rows) {
            for (const auto &each : asked)
                m_underWay.remove(each.number);
            if (rows)
                receive(asked, tick, *rows);
            else
                emit failed(rows.error());
        });
    }
}

void RecordListModel::receive(const QList<Asked> &asked, quint64 tick, const QList<CacheRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const auto &row : rows)
        m_rows.insert(row.number, new CacheRow(row));
    for (const auto &each : asked) {
        // What was asked for before a change may be older than it.
        if (const auto outdated = m_outdated.find(each.number); outdated != m_outdated.end() && *outdated <= tick)
            m_outdated.erase(outdated);
        if (const int row = rowOfNumberNear(each); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0 && !rows.isEmpty())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RecordListModel::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    emit runningChanged(running);
}

void RecordListModel::repaint()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString RecordListModel::idAt(int row) const
{
    const auto *cached = rowAt(row);
    return cached ? cached->id : QString();
}

qint64 RecordListModel::numberAt(int row) const
{
    return row >= 0 && size_t(row) < m_numbers->size() ? (*m_numbers)[size_t(row)] : 0;
}

int RecordListModel::rowOf(const QString &id) const
{
    const auto numbers = m_rows.keys();
    for (const auto number : numbers) {
        if (m_rows.object(number)->id == id)
            return rowOfNumber(number);
    }
    return -1;
}

int RecordListModel::rowOfNumber(qint64 number) const
{
    const auto at = std::find(m_numbers->begin(), m_numbers->end(), number);
    return at == m_numbers->end() ? -1 : int(at - m_numbers->begin());
}

int RecordListModel::rowOfNumberNear(const Asked &asked) const
{
    return numberAt(asked.row) == asked.number ? asked.row : rowOfNumber(asked.number);
}

QFuture<Result<QList<CacheRow>>> RecordListModel::selectedRows(const QItemSelection &selection) const
{
    return m_cache->rows(type(), selectedNumbers(selection));
}

QList<qint64> RecordListModel::selectedNumbers(const QItemSelection &selection) const
{
    // By ranges: a selection of all rows has as many indexes as the table has cells.
    auto ranges = QList<QItemSelectionRange>(selection);
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<qint64> numbers;
    int next = 0;
    for (const auto &range : std::as_const(ranges)) {
        for (int row = std::max(range.top(), next); row <= range.bottom(); ++row)
            numbers.append(numberAt(row));
        next = std::max(next, range.bottom() + 1);
    }
    return numbers;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers->size()) + m_fillers;
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

const CacheRow *RecordListModel::rowAt(int row) const
{
    const auto number = numberAt(row);
    if (number == 0)
        return nullptr;
    const auto *cached = m_rows.object(number);
    if (!cached || m_outdated.contains(number))
        want(row);
    return cached;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &column = columns()[index.column()];
    if (role == NumberRole)
        return numberAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    if (const auto *row = rowAt(index.row()))
        return cell(*row, column, role);
    switch (role) {
    case LoadedRole:
        return false;
    case Qt::DisplayRole:
        return index.column() == 0 ? u"…"_s : QString();
    case Qt::AccessibleTextRole:
        return tr("Is being fetched");
    default:
        return {};
    }
}

QVariant RecordListModel::cell(const CacheRow &row, const ListColumn &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return Format::toolTip(text(row, column));
    case Qt::AccessibleTextRole:
        if (const auto figures = column.type == RecordType::BudgetUsage ? usageFigures(row.row, row.companion) : std::nullopt)
            return QString(text(row, column) + ". "_L1 + m_format.usage(*figures));
        return text(row, column);
    case IdRole:
        return row.id;
    case StateRole:
        return int(row.state);
    case RowRole:
        return row.row;
    case CompanionRole:
        return row.companion;
    case ValueRole:
        return column.value(row);
    case UsageRole:
        if (const auto figures = usageFigures(row.row, row.companion))
            return QVariant::fromValue(*figures);
        return {};
    case LoadedRole:
        return true;
    case DeletedRole:
        return row.deleted;
    default:
        return {};
    }
}

QString RecordListModel::text(const CacheRow &row, const ListColumn &column) const
{
    return column.text(row, m_format, m_titles->lookup());
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto &column = columns()[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case IdRole:
        return column.id;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}
