// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "unsentdialog.h"

#include "dialogparts.h"
#include "sending.h"

#include "models/accountactions.h"
#include "ui/look/icons.h"
#include "ui/plaintext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

UnsentDialog::UnsentDialog(AccountActions *actions, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_heading(headingLabel({}, this))
    , m_state(DialogParts::mutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_send(m_buttons->addButton(tr("&Send now"), QDialogButtonBox::ActionRole))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Sending"));
    m_progress->hide();

    auto *texts = new QVBoxLayout;
    texts->addWidget(m_heading);
    texts->addWidget(plainLabel(text, this));
    texts->addWidget(m_state);
    texts->addWidget(m_progress);
    texts->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(16);
    layout->addWidget(DialogParts::iconLabel(Icon::Waiting, Semantic::Warning, this), 0, 0, Qt::AlignTop);
    layout->addLayout(texts, 0, 1);
    layout->addWidget(m_buttons, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setColumnMinimumWidth(1, DialogParts::textSize(this, 56, 1).width());

    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &UnsentDialog::send);
    connect(actions, &AccountActions::entriesChanged, this, &UnsentDialog::follow);
    connect(actions, &AccountActions::statusChanged, this, &UnsentDialog::follow);
    follow();
    (m_send->isEnabled() ? m_send : m_buttons->button(QDialogButtonBox::Cancel))->setDefault(true);
    (m_send->isEnabled() ? m_send : m_buttons->button(QDialogButtonBox::Cancel))->setFocus();
}

void UnsentDialog::send()
{
    m_sending = true;
    m_progress->setRange(0, int(m_actions->entries().size()));
    m_actions->refresh();
    follow();
}

void UnsentDialog::follow()
{
    const int unsent = int(m_actions->entries().size());
    const int sendable = Sending::sendable(m_actions->entries());
    const auto whyNot = Sending::whyNot(m_actions->status());
    if (unsent == 0 && isVisible()) {
        accept();
        emit sent();
        return;
    }
    m_sending = m_sending && sendable > 0 && whyNot.isEmpty();
    m_heading->setText(tr("%n change(s) are not sent", nullptr, unsent));
    m_send->setEnabled(!m_sending && sendable > 0 && whyNot.isEmpty());
    m_progress->setVisible(m_sending);
    m_progress->setValue(m_progress->maximum() - unsent);
    if (m_sending)
        m_state->setText(tr("Sending … %n left", nullptr, sendable));
    else if (sendable == 0)
        m_state->setText(tr("They cannot be sent: each was refused, or must be decided first."));
    else
        m_state->setText(whyNot);
    m_state->setVisible(!m_state->text().isEmpty());
    DialogParts::fitHeight(this);
}
