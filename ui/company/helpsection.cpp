// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "helpsection.h"

#include "models/accountactions.h"
#include "models/accountqueries.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"
#include "ui/viewmemory.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

HelpSection::HelpSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_explanation(plainLabel({}, this))
    , m_facts(new QFormLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(headingLabel(tr("Contact us"), this));
    layout->addWidget(m_explanation);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    show(context.memory->part(memoryName()));
    connect(context.actions, &AccountActions::statusChanged, this, [this](const SyncStatus &status) {
        if (!m_asked && isVisible() && status.phase == SyncStatus::Phase::Live)
            ask();
    });
}

void HelpSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        ask();
}

QString HelpSection::memoryName() const
{
    return u"support/"_s + m_context.actions->identity().companyId;
}

void HelpSection::ask()
{
    m_context.queries->get(u"/v1/capabilities"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return; // what was known stays; it is asked again when the line is back
        m_asked = true;
        const auto support = (*answer)["support"_L1].toObject();
        m_context.memory->setPart(memoryName(), support);
        show(support);
    });
}

void HelpSection::show(const QJsonObject &support)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto phone = support["phone"_L1].toString();
    const auto email = support["email"_L1].toString();
    const auto hours = support["hours"_L1].toString();
    if (phone.isEmpty() && email.isEmpty()) {
        m_explanation->setText(tr("The shop has not said whom to call or write to. Look for it on the shop's own pages."));
        return;
    }
    m_explanation->setText(tr("The shop's customer service helps with orders, invoices and this program."));
    if (!phone.isEmpty())
        m_facts->addRow(plainLabel(tr("Phone"), this), plainLabel(m_context.format.phone(phone), this, true));
    if (!hours.isEmpty())
        m_facts->addRow(plainLabel(tr("Open"), this), plainLabel(hours, this, true));
    if (!email.isEmpty()) {
        m_facts->addRow(plainLabel(tr("E-mail"), this), plainLabel(email, this, true));
        auto *write = new QPushButton(icon(Icon::Mail), tr("&Write an e-mail"), this);
        connect(write, &QPushButton::clicked, this, [email] {
            QUrl url;
            url.setScheme(u"mailto"_s);
            url.setPath(email);
            QDesktopServices::openUrl(url);
        });
        m_facts->addRow(QString(), write);
    }
}
