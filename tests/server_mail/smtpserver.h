// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

/// A real SMTP server in a process of its own; smtpserver.py says how it answers.
class SmtpServer {
public:
    ~SmtpServer() { stop(); }

    /// Starts it on a free port, or on the one that it had before. `more`: CERTIFICATE KEY [USER PASSWORD].
    void start(const QString &host = QStringLiteral("127.0.0.1"), const QStringList &more = {});
    void stop();

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] const QList<QJsonObject> &mails(); ///< those taken so far
    void forget() { (void)mails(), m_mails.clear(); } ///< those taken so far

private:
    QProcess m_process;
    QUrl m_url;
    quint16 m_port = 0;
    QList<QJsonObject> m_mails;
};
