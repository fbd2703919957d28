// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QTemporaryDir>

/// An empty database for one test: a file, or where SELSKAP_TEST_POSTGRESQL gives the address of a PostgreSQL
/// server's own database, one on that server.
class TestDatabase {
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] const QString &address() const { return m_address; } ///< as Database::open() takes it
    [[nodiscard]] static bool isPostgres() { return !server().isEmpty(); }

    /// Runs the statement in the server's own database, which must succeed.
    static void onServer(const QString &statement);

private:
    static QString server() { return qEnvironmentVariable("SELSKAP_TEST_POSTGRESQL"); }

    QTemporaryDir m_folder;
    QString m_address;
};
