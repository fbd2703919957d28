// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>

/// Where a second start of the program for the same account finds the window of the first: a local socket for its owner alone, named by the
/// account's folder. GUI thread.
class WindowGate : public QObject
{
    Q_OBJECT
public:
    explicit WindowGate(QObject *parent = nullptr);

    /// Begins to hear others. That it cannot is only reported in the log, since the account is locked by other means.
    void open(const QString &profileFolder);
    void close();

    /// Asks the process that holds the account to show its window and to open the link (or only the window when it is empty). False when nobody
    /// takes it within two seconds. To be called before there is a window of one's own.
    [[nodiscard]] static bool handOver(const QString &profileFolder, const QString &link);

signals:
    /// Somebody has started the program again; the link is as it was typed, to be checked by whoever hears it.
    void asked(const QString &link);

private:
    void receive();

    QLocalServer m_server;
};
