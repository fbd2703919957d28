// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sight.h"

#include "approval.h"

#include "models/entities/budget.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

std::optional<Sight> Sight::of(Records &records, const Caller &caller)
{
    const auto user = records.get<User>(caller.userId);
    if (!user || user->status != UserStatus::Active)
        return {};
    Sight sight(records, {user->id, records.permissionsOf(*user)});
    sight.m_groupId = user->groupId;
    if (!sight.may(Permission::BudgetsView))
        sight.m_budgetGroups = records.ancestry(user->groupId);
    if (!sight.may(Permission::OrdersViewCompany)) {
        if (sight.may(Permission::OrdersViewGroup)) {
            const auto groups = records.subtree(user->groupId);
            sight.m_orderGroups = {groups.begin(), groups.end()};
        }
        if (sight.may(Permission::OrdersApprove))
            sight.m_approvesFor = QStringList{user->id} + substitutedBy(records, user->id);
    }
    return sight;
}

bool Sight::seesAll(RecordType type) const
{
    if (type == RecordType::InvoiceApplication && may(Permission::PaymentsApplyForInvoice))
        return true; // whoever may submit one, also without a view of the company
    const auto &needed = describe(type).view;
    return needed && may(*needed);
}

bool Sight::sees(RecordType type, const QJsonObject &row) const
{
    if (row.isEmpty())
        return false;
    if (seesAll(type))
        return true;
    const auto id = row["id"_L1].toString();
    switch (type) {
    case RecordType::User:
    case RecordType::UserActivity:
        return id == m_actor.userId;
    case RecordType::Group:
        return id == m_groupId;
    case RecordType::Budget:
        return seesBudget(row);
    case RecordType::BudgetUsage: {
        // As the budget is now; a tombstone still tells it.
        const auto *budget = m_records->find(RecordType::Budget, id);
        return budget && seesBudget(budget->row);
    }
    case RecordType::Order:
        return seesOrder(row);
    case RecordType::Company:
    case RecordType::Role:
    case RecordType::InvoiceApplication:
        break;
    }
    return false;
}

bool Sight::seesBudget(const QJsonObject &budget) const
{
    const auto owner = budget["ownerId"_L1].toString();
    return owner == m_records->companyId() || owner == m_actor.userId || m_budgetGroups.contains(owner);
}

bool Sight::seesOrder(const QJsonObject &order) const
{
    if (may(Permission::OrdersViewOwn) && order["placedBy"_L1] == m_actor.userId)
        return true;
    if (m_orderGroups.contains(order["groupId"_L1].toString()))
        return true;
    if (!may(Permission::OrdersApprove))
        return false;
    if (order["decision"_L1]["by"_L1] == m_actor.userId)
        return true;
    const auto approvers = order["approverIds"_L1].toArray();
    return std::any_of(approvers.begin(), approvers.end(),
                       [this](const auto &id) { return m_approvesFor.contains(id.toString()); });
}

QStringList Sight::candidates(RecordType type) const
{
    switch (type) {
    case RecordType::User:
    case RecordType::UserActivity:
        return {m_actor.userId};
    case RecordType::Group:
        return {m_groupId};
    case RecordType::Budget:
    case RecordType::BudgetUsage: {
        QStringList found;
        const auto owners = QStringList{m_records->companyId(), m_actor.userId} + m_budgetGroups;
        for (const auto &owner : owners)
            found += m_records->referring(RecordType::Budget, "ownerId"_L1, owner);
        found.sort();
        return found;
    }
    case RecordType::Order:
        return orderCandidates();
    case RecordType::Company:
    case RecordType::Role:
    case RecordType::InvoiceApplication:
        break;
    }
    return {};
}

QStringList Sight::orderCandidates() const
{
    QStringList found;
    const auto placed = [&](const QString &column, const QString &value) {
        auto query =
            m_records->select(u"SELECT id FROM order_fact WHERE company_id = ? AND %1 = ?"_s.arg(column),
                              {m_records->companyId(), value});
        while (query.next())
            found.append(query.value(0).toString());
    };
    if (may(Permission::OrdersViewOwn))
        placed(u"placed_by"_s, m_actor.userId);
    for (const auto &group : m_orderGroups)
        placed(u"group_id"_s, group);
    for (const auto &approver : m_approvesFor)
        found += m_records->referring(RecordType::Order, "approverIds"_L1, approver);
    if (may(Permission::OrdersApprove))
        found += m_records->referring(RecordType::Order, "decision"_L1, m_actor.userId);
    found.sort();
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QByteArray Sight::scope() const
{
    auto groups = m_orderGroups.values();
    groups.sort();
    // The own group is seen by everybody, and matters only to those who do not see all of them.
    const auto group = may(Permission::GroupsView) ? QString() : m_groupId;
    QByteArray facts;
    QDataStream stream(&facts, QIODevice::WriteOnly);
    stream << m_actor.userId << m_actor.permissions.bits() << group << m_budgetGroups << groups
           << m_approvesFor;
    return QCryptographicHash::hash(facts, QCryptographicHash::Sha256).first(16);
}
