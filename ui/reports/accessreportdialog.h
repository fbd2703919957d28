// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "reportdialog.h"

class QDateEdit;

/// Who had which rights, roles, limits and payment methods at the end of a day, from the log. Needs a line.
class AccessReportDialog : public ReportDialog
{
    Q_OBJECT
public:
    AccessReportDialog(const PageContext &context, QWidget *parent);

    void setDay(QDate day);

private:
    void gather(std::function<void(const Tables &)> done) override;
    [[nodiscard]] QString fileName() const override;

    QDateEdit *m_day;
};
