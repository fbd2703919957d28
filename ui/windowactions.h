// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pagecontext.h"

#include <QObject>

class QAction;

/// What can be done from every tab. The actions follow the account: one that is not allowed now is disabled and says why.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(const PageContext &context, QObject *parent);

    // These carry themselves out.
    QAction *const undo;
    QAction *const redo;
    QAction *const refresh;
    QAction *const offline;
    QAction *const goOnline;
    QAction *const acceptRemoval;
    QAction *const signIn;

    // These are carried out by whoever owns the window.
    QAction *const edit;
    QAction *const search;
    QAction *const showPalette;
    QAction *const showPending;
    QAction *const showDelegate;
    QAction *const showLog;
    QAction *const showPane;
    QAction *const signOut;
    QAction *const showSettings;
    QAction *const showShortcuts;
    QAction *const showAbout;
    QAction *const quit;

private:
    void followIdentity();
    void followUndo();

    PageContext m_context;
};
