// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class AccountActions;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

/// A question that comes before something which leaves changes unsent. They can be sent first: it then stays, counts them down, and says
/// `sent` when none is left. Window-modal, remembers nothing; the actions outlive it.
class UnsentDialog : public QDialog
{
    Q_OBJECT
public:
    /// `text` stands below the number of changes.
    UnsentDialog(AccountActions *actions, const QString &text, QWidget *parent);

signals:
    /// Nothing is left to send; the dialog has closed.
    void sent();

protected:
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }

private:
    void send();
    void follow();

    AccountActions *m_actions;
    bool m_sending = false;
    QLabel *m_heading;
    QLabel *m_state;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_send;
};
