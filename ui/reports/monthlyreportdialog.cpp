// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "monthlyreportdialog.h"

#include "models/accountactions.h"
#include "models/reports/monthlyreport.h"
#include "models/reports/recordwalk.h"
#include "models/whenready.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int monthsOffered = 24; ///< for which the feed carries orders

} // namespace

MonthlyReportDialog::MonthlyReportDialog(const PageContext &context, QWidget *parent)
    : ReportDialog(tr("Monthly report"),
                   tr("Budgets, and what was ordered by group, cost centre, buyer and reference. It has the orders that you may see; rejected and "
                      "cancelled ones do not count."),
                   context, parent)
    , m_month(new QComboBox(this))
{
    const auto today = context.format.today();
    const auto locale = context.format.options().locale;
    for (int back = 0; back < monthsOffered; ++back) {
        const auto first = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(tr("%1 %2", "month and year").arg(locale.standaloneMonthName(first.month())).arg(first.year()), first);
    }
    m_month->setCurrentIndex(1);
    addChoice(tr("Month"), m_month);
    finishLayout();
}

DaySpan MonthlyReportDialog::days() const
{
    const auto first = m_month->currentData().toDate();
    return {first, first.addMonths(1).addDays(-1)};
}

QString MonthlyReportDialog::fileName() const
{
    return windowTitle() + u' ' + days().first.toString(u"yyyy-MM"_s);
}

void MonthlyReportDialog::gather(std::function<void(const Tables &)> done)
{
    const RecordKey company{RecordType::Company, context().actions->identity().companyId};
    whenReady(this, context().cache->row(company), [this, done = std::move(done)](const Result<CacheRow> &row) {
        // Days are those of the company, wherever this device is.
        const QTimeZone zone(row ? row->row["timeZone"_L1].toString().toLatin1() : QByteArray());
        const auto report = std::make_shared<MonthlyReport>(days(), zone.isValid() ? zone : context().format.options().zone);
        walkRecords(context().cache, report->queries(), this, [report](RecordType type, const CacheRow &each) { report->add(type, each); },
                    [this, report, done](const Result<void> &walked) {
                        done(walked ? Tables(report->tables(context().format)) : Tables(walked.error()));
                    });
    });
}
