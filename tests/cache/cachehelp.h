// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"
#include "models/entities/description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// What tests of the cache have in common: records, and waiting for answers.
namespace CacheHelp {

inline QString id(qint64 i)
{
    return QStringLiteral("01890000-0000-7000-8000-%1").arg(i, 12, 16, QLatin1Char('0'));
}

inline QJsonObject user(qint64 i, const QString &first, const QString &last, QJsonObject more = {})
{
    more[QStringLiteral("id")] = id(i);
    more[QStringLiteral("firstName")] = first;
    more[QStringLiteral("lastName")] = last;
    if (!more.contains(QStringLiteral("email")))
        more[QStringLiteral("email")] = QStringLiteral("u%1@example.org").arg(i);
    return more;
}

inline QByteArray compact(const QJsonObject &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

inline RowChange put(RecordType type, const QJsonObject &row, qint64 revision)
{
    return {{type, row[QStringLiteral("id")].toString()}, revision, RowChange::Op::Put, compact(row)};
}

inline RowChange remove(RecordType type, qint64 i, qint64 revision)
{
    return {{type, id(i)}, revision, RowChange::Op::Remove, {}};
}

inline RowChange hide(RecordType type, qint64 i, qint64 revision)
{
    return {{type, id(i)}, revision, RowChange::Op::Hide, {}};
}

inline CacheWrite rows(int generation, const QList<RowChange> &changes, bool begins = false, bool keepTombstones = false)
{
    CacheWrite write;
    write.change = CacheWrite::Rows{generation, begins, changes, keepTombstones};
    return write;
}

inline SyncPosition shown(int generation, qint64 sequence)
{
    SyncPosition position;
    position.generation = generation;
    position.sequence = sequence;
    position.cursor = "cursor " + QByteArray::number(sequence);
    return position;
}

/// Changes of the shown generation, with the position after them.
inline CacheWrite page(const QList<RowChange> &changes, qint64 sequence, int generation = 1)
{
    auto write = rows(generation, changes);
    write.position = shown(generation, sequence);
    return write;
}

inline CacheWrite overlays(const QList<Overlay> &list)
{
    CacheWrite write;
    write.overlays = list;
    return write;
}

template<class T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}};
    return future.result();
}

inline Result<void> written(CacheStore &cache, const CacheWrite &write)
{
    std::optional<Result<void>> answer;
    cache.write(write, [&answer](const Result<void> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}};
    return *answer;
}

inline Result<QList<BaseRow>> bases(CacheStore &cache, const QList<RecordKey> &keys)
{
    std::optional<Result<QList<BaseRow>>> answer;
    cache.readBases(keys, [&answer](const Result<QList<BaseRow>> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return Error{ErrorKind::Timeout, QStringLiteral("no answer"), {}};
    return *answer;
}

/// The records of a list by their ids' last digits, in order.
inline QList<qint64> listed(AccountCache &cache, const ListQuery &query)
{
    const auto found = waited(cache.ids(query));
    if (!found)
        return {-1};
    const auto rows = waited(cache.rows(query.type, {found->numbers->begin(), found->numbers->end()}));
    if (!rows)
        return {-2};
    QList<qint64> result;
    for (const auto &row : *rows)
        result.append(row.id.right(12).toLongLong(nullptr, 16));
    return result;
}

} // namespace CacheHelp

#define VERIFY_OK(expression) \
    do { \
        const auto &outcome = (expression); \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail)); \
    } while (false)
