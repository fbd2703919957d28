// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "copybudgetsdialog.h"

#include "models/accountactions.h"
#include "models/entities/description.h"
#include "models/entities/recordid.h"
#include "models/recordtexts.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

CopyBudgetsDialog::CopyBudgetsDialog(const QList<Budget> &budgets, QDate today, const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_budgets(budgets)
    , m_today(today)
    , m_context(context)
    , m_percent(new QSpinBox(this))
    , m_table(new QTableWidget(int(budgets.size()), 5, this))
    , m_note(DialogParts::mutedLabel({}, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copy to the next period"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headingLabel(tr("Copy %n budget(s) to the next period", nullptr, int(budgets.size())), this));
    layout->addWidget(plainLabel(tr("A budget without an end gets one, so that the new one follows it."), this));
    auto *form = new QFormLayout;
    m_percent->setRange(-90, 500);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Change the amounts by"));
    form->addRow(tr("&Change the amounts by"), m_percent);
    layout->addLayout(form);
    DialogParts::setUpTable(m_table, tr("What will be made"));
    m_table->setHorizontalHeaderLabels({tr("Budget"), tr("From"), tr("To"), tr("Amount now"), tr("New amount")});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    layout->addWidget(buttons);
    DialogParts::orderTabs(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CopyBudgetsDialog::create);
    connect(m_percent, &QSpinBox::valueChanged, this, &CopyBudgetsDialog::follow);
    follow();
    DialogParts::fitColumns(m_table, 36);
    resize(DialogParts::textSize(this, 100, std::min(12 + 2 * int(budgets.size()), 34)));
    m_percent->setFocus();
}

void CopyBudgetsDialog::follow()
{
    int possible = 0;
    for (int row = 0; row < int(m_budgets.size()); ++row) {
        const auto &budget = m_budgets.at(row);
        const auto copy = copyToNextPeriod(budget, m_today, m_percent->value());
        const auto &made = copy.made;
        const bool some = made.has_value();
        possible += some ? 1 : 0;
        const QString texts[] = {budget.name, some ? m_context.format.day(made->startsOn) : tr("It has no end, so nothing follows it."),
                                 some && made->endsOn.isValid() ? m_context.format.day(made->endsOn) : QString(),
                                 m_context.format.money(budget.amount), some ? m_context.format.money(made->amount) : QString()};
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column >= 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_note->setText(tr("%n budget(s) will be made.", nullptr, possible));
    m_create->setEnabled(possible > 0);
    if (!m_table->currentItem() && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void CopyBudgetsDialog::create()
{
    int made = 0;
    for (const auto &budget : std::as_const(m_budgets)) {
        auto copy = copyToNextPeriod(budget, m_today, m_percent->value());
        if (!copy.made)
            continue;
        if (copy.endsOld) {
            const auto before = toRow(budget)["endsOn"_L1];
            m_context.actions->edit({RecordType::Budget, budget.id},
                                    {{u"endsOn"_s, before.isUndefined() ? QJsonValue() : before, toJson(*copy.endsOld)}});
        }
        copy.made->id = makeRecordId();
        m_context.actions->create({RecordType::Budget, copy.made->id}, toRow(*copy.made));
        ++made;
    }
    emit noticed(tr("%n budget(s) made for the next period.", nullptr, made));
    accept();
}
