// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "windowactions.h"

#include "page.h"
#include "plaintext.h"

#include "models/accountactions.h"
#include "models/errortext.h"
#include "models/undostack.h"
#include "ui/look/icons.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

WindowActions::WindowActions(const PageContext &context, QObject *parent)
    : QObject(parent)
    , undo(new QAction(this))
    , redo(new QAction(this))
    , refresh(new QAction(icon(Icon::Refresh), tr("&Refresh"), this))
    , offline(new QAction(icon(Icon::Offline), tr("&Work offline"), this))
    , goOnline(new QAction(tr("Go online"), this))
    , acceptRemoval(new QAction(tr("Show what the service has"), this))
    , signIn(new QAction(icon(Icon::SignIn), tr("Sign &in"), this))
    , edit(new QAction(icon(Icon::Edit), tr("&Edit"), this))
    , search(new QAction(icon(Icon::Search), tr("&Search in the list"), this))
    , showPalette(new QAction(tr("Command &palette …"), this))
    , showPending(new QAction(icon(Icon::Waiting), tr("&Changes that wait …"), this))
    , showDelegate(new QAction(tr("&Delegate …"), this))
    , showLog(new QAction(icon(Icon::History), tr("&Log …"), this))
    , showPane(new QAction(icon(Icon::Panel), tr("&Details beside the list"), this))
    , signOut(new QAction(icon(Icon::SignOut), tr("Sign &out …"), this))
    , showSettings(new QAction(tr("Se&ttings …"), this))
    , showShortcuts(new QAction(tr("&Keyboard shortcuts"), this))
    , showAbout(new QAction(tr("&About Selskap"), this))
    , quit(new QAction(tr("&Quit"), this))
    , m_context(context)
{
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    refresh->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    search->setShortcut(QKeySequence::Find);
    showPalette->setShortcut(Qt::CTRL | Qt::Key_K);
    showPending->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    showPane->setShortcut(Qt::Key_F9);
    showShortcuts->setShortcut(Qt::CTRL | Qt::Key_Question);
    showSettings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    showSettings->setMenuRole(QAction::PreferencesRole);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    showAbout->setMenuRole(QAction::AboutRole);
    showPane->setCheckable(true);
    showPane->setChecked(true);
    auto *actions = context.actions;
    offline->setCheckable(true);
    offline->setChecked(actions->isOffline());

    connect(undo, &QAction::triggered, context.undo, &UndoStack::undo);
    connect(redo, &QAction::triggered, context.undo, &UndoStack::redo);
    connect(refresh, &QAction::triggered, actions, &AccountActions::refresh);
    connect(offline, &QAction::toggled, actions, &AccountActions::setOffline);
    connect(goOnline, &QAction::triggered, this, [this] { offline->setChecked(false); });
    connect(acceptRemoval, &QAction::triggered, actions, &AccountActions::acceptRemoval);
    connect(signIn, &QAction::triggered, actions, &AccountActions::signIn);

    connect(actions, &AccountActions::offlineChanged, offline, &QAction::setChecked);
    connect(actions, &AccountActions::identityChanged, this, &WindowActions::followIdentity);
    connect(context.undo, &UndoStack::changed, this, &WindowActions::followUndo);
    followIdentity();
    followUndo();
}

void WindowActions::followIdentity()
{
    const auto permissions = m_context.actions->identity().permissions;
    allow(showDelegate, permissions.contains(Permission::OrdersApprove) ? QString()
                                                                        : tr("You do not approve orders, so nobody needs to do it in your place."));
    allow(showLog, permissions.contains(Permission::AuditView) ? QString() : ErrorText::reason(u"missing-permission"_s));
}

void WindowActions::followUndo()
{
    const auto *stack = m_context.undo;
    const auto show = [](QAction *action, const QString &bare, const QString &named, const QString &what, UndoStack::Obstacle obstacle,
                         const QString &otherwise) {
        action->setText(what.isEmpty() ? bare : named.arg(withoutMnemonic(what)));
        action->setEnabled(obstacle == UndoStack::Obstacle::None);
        QString reason = otherwise;
        if (obstacle == UndoStack::Obstacle::Nothing)
            reason = tr("There is nothing to undo or redo.");
        else if (obstacle == UndoStack::Obstacle::Sending)
            reason = tr("The change is being sent. It can be undone once it has arrived.");
        else if (obstacle == UndoStack::Obstacle::Final)
            reason = tr("The service has carried this out, and it cannot be undone.");
        action->setToolTip(plainToolTip(reason.isEmpty() ? action->text() : reason));
        action->setStatusTip(reason);
    };
    QStringList notes;
    if (const auto passed = stack->passedText(); !passed.isEmpty())
        //: What cannot be undone any more: "Remove Kari Nordmann"
        notes.append(tr("“%1” cannot be undone any more; this undoes what came before it.").arg(passed));
    if (stack->undoCompensates())
        notes.append(tr("The service has this already: a change the other way is sent."));
    show(undo, tr("&Undo"), stack->undoCompensates() ? tr("&Undo by a new change: %1") : tr("&Undo: %1"), stack->undoText(),
         stack->undoObstacle(), notes.join(u' '));
    show(redo, tr("&Redo"), tr("&Redo: %1"), stack->redoText(), stack->redoObstacle(), {});
}
