// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The real service in a process of its own, over a database with a made-up company that outlives its stops and kills.
class RunningService {
public:
    /// `program`: the path of selskapd.
    explicit RunningService(const QString &program, int users = 20);
    ~RunningService(); ///< kills it

    /// Listens when it returns true; 0 takes a free port. May be called again after `stop` or `kill`.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] bool stop(); ///< in order
    void kill(); ///< in the middle of whatever it does
    void startAndKillAfter(quint16 port, int milliseconds); ///< perhaps before it listens

    /// Signs somebody with this role in, once; empty when the service does not answer.
    [[nodiscard]] QString code(const QByteArray &role);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("account.db")); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void launch(quint16 port);
    [[nodiscard]] QJsonObject nextLine();

    QString m_program;
    int m_users;
    quint16 m_port = 0;
    QProcess m_process;
    QTemporaryDir m_folder;
};
