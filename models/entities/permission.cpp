// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "permission.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace {

struct PermissionFacts {
    Choice choice;
    const char *group;
};

constexpr PermissionFacts permissionFacts[] = {
    {{"company.view"_L1, QT_TRANSLATE_NOOP("Choice", "See the company's facts")}, QT_TRANSLATE_NOOP("Permission", "Company")},
    {{"company.edit"_L1, QT_TRANSLATE_NOOP("Choice", "Change the company's facts")}, QT_TRANSLATE_NOOP("Permission", "Company")},
    {{"users.view"_L1, QT_TRANSLATE_NOOP("Choice", "See all users")}, QT_TRANSLATE_NOOP("Permission", "Users")},
    {{"users.invite"_L1, QT_TRANSLATE_NOOP("Choice", "Invite users")}, QT_TRANSLATE_NOOP("Permission", "Users")},
    {{"users.manage"_L1, QT_TRANSLATE_NOOP("Choice", "Create, edit and remove users")}, QT_TRANSLATE_NOOP("Permission", "Users")},
    {{"users.disable"_L1, QT_TRANSLATE_NOOP("Choice", "Disable and enable users")}, QT_TRANSLATE_NOOP("Permission", "Users")},
    {{"users.restrict"_L1, QT_TRANSLATE_NOOP("Choice", "Restrict users' rights")}, QT_TRANSLATE_NOOP("Permission", "Users")},
    {{"roles.view"_L1, QT_TRANSLATE_NOOP("Choice", "See roles")}, QT_TRANSLATE_NOOP("Permission", "Roles")},
    {{"roles.assign"_L1, QT_TRANSLATE_NOOP("Choice", "Give and take roles")}, QT_TRANSLATE_NOOP("Permission", "Roles")},
    {{"roles.manage"_L1, QT_TRANSLATE_NOOP("Choice", "Create and change roles")}, QT_TRANSLATE_NOOP("Permission", "Roles")},
    {{"groups.view"_L1, QT_TRANSLATE_NOOP("Choice", "See groups")}, QT_TRANSLATE_NOOP("Permission", "Groups")},
    {{"groups.manage"_L1, QT_TRANSLATE_NOOP("Choice", "Create and change groups")}, QT_TRANSLATE_NOOP("Permission", "Groups")},
    {{"budgets.view"_L1, QT_TRANSLATE_NOOP("Choice", "See all budgets")}, QT_TRANSLATE_NOOP("Permission", "Budgets")},
    {{"budgets.manage"_L1, QT_TRANSLATE_NOOP("Choice", "Create and change budgets")}, QT_TRANSLATE_NOOP("Permission", "Budgets")},
    {{"payments.assign"_L1, QT_TRANSLATE_NOOP("Choice", "Allow payment methods")}, QT_TRANSLATE_NOOP("Permission", "Payment")},
    {{"payments.applyForInvoice"_L1, QT_TRANSLATE_NOOP("Choice", "Apply for invoice")}, QT_TRANSLATE_NOOP("Permission", "Payment")},
    {{"orders.place"_L1, QT_TRANSLATE_NOOP("Choice", "Place orders")}, QT_TRANSLATE_NOOP("Permission", "Orders")},
    {{"orders.viewOwn"_L1, QT_TRANSLATE_NOOP("Choice", "See own orders")}, QT_TRANSLATE_NOOP("Permission", "Orders")},
    {{"orders.viewGroup"_L1, QT_TRANSLATE_NOOP("Choice", "See the group's orders")}, QT_TRANSLATE_NOOP("Permission", "Orders")},
    {{"orders.viewCompany"_L1, QT_TRANSLATE_NOOP("Choice", "See all the company's orders")}, QT_TRANSLATE_NOOP("Permission", "Orders")},
    {{"orders.approve"_L1, QT_TRANSLATE_NOOP("Choice", "Approve orders")}, QT_TRANSLATE_NOOP("Permission", "Orders")},
    {{"audit.view"_L1, QT_TRANSLATE_NOOP("Choice", "See the log")}, QT_TRANSLATE_NOOP("Permission", "Log")},
};
static_assert(std::size(permissionFacts) == permissionCount);

constexpr auto permissionChoices = [] {
    std::array<Choice, permissionCount> choices{};
    for (int i = 0; i < permissionCount; ++i)
        choices[size_t(i)] = permissionFacts[i].choice;
    return choices;
}();

} // namespace

template<>
std::span<const Choice> choicesOf<Permission>()
{
    return permissionChoices;
}

QLatin1StringView wireName(Permission permission)
{
    return permissionChoices[size_t(permission)].wire;
}

std::optional<Permission> permissionFromWire(QStringView name)
{
    for (int i = 0; i < permissionCount; ++i) {
        if (permissionChoices[size_t(i)].wire == name)
            return Permission(i);
    }
    return {};
}

const char *permissionGroup(Permission permission)
{
    return permissionFacts[size_t(permission)].group;
}
