// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/period.h"
#include "reportdialog.h"

class QComboBox;

/// The report of a month: budgets, and what was ordered by group, cost centre, buyer and reference. Proposes the month before this one.
class MonthlyReportDialog : public ReportDialog
{
    Q_OBJECT
public:
    MonthlyReportDialog(const PageContext &context, QWidget *parent);

    [[nodiscard]] DaySpan days() const;

private:
    void gather(std::function<void(const Tables &)> done) override;
    [[nodiscard]] QString fileName() const override;

    QComboBox *m_month;
};
