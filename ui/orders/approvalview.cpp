// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "approvalview.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/budgetusage.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"
#include "ui/sheets/sheetbuilder.h"
#include "ui/usagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ApprovalView::ApprovalView(const PageContext &context, const Order &order, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_order(order)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (order.status == OrderStatus::PendingApproval) {
        m_buyer = watch({RecordType::User, order.placedBy});
        m_company = watch({RecordType::Company, context.actions->identity().companyId});
        for (const auto &reason : order.approvalReasons) {
            if (reason.kind == ApprovalReason::Kind::Budget)
                m_budgets.insert(reason.budgetId, watch({RecordType::Budget, reason.budgetId}));
        }
        connect(context.approvers, &ApproverIndex::changed, this, &ApprovalView::show);
        context.approvers->renew();
    }
    show();
}

RecordViewer *ApprovalView::watch(const RecordKey &key)
{
    auto *viewer = new RecordViewer(m_context.cache, m_context.titles, this);
    viewer->setKey(key);
    connect(viewer, &RecordViewer::changed, this, &ApprovalView::show);
    return viewer;
}

QDate ApprovalView::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_context.format.options().zone).date();
}

/// `known`: how the order itself calls them.
QString ApprovalView::nameOf(const QString &userId, const QString &known) const
{
    if (userId == m_context.actions->identity().userId)
        return tr("you");
    if (const auto *approver = m_context.approvers->approver(userId))
        return approver->name;
    if (!known.isEmpty())
        return known;
    const auto title = m_context.titles->title({RecordType::User, userId});
    return !title ? u"…"_s : title->isEmpty() ? tr("(a person you cannot see)") : *title;
}

void ApprovalView::show()
{
    auto *page = new QWidget(this);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    addReasons(inside);
    if (m_order.status == OrderStatus::PendingApproval)
        addWhoMayAct(inside);
    addDecision(inside);
    if (m_page) {
        layout()->removeWidget(m_page);
        m_page->deleteLater();
    }
    m_page = page;
    layout()->addWidget(page);
    page->QWidget::show();
}

void ApprovalView::addReasons(QVBoxLayout *layout)
{
    const bool waits = m_order.status == OrderStatus::PendingApproval;
    if (!m_order.approvalReasons.isEmpty())
        layout->addWidget(DialogParts::mutedLabel(waits ? tr("Why it waits") : tr("Why it needed approval"), this));
    for (const auto &reason : std::as_const(m_order.approvalReasons)) {
        QString text;
        Money limit;
        if (reason.kind == ApprovalReason::Kind::Budget)
            text = tr("The budget %1 would be at %2.").arg(reason.budgetName, m_context.format.percent(reason.percentAfter));
        else if (m_buyer && fromJson(m_buyer->row()["orderLimit"_L1], limit))
            text = tr("It is above the buyer's order limit of %1.").arg(m_context.format.money(limit));
        else
            text = tr("It is above the buyer's order limit.");
        layout->addWidget(plainLabel(text, this, true));
        if (const auto *budget = m_budgets.value(reason.budgetId))
            addBudget(layout, reason, *budget);
    }
    if (waits) {
        const auto since = m_context.format.relative(m_order.placedAt, QDateTime::currentDateTimeUtc());
        layout->addWidget(plainLabel(tr("It has waited since %1 (%2).").arg(m_context.format.instant(m_order.placedAt), since), this, true));
    }
}

/// What is reserved holds this order already: without it stands first, with it below.
void ApprovalView::addBudget(QVBoxLayout *layout, const ApprovalReason &, const RecordViewer &budget)
{
    auto without = usageFigures(budget.row(), budget.companion());
    BudgetUsage usage;
    const auto &row = budget.companion();
    if (!without || !fromJson(row["periodStartsOn"_L1], usage.periodStartsOn) || !fromJson(row["periodEndsOn"_L1], usage.periodEndsOn))
        return;
    // An order of a period that is over counts in that one, of which nothing is known here.
    const auto day = m_order.placedAt.toTimeZone(m_context.format.options().zone).date();
    if (day < usage.periodStartsOn || (usage.periodEndsOn.isValid() && day > usage.periodEndsOn))
        return;
    const bool withVat = m_company && m_company->row()["limitsIncludeVat"_L1].toBool();
    const auto amount = withVat ? m_order.total.amount : m_order.net.amount;
    without->reserved = std::max<qint64>(0, without->reserved - amount);
    auto with = *without;
    with.spent += amount;
    const auto addBar = [&](const QString &title, const UsageFigures &figures) {
        auto *line = new QHBoxLayout;
        auto *label = plainLabel(title, this);
        label->setWordWrap(false);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
        line->addWidget(label);
        auto *bar = new UsageBar(this);
        bar->setFigures(figures, tr("%1: %2").arg(title, m_context.format.usage(figures)));
        line->addWidget(bar, 1);
        const auto left = m_context.format.money({figures.remaining(), figures.currency}, Format::Digits::Whole);
        auto *numbers = plainLabel(tr("%1, %2 left", "percent, amount").arg(m_context.format.percent(figures.percent()), left), this);
        numbers->setWordWrap(false);
        line->addWidget(numbers);
        layout->addLayout(line);
    };
    addBar(tr("Without this order"), *without);
    addBar(tr("With this order"), with);
}

void ApprovalView::addWhoMayAct(QVBoxLayout *layout)
{
    layout->addWidget(DialogParts::mutedLabel(tr("Who may decide"), this));
    for (const auto &id : std::as_const(m_order.approverIds)) {
        const auto *approver = m_context.approvers->approver(id);
        const auto substitute = approver ? approver->substituteOn(today()) : QString();
        QString text = nameOf(id);
        if (substitute == m_context.actions->identity().userId)
            text = tr("%1 is away until %2; you decide meanwhile", "approver, day").arg(text, m_context.format.day(approver->delegate->to));
        else if (!substitute.isEmpty())
            text = tr("%1 is away until %2; %3 decides meanwhile", "approver, day, delegate")
                       .arg(text, m_context.format.day(approver->delegate->to), nameOf(substitute));
        layout->addWidget(plainLabel(u"• "_s + text, this, true));
    }
    const auto found = m_context.approvers->approversOf(m_order.placedBy, m_order.groupId);
    if (!m_order.reassignment && found.ids == m_order.approverIds && found.groupId != m_order.groupId) {
        const auto group = m_context.titles->title({RecordType::Group, found.groupId}).value_or(QString());
        const auto why = found.groupId.isEmpty() ? tr("The group and those above it have no other approver, so the Administrators decide.")
                                                 : tr("They are the approvers of %1, since the buyer's group has no other.").arg(group);
        layout->addWidget(DialogParts::mutedLabel(why, this));
    }
    if (m_order.reassignment) {
        const auto &passed = *m_order.reassignment;
        layout->addWidget(plainLabel(tr("Passed on by %1, %2: %3", "who, when, comment")
                                         .arg(nameOf(passed.by, passed.byName), m_context.format.instant(passed.at), passed.comment), this, true));
    }
    if (m_order.reminders > 0 && m_order.remindedAt.isValid())
        layout->addWidget(plainLabel(tr("They have been reminded %n time(s), last %1.", nullptr, m_order.reminders)
                                         .arg(m_context.format.instant(m_order.remindedAt)), this, true));
}

void ApprovalView::addDecision(QVBoxLayout *layout)
{
    if (!m_order.decision)
        return;
    const auto &decision = *m_order.decision;
    const auto at = m_context.format.instant(decision.at);
    const auto by = nameOf(decision.by, decision.byName);
    const auto text = m_order.status == OrderStatus::Rejected ? tr("Rejected by %1, %2").arg(by, at)
                                                              : tr("Approved by %1, %2").arg(by, at);
    layout->addWidget(plainLabel(text, this, true));
    if (!decision.comment.isEmpty())
        layout->addWidget(plainLabel(tr("“%1”").arg(decision.comment), this, true));
}
