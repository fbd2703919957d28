// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tablepage.h"

/// The tab *Budgets*.
class BudgetPage : public TablePage
{
    Q_OBJECT
public:
    explicit BudgetPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void followActions();
    void createBudget();
    void copyBudgets();
    void distribute();
    void showDistribution(const QJsonObject &row);
    void setActive(bool active);
    void remove();
    void showOrders();

    QAction *m_new;
    QAction *m_copy;
    QAction *m_distribute;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_remove;
    QAction *m_orders;
};
