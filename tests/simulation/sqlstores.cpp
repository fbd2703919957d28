// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sqlstores.h"

#include "models/cache/cacheschema.h"
#include "models/cache/entrycodec.h"
#include "models/cache/outboxschema.h"
#include "models/cache/sortkey.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Thousands of files are made and removed, so in memory where there is such a place.
QString folderTemplate()
{
    const auto memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/selskap-simulate-XXXXXX"_L1;
}

bool isSame(const SyncPosition &a, const SyncPosition &b)
{
    const auto &one = a.staging;
    const auto &other = b.staging;
    return a.generation == b.generation && a.cursor == b.cursor && a.sequence == b.sequence && one.has_value() == other.has_value()
        && (!one
            || (one->generation == other->generation && one->startCursor == other->startCursor && one->nextPage == other->nextPage
                && one->startSequence == other->startSequence && one->mayShrink == other->mayShrink
                && one->complete == other->complete));
}

bool isSame(const QList<OutboxEntry> &a, const QList<OutboxEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const OutboxEntry &one, const OutboxEntry &other) {
        return one.lane == other.lane && entryToJson(one) == entryToJson(other);
    });
}

/// A removal that the position accounts for may be kept or not.
MemoryCache::Rows withoutOldRemovals(MemoryCache::Rows rows, qint64 sequence)
{
    std::erase_if(rows, [sequence](const auto &row) { return row.second.deleted && row.second.revision <= sequence; });
    return rows;
}

} // namespace

SqlStores::SqlStores()
    : m_folder(folderTemplate())
{
}

void SqlStores::open()
{
    m_cache = std::make_unique<SqlConnection>();
    m_outbox = std::make_unique<SqlConnection>();
    m_writer = std::make_unique<CacheWriter>(TextOrder::NorwegianDanish);
    if (const auto opened = CacheSchema::openFile(*m_cache, m_folder.path()); !opened || *opened)
        differs(u"the cache cannot be opened again"_s);
    if (const auto opened = OutboxSchema::openFile(*m_outbox, m_folder.path()); !opened || *opened)
        differs(u"the outbox cannot be opened again"_s);
    if (!m_problem.isEmpty())
        return;
    const auto position = m_writer->load(*m_cache);
    OutboxOpened opened;
    note(position ? OutboxSchema::readEntries(*m_outbox, opened) : Result<void>(position.error()));
    m_position = position ? *position : SyncPosition();
    m_entries = opened.entries;
}

void SqlStores::close(bool loseCache)
{
    m_cache.reset();
    m_outbox.reset();
    const auto files = QDir(m_folder.path()).entryList({u"cache.db*"_s}, QDir::Files);
    for (const auto &file : loseCache ? files : QStringList()) {
        if (!QFile::remove(m_folder.filePath(file)))
            differs(u"the cache cannot be removed"_s);
    }
}

void SqlStores::apply(const CacheWrite &write, const MemoryCache &expected)
{
    const auto done = m_writer->apply(*m_cache, write);
    note(done ? Result<void>() : Result<void>(done.error()));
    if (m_problem.isEmpty() && std::holds_alternative<CacheWrite::Swap>(write.change))
        note(m_writer->cleanUp(*m_cache));
    compare(expected);
}

void SqlStores::apply(const OutboxWrite &write, const MemoryOutbox &expected)
{
    const auto done = OutboxSchema::writeEntries(*m_outbox, write);
    note(done ? Result<void>() : Result<void>(done.error()));
    compare(expected);
}

QList<BaseRow> SqlStores::bases(const QList<RecordKey> &keys)
{
    const auto found = m_writer->readBases(*m_cache, keys);
    note(found ? Result<void>() : Result<void>(found.error()));
    return found ? *found : QList<BaseRow>();
}

CacheCensus SqlStores::census()
{
    const auto taken = m_writer->census(*m_cache, true);
    note(taken ? Result<void>() : Result<void>(taken.error()));
    return taken ? *taken : CacheCensus();
}

MemoryCache::Rows SqlStores::shownRows()
{
    MemoryCache::Rows rows;
    const auto position = CacheSchema::readPosition(*m_cache);
    if (!position || position->generation == 0)
        return rows;
    for (const auto type : allRecordTypes) {
        SqlQuery query(*m_cache, "SELECT id, revision, deleted, row FROM " + CacheSchema::table(type, position->generation));
        while (query.next())
            rows[{type, query.text(0)}] = {query.integer(1), query.integer(2) != 0, query.bytes(3).toByteArray()};
        note(query.finish());
    }
    return rows;
}

void SqlStores::compare(const MemoryCache &expected)
{
    if (!m_problem.isEmpty())
        return;
    const auto position = CacheSchema::readPosition(*m_cache);
    if (!position || !isSame(*position, expected.position()))
        return differs(u"the cache holds another position"_s);
    const auto same = [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.revision == b.second.revision && a.second.deleted == b.second.deleted
            && a.second.json == b.second.json;
    };
    const auto rows = withoutOldRemovals(shownRows(), position->sequence);
    const auto others = withoutOldRemovals(expected.shown(), position->sequence);
    if (!std::equal(rows.begin(), rows.end(), others.begin(), others.end(), same))
        differs(u"the cache holds other rows"_s);

    std::map<RecordKey, Overlay> overlays;
    SqlQuery query(*m_cache, "SELECT type, id, removed, state, row FROM overlay");
    while (query.next()) {
        const RecordKey key{RecordType(query.integer(0)), query.text(1)};
        overlays[key] = {key, false, query.integer(2) != 0, QJsonDocument::fromJson(query.bytes(4).toByteArray()).object(),
                         RowState(query.integer(3))};
    }
    note(query.finish());
    const auto sameOverlay = [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.removed == b.second.removed && a.second.state == b.second.state
            && (a.second.removed || a.second.row == b.second.row);
    };
    if (!std::equal(overlays.begin(), overlays.end(), expected.overlays().begin(), expected.overlays().end(), sameOverlay))
        differs(u"the cache shows other waiting changes"_s);
}

void SqlStores::compare(const MemoryOutbox &expected)
{
    if (!m_problem.isEmpty())
        return;
    OutboxOpened opened;
    note(OutboxSchema::readEntries(*m_outbox, opened));
    if (opened.parked > 0 || !isSame(opened.entries, expected.entries()))
        differs(u"the outbox holds other entries"_s);
}

void SqlStores::note(const Result<void> &result)
{
    if (!result)
        differs(result.error().detail);
}

void SqlStores::differs(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}
