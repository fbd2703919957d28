// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "signoutdialog.h"

#include "dialogparts.h"

#include "models/accountactions.h"

#include <QDialogButtonBox>
#include <QPushButton>

SignOutDialog::SignOutDialog(AccountActions *actions, QWidget *parent)
    : UnsentDialog(actions,
                   tr("Signing out removes what is stored on this computer. The changes can be kept for you, and are sent when "
                      "you sign in here again."),
                   parent)
{
    setWindowTitle(tr("Sign out"));
    const auto signOut = [this, actions](bool keepWaiting) {
        accept();
        actions->signOut(keepWaiting);
    };
    connect(buttons()->addButton(tr("&Keep for me"), QDialogButtonBox::AcceptRole), &QPushButton::clicked, this,
            [signOut] { signOut(true); });
    connect(buttons()->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked, this,
            [signOut] { signOut(false); });
    DialogParts::orderTabs(buttons());
    connect(this, &UnsentDialog::sent, this, [signOut] { signOut(false); });
}
