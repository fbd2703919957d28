// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rights.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

PermissionSet effectivePermissions(const QStringList &roleIds, PermissionSet restricted, const RoleLookup &roleOf)
{
    PermissionSet granted;
    PermissionSet denied = restricted;
    for (const auto &id : roleIds) {
        if (const auto *role = roleOf(id)) {
            granted = granted | role->permissions;
            denied = denied | role->denies;
        }
    }
    return granted - denied;
}

bool outranks(const Actor &actor, PermissionSet others)
{
    return actor.permissions.containsAll(others - PermissionSet::personal());
}

std::optional<QString> refusalToWrite(const Actor &actor, RecordType type, const Field &field, const QJsonObject &row,
                                      const RoleLookup &roleOf)
{
    const bool isNew = row.isEmpty();
    if (field.is(ReadOnly) || (field.is(CreateOnly) && !isNew))
        return u"read-only"_s;
    if (type == RecordType::Role && row["builtIn"_L1].toBool())
        return u"built-in"_s;
    const auto needed = field.needs ? field.needs : describe(type).write;
    if (type == RecordType::User && !isNew) {
        const bool own = row["id"_L1].toString() == actor.userId;
        if (own && field.is(Personal))
            return {};
        if (own && (field.key == "roleIds"_L1 || field.key == "restrictedPermissions"_L1 || field.key == "orderLimit"_L1
                    || field.key == "activeUntil"_L1))
            return u"own-record"_s;
        if (needed && !actor.permissions.contains(*needed))
            return u"missing-permission"_s;
        const auto target = fromRow<User>(row);
        if (!own && (!target || !outranks(actor, effectivePermissions(*target, roleOf))))
            return u"outranked"_s;
        return {};
    }
    if (!needed || !actor.permissions.contains(*needed))
        return u"missing-permission"_s;
    return {};
}

std::optional<QString> refusalToGrant(const Actor &actor, const User &before, const User &after, const RoleLookup &roleOf)
{
    for (const auto &id : after.roleIds) {
        const auto *role = roleOf(id);
        if (!before.roleIds.contains(id) && (!role || !outranks(actor, role->permissions)))
            return u"role-not-grantable"_s;
    }
    if (!outranks(actor, before.restrictedPermissions - after.restrictedPermissions))
        return u"restriction-not-liftable"_s;
    // Taking away a role that denies something gives as surely as adding one that grants it.
    const auto gained = effectivePermissions(after, roleOf) - effectivePermissions(before, roleOf);
    return outranks(actor, gained) ? std::nullopt : std::optional(u"role-not-grantable"_s);
}

bool isActiveAdministrator(const User &user, const RoleLookup &roleOf)
{
    const bool hasTheRole = std::any_of(user.roleIds.begin(), user.roleIds.end(), [&](const QString &id) {
        const auto *role = roleOf(id);
        return role && role->builtIn && role->permissions == PermissionSet::all();
    });
    return hasTheRole && user.status == UserStatus::Active && user.restrictedPermissions.isEmpty()
        && effectivePermissions(user, roleOf) == PermissionSet::all();
}

std::optional<FieldError> refusalToChangeRole(const Actor &actor, const QStringList &actorsRoleIds, const Role &before, const Role &after)
{
    if (before.builtIn)
        return FieldError{{}, u"built-in"_s};
    if (!outranks(actor, before.permissions | after.permissions))
        return FieldError{u"/permissions"_s, u"role-not-grantable"_s};
    // Whoever no longer denies something gives it to those who have it from another role.
    if (!outranks(actor, before.denies - after.denies))
        return FieldError{u"/denies"_s, u"role-not-grantable"_s};
    const bool sameRights = before.permissions == after.permissions && before.denies == after.denies;
    if (!before.id.isEmpty() && !after.id.isEmpty() && !sameRights && actorsRoleIds.contains(before.id))
        return FieldError{{}, u"own-record"_s};
    return {};
}
