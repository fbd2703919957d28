// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "identities.h"

#include "oauthschema.h"
#include "sql.h"

#include "models/entities/recordid.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString foldedEmail(const QString &email)
{
    return email.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

Result<QString> identityFor(QSqlDatabase &database, const QString &email, const QDateTime &now)
{
    const auto folded = foldedEmail(email);
    const auto made = sqlRun(database,
                             u"INSERT INTO identity(id, email_folded, password_hash, created_at)"
                             " VALUES(?, ?, NULL, ?) ON CONFLICT(email_folded) DO NOTHING"_s,
                             {makeRecordId(), folded, now.toMSecsSinceEpoch()});
    if (!made)
        return made.error();
    auto found = sqlQuery(database, u"SELECT id FROM identity WHERE email_folded = ?"_s, {folded});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorKind::Defect, u"an identity is missing after it was made"_s, {}};
    return found->value(0).toString();
}

Result<void> linkIdentity(QSqlDatabase &database, const QString &identityId, const QString &companyId,
                          const QString &userId)
{
    const auto linked =
        sqlRun(database,
               u"INSERT INTO identity_user(company_id, user_id, identity_id) VALUES(?, ?, ?)"
               " ON CONFLICT(company_id, user_id) DO UPDATE SET identity_id = excluded.identity_id"_s,
               {companyId, userId, identityId});
    return linked ? Result<void>() : linked.error();
}

Result<void> setPassword(QSqlDatabase &database, const QString &identityId, const QString &passwordHash)
{
    const auto set =
        sqlRun(database, u"UPDATE identity SET password_hash = ? WHERE id = ?"_s, {passwordHash, identityId});
    if (!set)
        return set.error();
    auto users = sqlQuery(database, u"SELECT company_id, user_id FROM identity_user WHERE identity_id = ?"_s,
                          {identityId});
    if (!users)
        return users.error();
    while (users->next()) {
        if (auto ended = endSessions(database, users->value(0).toString(), users->value(1).toString());
            !ended)
            return ended;
    }
    return {};
}

Result<QList<Membership>> memberships(QSqlDatabase &database, const QString &identityId)
{
    auto found =
        sqlQuery(database,
                 u"SELECT link.company_id, link.user_id, company.row, person.row FROM identity_user link"
                 " JOIN record company ON company.company_id = link.company_id"
                 " AND company.type = 'company' AND company.id = link.company_id AND company.deleted = 0"
                 " JOIN record person ON person.company_id = link.company_id"
                 " AND person.type = 'user' AND person.id = link.user_id AND person.deleted = 0"
                 " WHERE link.identity_id = ?"_s,
                 {identityId});
    if (!found)
        return found.error();
    QList<Membership> list;
    while (found->next()) {
        const auto row = [&found](int column) {
            return QJsonDocument::fromJson(found->value(column).toString().toUtf8()).object();
        };
        if (row(3)["status"_L1] == "active"_L1)
            list.append(
                {found->value(0).toString(), row(2)["name"_L1].toString(), found->value(1).toString()});
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.companyName.localeAwareCompare(b.companyName) < 0;
    });
    return list;
}
