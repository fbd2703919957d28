// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/listquery.h"
#include "models/entities/budget.h"
#include "models/entities/group.h"
#include "models/entities/rights.h"

#include <QHash>

/// What is looked at again and again, so that nobody finds out by harm.
enum class HealthCheck {
    SecondAdministrator, ///< there is only one who could act
    GroupApprover, ///< nobody but the administrators can decide on what the group's users order
    BuyerBudget, ///< a buyer whom no budget bounds
    BudgetLow, ///< its threshold is reached
    Invitation, ///< about to expire, or expired
    BuyerPayment, ///< a buyer who cannot pay
    LastDay, ///< still active after their last day
};
inline constexpr int healthCheckCount = int(HealthCheck::LastDay) + 1;

/// One record that a check has found.
struct HealthFinding {
    HealthCheck check = HealthCheck::SecondAdministrator;
    RecordKey key;
    QString name; ///< as titleOf; of a built-in text not translated
    QString groupId; ///< of a user
    QString groupName;
    int count = 0; ///< percent used of a budget; users of a group
    QDateTime when; ///< an invitation's end
    QDate day; ///< a person's last one

    friend bool operator==(const HealthFinding &, const HealthFinding &) = default;
};

/// What the checks need to know of a company, taken in row by row: kinds in the order in which they depend on each other. Any thread, one at
/// a time.
class HealthFacts
{
public:
    static constexpr std::array kinds{RecordType::Company, RecordType::Role, RecordType::Group, RecordType::User, RecordType::Budget};

    void add(RecordType type, const CacheRow &row); ///< a row that cannot be read is passed over
    /// In the order of the checks, and in each by name. `today` is that of the company's days.
    [[nodiscard]] QList<HealthFinding> findings(const QDateTime &now, QDate today) const;

    static constexpr int invitationDays = 3; ///< before its end, an invitation is found

private:
    struct Person {
        QString id;
        QString name;
        QString groupId;
        PermissionSet permissions;
        UserStatus status;
        bool isAdministrator;
        bool canPay;
        QDate activeUntil;
        QDateTime invitationEnds;
    };
    struct Limit {
        Budget budget;
        int percent; ///< used; -1: not known
        bool isLow;
    };

    [[nodiscard]] bool reaches(const QString &groupId, const QSet<QString> &wanted) const;
    void findGroups(QList<HealthFinding> &found) const;
    void findBuyers(QList<HealthFinding> &found, QDate today) const;
    void findBudgets(QList<HealthFinding> &found, QDate today) const;
    [[nodiscard]] HealthFinding findingOf(HealthCheck check, const Person &person) const;

    QList<PaymentMethod> m_payment; ///< of the company
    bool m_knowsCompany = false;
    QHash<QString, Role> m_roles;
    QHash<QString, Group> m_groups;
    QList<Person> m_people;
    QList<Limit> m_budgets;
};
