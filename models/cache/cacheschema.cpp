// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cacheschema.h"

#include "models/entities/description.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace CacheSchema {

namespace {

QByteArray encoded(const QByteArray &token)
{
    return token.toBase64();
}

QByteArray decoded(const QJsonValue &token)
{
    return QByteArray::fromBase64(token.toString().toLatin1());
}

QJsonObject positionToJson(const SyncPosition &position)
{
    QJsonObject json{{u"generation"_s, position.generation},
                     {u"cursor"_s, QString::fromLatin1(encoded(position.cursor))},
                     {u"sequence"_s, position.sequence},
                     {u"syncedAt"_s, toJson(position.syncedAt)}};
    if (const auto &staging = position.staging) {
        json[u"staging"_s] = QJsonObject{{u"generation"_s, staging->generation},
                                         {u"startCursor"_s, QString::fromLatin1(encoded(staging->startCursor))},
                                         {u"startSequence"_s, staging->startSequence},
                                         {u"mayShrink"_s, staging->mayShrink},
                                         {u"nextPage"_s, QString::fromLatin1(encoded(staging->nextPage))},
                                         {u"complete"_s, staging->complete},
                                         {u"rows"_s, staging->rows},
                                         {u"total"_s, staging->total}};
    }
    return json;
}

std::optional<SyncPosition> positionFromJson(const QJsonObject &json)
{
    SyncPosition position;
    position.cursor = decoded(json["cursor"_L1]);
    if (!fromJson(json["generation"_L1], position.generation) || !fromJson(json["sequence"_L1], position.sequence)
        || !fromJson(json["syncedAt"_L1], position.syncedAt)) {
        return {};
    }
    if (!json.contains("staging"_L1))
        return position;
    const auto part = json["staging"_L1].toObject();
    position.staging = SyncPosition::Staging();
    auto &staging = position.staging;
    staging->startCursor = decoded(part["startCursor"_L1]);
    staging->nextPage = decoded(part["nextPage"_L1]);
    staging->mayShrink = part["mayShrink"_L1].toBool(); // an older version did not write it
    if (!fromJson(part["generation"_L1], staging->generation) || !fromJson(part["startSequence"_L1], staging->startSequence)
        || !fromJson(part["complete"_L1], staging->complete) || !fromJson(part["rows"_L1], staging->rows)
        || !fromJson(part["total"_L1], staging->total)) {
        return {};
    }
    return position;
}

Result<void> createTables(SqlConnection &database)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    const QByteArray sql = "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                           "CREATE TABLE id(family INTEGER NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL,"
                           " PRIMARY KEY(family, id)) STRICT, WITHOUT ROWID;"
                           "CREATE TABLE overlay(type INTEGER NOT NULL, n INTEGER NOT NULL, id TEXT NOT NULL,"
                           " removed INTEGER NOT NULL, state INTEGER NOT NULL, search TEXT, keys BLOB, row TEXT,"
                           " PRIMARY KEY(type, n)) STRICT, WITHOUT ROWID;"
                           "PRAGMA application_id=" + QByteArray::number(applicationId) + ";"
                           "PRAGMA user_version=" + QByteArray::number(version);
    if (auto created = database.execute(sql); !created)
        return created;
    return transaction.commit();
}

/// Opens the file as it is; a new one gets its tables.
Result<void> openAsItIs(SqlConnection &database, const QString &path)
{
    if (const QFileInfo file(path); file.isDir() || file.isSymLink())
        return Error{ErrorKind::Corrupt, u"a folder or a link stands in the place of the file"_s, {}};
    if (auto opened = database.open(path, SqlConnection::Access::Writer); !opened)
        return opened;
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    const auto application = database.integer("PRAGMA application_id");
    const auto found = database.integer("PRAGMA user_version");
    for (const auto &each : {tables, application, found}) {
        if (!each)
            return each.error();
    }
    if (*tables == 0 && *application == 0 && *found == 0)
        return createTables(database);
    if (*application != applicationId)
        return Error{ErrorKind::Corrupt, u"the file belongs to another program"_s, {}};
    if (*found != version)
        return Error{ErrorKind::NewerVersion, u"the file has version %1"_s.arg(*found), {}};
    const auto position = readPosition(database);
    if (!position)
        return position.error();
    return {};
}

QString markPath(const QString &folder)
{
    return filePath(folder) + "-damaged"_L1;
}

Result<void> putAside(const QString &folder)
{
    QDir directory(folder);
    const auto earlier = directory.entryInfoList({u"cache.bad-*"_s}, QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden);
    for (const auto &file : earlier) {
        if (file.isDir() && !file.isSymLink())
            QDir(file.filePath()).removeRecursively();
        else
            QFile::remove(file.filePath());
    }
    const auto path = filePath(folder);
    const auto time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s);
    if (!directory.rename(path, directory.filePath("cache.bad-"_L1 + time)))
        return Error{ErrorKind::ReadOnly, u"%1 could not be put aside"_s.arg(path), {}};
    QFile::remove(path + "-wal"_L1);
    QFile::remove(path + "-shm"_L1);
    QFile::remove(markPath(folder));
    return {};
}

} // namespace

RecordType family(RecordType type)
{
    for (const auto other : allRecordTypes) {
        if (describe(other).companion == type)
            return other;
    }
    return type;
}

QByteArray table(RecordType type, int generation)
{
    const auto name = wireName(type);
    return QByteArray(name.data(), name.size()) + '_' + QByteArray::number(generation);
}

Result<void> createGeneration(SqlConnection &database, int generation)
{
    for (const auto type : allRecordTypes) {
        const auto name = table(type, generation);
        // What a list needs stands before the record itself, so that reading a whole kind touches as little as can be.
        const auto created = database.execute(
            "CREATE TABLE " + name + "(n INTEGER PRIMARY KEY, deleted INTEGER NOT NULL, revision INTEGER NOT NULL,"
            " id TEXT NOT NULL, search TEXT, keys BLOB, row TEXT) STRICT;"
            "CREATE INDEX " + name + "_gone ON " + name + "(revision) WHERE deleted = 1");
        if (!created)
            return created;
    }
    return {};
}

Result<void> dropGenerationsBut(SqlConnection &database, const QList<int> &kept)
{
    QByteArrayList names;
    {
        SqlQuery query(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB '*_[0-9]*'");
        while (query.next())
            names.append(query.bytes(0).toByteArray());
        if (auto done = query.finish(); !done)
            return done;
    }
    for (const auto &name : std::as_const(names)) {
        if (kept.contains(name.mid(name.lastIndexOf('_') + 1).toInt()))
            continue;
        if (auto dropped = database.execute("DROP TABLE " + name); !dropped)
            return dropped;
    }
    return {};
}

Result<SyncPosition> readPosition(SqlConnection &database)
{
    const auto text = readMeta(database, u"position"_s);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return SyncPosition();
    const auto position = positionFromJson(QJsonDocument::fromJson(text->toUtf8()).object());
    if (!position)
        return Error{ErrorKind::Corrupt, u"the position cannot be read"_s, {}};
    return *position;
}

Result<void> writePosition(SqlConnection &database, const SyncPosition &position)
{
    const auto json = QJsonDocument(positionToJson(position)).toJson(QJsonDocument::Compact);
    return writeMeta(database, u"position"_s, QString::fromUtf8(json));
}

int listedGeneration(const SyncPosition &position)
{
    if (position.generation != 0)
        return position.generation;
    return position.staging ? position.staging->generation : 0;
}

Result<QString> readMeta(SqlConnection &database, const QString &key)
{
    SqlQuery query(database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    const auto value = query.next() ? query.text(0) : QString();
    if (auto done = query.finish(); !done)
        return done.error();
    return value;
}

Result<void> writeMeta(SqlConnection &database, const QString &key, const QString &value)
{
    SqlQuery query(database, "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    return query.bind(1, key).bind(2, value).run();
}

Result<std::optional<Error>> openFile(SqlConnection &database, const QString &folder)
{
    const auto path = filePath(folder);
    auto opened = QFile::exists(markPath(folder)) ? Result<void>(Error{ErrorKind::Corrupt, u"found damaged before"_s, {}})
                                                  : openAsItIs(database, path);
    if (opened)
        return std::optional<Error>();
    const auto reason = opened.error();
    if (reason.kind != ErrorKind::Corrupt && reason.kind != ErrorKind::NewerVersion)
        return reason;
    database.close();
    if (auto aside = putAside(folder); !aside)
        return aside.error();
    opened = openAsItIs(database, path);
    if (!opened)
        return opened.error();
    return std::optional(reason);
}

void markDamaged(const QString &folder)
{
    QFile mark(markPath(folder));
    if (!mark.open(QIODevice::WriteOnly))
        qWarning("the damaged cache could not be marked: %s", qUtf8Printable(mark.errorString()));
}

QString filePath(const QString &folder)
{
    return QDir(folder).filePath(u"cache.db"_s);
}

} // namespace CacheSchema
