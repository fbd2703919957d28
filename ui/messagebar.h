// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/palette.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <map>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

/// The one place of the window for what a person should know: it shows the most urgent message, with what can be done about it, and
/// reads it out to screen readers when it changes. Never modal.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    /// The subjects, the most urgent first. There is at most one message on each.
    enum class Subject { Session, Disk, Stopped, Removal, Copy, Decide, Refused, Offline, Keyring, Notice };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows or replaces the message on a subject. The actions become buttons; they are not owned.
    void set(Subject subject, Semantic meaning, const QString &text, const QList<QAction *> &actions = {});
    void clear(Subject subject);
    [[nodiscard]] QString text() const; ///< what is shown now

private:
    struct Message {
        Semantic meaning = Semantic::Info;
        QString text;
        QList<QPointer<QAction>> actions;
    };

    void showMostUrgent();
    void paintEvent(QPaintEvent *event) override;

    std::map<Subject, Message> m_messages;
    Semantic m_meaning = Semantic::Info;
    QLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};
