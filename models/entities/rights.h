// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "description.h"
#include "role.h"
#include "user.h"
#include "validation.h"

#include <functional>

/// Finds a role of the company by its id; null when it is not known.
using RoleLookup = std::function<const Role *(const QString &id)>;

/// The union over the roles, less what any of them denies, less the restrictions. Unknown roles give nothing.
[[nodiscard]] PermissionSet effectivePermissions(const QStringList &roleIds, PermissionSet restricted, const RoleLookup &roleOf);
[[nodiscard]] inline PermissionSet effectivePermissions(const User &user, const RoleLookup &roleOf)
{
    return effectivePermissions(user.roleIds, user.restrictedPermissions, roleOf);
}

/// Who acts, with which rights.
struct Actor {
    QString userId;
    PermissionSet permissions;
};

/// Whether the actor may edit a user with these rights: nobody edits somebody who has a permission that they lack. The personal
/// permissions do not count.
[[nodiscard]] bool outranks(const Actor &actor, PermissionSet others);

/// Why the actor may not write this field of this row: `read-only`, `built-in`, `own-record`, `outranked` or `missing-permission`; nothing when they may.
/// An empty row means a record about to be made.
[[nodiscard]] std::optional<QString> refusalToWrite(const Actor &actor, RecordType type, const Field &field, const QJsonObject &row,
                                                    const RoleLookup &roleOf);

/// Why the actor may not give these roles and restrictions in place of those: `role-not-grantable`, `restriction-not-liftable`; nothing when they may.
/// Assigning a role, or lifting a restriction, needs every permission in it, the personal ones apart.
[[nodiscard]] std::optional<QString> refusalToGrant(const Actor &actor, const User &before, const User &after, const RoleLookup &roleOf);

/// Whether the person is one of those of whom a company keeps at least one: active, with the built-in role that has all rights, and nothing
/// that takes any of them away.
[[nodiscard]] bool isActiveAdministrator(const User &user, const RoleLookup &roleOf);

/// Why the actor, who has these roles, may not make one role into the other (an empty id: a new role before, a removed one after): `built-in`,
/// `role-not-grantable` at the field concerned, `own-record`; nothing when they may.
[[nodiscard]] std::optional<FieldError> refusalToChangeRole(const Actor &actor, const QStringList &actorsRoleIds, const Role &before,
                                                            const Role &after);
