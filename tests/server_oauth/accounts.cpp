// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accounts.h"

#include "server/store/identities.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

Accounts::Accounts()
{
    reopen();
}

void Accounts::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_place.address());
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    m_database = std::move(*opened);
}

void Accounts::addRecord(const QString &companyId, const QString &type, const QString &id,
                         const QJsonObject &row)
{
    const auto text = QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    write([&](QSqlDatabase &database) {
        return sqlRun(
            database,
            u"INSERT INTO record(company_id, type, id, revision, deleted, created_by_mutation, day, row)"
            " VALUES(?, ?, ?, 1, 0, '', '', ?)"_s,
            {companyId, type, id, text});
    });
}

void Accounts::addCompany(const QString &id, const QString &name)
{
    addRecord(id, u"company"_s, id, {{u"id"_s, id}, {u"name"_s, name}});
}

void Accounts::addUser(const QString &companyId, const QString &userId, const QString &email,
                       const QString &passwordHash, const QString &status)
{
    addRecord(companyId, u"user"_s, userId, {{u"id"_s, userId}, {u"email"_s, email}, {u"status"_s, status}});
    write([&](QSqlDatabase &database) -> Result<void> {
        const auto identity = identityFor(database, email, now());
        if (!identity)
            return identity.error();
        if (!passwordHash.isEmpty()) {
            if (auto set = setPassword(database, *identity, passwordHash); !set)
                return set;
        }
        return linkIdentity(database, *identity, companyId, userId);
    });
}

int Accounts::count(const QString &statement) const
{
    auto number = m_database->read([&](QSqlDatabase &database) -> Result<int> {
        auto found = sqlQuery(database, statement);
        if (!found)
            return found.error();
        return found->next() ? found->value(0).toInt() : 0;
    });
    return number ? *number : -1;
}

QString Accounts::dump() const
{
    auto text = m_database->read([](QSqlDatabase &database) -> Result<QString> {
        QString all;
        const auto tables = database.tables();
        for (const auto &table : tables) {
            auto rows = sqlQuery(database, u"SELECT * FROM "_s + table);
            if (!rows)
                return rows.error();
            const auto columns = database.record(table).count();
            while (rows->next()) {
                for (int i = 0; i < columns; ++i)
                    all += rows->value(i).toString() + u'\n';
            }
        }
        return all;
    });
    return text ? *text : QString();
}
