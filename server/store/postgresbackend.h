// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backend.h"
#include "postgresaddress.h"

#include <QMutex>

/// A PostgreSQL database, of version 15 or later. Whatever its collation is, texts are compared by their
/// bytes.
class PostgresBackend : public Backend {
public:
    /// When `alone`, a database that another service uses is refused (Busy).
    PostgresBackend(PostgresAddress address, bool alone) : m_address(std::move(address)), m_alone(alone) { }
    ~PostgresBackend() override;

    [[nodiscard]] QString name() const override { return m_address.name(); }
    [[nodiscard]] Result<QSqlDatabase> connect(const QString &connectionName) override;
    [[nodiscard]] Result<void> begin(QSqlDatabase &connection, Access access) override;
    [[nodiscard]] Result<void> end(QSqlDatabase &connection, Access access, bool keep) override;
    [[nodiscard]] Result<int> schemaVersion(QSqlDatabase &connection) override;
    [[nodiscard]] Result<void> setSchemaVersion(QSqlDatabase &connection, int version) override;
    [[nodiscard]] QString translated(const QString &statement) const override;

private:
    [[nodiscard]] Result<QSqlDatabase> opened(const QString &connectionName) const;
    [[nodiscard]] Result<void> keepClaim(QSqlDatabase &connection, const QString &connectionName);
    void dropClaim();

    PostgresAddress m_address;
    bool m_alone;
    QMutex m_guard; ///< of what follows
    QString m_claimName; ///< of the connection that holds the claim, for as long as it lives
    int m_claimant = 0; ///< the server's process behind it
};
