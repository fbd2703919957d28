// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "budgetpage.h"

#include "detailpane.h"
#include "newrecorddialog.h"
#include "recordtable.h"

#include "models/accountactions.h"
#include "models/entities/user.h"
#include "models/errortext.h"
#include "models/recordlistmodel.h"
#include "models/recordreader.h"
#include "ui/budgets/copybudgetsdialog.h"
#include "ui/budgets/distributebudgetdialog.h"
#include "ui/import/importcommands.h"
#include "ui/look/icons.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

BudgetPage::BudgetPage(const PageContext &context, QWidget *parent)
    : TablePage(RecordType::Budget, context, parent)
    , m_new(new QAction(icon(Icon::Plus), tr("&New budget …"), this))
    , m_copy(new QAction(icon(Icon::Copy), tr("Copy to the next &period …"), this))
    , m_distribute(new QAction(icon(Icon::Users), tr("&Distribute to members …"), this))
    , m_pause(new QAction(icon(Icon::Disable), tr("Put out of &use"), this))
    , m_resume(new QAction(icon(Icon::Check), tr("Take &into use"), this))
    , m_remove(new QAction(icon(Icon::Remove), tr("&Remove budget"), this))
    , m_orders(new QAction(icon(Icon::Order), tr("Show its &orders"), this))
{
    m_new->setShortcut(QKeySequence::New);
    m_new->setPriority(QAction::HighPriority);
    m_copy->setPriority(QAction::HighPriority);
    m_distribute->setPriority(QAction::HighPriority);
    addPageAction(m_new);
    addPageAction(m_copy);
    addPageAction(m_distribute);
    const auto *import = new ImportCommands(this, context);
    addPageAction(import->importAction());
    addPageAction(import->pasteAction());
    addActionSeparator();
    addPageAction(m_orders);
    addPageAction(m_pause);
    addPageAction(m_resume);
    addPageAction(m_remove);
    addListActions();
    connect(m_new, &QAction::triggered, this, &BudgetPage::createBudget);
    connect(m_copy, &QAction::triggered, this, &BudgetPage::copyBudgets);
    connect(m_distribute, &QAction::triggered, this, &BudgetPage::distribute);
    connect(m_pause, &QAction::triggered, this, [this] { setActive(false); });
    connect(m_resume, &QAction::triggered, this, [this] { setActive(true); });
    connect(m_remove, &QAction::triggered, this, &BudgetPage::remove);
    connect(m_orders, &QAction::triggered, this, &BudgetPage::showOrders);
    connect(table(), &RecordTable::selectedCountChanged, this, &BudgetPage::followActions);
    connect(table(), &RecordTable::currentChangedTo, this, &BudgetPage::followActions);
    connect(model(), &RecordListModel::dataChanged, this, &BudgetPage::followActions);
    connect(context.actions, &AccountActions::identityChanged, this, &BudgetPage::followActions);
    followActions();
}

void BudgetPage::followActions()
{
    const bool may = context().actions->identity().permissions.contains(Permission::BudgetsManage);
    const auto missing = may ? QString() : ErrorText::reason(u"missing-permission"_s);
    const int count = selectedCount();
    const auto none = !may ? missing : count == 0 ? tr("Choose a budget first.") : QString();
    const auto current = table()->currentIndex().data(RecordListModel::RowRole).toJsonObject();
    allow(m_new, missing);
    allow(m_copy, none);
    allow(m_distribute, !none.isEmpty()                             ? none
                        : count > 1                                 ? tr("Choose one budget.")
                        : current["ownerKind"_L1] == "user"_L1 ? tr("This budget applies to one person already.")
                                                               : QString());
    allow(m_pause, !none.isEmpty() ? none : count == 1 && !current["active"_L1].toBool(true) ? tr("It is out of use already.") : QString());
    allow(m_resume, !none.isEmpty() ? none : count == 1 && current["active"_L1].toBool(true) ? tr("It is in use already.") : QString());
    allow(m_remove, none);
    allow(m_orders, count == 1 ? QString() : tr("Choose one budget."));
}

void BudgetPage::createBudget()
{
    const auto &identity = context().actions->identity();
    const auto today = context().format.today();
    const QDate month(today.year(), today.month(), 1);
    auto *dialog = new NewRecordDialog(RecordType::Budget,
                                       {{u"ownerKind"_s, u"company"_s}, {u"ownerId"_s, identity.companyId}, {u"period"_s, u"monthly"_s},
                                        {u"startsOn"_s, toJson(month)}, {u"enforcement"_s, u"requireApproval"_s}, {u"warnAtPercent"_s, 80},
                                        {u"rollover"_s, false}, {u"active"_s, true}},
                                       {tr("New budget"), tr("An order counts against every budget of its buyer, of the buyer's groups, and of the company."),
                                        tr("&Create")},
                                       {}, context(), window());
    connect(dialog, &NewRecordDialog::created, this, [this](const RecordKey &key) { open(key); });
    dialog->open();
}

void BudgetPage::copyBudgets()
{
    selectedRows(this, [this](const QList<CacheRow> &rows) {
        QList<Budget> budgets;
        for (const auto &row : rows) {
            if (auto budget = fromRow<Budget>(row.row))
                budgets.append(*std::move(budget));
        }
        if (budgets.isEmpty())
            return;
        auto *dialog = new CopyBudgetsDialog(budgets, context().format.today(), context(), window());
        connect(dialog, &CopyBudgetsDialog::noticed, this, &BudgetPage::noticed);
        dialog->open();
    });
}

void BudgetPage::distribute()
{
    selectedRows(this, [this](const QList<CacheRow> &rows) {
        if (rows.size() == 1)
            showDistribution(rows.first().row);
    });
}

void BudgetPage::showDistribution(const QJsonObject &row)
{
    ListQuery query;
    query.type = RecordType::User;
    query.filters = {{u"status"_s, {u"active"_s}}};
    if (row["ownerKind"_L1] == "group"_L1)
        query.filters.append({u"groupId"_s, {row["ownerId"_L1].toString()}});
    readRecords(context().cache, query, this, [this, row](const Result<QList<CacheRow>> &found) {
        if (!found)
            return emit noticed(ErrorText::describe(found.error()));
        QList<User> people;
        for (const auto &person : *found) {
            if (auto user = fromRow<User>(person.row))
                people.append(*std::move(user));
        }
        const auto budget = fromRow<Budget>(row);
        if (!budget)
            return;
        if (people.isEmpty())
            return emit noticed(tr("No active user belongs to the group of %1, so there is nobody to distribute it to.").arg(budget->name));
        auto *dialog = new DistributeBudgetDialog(*budget, people, context().format.today(), context(), window());
        connect(dialog, &DistributeBudgetDialog::noticed, this, &BudgetPage::noticed);
        dialog->open();
    });
}

void BudgetPage::setActive(bool active)
{
    selectedRows(this, [this, active](const QList<CacheRow> &rows) {
        int changed = 0;
        for (const auto &row : rows) {
            const auto now = row.row["active"_L1];
            if (now.toBool(true) == active)
                continue;
            context().actions->edit({RecordType::Budget, row.id}, {{u"active"_s, now, active}});
            ++changed;
        }
        emit noticed(active ? tr("%n budget(s) taken into use.", nullptr, changed) : tr("%n budget(s) put out of use.", nullptr, changed));
    });
}

void BudgetPage::remove()
{
    selectedRows(this, [this](const QList<CacheRow> &rows) {
        for (const auto &row : rows)
            context().actions->remove({RecordType::Budget, row.id}, row.row);
        emit noticed(tr("%n budget(s) removed. Orders keep what they counted.", nullptr, int(rows.size())));
    });
}

/// Those that count in its period of now: of its owner, since it has a period.
void BudgetPage::showOrders()
{
    const auto index = table()->currentIndex();
    const auto budget = fromRow<Budget>(index.data(RecordListModel::RowRole).toJsonObject());
    if (!budget)
        return;
    const auto companion = index.data(RecordListModel::CompanionRole).toJsonObject();
    QDate first = budget->startsOn;
    QDate last = budget->endsOn;
    QDate day;
    if (fromJson(companion["periodStartsOn"_L1], day) && day.isValid())
        first = day;
    if (fromJson(companion["periodEndsOn"_L1], day) && day.isValid())
        last = day;
    const auto owner = budget->ownerKind == BudgetOwner::Group ? RecordType::Group
        : budget->ownerKind == BudgetOwner::User               ? RecordType::User
                                                             : RecordType::Company;
    emit ordersRequested({owner, budget->ownerId}, first, last);
}
