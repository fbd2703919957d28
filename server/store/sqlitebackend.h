// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backend.h"

/// One SQLite file, made readable for its owner alone.
class SqliteBackend : public Backend {
public:
    explicit SqliteBackend(const QString &path) : m_path(path) { }

    [[nodiscard]] QString name() const override { return m_path; }
    [[nodiscard]] Result<QSqlDatabase> connect(const QString &connectionName) override;
    [[nodiscard]] Result<void> begin(QSqlDatabase &connection, Access access) override;
    [[nodiscard]] Result<void> end(QSqlDatabase &connection, Access access, bool keep) override;
    [[nodiscard]] Result<int> schemaVersion(QSqlDatabase &connection) override;
    [[nodiscard]] Result<void> setSchemaVersion(QSqlDatabase &connection, int version) override;

private:
    [[nodiscard]] Result<void> makeFile() const;

    QString m_path;
};
