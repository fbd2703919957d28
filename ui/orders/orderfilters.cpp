// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderfilters.h"

#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "models/titleindex.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Period { AllTime, Today, LastSevenDays, LastThirtyDays, LastNinetyDays, ThisMonth, LastMonth, ThisYear, LastYear, TheseDays };

/// The first day of the period and the first after it; invalid days do not bound.
std::pair<QDate, QDate> daysOf(Period period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate year(today.year(), 1, 1);
    switch (period) {
    case AllTime:
        return {};
    case Today:
        return {today, {}};
    case LastSevenDays:
        return {today.addDays(-6), {}};
    case LastThirtyDays:
        return {today.addDays(-29), {}};
    case LastNinetyDays:
        return {today.addDays(-89), {}};
    case ThisMonth:
        return {month, {}};
    case LastMonth:
        return {month.addMonths(-1), month};
    case ThisYear:
        return {year, {}};
    case LastYear:
        return {year.addYears(-1), year};
    case TheseDays:
        break;
    }
    return {};
}

QString instantText(QDate day, const QTimeZone &zone)
{
    return day.isValid() ? toJson(day.startOfDay(zone).toUTC()).toString() : QString();
}

} // namespace

OrderFilters::OrderFilters(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_status(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_buyer(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_status->addItem(tr("All statuses"));
    for (const auto &choice : choicesOf<OrderStatus>())
        m_status->addItem(RecordTexts::choice(choice), QString(choice.wire));
    m_status->setAccessibleName(tr("Status"));
    const std::pair<Period, QString> periods[] = {
        {AllTime, tr("All dates")},          {Today, tr("Today")},           {LastSevenDays, tr("Last 7 days")},
        {LastThirtyDays, tr("Last 30 days")}, {LastNinetyDays, tr("Last 90 days")}, {ThisMonth, tr("This month")},
        {LastMonth, tr("Last month")},        {ThisYear, tr("This year")},    {LastYear, tr("Last year")},
    };
    for (const auto &[period, text] : periods)
        m_period->addItem(text, int(period));
    m_period->setAccessibleName(tr("Date"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_buyer->setIcon(icon(Icon::Cancel));
    m_buyer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buyer->setToolTip(tr("Show all buyers again"));
    m_clear->setText(tr("Reset"));
    m_clear->setToolTip(tr("Show all orders again"));
    for (auto *box : {m_status, m_period, m_group}) {
        layout->addWidget(box);
        connect(box, &QComboBox::activated, this, [this] {
            showState();
            emit changed();
        });
    }
    layout->addWidget(m_buyer);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_buyer, &QToolButton::clicked, this, [this] { setBuyer({}, {}); });
    connect(m_clear, &QToolButton::clicked, this, &OrderFilters::clear);
    connect(context.titles, &TitleIndex::changed, this, [this](RecordType type) {
        if (type == RecordType::Group)
            fillGroups();
    });
    fillGroups();
    showState();
}

void OrderFilters::fillGroups()
{
    const auto chosen = m_group->currentData().toString();
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const auto &group : m_context.titles->all(RecordType::Group))
        m_group->addItem(group.title, group.id);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    // With one group or none to choose from, there is nothing to choose.
    m_group->setVisible(m_group->count() > 2);
}

QList<FieldFilter> OrderFilters::filters() const
{
    QList<FieldFilter> filters;
    if (const auto status = m_status->currentData().toString(); !status.isEmpty())
        filters.append({u"status"_s, {status}});
    if (const auto period = Period(m_period->currentData().toInt()); period != AllTime) {
        const auto zone = m_context.format.options().zone;
        const auto [first, after] = period == TheseDays
            ? std::pair(m_first, m_last.isValid() ? m_last.addDays(1) : QDate())
            : daysOf(period, QDateTime::currentDateTimeUtc().toTimeZone(zone).date());
        filters.append({u"placedAt"_s, {}, instantText(first, zone), instantText(after, zone)});
    }
    if (const auto group = m_group->currentData().toString(); !group.isEmpty())
        filters.append({u"groupId"_s, m_context.approvers->withSubgroups(group)});
    if (!m_buyerId.isEmpty())
        filters.append({u"placedBy"_s, {m_buyerId}});
    return filters;
}

bool OrderFilters::isActive() const
{
    return m_status->currentIndex() > 0 || m_period->currentIndex() > 0 || m_group->currentIndex() > 0 || !m_buyerId.isEmpty();
}

void OrderFilters::setGroup(const QString &id)
{
    m_group->setCurrentIndex(std::max(0, m_group->findData(id)));
    showState();
    emit changed();
}

void OrderFilters::setDays(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    if (const int before = m_period->findData(int(TheseDays)); before >= 0)
        m_period->removeItem(before);
    m_period->setCurrentIndex(0);
    if (first.isValid() || last.isValid()) {
        const auto &format = m_context.format;
        m_period->addItem(!last.isValid() ? tr("Since %1").arg(format.day(first))
                              : !first.isValid() ? tr("Until %1").arg(format.day(last))
                                                 : tr("%1 to %2", "two days").arg(format.day(first), format.day(last)),
                          int(TheseDays));
        m_period->setCurrentIndex(m_period->count() - 1);
    }
    showState();
    emit changed();
}

void OrderFilters::setBuyer(const QString &id, const QString &name)
{
    m_buyerId = id;
    m_buyer->setText(withoutMnemonic(tr("Buyer: %1").arg(name)));
    m_buyer->setAccessibleName(m_buyer->text());
    showState();
    emit changed();
}

void OrderFilters::clear()
{
    for (auto *box : {m_status, m_period, m_group})
        box->setCurrentIndex(0);
    setBuyer({}, {});
}

void OrderFilters::showState()
{
    m_buyer->setVisible(!m_buyerId.isEmpty());
    m_clear->setVisible(isActive());
}
