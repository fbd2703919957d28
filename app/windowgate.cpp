// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "windowgate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(gateLog, "selskap.gate")

constexpr int patience = 2000; // milliseconds
constexpr qint64 longestLink = 1000;
constexpr auto taken = "taken\n";

/// Short, since a socket's path may hold about a hundred characters.
QString gateName(const QString &profileFolder)
{
    const auto path = QDir(profileFolder).canonicalPath().toUtf8();
    return u"selskap-"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24));
}

} // namespace

WindowGate::WindowGate(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &WindowGate::receive);
}

void WindowGate::open(const QString &profileFolder)
{
    const auto name = gateName(profileFolder);
    if (m_server.isListening() && m_server.serverName() == name)
        return;
    m_server.close();
    // The lock of the account is held by now: what stands there is left from a process that has ended.
    QLocalServer::removeServer(name);
    if (!m_server.listen(name))
        qCWarning(gateLog, "Other starts of the program cannot be heard: %ls", qUtf16Printable(m_server.errorString()));
}

void WindowGate::close()
{
    m_server.close();
}

void WindowGate::receive()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLink)
                    socket->abort();
                return;
            }
            const auto link = QString::fromUtf8(socket->readLine(longestLink)).trimmed();
            socket->write(taken);
            socket->flush();
            emit asked(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool WindowGate::handOver(const QString &profileFolder, const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(gateName(profileFolder));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(link.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == taken;
}
