// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QSqlDatabase>

/// What differs between the kinds of database that the service keeps its tables in. Any thread; a connection
/// belongs to the thread that made it.
class Backend {
public:
    enum class Access { Read, Write, WriteMuch };

    Backend() = default;
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    /// What people and logs may be told: never a password.
    [[nodiscard]] virtual QString name() const = 0;

    /// Makes a connection of that name, ready for transactions. After an Error the name is still taken.
    [[nodiscard]] virtual Result<QSqlDatabase> connect(const QString &connectionName) = 0;

    /// Begins a transaction. Reading sees one point of time and cannot write; whoever writes is the only one,
    /// in whatever process. Offline: this connection is lost for good, and a new one may do.
    [[nodiscard]] virtual Result<void> begin(QSqlDatabase &connection, Access access) = 0;

    /// Ends it. What was to be kept is on the disk when the Result is good, and undone when it is an Error.
    [[nodiscard]] virtual Result<void> end(QSqlDatabase &connection, Access access, bool keep) = 0;

    /// How many steps of the schema are done, within a writing transaction. Corrupt when the database belongs
    /// to something else.
    [[nodiscard]] virtual Result<int> schemaVersion(QSqlDatabase &connection) = 0;
    [[nodiscard]] virtual Result<void> setSchemaVersion(QSqlDatabase &connection, int version) = 0;

    /// A statement of the schema, which is written for SQLite, as this database takes it.
    [[nodiscard]] virtual QString translated(const QString &statement) const { return statement; }
};
