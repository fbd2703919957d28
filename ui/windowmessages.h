// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/accountactions.h"

#include <QObject>
#include <QTimer>

class MessageBar;
class QAction;

/// Says in the message bar what a person should know of synchronisation: one sentence per subject, with the action that helps.
class WindowMessages : public QObject
{
    Q_OBJECT
public:
    struct Actions {
        QAction *signIn;
        QAction *refresh;
        QAction *goOnline;
        QAction *showPending;
        QAction *acceptRemoval;
    };

    WindowMessages(MessageBar *bar, AccountActions *actions, const Actions &offered, QObject *parent);

    void notice(const QString &sentence, QAction *action = nullptr); ///< goes away after a while

private:
    void follow(const SyncStatus &status);
    void followSession(const SyncStatus &status);
    void followRemoval(const SyncStatus &status);
    void followDecisions(const SyncStatus &status);
    void followLine(const SyncStatus &status);
    void followSending(const SyncStatus &status);

    MessageBar *m_bar;
    Actions m_offered;
    QTimer m_noticeEnds;
    bool m_waited = false; ///< something waited to be sent, so that the end of it is worth saying
};
