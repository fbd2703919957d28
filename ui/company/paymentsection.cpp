// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "paymentsection.h"

#include "models/accountactions.h"
#include "models/entities/company.h"
#include "models/entities/invoiceapplication.h"
#include "models/errortext.h"
#include "models/recordlistmodel.h"
#include "models/recordtexts.h"
#include "models/recordviewer.h"
#include "models/titleindex.h"
#include "ui/detailpane.h"
#include "ui/look/icons.h"
#include "ui/newrecorddialog.h"
#include "ui/page.h"
#include "ui/plaintext.h"
#include "ui/recordtable.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOpen(const QJsonObject &application)
{
    return application["status"_L1] == "submitted"_L1;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

PaymentSection::PaymentSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_company(new RecordViewer(context.cache, context.titles, this))
    , m_model(new RecordListModel(RecordType::InvoiceApplication, context.cache, context.titles, context.format, this))
    , m_table(new RecordTable(m_model, context.memory, this))
    , m_pane(new DetailPane(RecordType::InvoiceApplication, context, this))
    , m_apply(new QAction(icon(Icon::Send), tr("&Apply for invoice …"), this))
    , m_withdraw(new QAction(icon(Icon::Undo), tr("&Withdraw application"), this))
    , m_facts(new QFormLayout)
    , m_state(plainLabel({}, this))
    , m_applications(new QWidget(this))
{
    m_apply->setPriority(QAction::HighPriority);
    m_facts->setHorizontalSpacing(16);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(buttonFor(m_apply, this));
    buttons->addWidget(buttonFor(m_withdraw, this));
    buttons->addStretch(1);
    auto *split = new QSplitter(Qt::Vertical, m_applications);
    split->addWidget(m_table);
    split->addWidget(m_pane);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 2);
    auto *lower = new QVBoxLayout(m_applications);
    lower->setContentsMargins({});
    lower->addWidget(headingLabel(tr("Applications"), m_applications));
    lower->addWidget(split, 1);
    m_table->setAccessibleName(tr("Applications"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("How the company pays"), this));
    layout->addLayout(m_facts);
    layout->addSpacing(8);
    layout->addWidget(headingLabel(tr("Invoice"), this));
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(m_applications, 1);
    layout->addStretch(0);

    connect(m_apply, &QAction::triggered, this, &PaymentSection::apply);
    connect(m_withdraw, &QAction::triggered, this, &PaymentSection::withdraw);
    connect(m_company, &RecordViewer::changed, this, &PaymentSection::followCompany);
    connect(m_model, &RecordListModel::countsChanged, this, &PaymentSection::followApplications);
    connect(m_model, &RecordListModel::dataChanged, this, &PaymentSection::followApplications);
    connect(m_model, &RecordListModel::failed, this, [this](const Error &error) { emit noticed(ErrorText::describe(error)); });
    connect(m_table, &RecordTable::currentChangedTo, this, &PaymentSection::followApplications);
    connect(m_pane, &DetailPane::noticed, this, &PaymentSection::noticed);
    connect(m_pane, &DetailPane::logRequested, this, &PaymentSection::logRequested);
    connect(m_pane, &DetailPane::decideRequested, this, &PaymentSection::decideRequested);
    connect(context.actions, &AccountActions::identityChanged, this, &PaymentSection::followCompany);
    connect(context.actions, &AccountActions::entriesChanged, this, &PaymentSection::followApplications);
    m_model->setQuery(m_model->query());
    followCompany();
}

void PaymentSection::followCompany()
{
    const auto id = m_context.actions->identity().companyId;
    if (!id.isEmpty())
        m_company->setKey(RecordKey{RecordType::Company, id});
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto &row = m_company->row();
    for (const auto &key : {u"allowedPaymentMethods"_s, u"creditLimit"_s, u"limitsIncludeVat"_s}) {
        const auto *field = findField(RecordType::Company, key);
        const auto text = m_context.format.value(*field, row[key], row, m_context.titles->lookup());
        if (!text.isEmpty())
            m_facts->addRow(plainLabel(RecordTexts::fieldTitle(RecordType::Company, *field), this), plainLabel(text, this, true));
    }
    followApplications();
}

QJsonObject PaymentSection::newestApplication() const
{
    QJsonObject newest;
    for (int row = 0; row < m_model->matches(); ++row) {
        const auto application = m_model->index(row, 0).data(RecordListModel::RowRole).toJsonObject();
        // The ids of this program rise with time, also of one that the service has not seen yet.
        if (application["id"_L1].toString() > newest["id"_L1].toString())
            newest = application;
    }
    return newest;
}

QString PaymentSection::invoiceState(const QJsonObject &newest) const
{
    const bool invoiced = m_company->row()["allowedPaymentMethods"_L1].toArray().contains("invoice"_L1);
    QDateTime sent;
    const auto when = fromJson(newest["createdAt"_L1], sent) && sent.isValid() ? m_context.format.instant(sent) : QString();
    if (isOpen(newest) && when.isEmpty())
        return tr("The application waits to be sent.");
    if (isOpen(newest))
        return tr("The shop is considering the application of %1. You are told by e-mail what they decide.").arg(when);
    if (invoiced)
        return tr("Invoice is a payment method of the company. Users pay by invoice once it is allowed for them.");
    if (newest["status"_L1] == "declined"_L1)
        return tr("The application of %1 was declined. You may apply again.").arg(when);
    return tr("The company pays by card. To pay by invoice, it must apply for that, and the shop must approve.");
}

void PaymentSection::followApplications()
{
    const auto newest = newestApplication();
    m_applications->setVisible(m_model->matches() > 0);
    m_state->setText(invoiceState(newest));
    const bool may = m_context.actions->identity().permissions.contains(Permission::PaymentsApplyForInvoice);
    const bool invoiced = m_company->row()["allowedPaymentMethods"_L1].toArray().contains("invoice"_L1);
    const bool open = isOpen(newest);
    allow(m_apply, !may ? ErrorText::reason(u"missing-permission"_s) : open ? tr("An application is being considered already.") : QString());
    allow(m_withdraw, !may ? ErrorText::reason(u"missing-permission"_s) : open ? QString() : tr("No application is being considered."));
    m_apply->setVisible(!invoiced);
    m_withdraw->setVisible(open);
    if (m_model->matches() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (const auto id = m_model->idAt(m_table->currentIndex().row()); !id.isEmpty())
        m_pane->setKey(RecordKey{RecordType::InvoiceApplication, id});
}

void PaymentSection::apply()
{
    const auto &identity = m_context.actions->identity();
    auto *dialog = new NewRecordDialog(
        RecordType::InvoiceApplication, {{u"contactName"_s, identity.name}, {u"contactEmail"_s, identity.email}},
        {tr("Apply for invoice"),
         tr("The shop considers how much the company may owe at a time. The invoice goes to the billing address among the company's facts."),
         tr("&Send application")},
        {}, m_context, window());
    connect(dialog, &NewRecordDialog::created, this, [this] {
        emit noticed(tr("The application is saved, and is sent as soon as there is a line."));
    });
    dialog->open();
}

void PaymentSection::withdraw()
{
    const auto newest = newestApplication();
    if (isOpen(newest))
        m_context.actions->command({RecordType::InvoiceApplication, newest["id"_L1].toString()}, u"withdraw"_s, newest);
}
