// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "staffserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

StaffServer::StaffServer(StoreContext context, QObject *parent)
    : QObject(parent)
    , m_commands(std::move(context))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &StaffServer::serve);
}

Result<void> StaffServer::listen(const QString &path)
{
    QLocalSocket other;
    other.connectToServer(path);
    if (other.waitForConnected(2000))
        return Error{ErrorKind::Busy, u"another service uses it"_s, {}};
    // Left behind by one that was killed.
    if (other.error() == QLocalSocket::ConnectionRefusedError)
        QLocalServer::removeServer(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !m_server.listen(path))
        return Error{ErrorKind::ReadOnly, u"%1: %2"_s.arg(path, m_server.errorString()), {}};
    return {};
}

void StaffServer::serve()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const auto request = QJsonDocument::fromJson(socket->readLine()).object();
            socket->write(QJsonDocument(m_commands.run(request)).toJson(QJsonDocument::Compact) + '\n');
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // what came before anybody listened
    }
}
