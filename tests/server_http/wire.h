// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

/// One answer as it came over the wire.
struct WireAnswer {
    int status = 0; ///< 0: nothing came
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< trimmed, null without such a field
};

/// A client that sends exact bytes, to see what the service makes of them.
class Wire {
public:
    explicit Wire(quint16 port, const QHostAddress &from = {});

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    [[nodiscard]] WireAnswer read(bool withBody = true); ///< the next answer
    [[nodiscard]] bool waitForClose(int milliseconds = 5000); ///< whatever still comes is dropped
    [[nodiscard]] QByteArray readToEnd(); ///< until the service closes
    void leave() { m_socket.abort(); }
    QTcpSocket &socket() { return m_socket; }

private:
    [[nodiscard]] bool more();

    QTcpSocket m_socket;
    QByteArray m_buffer;
};
