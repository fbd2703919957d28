// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordreader.h"

#include "whenready.h"

void readRecords(AccountCache *cache, const ListQuery &query, QObject *context, std::function<void(const Result<QList<CacheRow>> &)> done)
{
    whenReady(context, cache->ids(query), [cache, context, type = query.type, done = std::move(done)](const Result<ListIds> &ids) {
        if (!ids)
            return done(ids.error());
        const QList<qint64> numbers(ids->numbers->begin(), ids->numbers->end());
        whenReady(context, cache->rows(type, numbers), [done](Result<QList<CacheRow>> rows) {
            if (rows)
                rows->removeIf([](const CacheRow &row) { return row.deleted; });
            done(rows);
        });
    });
}
