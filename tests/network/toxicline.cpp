// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "toxicline.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// With a reset instead of an end, where the system lets one ask for it.
void breakOff(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger atOnce{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

} // namespace

ToxicLine::ToxicLine(quint32 seed, QObject *parent) : QObject(parent), m_random(seed)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *client = m_server.nextPendingConnection())
            admit(client);
    });
}

QUrl ToxicLine::origin() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ToxicLine::setDown(bool down)
{
    m_isDown = down;
    if (down)
        breakAll();
}

void ToxicLine::breakAll()
{
    for (const auto &client : std::exchange(m_clients, {})) {
        if (client)
            breakOff(client);
    }
}

void ToxicLine::admit(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (m_isDown)
        return breakOff(client);
    m_clients.removeAll(nullptr);
    m_clients.append(client);
    auto *service = new QTcpSocket(client);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(service, &QTcpSocket::connected, service, [service] { service->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    // What is read before there is somebody to pass it on to could not be cut at its byte.
    const auto forth = std::make_shared<Link>(Link{client, service, client, m_toxics, m_toxics.cutRequestAfter});
    connect(service, &QTcpSocket::connected, client, [this, forth] {
        watch(forth, m_requestBytes);
        if (forth->from->bytesAvailable() > 0)
            emit forth->from->readyRead();
    });
    const auto back = std::make_shared<Link>(Link{service, client, client, m_toxics, m_toxics.cutAnswerAfter});
    watch(back, m_answerBytes);
    connect(service, &QTcpSocket::disconnected, client, [this, back] { close(back); });
    connect(service, &QTcpSocket::errorOccurred, client, [this, back](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            close(back);
    });
    service->connectToHost(QHostAddress::LocalHost, m_port);
}

void ToxicLine::watch(const std::shared_ptr<Link> &link, qint64 &counter)
{
    connect(link->from, &QTcpSocket::readyRead, this, [this, link, &counter] {
        const auto bytes = link->from->readAll();
        counter += bytes.size();
        if (!link->toxics.silent)
            take(*link, bytes);
    });
}

void ToxicLine::take(Link &link, QByteArray bytes)
{
    bool cuts = false;
    if (link.cutAfter >= 0 && link.passed + bytes.size() >= link.cutAfter) {
        bytes.truncate(link.cutAfter - link.passed);
        cuts = true;
    }
    link.passed += bytes.size();
    if (!link.toxics.bytewise) {
        later(link, bytes);
    } else {
        for (const char byte : std::as_const(bytes))
            later(link, QByteArray(1, byte));
    }
    if (cuts)
        cut(link);
}

/// In order, at the time when the line has carried it there.
void ToxicLine::later(Link &link, const QByteArray &bytes)
{
    const auto &toxics = link.toxics;
    if (!link.to || !link.to->isOpen() || bytes.isEmpty())
        return;
    if (toxics.latency == 0 && toxics.bandwidth == 0) {
        link.to->write(bytes);
        link.to->flush(); // so that a byte is a piece of its own, and what is before a cut has left
        return;
    }
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const int jitter = toxics.jitter > 0 ? int(m_random.bounded(2 * toxics.jitter + 1)) - toxics.jitter : 0;
    const qint64 carried = toxics.bandwidth > 0 ? bytes.size() * 1000 / toxics.bandwidth : 0;
    link.freeAt = std::max(link.freeAt + carried, now + carried + std::max(0, toxics.latency + jitter));
    QTimer::singleShot(int(link.freeAt - now), Qt::PreciseTimer, link.to, [to = link.to, bytes] {
        if (to->isOpen())
            to->write(bytes);
    });
}

void ToxicLine::cut(Link &link)
{
    ++m_cuts;
    link.cutAfter = -1;
    link.toxics.silent = true; // nothing more goes this way
    if (!link.client)
        return;
    // Not from within the socket that is read.
    const bool orderly = link.toxics.orderly;
    QTimer::singleShot(0, link.client, [client = link.client, orderly] {
        if (orderly)
            client->disconnectFromHost();
        else
            breakOff(client);
    });
}

void ToxicLine::close(const std::shared_ptr<Link> &link)
{
    const auto wait = std::max<qint64>(link->freeAt - QDateTime::currentMSecsSinceEpoch(), link->toxics.slowClose);
    QTimer::singleShot(int(std::max<qint64>(wait, 0)), link->client, [client = link->client] { client->disconnectFromHost(); });
}
