// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "closequestion.h"

#include "dialogparts.h"

#include <QDialogButtonBox>
#include <QPushButton>

CloseQuestion::CloseQuestion(AccountActions *actions, QWidget *parent)
    : UnsentDialog(actions, tr("They can be kept on this computer and sent the next time you open the program."), parent)
{
    setWindowTitle(tr("Close"));
    const auto *keep = buttons()->addButton(tr("&Keep until next time"), QDialogButtonBox::AcceptRole);
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        emit closeAgreed();
    });
    DialogParts::orderTabs(buttons());
    connect(this, &UnsentDialog::sent, this, &CloseQuestion::closeAgreed);
}
