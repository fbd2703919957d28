// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "staffcommands.h"

#include <QLocalServer>

/// Lets the command line speak to the running service over a local socket, which its owner alone may use: a
/// line of JSON each way.
class StaffServer : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype longestLine = 1024 * 1024;

    explicit StaffServer(StoreContext context, QObject *parent = nullptr);

    /// Listens at that path. Busy when another service does, ReadOnly when there can be no socket; details
    /// are for a sentence.
    [[nodiscard]] Result<void> listen(const QString &path);

private:
    void serve();

    StaffCommands m_commands;
    QLocalServer m_server;
};
