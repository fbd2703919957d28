// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QStringList>

/// Another run of this program, which ends when its standard input does: at the latest with this object.
class ChildProcess
{
public:
    explicit ChildProcess(const QStringList &arguments, const QString &program = {});
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// The first line that it printed.
    [[nodiscard]] const QByteArray &firstLine() const { return m_line; }
    /// Sends a line and waits for the next that it prints.
    QByteArray ask(const QByteArray &line);
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QByteArray nextLine();

    QProcess m_process;
    QByteArray m_line;
};
