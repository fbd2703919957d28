// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxsalvage.h"

#include "outboxschema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <set>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct RawEntry {
    qint64 lane = 0;
    QByteArray id;
    qint64 form = 0;
    QByteArray json;
};

struct RawOutbox {
    std::vector<RawEntry> entries;
    std::vector<std::pair<QByteArray, QByteArray>> drafts;
    int lost = 0;
    bool complete = false;
};

QString rescuedPath(const QString &folder)
{
    return QDir(folder).filePath(u"outbox.rescued"_s);
}

Result<void> copyAside(const QString &from, const QString &to)
{
    for (const auto suffix : {""_L1, "-wal"_L1}) {
        QFile file(from + suffix);
        if (file.exists() && !file.copy(to + suffix))
            return Error{ErrorKind::Storage, u"%1 could not be copied: %2"_s.arg(file.fileName(), file.errorString()), {}};
    }
    return {};
}

bool collectLanes(SqlConnection &database, const QByteArray &sql, std::set<qint64> &lanes)
{
    SqlQuery query(database, sql);
    while (query.next())
        lanes.insert(query.integer(0));
    return query.finish().ok();
}

/// Reads row by row, by every way that leads to rows: a damaged page takes with it only what stands on it.
RawOutbox readDamaged(const QString &path)
{
    RawOutbox result;
    SqlConnection database;
    if (!database.open(path, SqlConnection::Access::Reader))
        return result;
    std::set<qint64> lanes;
    result.complete = collectLanes(database, "SELECT lane FROM entry INDEXED BY sqlite_autoindex_entry_1", lanes);
    collectLanes(database, "SELECT lane FROM entry NOT INDEXED ORDER BY lane", lanes);
    collectLanes(database, "SELECT lane FROM entry NOT INDEXED ORDER BY lane DESC", lanes);
    for (const auto lane : lanes) {
        SqlQuery query(database, "SELECT id, form, json FROM entry WHERE lane = ?");
        if (query.bind(1, lane).next())
            result.entries.push_back({lane, query.bytes(0).toByteArray(), query.integer(1), query.bytes(2).toByteArray()});
        else
            ++result.lost;
    }
    SqlQuery drafts(database, "SELECT key, json FROM draft");
    while (drafts.next())
        result.drafts.emplace_back(drafts.bytes(0).toByteArray(), drafts.bytes(1).toByteArray());
    return result;
}

/// A row that does not fit (two with one id) counts as lost.
Result<int> writeRescued(const QString &path, const QString &folder, RawOutbox &raw)
{
    SqlConnection database;
    auto done = database.open(path, SqlConnection::Access::Exclusive);
    if (done)
        done = OutboxSchema::prepare(database, folder);
    if (!done)
        return done.error();
    int rescued = 0;
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const auto &entry : raw.entries) {
        SqlQuery insert(database, "INSERT INTO entry(lane, id, form, json) VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING");
        insert.bind(1, entry.lane).bindText(2, entry.id).bind(3, entry.form).bindText(4, entry.json);
        if (done = insert.run(); !done)
            return done.error();
        ++(database.changes() == 1 ? rescued : raw.lost);
    }
    for (const auto &[key, json] : raw.drafts) {
        SqlQuery insert(database, "INSERT INTO draft(key, json) VALUES(?, ?) ON CONFLICT DO NOTHING");
        if (done = insert.bindText(1, key).bindText(2, json).run(); !done)
            return done.error();
    }
    done = transaction.commit();
    if (done)
        done = database.checkpoint();
    if (!done)
        return done.error();
    return rescued;
}

Result<void> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
    if (error)
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(from, QString::fromStdString(error.message())), {}};
    return {};
}

/// A log that belongs to the damaged file must be gone before the rescued one stands beside it.
Result<void> takePlace(const QString &folder)
{
    const auto path = OutboxSchema::filePath(folder);
    for (const auto suffix : {"-wal"_L1, "-shm"_L1}) {
        if (QFile::exists(path + suffix) && !QFile::remove(path + suffix))
            return Error{ErrorKind::Storage, u"%1 could not be removed"_s.arg(path + suffix), {}};
    }
    return rename(rescuedPath(folder), path);
}

} // namespace

namespace OutboxRescue {

Result<std::optional<OutboxSalvage>> rescue(const QString &folder)
{
    const auto path = OutboxSchema::filePath(folder);
    const auto time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    OutboxSalvage salvage;
    salvage.keptAs = QDir(folder).filePath(u"outbox.bad-%1.db"_s.arg(time));
    if (auto copied = copyAside(path, salvage.keptAs); !copied)
        return copied.error();
    // Reading may move the log into the file, so it is done on a copy of the copy.
    const auto scratch = QDir(folder).filePath(u"outbox.scratch"_s);
    const auto fresh = QDir(folder).filePath(u"outbox.new"_s);
    const auto removeScratch = [&] {
        for (const auto &file : {scratch, fresh}) {
            for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(file + suffix);
        }
    };
    removeScratch();
    if (auto copied = copyAside(path, scratch); !copied)
        return copied.error();
    auto raw = readDamaged(scratch);
    const auto rescued = writeRescued(fresh, folder, raw);
    if (!rescued)
        return rescued.error();
    salvage.rescued = *rescued;
    salvage.lost = raw.lost;
    salvage.complete = raw.complete;
    if (auto named = rename(fresh, rescuedPath(folder)); !named)
        return named.error();
    removeScratch();
    if (auto placed = takePlace(folder); !placed)
        return placed.error();
    return std::optional(salvage);
}

Result<std::optional<OutboxSalvage>> finishEarlier(const QString &folder)
{
    if (!QFile::exists(rescuedPath(folder)))
        return std::optional<OutboxSalvage>();
    if (auto placed = takePlace(folder); !placed)
        return placed.error();
    OutboxSalvage salvage;
    const auto kept = QDir(folder).entryList({u"outbox.bad-*.db"_s}, QDir::Files, QDir::Name);
    if (!kept.isEmpty())
        salvage.keptAs = QDir(folder).filePath(kept.last());
    SqlConnection database;
    if (auto opened = database.open(OutboxSchema::filePath(folder), SqlConnection::Access::Exclusive); !opened)
        return opened.error();
    const auto count = database.integer("SELECT count(*) FROM entry");
    if (!count)
        return count.error();
    salvage.rescued = int(*count);
    return std::optional(salvage);
}

} // namespace OutboxRescue
