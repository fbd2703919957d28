// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "database.h"

#include "models/entities/budget.h"
#include "models/entities/company.h"
#include "models/entities/description.h"
#include "models/entities/group.h"
#include "models/entities/invoiceapplication.h"
#include "models/entities/order.h"
#include "models/entities/role.h"
#include "models/entities/user.h"
#include "models/entities/useractivity.h"

#include <QTimeZone>

#include <functional>

class StatementSet;

/// Begins the numbering of a new company's changes; Conflict when there is one with that id. Within a writing
/// transaction.
[[nodiscard]] Result<void> beginCompany(QSqlDatabase &database, const QString &companyId);

/// Takes a whole company in, record by record, without rights, change log or audit: sample data and moves
/// from elsewhere. The records must fit together; budgets and orders are counted at the end.
class CompanyImport {
public:
    /// All or nothing, in one transaction: makes the company, calls `fill` to add the rest, and counts. `now`
    /// is UTC. Conflict when the company is there already.
    [[nodiscard]] static Result<void> run(Database &database, const QDateTime &now, const Company &company,
                                          const std::function<Result<void>(CompanyImport &)> &fill);

    ~CompanyImport();
    Q_DISABLE_COPY_MOVE(CompanyImport)

    [[nodiscard]] Result<void> add(const Role &role) { return addRow(Role::type, toRow(role)); }
    [[nodiscard]] Result<void> add(const Group &group) { return addRow(Group::type, toRow(group)); }
    [[nodiscard]] Result<void> add(const UserActivity &activity)
    {
        return addRow(UserActivity::type, toRow(activity));
    }
    [[nodiscard]] Result<void> add(const InvoiceApplication &application)
    {
        return addRow(InvoiceApplication::type, toRow(application));
    }
    [[nodiscard]] Result<void> add(const Budget &budget);
    [[nodiscard]] Result<void> add(const Order &order);

    /// The user signs in as the identity with their e-mail; one that is made for it gets the hash of a
    /// password, which may be empty.
    [[nodiscard]] Result<void> add(const User &user, const QString &passwordHash);

private:
    CompanyImport(QSqlDatabase &database, const QDateTime &now, const Company &company);

    [[nodiscard]] Result<void> addRow(RecordType type, QJsonObject row);
    [[nodiscard]] Result<void> begin(const Company &company);
    [[nodiscard]] Result<void> count();

    QSqlDatabase &m_database;
    QDateTime m_now;
    QString m_companyId;
    QTimeZone m_zone;
    QList<Budget> m_budgets;
    std::unique_ptr<StatementSet> m_statements;
};
