// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accessreportdialog.h"

#include "models/reports/accessreader.h"

#include <QDateEdit>

using namespace Qt::Literals::StringLiterals;

AccessReportDialog::AccessReportDialog(const PageContext &context, QWidget *parent)
    : ReportDialog(tr("Access report"),
                   tr("Who had which rights, roles, limits and payment methods at the end of a day. It is worked out from the log, which only the "
                      "service has."),
                   context, parent)
    , m_day(new QDateEdit(this))
{
    const auto today = context.format.today();
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"dd.MM.yyyy"_s);
    m_day->setMaximumDate(today);
    setDay(QDate(today.year(), today.month(), 1).addDays(-1));
    addChoice(tr("Day"), m_day);
    finishLayout();
}

void AccessReportDialog::setDay(QDate day)
{
    m_day->setDate(day);
}

QString AccessReportDialog::fileName() const
{
    return windowTitle() + u' ' + m_day->date().toString(Qt::ISODate);
}

void AccessReportDialog::gather(std::function<void(const Tables &)> done)
{
    const auto moment = m_day->date().addDays(1).startOfDay(context().format.options().zone).toUTC();
    auto *reader = new AccessReader(moment, context().cache, context().actions, context().queries, this);
    connect(reader, &AccessReader::finished, this, [this, reader, done = std::move(done)](const Result<AccessReport> &report) {
        reader->deleteLater();
        done(report ? Tables(report->tables(context().format)) : Tables(report.error()));
    });
    reader->start();
}
