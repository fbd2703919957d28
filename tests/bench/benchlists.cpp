// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchcommands.h"
#include "benchlist.h"
#include "benchpeer.h"
#include "benchrows.h"
#include "childprocess.h"

#include "models/cache/sortkey.h"

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A filled cache with its list, closed in the right order.
struct Filled {
    explicit Filled(qint64 rows)
    {
        fillCache(cache, folder.path(), rows);
        list.emplace(&cache);
        first = list->painted([] {});
    }

    QTemporaryDir folder;
    AccountCache cache;
    std::optional<BenchList> list;
    Time first;
};

constexpr auto stretchName = "longest stretch of the GUI thread";

} // namespace

void Bench::list(Report &report, qint64 rows)
{
    Filled filled(rows);
    BenchPeer peer(rows);
    QList<Time> own;
    QList<Time> others;
    double longest = 0;
    quint32 random = 1;
    for (int jump = 0; jump < 40; ++jump) {
        random = random * 1'664'525 + 1'013'904'223;
        const int row = int(random % quint32(rows));
        own.append(filled.list->painted([&] { filled.list->view().scrollTo(filled.list->model().index(row, 0)); }, &longest));
        others.append(peer.painted([&] { peer.view.scrollTo(peer.proxy.index(row, 0)); }));
    }
    report.add(u"first list painted"_s, filled.first);
    report.add(u"ours: a jump painted, p95 of 40"_s, percentile95(own));
    report.add(u"peer: the same with all rows in memory"_s, percentile95(others));
    report.add(QString::fromLatin1(stretchName), longest, u"ms"_s);
}

void Bench::search(Report &report, qint64 rows)
{
    Filled filled(rows);
    BenchPeer peer(rows);
    const BenchLimit limit(rows);
    peer.proxy.setFilterKeyColumn(-1);
    QList<Time> own;
    QList<Time> others;
    QList<Time> fastest;
    double longest = 0;
    for (const auto &text : {"b"_ba, "bj"_ba, "bjo"_ba, "bjor"_ba, "bjorn"_ba, "an"_ba, "ann"_ba, "1"_ba, "12"_ba, "123"_ba, "1234"_ba, "user99"_ba, "+47 9"_ba,
                             "example"_ba, "@"_ba, "degard"_ba, "xyzzy"_ba, "aa"_ba, "lund 7"_ba, "e"_ba}) {
        const auto typed = QString::fromLatin1(text);
        own.append(filled.list->painted([&] { filled.list->model().setSearch(typed); }, &longest));
        qint64 hits = 0;
        fastest.append(limit.search(text, hits));
        if (!text.contains(' ') && hits != filled.list->model().matches())
            giveUp(u"'%1' was found %2 times instead of %3"_s.arg(typed).arg(filled.list->model().matches()).arg(hits));
        others.append(peer.painted([&] { peer.proxy.setFilterFixedString(typed); }));
    }
    report.add(u"limit: one buffer scanned, hits in order, p95 of 20"_s, percentile95(fastest));
    report.add(u"ours: key press to painted, p95"_s, percentile95(own));
    report.add(u"peer: QSortFilterProxyModel, p95"_s, percentile95(others));
    report.add(QString::fromLatin1(stretchName), longest, u"ms"_s);
    report.addRatio(u"ours against the limit"_s, percentile95(own), percentile95(fastest));
    report.addRatio(u"peer against ours"_s, percentile95(others), percentile95(own));
}

void Bench::sort(Report &report, qint64 rows)
{
    Filled filled(rows);
    BenchPeer peer(rows);
    BenchLimit limit(rows);
    double longest = 0;
    auto &model = filled.list->model();
    const auto sorted = [&](const QString &column, Qt::SortOrder order) {
        return filled.list->painted([&] { model.sort(model.columnOf(column), order); }, &longest);
    };
    const auto fastest = limit.sortByEmail();
    const auto own = sorted(u"email"_s, Qt::AscendingOrder);
    const auto again = sorted(u"email"_s, Qt::DescendingOrder);
    const auto other = peer.painted([&] { peer.proxy.sort(BenchPeer::Email); });
    report.add(u"limit: keys in memory, sorted"_s, fastest);
    report.add(u"ours: sorted by e-mail for the first time, painted"_s, own);
    report.add(u"ours: the other way round"_s, again);
    report.add(u"ours: by group"_s, sorted(u"groupId"_s, Qt::AscendingOrder));
    report.add(u"peer: QSortFilterProxyModel, in the language's order"_s, other);
    report.add(QString::fromLatin1(stretchName), longest, u"ms"_s);
    report.addRatio(u"ours against the limit"_s, own, fastest);
    report.addRatio(u"peer against ours"_s, other, own);
}

void Bench::filter(Report &report, qint64 rows)
{
    Filled filled(rows);
    BenchPeer peer(rows);
    peer.proxy.setFilterKeyColumn(BenchPeer::Group);
    double longest = 0;
    QList<Time> own;
    QList<Time> others;
    for (int group = 0; group < 10; ++group) {
        auto query = filled.list->model().query();
        query.filters = {{u"groupId"_s, {BenchRows::groupId(group)}}};
        own.append(filled.list->painted([&] { filled.list->model().setQuery(query); }, &longest));
        others.append(peer.painted([&] { peer.proxy.setFilterFixedString(BenchRows::groupId(group)); }));
        if (filled.list->model().matches() != peer.proxy.rowCount())
            giveUp(u"%1 rows instead of %2"_s.arg(filled.list->model().matches()).arg(peer.proxy.rowCount()));
    }
    report.add(u"ours: by group, painted, p95 of 10"_s, percentile95(own));
    report.add(u"peer: QSortFilterProxyModel, p95"_s, percentile95(others));
    report.add(QString::fromLatin1(stretchName), longest, u"ms"_s);
    report.addRatio(u"peer against ours"_s, percentile95(others), percentile95(own));
}

void Bench::delta(Report &report, qint64 rows)
{
    Filled filled(rows);
    CacheWrite write;
    auto &page = write.change.emplace<CacheWrite::Rows>();
    page.generation = 1;
    const auto changes = qMin<qint64>(rows, 1'000);
    for (qint64 i = 0; i < changes; ++i) {
        const auto number = i * (rows / changes);
        page.rows.append({{RecordType::User, BenchRows::userId(number)}, BenchRows::userRevision(number, 1), RowChange::Op::Put,
                          BenchRows::user(number, 1)});
    }
    bool told = false;
    QObject::connect(&filled.cache, &AccountCache::changed, &filled.list->model(), [&told](const CacheChange &change) {
        told = told || change.type == RecordType::User;
    });
    double longest = 0;
    const Stopwatch watch;
    filled.cache.write(write, [](const Result<void> &result) {
        if (!result)
            giveUp(result.error().detail);
    });
    longest = turnUntil([&told] { return told; });
    filled.list->painted([] {}, &longest);
    report.add(u"ours: 1,000 changed users stored and painted"_s, watch.elapsed());
    report.add(QString::fromLatin1(stretchName), longest, u"ms"_s);
}

void Bench::start(Report &report, qint64 rows)
{
    const QTemporaryDir folder;
    const QTemporaryDir empty;
    for (const auto &[where, count] : {std::pair(&folder, rows), std::pair(&empty, qint64(0))}) {
        AccountCache cache;
        fillCache(cache, where->path(), count);
    }
    const auto started = [](const QString &path) {
        const Stopwatch watch;
        const ChildProcess child({u"show"_s, u"--folder"_s, path});
        return watch.elapsed().wall;
    };
    started(empty.path()); // what the first start reads from the disk
    const auto bare = started(empty.path());
    const auto own = started(folder.path());
    report.add(u"limit: the same window, an empty list"_s, bare, u"ms"_s);
    report.add(u"ours: program started to list painted"_s, own, u"ms"_s);
    report.add(u"ours over the limit"_s, own - bare, u"ms"_s);
}

void Bench::memory(Report &report, qint64 rows)
{
    const QTemporaryDir folder;
    const QTemporaryDir empty;
    for (const auto &[where, count] : {std::pair(&folder, rows), std::pair(&empty, qint64(0))}) {
        AccountCache cache;
        fillCache(cache, where->path(), count);
    }
    ChildProcess bare({u"show"_s, u"--folder"_s, empty.path()});
    ChildProcess own({u"show"_s, u"--folder"_s, folder.path()});
    const auto shown = own.firstLine().toDouble();
    report.add(u"an empty list"_s, bare.firstLine().toDouble(), u"MiB"_s);
    report.add(u"ours over it: the list"_s, shown - bare.firstLine().toDouble(), u"MiB"_s);
    report.add(u"ours over it: searched and sorted"_s, own.ask("more").toDouble() - bare.ask("more").toDouble(), u"MiB"_s);
}

int Bench::showList(const QString &folder)
{
    AccountCache cache;
    const auto opened = cache.open(folder, TextOrder::NorwegianDanish);
    BenchList list(&cache);
    const auto tell = [] {
        std::printf("%.1f\n", residentMemory());
        std::fflush(stdout);
    };
    list.painted([] {});
    tell();
    for (std::string line; std::getline(std::cin, line);) {
        list.painted([&list] { list.model().setSearch(u"bjorn"_s); });
        list.painted([&list] { list.model().sort(list.model().columnOf(u"email"_s)); });
        list.painted([&list] { list.model().setSearch({}); });
        tell();
    }
    cache.close();
    return 0;
}
