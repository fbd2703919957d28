// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sql.h"

#include <QMutex>
#include <QString>

#include <memory>
#include <set>

/// The service's one SQLite file. Any thread may read and write; each gets a connection of its own, which is
/// closed when the thread ends or the database goes. It must outlive every call, and calls do not nest.
class Database {
public:
    /// Opens the file, makes it (readable for its owner alone) or brings it to this version's schema.
    /// NewerVersion when a newer version of the program made it, Corrupt when it is something else than such
    /// a file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// What `f(QSqlDatabase &)`, which returns a Result, reads at one point of time. Writing fails.
    template <class F>
    [[nodiscard]] auto read(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        return transact(Access::Read, std::forward<F>(f));
    }

    /// What `f(QSqlDatabase &)`, which returns a Result, does as the only writer. It is on the disk when the
    /// Result is good, and undone when it is an Error.
    template <class F>
    [[nodiscard]] auto write(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        const QMutexLocker onlyWriter(&m_writer);
        return transact(Access::Write, std::forward<F>(f));
    }

    /// The same for very much at once: keeps more of the file in memory meanwhile.
    template <class F>
    [[nodiscard]] auto writeMuch(F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        const QMutexLocker onlyWriter(&m_writer);
        return transact(Access::WriteMuch, std::forward<F>(f));
    }

    /// 32 bytes that only this database knows, to sign what clients bring back.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }

private:
    enum class Access { Read, Write, WriteMuch };

    explicit Database(const QString &path);

    template <class F>
    auto transact(Access access, F &&f) -> std::invoke_result_t<F, QSqlDatabase &>
    {
        auto connection = connectionOfThread();
        if (!connection)
            return connection.error();
        if (auto begun = begin(*connection, access); !begun)
            return begun.error();
        auto result = f(*connection);
        if (auto ended = end(*connection, access, result.ok()); !ended)
            return ended.error();
        return result;
    }

    [[nodiscard]] Result<QSqlDatabase> connectionOfThread();
    [[nodiscard]] Result<QSqlDatabase> connect(const QString &name);
    [[nodiscard]] static Result<void> begin(QSqlDatabase &connection, Access access);
    [[nodiscard]] static Result<void> end(QSqlDatabase &connection, Access access, bool keep);
    [[nodiscard]] Result<void> prepareFile();
    [[nodiscard]] Result<void> migrate(QSqlDatabase &connection);
    [[nodiscard]] Result<void> readSecret();

    QString m_path;
    QString m_prefix; ///< of the names of this database's connections
    QByteArray m_secret;
    QMutex m_writer;
    QMutex m_guard; ///< of m_names
    std::set<QString> m_names;
};
