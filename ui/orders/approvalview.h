// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pagecontext.h"

#include "models/entities/order.h"

#include <QWidget>

class QVBoxLayout;
class RecordViewer;

/// What there is to know about the approval of one order: why it waits and since when, the budgets without and with it, who may act and who of
/// them is away, reminders, and what was decided. Follows buyer, budgets and approvers.
class ApprovalView : public QWidget
{
    Q_OBJECT
public:
    ApprovalView(const PageContext &context, const Order &order, QWidget *parent);

private:
    [[nodiscard]] RecordViewer *watch(const RecordKey &key);
    void show();
    void addReasons(QVBoxLayout *layout);
    void addBudget(QVBoxLayout *layout, const ApprovalReason &reason, const RecordViewer &budget);
    void addWhoMayAct(QVBoxLayout *layout);
    void addDecision(QVBoxLayout *layout);
    [[nodiscard]] QString nameOf(const QString &userId, const QString &known = {}) const;
    [[nodiscard]] QDate today() const;

    PageContext m_context;
    Order m_order;
    RecordViewer *m_buyer = nullptr; ///< these are null when the order does not wait
    RecordViewer *m_company = nullptr;
    QHash<QString, RecordViewer *> m_budgets;
    QWidget *m_page = nullptr;
};
