// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "restrictionplan.h"

#include "administrators.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

User restrictedTo(User user, PermissionSet restrictions)
{
    user.restrictedPermissions = restrictions;
    return user;
}

QString refusalTo(const User &before, const User &after, const Actor &actor, const RoleLookup &roleOf)
{
    const auto &field = *findField(RecordType::User, u"restrictedPermissions");
    if (const auto refusal = refusalToWrite(actor, RecordType::User, field, toRow(before), roleOf))
        return *refusal;
    return refusalToGrant(actor, before, after, roleOf).value_or(QString());
}

} // namespace

RestrictionPlan::RestrictionPlan(const QList<User> &users, PermissionSet restricting, PermissionSet lifting, const Actor &actor,
                                 const RoleLookup &roleOf, const Administrators *administrators)
{
    QList<User> changed;
    for (const auto &user : users) {
        Person person{user, {}, {}};
        // What a person has from no role is not restricted: that would strike later, when nobody thinks of it.
        PermissionSet given;
        for (const auto &id : user.roleIds)
            given = given | (roleOf(id) ? roleOf(id)->permissions : PermissionSet());
        const auto adding = restricting - (PermissionSet::all() - given);
        const auto then = restrictedTo(user, (user.restrictedPermissions | adding) - lifting);
        if (then.restrictedPermissions != user.restrictedPermissions) {
            person.refusal = refusalTo(user, then, actor, roleOf);
            if (person.refusal.isEmpty()) {
                person.intents = {{u"restrictedPermissions"_s, toJson(user.restrictedPermissions), toJson(then.restrictedPermissions)}};
                changed.append(then);
            }
        }
        m_people.append(std::move(person));
    }
    if (!administrators || administrators->remain(changed, roleOf))
        return;
    for (auto &person : m_people) {
        if (!person.intents.isEmpty() && isActiveAdministrator(person.user, roleOf)) {
            person.intents.clear();
            person.refusal = u"last-administrator"_s;
        }
    }
}

int RestrictionPlan::changing() const
{
    return int(std::count_if(m_people.begin(), m_people.end(), [](const Person &person) { return !person.intents.isEmpty(); }));
}

int RestrictionPlan::refused() const
{
    return int(std::count_if(m_people.begin(), m_people.end(), [](const Person &person) { return !person.refusal.isEmpty(); }));
}

RestrictionPlan::Spread RestrictionPlan::spread(Permission permission, const QList<User> &users, const RoleLookup &roleOf)
{
    Spread spread;
    for (const auto &user : users) {
        const bool granted = std::any_of(user.roleIds.begin(), user.roleIds.end(), [&](const QString &id) {
            const auto *role = roleOf(id);
            return role && role->permissions.contains(permission);
        });
        spread.granted += granted ? 1 : 0;
        spread.restricted += user.restrictedPermissions.contains(permission) ? 1 : 0;
    }
    return spread;
}
