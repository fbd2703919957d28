// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cacheschema.h"
#include "cachewriter.h"

#include "models/entities/rowdigest.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// Makes the keys of one table anew, in steps so that no list of all rows is held.
Result<void> makeKeysOfTable(SqlConnection &database, RecordType type, const QByteArray &table, const QByteArray &where, RowKeyMaker &maker)
{
    constexpr size_t step = 5'000;
    qint64 last = 0;
    while (true) {
        std::vector<std::pair<qint64, RowKeys>> made;
        SqlQuery read(database, "SELECT n, row FROM " + table + " WHERE n > ? AND row IS NOT NULL" + where + " ORDER BY n");
        read.bind(1, last);
        while (made.size() < step && read.next()) {
            const auto *keys = maker.keysOf(type, read.bytes(1));
            made.emplace_back(read.integer(0), keys ? *keys : RowKeys());
        }
        if (auto done = read.finish(); !done)
            return done;
        if (made.empty())
            return {};
        last = made.back().first;
        SqlQuery write(database, "UPDATE " + table + " SET search = ?2, keys = ?3 WHERE n = ?1" + where);
        for (const auto &[number, keys] : made) {
            if (auto done = write.bind(1, number).bindText(2, keys.search).bindBlob(3, keys.packed).run(); !done)
                return done;
        }
    }
}

} // namespace

Result<void> CacheWriter::makeKeysAnew(SqlConnection &database)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    QList<int> generations;
    if (m_position.generation != 0)
        generations.append(m_position.generation);
    if (m_position.staging)
        generations.append(m_position.staging->generation);
    for (const auto type : allRecordTypes) {
        for (const int generation : std::as_const(generations)) {
            if (auto made = makeKeysOfTable(database, type, CacheSchema::table(type, generation), {}, m_keys); !made)
                return made;
        }
        const auto ofType = " AND type = " + QByteArray::number(int(type));
        if (auto made = makeKeysOfTable(database, type, "overlay", ofType, m_keys); !made)
            return made;
    }
    if (auto noted = CacheSchema::writeMeta(database, u"keys"_s, keysVersion(m_order)); !noted)
        return noted;
    return transaction.commit();
}

Result<void> CacheWriter::cleanUp(SqlConnection &database)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    QList<int> kept{m_position.generation};
    if (m_position.staging)
        kept.append(m_position.staging->generation);
    if (auto dropped = CacheSchema::dropGenerationsBut(database, kept); !dropped)
        return dropped;
    for (const auto type : allRecordTypes) {
        if (CacheSchema::family(type) != type || CacheSchema::listedGeneration(m_position) == 0)
            continue;
        QByteArray sql = "DELETE FROM id WHERE family = " + QByteArray::number(int(type))
            + " AND NOT EXISTS (SELECT 1 FROM overlay WHERE overlay.type = id.family AND overlay.n = id.n)";
        for (const auto member : allRecordTypes) {
            for (const int generation : std::as_const(kept)) {
                if (CacheSchema::family(member) == type && generation != 0)
                    sql += " AND NOT EXISTS (SELECT 1 FROM " + CacheSchema::table(member, generation) + " AS t WHERE t.n = id.n)";
            }
        }
        if (auto removed = database.execute(sql); !removed)
            return removed;
    }
    return transaction.commit();
}

/// Read from the disk each time, so that it also tells what has changed there behind our back.
Result<CacheCensus> CacheWriter::census(SqlConnection &database, bool withDigests)
{
    CacheCensus census;
    for (const auto type : allRecordTypes) {
        auto &kind = census.kinds[size_t(type)];
        const auto count = [&](int generation, qint64 &into) {
            const auto found = database.integer("SELECT count(*) FROM " + CacheSchema::table(type, generation) + " WHERE deleted = 0");
            into = found ? *found : 0;
            return found ? Result<void>() : Result<void>(found.error());
        };
        Result<void> done;
        if (m_position.staging)
            done = count(m_position.staging->generation, kind.staged);
        if (done && m_position.generation != 0)
            done = count(m_position.generation, kind.shown);
        if (!done)
            return done.error();
        if (!withDigests || m_position.generation == 0)
            continue;
        SqlQuery rows(database, "SELECT id, revision, deleted FROM " + CacheSchema::table(type, m_position.generation));
        while (rows.next()) {
            census.newest = qMax(census.newest, rows.integer(1));
            if (rows.integer(2) == 0)
                kind.digest += rowDigest({type, rows.text(0)}, rows.integer(1));
        }
        if (done = rows.finish(); !done)
            return done.error();
    }
    return census;
}
