// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/rights.h"

/// Where one permission of a person comes from, and what takes it away.
struct RightReason {
    Permission permission = Permission::CompanyView;
    QStringList grantedBy; ///< names of roles, as they are read, in the person's order
    QStringList deniedBy;
    bool restricted = false;

    [[nodiscard]] bool isGranted() const { return !grantedBy.isEmpty(); }
    [[nodiscard]] bool isEffective() const { return isGranted() && deniedBy.isEmpty() && !restricted; }
    friend bool operator==(const RightReason &, const RightReason &) = default;
};

/// What a change does to a person's rights.
struct RightsChange {
    PermissionSet gained;
    PermissionSet lost;

    friend bool operator==(const RightsChange &, const RightsChange &) = default;
};

/// Why a person may what they may, in data and in sentences in the language of the interface. GUI thread.
namespace RightsReport {

[[nodiscard]] RightReason reason(Permission permission, const User &user, const RoleLookup &roleOf);
[[nodiscard]] QList<RightReason> reasons(const User &user, const RoleLookup &roleOf); ///< one for each permission, in their order
[[nodiscard]] RightsChange compare(PermissionSet before, PermissionSet after);

/// "Given by Manager, Customer", or what takes it away, or that no role gives it.
[[nodiscard]] QString sentence(const RightReason &reason);
/// How roles, denials and restrictions are put together.
[[nodiscard]] QString combiningRule();
/// What these roles take from each other, a sentence for each role that denies what another one gives: to be said before they are given.
[[nodiscard]] QStringList denials(const QStringList &roleIds, const RoleLookup &roleOf);
/// "Place orders, Approve orders".
[[nodiscard]] QString names(PermissionSet permissions);

} // namespace RightsReport
