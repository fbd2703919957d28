// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backend.h"
#include "sql.h"

#include <QMutex>

#include <memory>
#include <set>

/// The service's database: one SQLite file, or one database on a PostgreSQL server. Any thread may read and
/// write; each gets a connection of its own, which is closed when the thread ends or the database goes, and
/// made anew when it was lost. It must outlive every call, and calls do not nest.
class Database {
public:
    enum class Use {
        Alone, ///< a PostgreSQL database that another service uses is refused (Busy)
        Shared, ///< for whoever takes turns with others in writing
    };

    /// Opens the file or the `postgresql://` address. A file is made when it is not there, readable for its
    /// owner alone; an empty database gets this version's schema, and an older one is brought to it.
    /// NewerVersion when a newer version of the program made it, Corrupt when it is something else's.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &address, Use use = Use::Alone);

    /// What people and logs may be told of an address: never a password.
    [[nodiscard]] static QString nameOf(const QString &address);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// What `f(QSqlDatabase &)`, which returns a Result, reads at one point of time. Writing fails.
    template <class F>
    [[nodiscard]] auto read(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        return transact(Backend::Access::Read, std::forward<F>(f));
    }

    /// What `f(QSqlDatabase &)`, which returns a Result, does as the only writer. It is on the disk when the
    /// Result is good, and undone when it is an Error.
    template <class F>
    [[nodiscard]] auto write(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        const QMutexLocker onlyWriter(&m_writer);
        return transact(Backend::Access::Write, std::forward<F>(f));
    }

    /// The same for very much at once: keeps more of the file in memory meanwhile.
    template <class F>
    [[nodiscard]] auto writeMuch(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        const QMutexLocker onlyWriter(&m_writer);
        return transact(Backend::Access::WriteMuch, std::forward<F>(f));
    }

    /// 32 bytes that only this database knows, to sign what clients bring back.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }

private:
    explicit Database(std::unique_ptr<Backend> backend);

    template <class F>
    auto transact(Backend::Access access, F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        auto connection = begun(access);
        if (!connection)
            return connection.error();
        SqlUnit unit;
        auto result = f(*connection);
        if (const auto failure = unit.end(); failure && result.ok())
            result = *failure;
        const auto ended = m_backend->end(*connection, access, result.ok());
        if (!ended || (!result && isOfConnection(result.error()))) {
            connection = Error{ErrorKind::Storage, {}, {}}; // the handle must be gone before its name
            dropConnectionOfThread();
        }
        if (!ended)
            return ended.error();
        return result;
    }

    /// What may have left the connection in a state that nobody knows, such as in a transaction that cannot be undone for want of memory. A new
    /// one knows nothing of it.
    [[nodiscard]] static bool isOfConnection(const Error &error)
    {
        return error.kind == ErrorKind::Storage || error.kind == ErrorKind::Corrupt;
    }
    [[nodiscard]] Result<QSqlDatabase> begun(Backend::Access access);
    [[nodiscard]] Result<QSqlDatabase> connectionOfThread();
    void dropConnectionOfThread();
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> readSecret();

    std::unique_ptr<Backend> m_backend;
    QString m_prefix; ///< of the names of this database's connections
    QByteArray m_secret;
    QMutex m_writer;
    QMutex m_guard; ///< of m_names
    std::set<QString> m_names;
};
