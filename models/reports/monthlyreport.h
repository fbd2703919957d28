// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reporttable.h"

#include "models/cache/listquery.h"
#include "models/entities/budget.h"
#include "models/entities/order.h"
#include "models/entities/period.h"

#include <QCoreApplication>

/// What was ordered in some days, by group, cost centre, buyer and reference, and how far it filled the budgets. Takes the records row by row;
/// any thread, one at a time.
class MonthlyReport
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyReport)

public:
    /// Of orders placed on these days, as they are days in the company's zone.
    MonthlyReport(const DaySpan &days, const QTimeZone &zone);

    [[nodiscard]] QList<ListQuery> queries() const; ///< for the records that `add` needs, in this order
    void add(RecordType type, const CacheRow &row); ///< a row that cannot be read is passed over

    /// In the language of the interface; GUI thread. Amounts are in the company's currency, and what counts against budgets is with VAT only if
    /// the company says so.
    [[nodiscard]] QList<ReportTable> tables(const Format &format) const;
    [[nodiscard]] int orders() const { return m_orders; }

private:
    /// Of orders that were approved, and of those that still wait. In minor units.
    struct Sum {
        QString title;
        qint64 orders = 0;
        qint64 net = 0;
        qint64 vat = 0;
        qint64 waiting = 0; ///< without VAT
    };
    struct Use {
        QDate day;
        qint64 amount;
        bool isWaiting;
    };
    struct Place {
        QString name;
        QString parentId;
        QString costCentre;
    };
    using Sums = QHash<QString, Sum>;

    void addOrder(const Order &order);
    [[nodiscard]] ReportTable sums(const QString &title, const QString &what, const Sums &sums, const Format &format) const;
    [[nodiscard]] ReportTable budgets(const Format &format) const;
    [[nodiscard]] QString ownerName(const Budget &budget) const;

    DaySpan m_days;
    QTimeZone m_zone;
    bool m_withVat = false;
    QString m_currency;
    QString m_companyId;
    QString m_companyName;
    QHash<QString, Place> m_groups;
    QHash<QString, QString> m_costCentres; ///< of users
    QHash<QString, QString> m_names; ///< likewise
    QList<Budget> m_budgets;
    QHash<QString, QList<Use>> m_uses; ///< by the budgets' owners
    Sums m_byGroup;
    Sums m_byCostCentre;
    Sums m_byBuyer;
    Sums m_byReference;
    int m_orders = 0;
};
