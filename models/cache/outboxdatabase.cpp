// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxdatabase.h"

#include "outboxschema.h"
#include "sqlthread.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A statement by itself would take part in what an earlier failure may have left open, and be lost with that.
Result<void> written(SqlConnection &database, const std::function<Result<void>()> &work)
{
    SqlTransaction transaction(database, SqlTransaction::Kind::Write);
    auto done = transaction.begun();
    if (done)
        done = work();
    return done ? transaction.commit() : done;
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
    return m_thread->run([folder](SqlConnection &database) { return OutboxSchema::openWhole(database, folder); });
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
        answer(OutboxSchema::writeEntries(database, write));
        return {};
    });
}

QFuture<Result<void>> OutboxDatabase::saveDraft(const QString &key, const QJsonObject &draft)
{
    return m_thread->run([key, draft](SqlConnection &database) {
        return written(database, [&] {
            SqlQuery save(database, "INSERT INTO draft(key, json) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET json = excluded.json");
            return save.bind(1, key).bind(2, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))).run();
        });
    });
}

QFuture<Result<void>> OutboxDatabase::removeDraft(const QString &key)
{
    return m_thread->run([key](SqlConnection &database) {
        return written(database, [&] {
            SqlQuery remove(database, "DELETE FROM draft WHERE key = ?");
            return remove.bind(1, key).run();
        });
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
