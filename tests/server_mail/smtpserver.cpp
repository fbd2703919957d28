// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "smtpserver.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

void SmtpServer::start(const QString &host, const QStringList &more)
{
    // The system's own, for which the packages are installed.
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList{qEnvironmentVariable("SELSKAP_SOURCE") + "/tests/server_mail/smtpserver.py"_L1,
                                QString::number(m_port), host}
                        + more);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            qFatal("The SMTP server does not start");
    }
    m_port = m_process.readLine().trimmed().toUShort();
    m_url = QUrl(u"smtp://%1:%2"_s.arg(host, QString::number(m_port)));
}

void SmtpServer::stop()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

const QList<QJsonObject> &SmtpServer::mails()
{
    m_process.waitForReadyRead(0);
    while (m_process.canReadLine())
        m_mails.append(QJsonDocument::fromJson(m_process.readLine()).object());
    return m_mails;
}
