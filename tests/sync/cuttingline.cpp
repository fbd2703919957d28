// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cuttingline.h"

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

CuttingLine::CuttingLine(QObject *parent) : QObject(parent)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *client = m_server.nextPendingConnection())
            admit(client);
    });
}

QUrl CuttingLine::origin() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void CuttingLine::setCut(bool cut)
{
    m_isCut = cut;
    if (!cut)
        return;
    for (const auto &client : std::exchange(m_clients, {})) {
        if (client)
            client->abort();
    }
}

void CuttingLine::loseAnswerTo(const QByteArray &beginning, std::function<void()> happened)
{
    m_beginning = beginning;
    m_happened = std::move(happened);
}

void CuttingLine::admit(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (m_isCut) {
        client->abort();
        return;
    }
    m_clients.append(client);
    auto *service = new QTcpSocket(client);
    const auto loses = std::make_shared<bool>(false);
    connect(client, &QTcpSocket::readyRead, service, [this, client, service, loses] {
        const auto bytes = client->readAll();
        if (!m_beginning.isEmpty() && bytes.startsWith(m_beginning)) {
            m_beginning.clear();
            *loses = true;
        }
        if (service->isOpen()) // the service may have gone while these were on the way
            service->write(bytes);
    });
    connect(service, &QTcpSocket::readyRead, client, [this, client, service, loses] {
        const auto bytes = service->readAll();
        if (!*loses) {
            client->write(bytes);
            return;
        }
        ++m_lost;
        if (const auto happened = std::exchange(m_happened, {}))
            happened();
        client->abort();
    });
    connect(service, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(service, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
    service->connectToHost(QHostAddress::LocalHost, m_port);
}
