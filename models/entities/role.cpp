// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "role.h"

using namespace Qt::Literals::StringLiterals;

std::span<const Field> Role::fields()
{
    static const Field table[] = {
        field<&Role::name>("name"_L1, QT_TRANSLATE_NOOP("Role", "Name"), Merge::Text, Required | Searchable),
        field<&Role::description>("description"_L1, QT_TRANSLATE_NOOP("Role", "Description"), Merge::Text, Searchable).as(FieldType::LongText),
        field<&Role::builtIn>("builtIn"_L1, QT_TRANSLATE_NOOP("Role", "Built-in"), Merge::Computed, ReadOnly | Secondary),
        field<&Role::permissions>("permissions"_L1, QT_TRANSLATE_NOOP("Role", "Permissions"), Merge::Set, Unlisted),
        field<&Role::denies>("denies"_L1, QT_TRANSLATE_NOOP("Role", "Denied permissions"), Merge::Set, Unlisted),
    };
    return table;
}

Role makeBuiltInRole(BuiltInRole role)
{
    using enum Permission;
    Role result;
    result.builtIn = true;
    switch (role) {
    case BuiltInRole::Administrator:
        result.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Administrator"));
        result.description = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "All rights."));
        result.permissions = PermissionSet::all();
        break;
    case BuiltInRole::Customer:
        result.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Customer"));
        result.description = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Orders products and sees their own orders."));
        result.permissions = {OrdersPlace, OrdersViewOwn, CompanyView};
        break;
    case BuiltInRole::Manager:
        result.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Manager"));
        result.description = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Administers users and sees the company's orders."));
        result.permissions = {CompanyView, UsersView, UsersInvite, UsersManage, UsersDisable, RolesView, RolesAssign,
                              GroupsView, BudgetsView, OrdersViewOwn, OrdersViewCompany};
        break;
    case BuiltInRole::OrderApprover:
        result.name = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Order approver"));
        result.description = QString::fromUtf8(QT_TRANSLATE_NOOP("Role", "Approves orders and cannot place any."));
        result.permissions = {CompanyView, OrdersViewOwn, OrdersApprove};
        result.denies = {OrdersPlace};
        break;
    }
    return result;
}
