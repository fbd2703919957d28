// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accessreport.h"

#include "models/entities/group.h"
#include "models/entities/json.h"
#include "models/entities/rights.h"
#include "models/recordtexts.h"
#include "models/rightsreport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

AccessReport::AccessReport(const QDateTime &moment)
    : m_moment(moment)
{
}

void AccessReport::add(RecordType type, const QString &id, const QJsonObject &row)
{
    m_rows.insert({type, id}, row);
}

void AccessReport::remove(const RecordKey &key)
{
    m_rows.remove(key);
}

void AccessReport::takeBack(const AuditEvent &event)
{
    const auto key = event.key();
    if (!key || event.refused || event.at < m_moment || std::find(kinds.begin(), kinds.end(), key->type) == kinds.end())
        return;
    auto &row = m_rows[*key];
    row[u"id"_s] = key->id;
    for (const auto &change : event.changes) {
        if (change.before.isNull() || change.before.isUndefined())
            row.remove(change.field);
        else
            row[change.field] = change.before;
    }
}

/// A record that was made later has lost what every such record has, when its making is taken back.
QList<QJsonObject> AccessReport::rowsOf(RecordType type) const
{
    const auto needed = type == RecordType::User ? "email"_L1 : "name"_L1;
    QList<QJsonObject> rows;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        QDateTime created;
        const bool isLater = fromJson(row->value("createdAt"_L1), created) && created.isValid() && created >= m_moment;
        if (row.key().type == type && !isLater && !row->value(needed).toString().isEmpty())
            rows.append(*row);
    }
    std::sort(rows.begin(), rows.end(), [type](const QJsonObject &a, const QJsonObject &b) {
        const int titles = titleOf(type, a).localeAwareCompare(titleOf(type, b));
        return titles != 0 ? titles < 0 : a["id"_L1].toString() < b["id"_L1].toString();
    });
    return rows;
}

QList<ReportTable> AccessReport::tables(const Format &format) const
{
    QHash<QString, Role> roles;
    ReportTable roleTable{tr("Roles"), {{tr("Role")}, {tr("Rights")}, {tr("Denies")}}, {}};
    for (const auto &row : rowsOf(RecordType::Role)) {
        const auto role = fromRow<Role>(row);
        if (!role)
            continue;
        roles.insert(role->id, *role);
        roleTable.rows.append(TableRow{textCell(RecordTexts::title(RecordType::Role, row)), textCell(RightsReport::names(role->permissions)),
                                       textCell(RightsReport::names(role->denies))});
    }
    const auto roleOf = [&roles](const QString &id) -> const Role * {
        const auto at = roles.constFind(id);
        return at == roles.constEnd() ? nullptr : &*at;
    };
    QHash<QString, QString> groups;
    for (const auto &row : rowsOf(RecordType::Group))
        groups.insert(row["id"_L1].toString(), RecordTexts::title(RecordType::Group, row));

    const auto titleOfField = [](const QString &key) { return RecordTexts::fieldTitle(RecordType::User, *findField(RecordType::User, key)); };
    ReportTable people{tr("People"),
                       {{tr("Name")}, {titleOfField(u"email"_s)}, {titleOfField(u"status"_s)}, {titleOfField(u"groupId"_s)},
                        {titleOfField(u"roleIds"_s)}, {tr("Rights")}, {titleOfField(u"restrictedPermissions"_s)},
                        {titleOfField(u"orderLimit"_s), true}, {titleOfField(u"paymentMethods"_s)}},
                       {}};
    for (const auto &row : rowsOf(RecordType::User)) {
        const auto user = fromRow<User>(row);
        if (!user)
            continue;
        QStringList roleNames;
        for (const auto &id : user->roleIds)
            roleNames.append(roles.contains(id) ? RecordTexts::title(RecordType::Role, toRow(roles.value(id))) : tr("(removed)"));
        const TitleLookup nothing = [](const RecordKey &) { return QString(); };
        const auto text = [&](const QString &key) {
            return textCell(format.value(*findField(RecordType::User, key), row[key], row, nothing));
        };
        // Whoever is not active can use none of it.
        const auto rights = user->status == UserStatus::Active ? effectivePermissions(*user, roleOf) : PermissionSet();
        people.rows.append(TableRow{textCell(RecordTexts::title(RecordType::User, row)), textCell(user->email), text(u"status"_s),
                                    textCell(groups.value(user->groupId)), textCell(roleNames.join(u", "_s)), textCell(RightsReport::names(rights)),
                                    textCell(RightsReport::names(user->restrictedPermissions)),
                                    user->orderLimit ? amountCell(format, *user->orderLimit) : textCell({}), text(u"paymentMethods"_s)});
    }
    return {people, roleTable};
}
