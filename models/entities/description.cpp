// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "description.h"

#include "budget.h"
#include "budgetusage.h"
#include "company.h"
#include "group.h"
#include "invoiceapplication.h"
#include "order.h"
#include "role.h"
#include "user.h"
#include "useractivity.h"

using namespace Qt::Literals::StringLiterals;

namespace {

template<class E>
RecordDescription descriptionOf(std::optional<Permission> view, std::optional<Permission> write,
                                std::optional<RecordType> companion = {})
{
    return {E::type, E::context, E::fields(), companion, view, write};
}

} // namespace

const RecordDescription &describe(RecordType type)
{
    using enum Permission;
    static const std::array<RecordDescription, allRecordTypes.size()> descriptions{
        descriptionOf<Company>(CompanyView, CompanyEdit),
        descriptionOf<Role>(RolesView, RolesManage),
        descriptionOf<Group>(GroupsView, GroupsManage),
        descriptionOf<User>(UsersView, UsersManage, RecordType::UserActivity),
        descriptionOf<UserActivity>(UsersView, {}),
        descriptionOf<Budget>(BudgetsView, BudgetsManage, RecordType::BudgetUsage),
        descriptionOf<BudgetUsage>(BudgetsView, {}),
        descriptionOf<Order>(OrdersViewCompany, {}),
        descriptionOf<InvoiceApplication>(CompanyView, PaymentsApplyForInvoice),
    };
    return descriptions[size_t(type)];
}

const Field *findField(RecordType type, QStringView key)
{
    for (const auto &field : describe(type).fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

RecordType referredType(const Field &field, const QJsonObject &row)
{
    return referredTypeAt(field, textsOf(row));
}

RecordType referredTypeAt(const Field &field, const TextAt &row)
{
    BudgetOwner owner{};
    if (field.key == "ownerId"_L1 && fromJson(row({"ownerKind"_L1}), owner))
        return ownerType(owner);
    return field.refers;
}

TextAt textsOf(const QJsonObject &row)
{
    return [&row](std::initializer_list<QLatin1StringView> path) {
        QJsonValue value = row;
        for (const auto key : path)
            value = value[key];
        return value.toString();
    };
}

QJsonValue valueOf(const Field &field, const QJsonObject &row)
{
    return field.derive ? QJsonValue(field.derive(textsOf(row))) : row[field.key];
}

QLatin1StringView titleKey(RecordType type)
{
    switch (type) {
    case RecordType::Order:
        return "number"_L1;
    case RecordType::InvoiceApplication:
        return "contactName"_L1;
    default:
        return "name"_L1;
    }
}

QString titleOf(RecordType type, const QJsonObject &row)
{
    return type == RecordType::User ? fullNameOfRow(row) : row[titleKey(type)].toString();
}
