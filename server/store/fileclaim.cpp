// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "fileclaim.h"

#include "sql.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// SQLite's lock on an empty database is the system's own: it goes with its process, also with one that was killed, on every system and in
// every container, which a file with the number of a process in it does not.
Result<std::unique_ptr<FileClaim>> FileClaim::take(const QString &path)
{
    std::unique_ptr<FileClaim> claim(new FileClaim(u"claim-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, claim->m_name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!connection.open())
        return sqlError(connection.lastError(), u"open"_s);
    const auto taken = sqlRun(connection, u"BEGIN EXCLUSIVE"_s);
    return taken ? Result<std::unique_ptr<FileClaim>>(std::move(claim)) : taken.error();
}

FileClaim::~FileClaim()
{
    QSqlDatabase::removeDatabase(m_name);
}
