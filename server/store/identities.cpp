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

namespace {

Result<Identity> firstIdentity(Result<SqlRows> found)
{
    if (!found)
        return found.error();
    if (!found->next())
        return Identity{};
    return Identity{found->value(0).toString(), found->value(1).toString(), found->value(2).toLongLong() > 0,
                    found->value(3).toString()};
}

} // namespace

Result<Identity> identityWith(QSqlDatabase &database, const QString &email)
{
    return firstIdentity(sqlQuery(
        database,
        u"SELECT id, password_hash, verified_at, email_folded FROM identity WHERE email_folded = ?"_s,
        {foldedEmail(email)}));
}

Result<Identity> identityOf(QSqlDatabase &database, const QString &companyId, const QString &userId)
{
    return firstIdentity(sqlQuery(database,
                                  u"SELECT id, password_hash, verified_at, email_folded FROM identity"
                                  " JOIN identity_user ON identity_id = id"
                                  " WHERE company_id = ? AND user_id = ?"_s,
                                  {companyId, userId}));
}

Result<void> setVerified(QSqlDatabase &database, const QString &identityId, const QDateTime &now)
{
    const auto set = sqlRun(database, u"UPDATE identity SET verified_at = ? WHERE id = ?"_s,
                            {now.toMSecsSinceEpoch(), identityId});
    return set ? Result<void>() : set.error();
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
    const auto users = usersOf(database, identityId);
    if (!users)
        return users.error();
    for (const auto &[companyId, userId] : *users) {
        if (auto ended = endSessions(database, companyId, userId); !ended)
            return ended;
    }
    return {};
}

Result<QList<std::pair<QString, QString>>> usersOf(QSqlDatabase &database, const QString &identityId)
{
    auto found = sqlQuery(database,
                          u"SELECT company_id, user_id FROM identity_user WHERE identity_id = ?"
                          " ORDER BY company_id"_s,
                          {identityId});
    if (!found)
        return found.error();
    QList<std::pair<QString, QString>> users;
    while (found->next())
        users.append({found->value(0).toString(), found->value(1).toString()});
    return users;
}

Result<QList<Membership>> memberships(QSqlDatabase &database, const QString &identityId)
{
    auto found =
        sqlQuery(database,
                 u"SELECT link.company_id, link.user_id, company.row, person.row, identity.verified_at"
                 " FROM identity_user link JOIN identity ON identity.id = link.identity_id"
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
        const auto person = row(3);
        const bool waits = person["passwordPending"_L1].toBool() && found->value(4).toLongLong() == 0;
        if (person["status"_L1] == "active"_L1 && !waits)
            list.append(
                {found->value(0).toString(), row(2)["name"_L1].toString(), found->value(1).toString()});
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return a.companyName.localeAwareCompare(b.companyName) < 0;
    });
    return list;
}
