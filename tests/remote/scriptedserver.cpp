// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "scriptedserver.h"

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

QByteArray WireRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

int WireRequest::count(const QByteArray &name) const
{
    int fields = 0;
    const auto lines = head.split('\n');
    for (const auto &line : lines)
        fields += line.toLower().startsWith(name.toLower() + ':') ? 1 : 0;
    return fields;
}

ScriptedServer::ScriptedServer(Script script, QObject *parent) : QObject(parent), m_script(std::move(script))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connections.append(socket);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        }
    });
}

QUrl ScriptedServer::origin() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ScriptedServer::read(QTcpSocket *socket)
{
    for (;;) {
        const auto seen = socket->peek(1 << 20);
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        WireRequest request;
        request.head = seen.left(end);
        const auto words = request.head.split('\n').constFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        const auto length = request.header("Content-Length").toInt();
        if (seen.size() < end + 4 + length)
            return;
        request.body = seen.mid(end + 4, length);
        socket->skip(end + 4 + length);
        requests.append(request);
        const auto reply = m_script ? m_script(request) : WireReply{httpReply(200, "{}")};
        socket->write(reply.bytes);
        if (reply.close) {
            socket->disconnectFromHost();
            return;
        }
    }
}

QByteArray httpReply(int status, const QByteArray &body, const QByteArray &type,
                     const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

QByteArray problemReply(int status, const QByteArray &code, const QByteArray &members,
                        const QByteArray &moreHeaders)
{
    const auto body = "{\"type\":\"urn:selskap:problem:" + code + "\",\"title\":\"t\",\"status\":"
        + QByteArray::number(status) + (members.isEmpty() ? QByteArray() : "," + members) + "}";
    return httpReply(status, body, "application/problem+json", moreHeaders);
}

QByteArray gzipped(const QByteArray &content)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib cannot start");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib does not finish");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}
