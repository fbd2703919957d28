// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QSystemTrayIcon;

/// Shows short notices by the desktop's own service, as plain text. Where there is none they are not shown, and nothing waits for it. GUI
/// thread.
class DesktopNotice : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotice(QObject *parent = nullptr);

    /// `clicked` is called when the person chooses this notice, at most once and only while this object lives.
    void show(const QString &title, const QString &text, std::function<void()> clicked);

private slots:
    void onActionInvoked(uint number, const QString &action);
    void onNotificationClosed(uint number);

private:
    void send(const QString &title, const QString &text, std::function<void()> clicked, bool markup);

    QHash<uint, std::function<void()>> m_shown; ///< by the service's number
    QSystemTrayIcon *m_icon = nullptr; ///< where notices hang on one
};
