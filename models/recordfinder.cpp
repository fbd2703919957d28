// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "recordfinder.h"

#include "columnlayout.h"
#include "recordtexts.h"
#include "whenready.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RecordFinder::RecordFinder(AccountCache *cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
}

void RecordFinder::find(const QString &words, const QList<RecordType> &types)
{
    ++m_generation;
    for (auto &query : m_queries)
        query.cancel();
    m_queries.clear();
    m_found.clear();
    m_types = types;
    emit changed();
    const auto search = words.trimmed();
    if (search.size() < 2)
        return;
    for (const auto type : types) {
        m_queries.append(m_cache->ids({type, search, ColumnLayout::standard(type).sort(), {}}));
        whenReady(this, m_queries.last(), [this, type, generation = m_generation](const Result<ListIds> &ids) {
            if (generation != m_generation || !ids || ids->numbers->empty())
                return; // a list says what is wrong with the cache; here it only finds nothing
            const auto count = std::min<qsizetype>(mostOfAKind, qsizetype(ids->numbers->size()));
            const QList<qint64> first(ids->numbers->begin(), ids->numbers->begin() + count);
            whenReady(this, m_cache->rows(type, first), [this, type, generation](const Result<QList<CacheRow>> &rows) {
                if (generation == m_generation && rows)
                    take(type, *rows);
            });
        });
    }
}

void RecordFinder::take(RecordType type, const QList<CacheRow> &rows)
{
    QList<Found> found;
    for (const auto &row : rows) {
        const auto detail = type == RecordType::User ? row.row["email"_L1] : type == RecordType::Order ? row.row["placedByName"_L1] : QJsonValue();
        found.append({{type, row.id}, RecordTexts::title(type, row.row), detail.toString()});
    }
    m_found.insert(type, found);
    emit changed();
}

QList<RecordFinder::Found> RecordFinder::found() const
{
    QList<Found> all;
    for (const auto type : m_types)
        all.append(m_found.value(type));
    return all;
}
