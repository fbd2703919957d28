// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxschema.h"

#include "entrycodec.h"
#include "migrations.h"
#include "outboxsalvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace OutboxSchema {

namespace {

const QByteArrayList &steps()
{
    static const QByteArrayList list{
        "CREATE TABLE entry(lane INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, form INTEGER NOT NULL,"
        " json TEXT NOT NULL) STRICT;"
        "CREATE TABLE draft(key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        "PRAGMA application_id="
            + QByteArray::number(applicationId),
    };
    Q_ASSERT(list.size() == version);
    return list;
}

/// Reads the numbers without SQLite, which would already write on opening.
Result<void> refuseForeign(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (QFileInfo(path).isDir())
        return Error{ErrorKind::Storage, u"a folder stands in the place of %1"_s.arg(path), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.errorString(), {}};
    const auto head = file.read(100);
    if (head.size() < 100 || !head.startsWith("SQLite format 3"_ba + '\0'))
        return {}; // damaged, not foreign
    const auto found = qFromBigEndian<qint32>(head.constData() + 60);
    const auto application = qFromBigEndian<qint32>(head.constData() + 68);
    if (application != 0 && application != applicationId)
        return Error{ErrorKind::Storage, u"%1 belongs to another program"_s.arg(path), {}};
    if (found > version)
        return Error{ErrorKind::NewerVersion, u"the file has version %1, this program knows %2"_s.arg(found).arg(version), {}};
    return {};
}

Result<void> openSound(SqlConnection &database, const QString &folder)
{
    const bool isNew = QFileInfo(filePath(folder)).size() == 0; // also when there is none
    if (auto opened = database.open(filePath(folder), SqlConnection::Access::Exclusive); !opened)
        return opened;
    if (auto sound = database.check(); !sound)
        return sound;
    if (auto prepared = prepare(database, folder); !prepared || !isNew)
        return prepared;
    // SQLite throws away a log beside an empty file; nothing is acknowledged before the file stands by itself.
    return database.checkpoint();
}

} // namespace

QString filePath(const QString &folder)
{
    return QDir(folder).filePath(u"outbox.db"_s);
}

Result<void> prepare(SqlConnection &database, const QString &folder)
{
    return migrate(database, steps(), QDir(folder).filePath(u"outbox.bak"_s));
}

Result<std::optional<OutboxSalvage>> openFile(SqlConnection &database, const QString &folder)
{
    if (auto foreign = refuseForeign(filePath(folder)); !foreign)
        return foreign.error();
    if (auto finished = OutboxRescue::finishEarlier(folder); !finished)
        return finished.error();
    auto opened = openSound(database, folder);
    if (!opened && opened.error().kind == ErrorKind::Corrupt) {
        database.close();
        if (auto rescued = OutboxRescue::rescue(folder); !rescued)
            return rescued.error();
        opened = openSound(database, folder);
    }
    if (!opened) {
        database.close();
        return opened.error();
    }
    return OutboxRescue::report(folder);
}

Result<OutboxOpened> openWhole(SqlConnection &database, const QString &folder)
{
    const auto salvage = openFile(database, folder);
    if (!salvage)
        return salvage.error();
    OutboxOpened opened;
    opened.salvage = *salvage;
    if (auto read = readEntries(database, opened); !read)
        return read.error();
    OutboxRescue::forgetReport(folder);
    return opened;
}

Result<void> readEntries(SqlConnection &database, OutboxOpened &opened)
{
    SqlQuery query(database, "SELECT lane, form, json FROM entry ORDER BY lane");
    while (query.next()) {
        const auto json = QJsonDocument::fromJson(query.bytes(2).toByteArray()).object();
        auto entry = query.integer(1) == entryForm ? entryFromJson(json) : std::nullopt;
        if (!entry) {
            ++opened.parked;
            continue;
        }
        entry->lane = query.integer(0);
        opened.entries.append(std::move(*entry));
    }
    return query.finish();
}

Result<QList<OutboxEntry>> writeEntries(SqlConnection &database, const OutboxWrite &write)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const auto &id : write.remove) {
        SqlQuery remove(database, "DELETE FROM entry WHERE id = ?");
        if (auto done = remove.bind(1, id.toString(QUuid::WithoutBraces)).run(); !done)
            return done.error();
    }
    auto put = write.put;
    for (auto &entry : put) {
        const auto json = QJsonDocument(entryToJson(entry)).toJson(QJsonDocument::Compact);
        SqlQuery insert(database, "INSERT INTO entry(lane, id, form, json) VALUES(nullif(?1, 0), ?2, ?3, ?4)"
                                  " ON CONFLICT(lane) DO UPDATE SET id = excluded.id, form = excluded.form, json = excluded.json"
                                  " RETURNING lane");
        insert.bind(1, entry.lane).bind(2, entry.id.toString(QUuid::WithoutBraces)).bind(3, entryForm).bindText(4, json);
        if (insert.next())
            entry.lane = insert.integer(0);
        if (auto done = insert.run(); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return put;
}

} // namespace OutboxSchema
