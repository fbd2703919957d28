// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/accountactions.h"
#include "models/format.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// The line at the foot of the window: how synchronisation stands and since when, what waits, who is signed in.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(AccountActions *actions, const Format &format, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< of the state, as it is shown

signals:
    void waitingClicked();

private:
    void show(const SyncStatus &status);
    void showIdentity(const Identity &identity);
    [[nodiscard]] QString sentence(const SyncStatus &status) const;

    AccountActions *m_actions;
    Format m_format;
    QLabel *m_sign;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_waiting;
    QLabel *m_identity;
    QTimer m_tick; ///< while a time is counted down
};
