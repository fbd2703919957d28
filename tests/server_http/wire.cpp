// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "wire.h"

QByteArray WireAnswer::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

Wire::Wire(quint16 port, const QHostAddress &from)
{
    if (!from.isNull())
        m_socket.bind(from);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(5000);
}

void Wire::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) { }
}

bool Wire::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10'000))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

WireAnswer Wire::read(bool withBody)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more())
            return {};
    }
    WireAnswer answer;
    answer.head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    const auto length = withBody ? answer.header("Content-Length").toInt() : 0;
    while (m_buffer.size() < length) {
        if (!more())
            return {};
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return answer;
}

bool Wire::waitForClose(int milliseconds)
{
    return m_socket.state() == QAbstractSocket::UnconnectedState
        || m_socket.waitForDisconnected(milliseconds);
}

QByteArray Wire::readToEnd()
{
    while (more()) { }
    return std::exchange(m_buffer, {});
}
