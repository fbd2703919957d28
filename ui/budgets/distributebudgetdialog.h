// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/budget.h"
#include "models/entities/user.h"
#include "ui/pagecontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;

/// Makes a budget for each of some people out of one that they share: equal parts of it, or the same sum each. Deletes itself.
class DistributeBudgetDialog : public QDialog
{
    Q_OBJECT
public:
    DistributeBudgetDialog(const Budget &budget, const QList<User> &people, QDate today, const PageContext &context, QWidget *parent);

signals:
    void noticed(const QString &sentence);

private:
    [[nodiscard]] QList<qint64> amounts(const QList<User> &chosen) const; ///< empty when the typed amount is none
    [[nodiscard]] QList<User> chosenPeople() const;
    void follow();
    void create();

    Budget m_budget;
    QList<User> m_people;
    QDate m_startsOn;
    PageContext m_context;
    QRadioButton *m_parts;
    QRadioButton *m_each;
    QLineEdit *m_amount;
    QTableWidget *m_table;
    QLabel *m_note;
    QPushButton *m_create;
    bool m_filling = false;
};
