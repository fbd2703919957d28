// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "rightsreport.h"

#include "recordtexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Role &role)
{
    return RecordTexts::title(RecordType::Role, toRow(role));
}

PermissionSet common(PermissionSet a, PermissionSet b)
{
    return a - (a - b);
}

} // namespace

RightReason RightsReport::reason(Permission permission, const User &user, const RoleLookup &roleOf)
{
    RightReason reason{permission, {}, {}, user.restrictedPermissions.contains(permission)};
    for (const auto &id : user.roleIds) {
        const auto *role = roleOf(id);
        if (role && role->permissions.contains(permission))
            reason.grantedBy.append(nameOf(*role));
        if (role && role->denies.contains(permission))
            reason.deniedBy.append(nameOf(*role));
    }
    return reason;
}

QList<RightReason> RightsReport::reasons(const User &user, const RoleLookup &roleOf)
{
    QList<RightReason> reasons;
    for (int i = 0; i < permissionCount; ++i)
        reasons.append(reason(Permission(i), user, roleOf));
    return reasons;
}

RightsChange RightsReport::compare(PermissionSet before, PermissionSet after)
{
    return {after - before, before - after};
}

QString RightsReport::sentence(const RightReason &reason)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("RightsReport", source); };
    const auto granting = reason.grantedBy.join(u", "_s);
    const auto denying = reason.deniedBy.join(u", "_s);
    if (!reason.isGranted())
        return denying.isEmpty() ? text(QT_TRANSLATE_NOOP("RightsReport", "No role gives it"))
                                 : text(QT_TRANSLATE_NOOP("RightsReport", "Denied by %1")).arg(denying);
    if (!denying.isEmpty())
        return text(QT_TRANSLATE_NOOP("RightsReport", "Given by %1, but denied by %2")).arg(granting, denying);
    if (reason.restricted)
        return text(QT_TRANSLATE_NOOP("RightsReport", "Given by %1, but restricted for this person")).arg(granting);
    return text(QT_TRANSLATE_NOOP("RightsReport", "Given by %1")).arg(granting);
}

QString RightsReport::combiningRule()
{
    return QCoreApplication::translate("RightsReport",
                                       "A person's rights are the sum of their roles, less what any of these roles denies, less what is "
                                       "restricted for the person.");
}

QStringList RightsReport::denials(const QStringList &roleIds, const RoleLookup &roleOf)
{
    QStringList sentences;
    for (const auto &denyingId : roleIds) {
        const auto *denying = roleOf(denyingId);
        for (const auto &id : roleIds) {
            const auto *giving = roleOf(id);
            const auto taken = denying && giving && id != denyingId ? common(giving->permissions, denying->denies) : PermissionSet();
            if (!taken.isEmpty())
                sentences.append(QCoreApplication::translate("RightsReport", "%1 denies what %2 gives, and wins: %3")
                                     .arg(nameOf(*denying), nameOf(*giving), names(taken)));
        }
    }
    return sentences;
}

QString RightsReport::names(PermissionSet permissions)
{
    QStringList names;
    for (int i = 0; i < permissionCount; ++i) {
        if (permissions.contains(Permission(i)))
            names.append(RecordTexts::permission(Permission(i)));
    }
    return names.join(u", "_s);
}
