// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/store/database.h"
#include "tests/server_store/testdatabase.h"

#include <QDateTime>

#include <atomic>

/// A new database with identities and users in it, and a clock that stands still until it is moved.
class Accounts {
public:
    Accounts();

    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    void wait(qint64 milliseconds) { m_now += milliseconds; }

    void addCompany(const QString &id, const QString &name);
    /// Makes a user of that company, and the identity when it is new; a hash replaces the identity's.
    void addUser(const QString &companyId, const QString &userId, const QString &email,
                 const QString &passwordHash, const QString &status = QStringLiteral("active"));
    void reopen(); ///< as after a restart of the service

    [[nodiscard]] int count(const QString &statement) const; ///< the number that the statement selects
    [[nodiscard]] QString dump() const; ///< every value of every table
    [[nodiscard]] Database &database() const { return *m_database; }

    /// Runs f(QSqlDatabase &) in a writing transaction and takes its value, which must be there.
    template <class F>
    auto write(F &&f) const
    {
        auto result = m_database->write(std::forward<F>(f));
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().detail));
        if constexpr (!std::is_same_v<decltype(result), Result<void>>)
            return std::move(*result);
    }

private:
    void addRecord(const QString &companyId, const QString &type, const QString &id, const QJsonObject &row);

    TestDatabase m_place;
    std::unique_ptr<Database> m_database;
    std::atomic<qint64> m_now = 1'795'000'000'000;
};
