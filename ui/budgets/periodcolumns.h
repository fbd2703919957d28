// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/budgetplan.h"
#include "models/format.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

/// What was used of a budget in each period, as columns beside what it allowed; the same as a table for whoever cannot see them.
class PeriodColumns : public QWidget
{
    Q_OBJECT
public:
    PeriodColumns(const Format &format, QWidget *parent);

    /// The oldest first, the present one last; `warnAtPercent` decides their colours.
    void setPeriods(const QList<PeriodFigures> &periods, const QString &currency, int warnAtPercent);

private:
    void fillTable();

    Format m_format;
    QList<PeriodFigures> m_periods;
    QString m_currency;
    QWidget *m_columns;
    QToolButton *m_asTable;
    QTableWidget *m_table;
};
