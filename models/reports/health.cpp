// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "health.h"

#include "models/usagefigures.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void HealthFacts::add(RecordType type, const CacheRow &row)
{
    const auto roleOf = [this](const QString &id) -> const Role * {
        const auto at = m_roles.constFind(id);
        return at == m_roles.constEnd() ? nullptr : &*at;
    };
    if (type == RecordType::Company) {
        if (const auto company = fromRow<Company>(row.row)) {
            m_payment = company->allowedPaymentMethods;
            m_knowsCompany = true;
        }
    } else if (type == RecordType::Role) {
        if (auto role = fromRow<Role>(row.row))
            m_roles.insert(role->id, *std::move(role));
    } else if (type == RecordType::Group) {
        if (auto group = fromRow<Group>(row.row))
            m_groups.insert(group->id, *std::move(group));
    } else if (type == RecordType::User) {
        const auto user = fromRow<User>(row.row);
        if (!user)
            return;
        const auto isUsable = [this](PaymentMethod method) { return !m_knowsCompany || m_payment.contains(method); };
        const bool canPay = std::any_of(user->paymentMethods.begin(), user->paymentMethods.end(), isUsable);
        m_people.append({user->id, fullName(*user), user->groupId, effectivePermissions(*user, roleOf), user->status,
                         isActiveAdministrator(*user, roleOf), canPay, user->activeUntil,
                         user->invitation ? user->invitation->expiresAt : QDateTime()});
    } else if (type == RecordType::Budget) {
        const auto budget = fromRow<Budget>(row.row);
        const auto used = usageFigures(row.row, row.companion);
        if (budget)
            m_budgets.append({*budget, used ? used->percent() : -1, used && used->level() != UsageFigures::Level::Fine});
    }
}

/// Whether one of the wanted stands at the group or above it.
bool HealthFacts::reaches(const QString &groupId, const QSet<QString> &wanted) const
{
    QSet<QString> seen; // a tree; but one that is being moved about while offline may look otherwise for a moment
    for (auto id = groupId; !id.isEmpty() && !seen.contains(id); id = m_groups.value(id).parentId) {
        if (wanted.contains(id))
            return true;
        seen.insert(id);
    }
    return false;
}

HealthFinding HealthFacts::findingOf(HealthCheck check, const Person &person) const
{
    HealthFinding finding;
    finding.check = check;
    finding.key = {RecordType::User, person.id};
    finding.name = person.name;
    finding.groupId = person.groupId;
    finding.groupName = m_groups.value(person.groupId).name;
    return finding;
}

void HealthFacts::findGroups(QList<HealthFinding> &found) const
{
    QSet<QString> able;
    QHash<QString, int> buyers;
    for (const auto &person : m_people) {
        if (person.status != UserStatus::Active)
            continue;
        if (person.permissions.contains(Permission::OrdersApprove))
            able.insert(person.id);
        if (person.permissions.contains(Permission::OrdersPlace))
            ++buyers[person.groupId];
    }
    QSet<QString> decided;
    for (const auto &group : m_groups) {
        if (std::any_of(group.approverIds.begin(), group.approverIds.end(), [&](const QString &id) { return able.contains(id); }))
            decided.insert(group.id);
    }
    for (const auto &group : m_groups) {
        if (!buyers.contains(group.id) || reaches(group.id, decided))
            continue;
        HealthFinding finding;
        finding.check = HealthCheck::GroupApprover;
        finding.key = {RecordType::Group, group.id};
        finding.name = group.name;
        finding.count = buyers.value(group.id);
        found.append(finding);
    }
}

void HealthFacts::findBuyers(QList<HealthFinding> &found, QDate today) const
{
    bool wholeCompany = false;
    QSet<QString> owners;
    for (const auto &limit : m_budgets) {
        const auto &budget = limit.budget;
        if (!budget.active || (budget.endsOn.isValid() && budget.endsOn < today) || budget.startsOn > today)
            continue;
        wholeCompany = wholeCompany || budget.ownerKind == BudgetOwner::Company;
        owners.insert(budget.ownerId);
    }
    for (const auto &person : m_people) {
        if (person.status != UserStatus::Active || !person.permissions.contains(Permission::OrdersPlace))
            continue;
        if (!wholeCompany && !owners.contains(person.id) && !reaches(person.groupId, owners))
            found.append(findingOf(HealthCheck::BuyerBudget, person));
        if (!person.canPay)
            found.append(findingOf(HealthCheck::BuyerPayment, person));
    }
}

void HealthFacts::findBudgets(QList<HealthFinding> &found, QDate today) const
{
    for (const auto &limit : m_budgets) {
        const auto &budget = limit.budget;
        if (!limit.isLow || !budget.active || (budget.endsOn.isValid() && budget.endsOn < today))
            continue;
        HealthFinding finding;
        finding.check = HealthCheck::BudgetLow;
        finding.key = {RecordType::Budget, budget.id};
        finding.name = budget.name;
        finding.count = limit.percent;
        found.append(finding);
    }
}

QList<HealthFinding> HealthFacts::findings(const QDateTime &now, QDate today) const
{
    QList<HealthFinding> found;
    QList<const Person *> administrators;
    for (const auto &person : m_people) {
        if (person.isAdministrator)
            administrators.append(&person);
        if (person.status == UserStatus::Invited && person.invitationEnds.isValid() && person.invitationEnds < now.addDays(invitationDays)) {
            found.append(findingOf(HealthCheck::Invitation, person));
            found.last().when = person.invitationEnds;
        }
        if (person.status == UserStatus::Active && person.activeUntil.isValid() && person.activeUntil < today) {
            found.append(findingOf(HealthCheck::LastDay, person));
            found.last().day = person.activeUntil;
        }
    }
    if (administrators.size() == 1)
        found.append(findingOf(HealthCheck::SecondAdministrator, *administrators.first()));
    findGroups(found);
    findBuyers(found, today);
    findBudgets(found, today);
    std::sort(found.begin(), found.end(), [](const HealthFinding &a, const HealthFinding &b) {
        if (a.check != b.check)
            return a.check < b.check;
        const int names = a.name.localeAwareCompare(b.name);
        return names != 0 ? names < 0 : a.key < b.key;
    });
    return found;
}
