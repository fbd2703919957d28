// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchlist.h"

#include "benchrows.h"

#include "models/cache/sortkey.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

void written(AccountCache &cache, CacheWrite write)
{
    bool done = false;
    cache.write(std::move(write), [&done](const Result<void> &result) {
        if (!result)
            giveUp(result.error().detail);
        done = true;
    });
    turnUntil([&done] { return done; });
}

} // namespace

void fillCache(AccountCache &cache, const QString &folder, qint64 rows)
{
    const auto opened = cache.open(folder, TextOrder::NorwegianDanish);
    turnUntil([&opened] { return opened.isFinished(); });
    if (!opened.result())
        giveUp(opened.result().error().detail);
    SyncPosition position;
    position.staging.emplace().generation = 1;
    CacheWrite groups;
    auto &first = groups.change.emplace<CacheWrite::Rows>();
    first.generation = 1;
    first.beginsGeneration = true;
    for (int number = 0; number < BenchRows::groups; ++number)
        first.rows.append({{RecordType::Group, BenchRows::groupId(number)}, 1, RowChange::Op::Put, BenchRows::group(number)});
    groups.position = position;
    written(cache, groups);
    for (qint64 number = 0; number < rows;) {
        CacheWrite write;
        auto &page = write.change.emplace<CacheWrite::Rows>();
        page.generation = 1;
        for (const auto end = qMin(rows, number + 1'000); number < end; ++number) {
            page.rows.append({{RecordType::User, BenchRows::userId(number)}, BenchRows::userRevision(number), RowChange::Op::Put,
                              BenchRows::user(number)});
        }
        write.position = position;
        written(cache, write);
    }
    CacheWrite swap;
    swap.change = CacheWrite::Swap{1};
    SyncPosition shown;
    shown.generation = 1;
    shown.sequence = rows + 2;
    shown.cursor = "start";
    swap.position = shown;
    written(cache, swap);
}

BenchList::BenchList(AccountCache *cache)
    : m_titles(cache)
    , m_model(RecordType::User, cache, &m_titles, Format())
{
    m_view.setModel(&m_model);
    // Those that the peer has.
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto &id = m_model.columns()[column].id;
        m_view.setColumnHidden(column, id != "name"_L1 && id != "email"_L1 && id != "phone"_L1 && id != "groupId"_L1);
    }
    m_view.verticalHeader()->hide();
    m_view.resize(1200, 1200);
    m_view.show();
}

bool BenchList::isThere() const
{
    if (!m_model.isAnswered() || m_model.isRunning())
        return false;
    const int first = qMax(0, m_view.rowAt(0));
    const int last = m_view.rowAt(m_view.viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
        if (!m_model.index(row, 0).data(RecordListModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

Time BenchList::painted(const std::function<void()> &action, double *longest)
{
    const Stopwatch watch;
    auto before = threadTime();
    action();
    auto stretch = threadTime() - before;
    stretch = qMax(stretch, turnUntil([this] { return isThere(); }));
    m_view.viewport()->repaint();
    if (longest)
        *longest = qMax(*longest, stretch);
    return watch.elapsed();
}

Time percentile95(QList<Time> times)
{
    const auto at = (times.size() * 95 + 99) / 100 - 1;
    Time result;
    std::sort(times.begin(), times.end(), [](Time a, Time b) { return a.wall < b.wall; });
    result.wall = times[at].wall;
    std::sort(times.begin(), times.end(), [](Time a, Time b) { return a.processor < b.processor; });
    result.processor = times[at].processor;
    return result;
}
