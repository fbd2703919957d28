// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;
class QThread;

/// The failure of a call to SQLite as an Error: a full disk, a file that cannot be written, that is damaged, or in use are told apart.
[[nodiscard]] Error sqlError(int resultCode, const QString &detail);

/// One connection to a SQLite file, for the thread that opened it alone.
class SqlConnection
{
public:
    enum class Access {
        Exclusive, ///< nobody else may open the file; every commit is on the disk when it returns
        Writer, ///< others may read; the newest commits may be lost with the power, never the file's soundness
        Reader, ///< cannot change anything
    };

    SqlConnection() = default;
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// Opens the file, for others than readers made with permissions for its owner alone if it is missing, and sets what the access
    /// needs. Each setting is read back; one that did not take effect is an Error.
    Result<void> open(const QString &path, Access access);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }

    /// Statements without values and rows, separated by semicolons.
    Result<void> execute(const QByteArray &sql);
    /// The first column of the first row, 0 when there is none.
    Result<qint64> integer(const QByteArray &sql);
    Result<QString> text(const QByteArray &sql);

    /// Looks the file through. Corrupt when it is damaged; another kind when it could not be read to tell.
    Result<void> check();

    /// Writes all to the main file and empties the log beside it.
    Result<void> checkpoint();

    [[nodiscard]] qint64 changes() const; ///< rows that the last statement wrote
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] Error lastError() const;

private:
    friend class SqlQuery;
    friend class SqlTransaction;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    Result<void> configure(Access access);
    Result<void> setPragma(const QByteArray &pragma, const QByteArray &value, const QString &expected);
    Result<void> leaveStranded();
    sqlite3_stmt *prepare(const QByteArray &sql);

    sqlite3 *m_database = nullptr;
    QThread *m_thread = nullptr;
    bool m_isStranded = false; ///< in a transaction whose way back failed too
    std::unordered_map<QByteArray, std::unique_ptr<sqlite3_stmt, Finalize>> m_statements;
};

/// One use of a prepared statement; the connection keeps the statement for the next use. Nothing stays open when it goes.
class SqlQuery
{
public:
    SqlQuery(SqlConnection &connection, const QByteArray &sql);
    ~SqlQuery();
    SqlQuery(const SqlQuery &) = delete;
    SqlQuery &operator=(const SqlQuery &) = delete;

    /// Values by position from 1. Bytes are not copied: they must live until the statement has run.
    SqlQuery &bind(int position, qint64 value);
    SqlQuery &bind(int position, const QString &value);
    SqlQuery &bindText(int position, QByteArrayView utf8);
    SqlQuery &bindBlob(int position, QByteArrayView bytes);
    SqlQuery &bindNull(int position);

    /// Whether there is (another) row; false also after a failure, which finish() tells.
    bool next();
    /// What became of the rows read so far; the query is then ready for other values.
    Result<void> finish();
    /// Runs to the end and finishes.
    Result<void> run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< of the row, until the next one
    [[nodiscard]] bool isNull(int column) const;

private:
    void reset();
    void note(int code);

    SqlConnection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
    QString m_detail;
};

/// A transaction that is rolled back unless it is committed.
class SqlTransaction
{
public:
    enum class Kind { Read, Write };

    SqlTransaction(SqlConnection &connection, Kind kind);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction &) = delete;
    SqlTransaction &operator=(const SqlTransaction &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    SqlConnection &m_connection;
    Result<void> m_begun;
};
