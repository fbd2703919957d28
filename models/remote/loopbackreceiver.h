// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

/// Waits on a free port of 127.0.0.1, at a path that cannot be guessed, for the browser to bring the answer
/// of the sign-in page (RFC 8252, 7.3). Whatever else comes is turned away and changes nothing; at most 16
/// callers are heard at once, each for 10 s and 16 KiB.
class LoopbackReceiver : public QObject {
    Q_OBJECT
public:
    /// Says whether these are the parameters that are waited for.
    using Accept = std::function<bool(const QUrlQuery &parameters)>;

    explicit LoopbackReceiver(Accept accept, QObject *parent = nullptr);

    [[nodiscard]] bool listen(); ///< false when this machine gives no port
    [[nodiscard]] QUrl address() const; ///< where the browser is to be sent back to

signals:
    /// Once; nothing is heard afterwards. For a queued connection: who hears it may delete the receiver.
    void received(const QUrlQuery &parameters);

private:
    void admit();
    void read(QTcpSocket *caller);
    [[nodiscard]] bool isForUs(const QByteArray &head, QUrlQuery &parameters) const;

    Accept m_accept;
    QByteArray m_path;
    int m_callers = 0;
    QTcpServer m_server; // the callers are its children
};
