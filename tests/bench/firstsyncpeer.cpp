// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "firstsync.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

void must(QSqlQuery &query, const QString &sql)
{
    if (!query.exec(sql))
        giveUp(query.lastError().text());
}

SyncRun synchronise(quint16 port, const QSqlDatabase &database)
{
    SyncRun run;
    const Stopwatch watch;
    QSqlQuery query(database);
    must(query, u"CREATE TABLE users(id TEXT PRIMARY KEY, name TEXT, email TEXT, phone TEXT, status TEXT, group_id TEXT, row TEXT)"_s);
    for (const auto &column : {u"name"_s, u"email"_s, u"status"_s, u"group_id"_s})
        must(query, u"CREATE INDEX users_%1 ON users(%1)"_s.arg(column));
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO users VALUES(?, ?, ?, ?, ?, ?, ?)"_s);
    QNetworkAccessManager manager;
    const QUrl origin(u"http://127.0.0.1:%1"_s.arg(port));
    auto path = u"/v1/companies/x/snapshot"_s;
    while (!path.isEmpty()) {
        auto *reply = manager.get(QNetworkRequest(origin.resolved(QUrl(path))));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const auto before = threadTime();
        const auto link = QString::fromLatin1(reply->rawHeader("Link"));
        path = link.mid(1, link.indexOf(u'>') - 1);
        const auto rows = QJsonDocument::fromJson(reply->readAll())["rows"_L1].toArray();
        reply->deleteLater();
        must(query, u"BEGIN"_s);
        for (const auto &item : rows) {
            if (item["recordType"_L1] != "user"_L1)
                continue;
            const auto row = item["row"_L1].toObject();
            insert.addBindValue(row["id"_L1].toString());
            insert.addBindValue(QString(row["firstName"_L1].toString() + u' ' + row["lastName"_L1].toString()));
            insert.addBindValue(row["email"_L1].toString());
            insert.addBindValue(row["phone"_L1].toString());
            insert.addBindValue(row["status"_L1].toString());
            insert.addBindValue(row["groupId"_L1].toString());
            insert.addBindValue(QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
            if (!insert.exec())
                giveUp(insert.lastError().text());
        }
        must(query, u"COMMIT"_s);
        run.longestStretch = qMax(run.longestStretch, threadTime() - before);
    }
    must(query, u"SELECT id FROM users WHERE name LIKE '%bjørn%' AND (name || email || phone) LIKE '%12%' ORDER BY name"_s);
    while (query.next())
        ++run.hits;
    run.time = watch.elapsed();
    run.memory = residentMemory();
    return run;
}

} // namespace

SyncRun syncWithPlainQt(quint16 port, const QString &folder)
{
    const auto name = u"peer"_s;
    SyncRun run;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(QDir(folder).filePath(u"peer.db"_s));
        if (!database.open())
            giveUp(database.lastError().text());
        run = synchronise(port, database);
    }
    QSqlDatabase::removeDatabase(name);
    return run;
}
