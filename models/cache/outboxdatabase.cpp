// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxdatabase.h"

#include "entrycodec.h"
#include "outboxschema.h"
#include "sqlthread.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

Result<OutboxOpened> openOutbox(SqlConnection &database, const QString &folder)
{
    const auto salvage = OutboxSchema::openFile(database, folder);
    if (!salvage)
        return salvage.error();
    OutboxOpened opened;
    opened.salvage = *salvage;
    if (auto read = OutboxSchema::readEntries(database, opened); !read)
        return read.error();
    return opened;
}

Result<QList<OutboxEntry>> writeOutbox(SqlConnection &database, const OutboxWrite &write)
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
        insert.bind(1, entry.lane).bind(2, entry.id.toString(QUuid::WithoutBraces)).bind(3, OutboxSchema::entryForm).bindText(4, json);
        if (insert.next())
            entry.lane = insert.integer(0);
        if (auto done = insert.run(); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return put;
}

} // namespace

OutboxDatabase::OutboxDatabase(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<SqlThread>(u"outbox"_s))
{
}

OutboxDatabase::~OutboxDatabase()
{
    close();
}

QFuture<Result<OutboxOpened>> OutboxDatabase::open(const QString &folder)
{
    return m_thread->run([folder](SqlConnection &database) { return openOutbox(database, folder); });
}

void OutboxDatabase::close()
{
    m_closed = true;
    m_thread->stop();
}

void OutboxDatabase::write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto answer = [this, done = std::move(done)](const Result<QList<OutboxEntry>> &result) {
        QMetaObject::invokeMethod(this, [done, result] { done(result); }, Qt::QueuedConnection);
    };
    if (m_closed)
        return answer(Error{ErrorKind::Cancelled, u"the outbox is closed"_s, {}});
    m_thread->run([write = std::move(write), answer](SqlConnection &database) -> Result<void> {
        answer(writeOutbox(database, write));
        return {};
    });
}

QFuture<Result<void>> OutboxDatabase::saveDraft(const QString &key, const QJsonObject &draft)
{
    return m_thread->run([key, draft](SqlConnection &database) {
        SqlQuery save(database, "INSERT INTO draft(key, json) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET json = excluded.json");
        return save.bind(1, key).bind(2, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))).run();
    });
}

QFuture<Result<void>> OutboxDatabase::removeDraft(const QString &key)
{
    return m_thread->run([key](SqlConnection &database) {
        SqlQuery remove(database, "DELETE FROM draft WHERE key = ?");
        return remove.bind(1, key).run();
    });
}

QFuture<Result<QHash<QString, QJsonObject>>> OutboxDatabase::drafts()
{
    return m_thread->run([](SqlConnection &database) -> Result<QHash<QString, QJsonObject>> {
        QHash<QString, QJsonObject> drafts;
        SqlQuery query(database, "SELECT key, json FROM draft");
        while (query.next())
            drafts.insert(query.text(0), QJsonDocument::fromJson(query.bytes(1).toByteArray()).object());
        if (auto done = query.finish(); !done)
            return done.error();
        return drafts;
    });
}
