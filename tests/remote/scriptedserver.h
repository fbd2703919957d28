// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A request as it came over the wire.
struct WireRequest {
    QByteArray method;
    QByteArray target;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< trimmed; null when it is not there
    [[nodiscard]] int count(const QByteArray &name) const; ///< how many fields of that name there are
};

/// An answer of exact bytes.
struct WireReply {
    QByteArray bytes;
    bool close = false; ///< the connection, after the bytes
    bool hold = false; ///< says nothing more, and leaves the connection open
};

/// A service on a free port of 127.0.0.1 that says exactly what the test wants it to say.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    using Script = std::function<WireReply(const WireRequest &)>;

    explicit ScriptedServer(Script script = {}, QObject *parent = nullptr);

    [[nodiscard]] QUrl origin() const;
    void setScript(Script script) { m_script = std::move(script); }

    QList<WireRequest> requests;
    QList<QPointer<QTcpSocket>> connections;

private:
    void read(QTcpSocket *socket);

    Script m_script;
    QTcpServer m_server;
};

[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body,
                                   const QByteArray &type = "application/json",
                                   const QByteArray &moreHeaders = {});
[[nodiscard]] QByteArray problemReply(int status, const QByteArray &code, const QByteArray &members = {},
                                      const QByteArray &moreHeaders = {});
[[nodiscard]] QByteArray gzipped(const QByteArray &content);
