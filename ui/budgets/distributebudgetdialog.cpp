// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "distributebudgetdialog.h"

#include "models/accountactions.h"
#include "models/budgetplan.h"
#include "models/entities/description.h"
#include "models/entities/recordid.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

DistributeBudgetDialog::DistributeBudgetDialog(const Budget &budget, const QList<User> &people, QDate today, const PageContext &context,
                                               QWidget *parent)
    : QDialog(parent)
    , m_budget(budget)
    , m_people(people)
    , m_context(context)
    , m_parts(new QRadioButton(tr("&Equal parts of the whole"), this))
    , m_each(new QRadioButton(tr("The &same amount each:"), this))
    , m_amount(new QLineEdit(this))
    , m_table(new QTableWidget(int(people.size()), 2, this))
    , m_note(DialogParts::mutedLabel({}, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Distribute to members"));
    const auto now = periodOn(std::max(today, budget.startsOn), budget.period, budget.startsOn, budget.endsOn);
    m_startsOn = now ? now->first : budget.startsOn;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Distribute %1").arg(budget.name), this));
    layout->addWidget(plainLabel(tr("Each gets a budget of their own, with the same period and rules. The common one of %1 stays.")
                                     .arg(context.format.money(budget.amount)),
                                 this));
    auto *choice = new QGridLayout;
    choice->addWidget(m_parts, 0, 0, 1, 2);
    choice->addWidget(m_each, 1, 0);
    choice->addWidget(m_amount, 1, 1);
    choice->setColumnStretch(2, 1);
    layout->addLayout(choice);
    m_amount->setAccessibleName(tr("Amount for each"));
    m_amount->setMaximumWidth(DialogParts::textSize(this, 20, 1).width());
    DialogParts::setUpTable(m_table, tr("Members"));
    m_table->setHorizontalHeaderLabels({tr("Member"), tr("Amount")});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, DialogParts::textSize(this, 22, 1).width());
    for (int row = 0; row < int(people.size()); ++row) {
        auto *item = new QTableWidgetItem(fullName(people.at(row)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_table->setItem(row, 0, item);
        auto *amount = new QTableWidgetItem;
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, amount);
    }
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create budgets"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &DistributeBudgetDialog::create);
    connect(m_parts, &QRadioButton::toggled, this, &DistributeBudgetDialog::follow);
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_each->setChecked(true);
        follow();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &DistributeBudgetDialog::follow);
    m_parts->setChecked(true);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    follow();
    resize(DialogParts::textSize(this, 74, std::min(16 + 2 * int(people.size()), 36)));
    m_parts->setFocus();
}

QList<User> DistributeBudgetDialog::chosenPeople() const
{
    QList<User> chosen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            chosen.append(m_people.at(row));
    }
    return chosen;
}

QList<qint64> DistributeBudgetDialog::amounts(const QList<User> &chosen) const
{
    if (m_parts->isChecked())
        return equalParts(m_budget.amount.amount, int(chosen.size()));
    const auto typed = m_context.format.parseMoney(m_amount->text(), m_budget.amount.currency);
    if (!typed || typed->amount <= 0)
        return {};
    return QList<qint64>(chosen.size(), typed->amount);
}

void DistributeBudgetDialog::follow()
{
    if (m_filling)
        return;
    m_filling = true;
    const auto chosen = chosenPeople();
    const auto each = amounts(chosen);
    qint64 sum = 0;
    for (int row = 0, at = 0; row < m_table->rowCount(); ++row) {
        const bool isChosen = m_table->item(row, 0)->checkState() == Qt::Checked && at < each.size();
        const qint64 amount = isChosen ? each.at(at++) : 0;
        sum += amount;
        m_table->item(row, 1)->setText(isChosen ? m_context.format.money({amount, m_budget.amount.currency}) : QString());
    }
    if (chosen.isEmpty())
        m_note->setText(tr("Choose at least one member."));
    else if (each.isEmpty())
        m_note->setText(tr("Type an amount, such as 5 000."));
    else
        m_note->setText(tr("%n budget(s), together %1.", nullptr, int(chosen.size())).arg(m_context.format.money({sum, m_budget.amount.currency})));
    m_create->setEnabled(!each.isEmpty() && each.first() > 0);
    m_filling = false;
}

void DistributeBudgetDialog::create()
{
    const auto chosen = chosenPeople();
    const auto each = amounts(chosen);
    for (int i = 0; i < int(chosen.size()); ++i) {
        auto own = m_budget;
        own.id = makeRecordId();
        own.ownerKind = BudgetOwner::User;
        own.ownerId = chosen.at(i).id;
        own.startsOn = m_startsOn;
        own.amount.amount = each.at(i);
        m_context.actions->create({RecordType::Budget, own.id}, toRow(own)); // which takes the fields alone
    }
    emit noticed(tr("%n budget(s) made for members.", nullptr, int(chosen.size())));
    accept();
}
