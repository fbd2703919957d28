// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "choice.h"

#include <QStringList>

#include <array>
#include <bit>
#include <initializer_list>
#include <optional>

enum class Permission : quint8 {
    CompanyView, CompanyEdit,
    UsersView, UsersInvite, UsersManage, UsersDisable, UsersRestrict,
    RolesView, RolesAssign, RolesManage,
    GroupsView, GroupsManage,
    BudgetsView, BudgetsManage,
    PaymentsAssign, PaymentsApplyForInvoice,
    OrdersPlace, OrdersViewOwn, OrdersViewGroup, OrdersViewCompany, OrdersApprove,
    AuditView,
};
inline constexpr int permissionCount = 22;

/// Wire names ("users.manage") and English texts ("Create, edit and remove users") in the context "Choice".
template<>
std::span<const Choice> choicesOf<Permission>();

[[nodiscard]] QLatin1StringView wireName(Permission permission);
[[nodiscard]] std::optional<Permission> permissionFromWire(QStringView name);

/// The heading under which a permission stands in the matrix, in the context "Choice".
[[nodiscard]] const char *permissionGroup(Permission permission);

/// A set of permissions, as a value.
class PermissionSet
{
public:
    constexpr PermissionSet() = default;
    constexpr PermissionSet(std::initializer_list<Permission> permissions)
    {
        for (const auto permission : permissions)
            insert(permission);
    }

    [[nodiscard]] static constexpr PermissionSet all() { return PermissionSet((1u << permissionCount) - 1); }
    /// What everybody may have and give: counts for nobody's rank.
    [[nodiscard]] static constexpr PermissionSet personal()
    {
        return {Permission::CompanyView, Permission::OrdersPlace, Permission::OrdersViewOwn};
    }

    constexpr void insert(Permission permission) { m_bits |= 1u << unsigned(permission); }
    constexpr void remove(Permission permission) { m_bits &= ~(1u << unsigned(permission)); }
    [[nodiscard]] constexpr bool contains(Permission permission) const { return m_bits >> unsigned(permission) & 1u; }
    [[nodiscard]] constexpr bool containsAll(PermissionSet other) const { return (other.m_bits & ~m_bits) == 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr PermissionSet operator|(PermissionSet other) const { return PermissionSet(m_bits | other.m_bits); }
    [[nodiscard]] constexpr PermissionSet operator-(PermissionSet other) const { return PermissionSet(m_bits & ~other.m_bits); }
    [[nodiscard]] constexpr quint32 bits() const { return m_bits; }

    friend constexpr bool operator==(PermissionSet, PermissionSet) = default;

private:
    explicit constexpr PermissionSet(quint32 bits)
        : m_bits(bits)
    {
    }

    quint32 m_bits = 0;
};
