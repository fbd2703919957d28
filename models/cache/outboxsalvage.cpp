// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxsalvage.h"

#include "outboxschema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <filesystem>
#include <functional>
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

/// Damage is what a rescue is for. Anything else (no memory, a disk that does not answer) may be gone the next time, and with it the reason to
/// leave something behind.
bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::Corrupt || error.kind == ErrorKind::Defect; // a table that is gone is none of the statement's faults
}

/// Whether it came to its end, or an Error that is no damage.
Result<bool> collect(SqlConnection &database, const QByteArray &sql, const std::function<void(const SqlQuery &)> &take)
{
    SqlQuery query(database, sql);
    while (query.next())
        take(query);
    const auto done = query.finish();
    if (!done && !isDamage(done.error()))
        return done.error();
    return done.ok();
}

/// Reads row by row, by every way that leads to rows: a damaged page takes with it only what stands on it.
Result<RawOutbox> readDamaged(const QString &path)
{
    RawOutbox result;
    SqlConnection database;
    if (const auto opened = database.open(path, SqlConnection::Access::Reader); !opened)
        return isDamage(opened.error()) ? Result<RawOutbox>(result) : Result<RawOutbox>(opened.error());
    std::set<qint64> lanes;
    const auto takeLane = [&lanes](const SqlQuery &query) { lanes.insert(query.integer(0)); };
    const auto indexed = collect(database, "SELECT lane FROM entry INDEXED BY sqlite_autoindex_entry_1", takeLane);
    if (!indexed)
        return indexed.error();
    result.complete = *indexed;
    for (const auto *order : {"ORDER BY lane", "ORDER BY lane DESC"}) {
        const auto read = collect(database, QByteArray("SELECT lane FROM entry NOT INDEXED ") + order, takeLane);
        if (!read)
            return read.error();
    }
    for (const auto lane : lanes) {
        bool found = false;
        const auto read = collect(database, "SELECT id, form, json, lane FROM entry WHERE lane = " + QByteArray::number(lane),
                                  [&](const SqlQuery &query) {
            found = true;
            result.entries.push_back({lane, query.bytes(0).toByteArray(), query.integer(1), query.bytes(2).toByteArray()});
        });
        if (!read)
            return read.error();
        result.lost += found ? 0 : 1;
    }
    const auto drafts = collect(database, "SELECT key, json FROM draft", [&result](const SqlQuery &query) {
        result.drafts.emplace_back(query.bytes(0).toByteArray(), query.bytes(1).toByteArray());
    });
    if (!drafts)
        return drafts.error();
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

QString reportPath(const QString &folder)
{
    return QDir(folder).filePath(u"outbox.report"_s);
}

Result<void> writeReport(const QString &folder, const OutboxSalvage &salvage)
{
    const QJsonObject json{{u"keptAs"_s, salvage.keptAs},
                           {u"rescued"_s, salvage.rescued},
                           {u"lost"_s, salvage.lost},
                           {u"complete"_s, salvage.complete}};
    QSaveFile file(reportPath(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()), {}};
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

void removeAll(const QStringList &files)
{
    for (const auto &file : files) {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file + suffix);
    }
}

/// From here on the next start can finish it.
Result<void> rescueInto(const QString &fresh, const QString &scratch, const QString &keptAs, const QString &folder,
                        const std::optional<OutboxSalvage> &untold)
{
    auto raw = readDamaged(scratch);
    if (!raw)
        return raw.error();
    const auto rescued = writeRescued(fresh, folder, *raw);
    if (!rescued)
        return rescued.error();
    const OutboxSalvage salvage{keptAs, *rescued, raw->lost + (untold ? untold->lost : 0), raw->complete && (!untold || untold->complete)};
    if (auto done = writeReport(folder, salvage); !done)
        return done;
    return rename(fresh, rescuedPath(folder));
}

} // namespace

namespace OutboxRescue {

Result<void> rescue(const QString &folder)
{
    const auto path = OutboxSchema::filePath(folder);
    const auto time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const auto keptAs = QDir(folder).filePath(u"outbox.bad-%1.db"_s.arg(time));
    // Reading may move the log into the file, so it is done on a copy of the copy.
    const auto scratch = QDir(folder).filePath(u"outbox.scratch"_s);
    const auto fresh = QDir(folder).filePath(u"outbox.new"_s);
    removeAll({keptAs, scratch, fresh});
    const auto untold = OutboxRescue::report(folder); // of an earlier rescue
    auto done = copyAside(path, keptAs);
    if (done)
        done = copyAside(path, scratch);
    if (done)
        done = rescueInto(fresh, scratch, keptAs, folder, untold);
    removeAll({scratch, fresh});
    if (done)
        return takePlace(folder);
    // The damaged file still stands in its place; with a copy for each attempt the disk would be full one day.
    removeAll({keptAs});
    if (!untold) {
        forgetReport(folder);
    } else if (auto kept = writeReport(folder, *untold); !kept) {
        return kept;
    }
    return done;
}

Result<void> finishEarlier(const QString &folder)
{
    if (!QFile::exists(rescuedPath(folder)))
        return {};
    if (!report(folder)) {
        OutboxSalvage salvage;
        const auto kept = QDir(folder).entryList({u"outbox.bad-*.db"_s}, QDir::Files, QDir::Name);
        if (!kept.isEmpty())
            salvage.keptAs = QDir(folder).filePath(kept.last());
        SqlConnection database;
        if (auto opened = database.open(rescuedPath(folder), SqlConnection::Access::Exclusive); !opened)
            return opened;
        const auto count = database.integer("SELECT count(*) FROM entry");
        if (!count)
            return count.error();
        salvage.rescued = int(*count);
        if (auto written = writeReport(folder, salvage); !written)
            return written;
    }
    return takePlace(folder);
}

std::optional<OutboxSalvage> report(const QString &folder)
{
    QFile file(reportPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    return OutboxSalvage{json["keptAs"_L1].toString(), json["rescued"_L1].toInt(), json["lost"_L1].toInt(), json["complete"_L1].toBool()};
}

void forgetReport(const QString &folder)
{
    QFile::remove(reportPath(folder)); // what stays is told again
}

} // namespace OutboxRescue
