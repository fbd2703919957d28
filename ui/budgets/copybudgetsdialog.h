// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/budgetplan.h"
#include "ui/pagecontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

/// Makes some budgets once more for the time after them, with other amounts if wanted; shows what will be made before it is. Deletes itself.
class CopyBudgetsDialog : public QDialog
{
    Q_OBJECT
public:
    CopyBudgetsDialog(const QList<Budget> &budgets, QDate today, const PageContext &context, QWidget *parent);

signals:
    void noticed(const QString &sentence);

private:
    void follow();
    void create();

    QList<Budget> m_budgets;
    QDate m_today;
    PageContext m_context;
    QSpinBox *m_percent;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_create;
};
