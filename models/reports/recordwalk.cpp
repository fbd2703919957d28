// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordwalk.h"

#include "models/whenready.h"

namespace {

constexpr qsizetype atOnce = 500; ///< records; a list that is asked for meanwhile waits for no more than these

struct Walk {
    AccountCache *cache;
    QList<ListQuery> queries;
    QObject *context;
    std::function<void(RecordType, const CacheRow &)> use;
    std::function<void(const Result<void> &)> done;
    QList<qint64> numbers = {}; ///< of the first query, that are still to come
};
using SharedWalk = std::shared_ptr<Walk>;

void goOn(const SharedWalk &walk);

void readSlice(const SharedWalk &walk)
{
    const auto type = walk->queries.first().type;
    const auto slice = walk->numbers.first(std::min(atOnce, walk->numbers.size()));
    walk->numbers.remove(0, slice.size());
    const auto use = [walk, type](const CacheRow &row) {
        if (!row.deleted)
            walk->use(type, row);
    };
    whenReady(walk->context, walk->cache->visit(type, slice, use), [walk](const Result<void> &read) {
        if (!read)
            return walk->done(read);
        if (walk->numbers.isEmpty())
            walk->queries.removeFirst();
        goOn(walk);
    });
}

void goOn(const SharedWalk &walk)
{
    if (walk->queries.isEmpty())
        return walk->done({});
    if (!walk->numbers.isEmpty())
        return readSlice(walk);
    whenReady(walk->context, walk->cache->ids(walk->queries.first()), [walk](const Result<ListIds> &ids) {
        if (!ids)
            return walk->done(ids.error());
        walk->numbers = {ids->numbers->begin(), ids->numbers->end()};
        if (walk->numbers.isEmpty())
            walk->queries.removeFirst();
        goOn(walk);
    });
}

} // namespace

void walkRecords(AccountCache *cache, const QList<ListQuery> &queries, QObject *context,
                 std::function<void(RecordType type, const CacheRow &row)> use, std::function<void(const Result<void> &)> done)
{
    goOn(std::make_shared<Walk>(Walk{cache, queries, context, std::move(use), std::move(done)}));
}
