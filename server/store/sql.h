// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <optional>

/// The rows of a statement. Qt's own `next` says of a row that cannot be read that there is none; here the SqlUnit fails as well.
class SqlRows : public QSqlQuery {
public:
    explicit SqlRows(const QSqlDatabase &database) : QSqlQuery(database) {}

    bool next();
};

/// What is done in one transaction of this thread: after the first failure of a statement or row, whoever looked
/// at it, every later statement fails with it. SQLite rolls back by itself after some failures, and what came
/// later would be kept without what came before. There is one at a time.
class SqlUnit {
public:
    SqlUnit();
    ~SqlUnit();
    Q_DISABLE_COPY_MOVE(SqlUnit)

    /// The first failure; statements that come after belong to nothing.
    [[nodiscard]] std::optional<Error> end();

private:
    friend Error sqlFailed(Error error);
    friend std::optional<Error> sqlFailure();

    std::optional<Error> m_failure;
};

/// Runs one statement with its values bound by position; the result stands before the first row. A null text
/// is bound as an empty one: `QVariant()` says NULL. Values may be texts without NUL, 64-bit integers,
/// booleans and NULL; anything else is a Defect.
[[nodiscard]] Result<SqlRows> sqlQuery(QSqlDatabase &database, const QString &statement,
                                         const QVariantList &values = {});

/// The same for a statement without rows; returns how many rows it changed.
[[nodiscard]] Result<int> sqlRun(QSqlDatabase &database, const QString &statement,
                                 const QVariantList &values = {});

/// Prepares a statement that is run many times; the query must be gone before its connection.
[[nodiscard]] Result<SqlRows> sqlPrepare(QSqlDatabase &database, const QString &statement);
[[nodiscard]] Result<void> sqlExecute(QSqlQuery &prepared, const QVariantList &values);

/// The failure of the query's last call as an Error whose kind tells a full disk from a damaged file.
/// Offline: the connection to the server is lost.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &statement);

/// Whether the same may succeed a little later.
[[nodiscard]] bool isPassing(const Error &error);
