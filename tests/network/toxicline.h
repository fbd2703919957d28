// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

/// What is wrong with a line. Each connection keeps what was set when it was made.
struct Toxics {
    int latency = 0; ///< milliseconds, of each direction
    int jitter = 0; ///< milliseconds more or less of that, by chance
    int bandwidth = 0; ///< bytes a second, of each direction; 0: no limit
    bool bytewise = false; ///< every byte is a piece of its own
    bool silent = false; ///< takes everything and passes nothing on
    int slowClose = 0; ///< milliseconds that the line stays open after the other end has closed
    int cutRequestAfter = -1; ///< so many bytes reach the service, then the connection is broken; -1: it is not
    int cutAnswerAfter = -1; ///< so many bytes of answers reach the client, then it is broken
    bool orderly = false; ///< a cut looks like an end instead of a break
};

/// A line between client and service, in this process, with something wrong with it.
class ToxicLine : public QObject {
    Q_OBJECT
public:
    explicit ToxicLine(quint32 seed = 1, QObject *parent = nullptr);

    [[nodiscard]] QUrl origin() const;
    void leadTo(quint16 port) { m_port = port; }
    void setToxics(const Toxics &toxics) { m_toxics = toxics; }
    void setDown(bool down); ///< breaks all connections and turns away whoever calls
    void breakAll(); ///< breaks all connections; whoever calls again gets through

    [[nodiscard]] int cuts() const { return m_cuts; } ///< connections that were cut at a byte
    [[nodiscard]] qint64 requestBytes() const { return m_requestBytes; } ///< that came from clients so far
    [[nodiscard]] qint64 answerBytes() const { return m_answerBytes; } ///< that came from the service so far

private:
    struct Link {
        QTcpSocket *from = nullptr;
        QPointer<QTcpSocket> to;
        QPointer<QTcpSocket> client;
        Toxics toxics;
        int cutAfter = -1;
        qint64 passed = 0;
        qint64 freeAt = 0; ///< when the line has passed on what is on it
    };

    void admit(QTcpSocket *client);
    void watch(const std::shared_ptr<Link> &link, qint64 &counter);
    void take(Link &link, QByteArray bytes);
    void later(Link &link, const QByteArray &bytes);
    void cut(Link &link);
    void close(const std::shared_ptr<Link> &link);

    QTcpServer m_server;
    QRandomGenerator m_random;
    Toxics m_toxics;
    quint16 m_port = 0;
    bool m_isDown = false;
    int m_cuts = 0;
    qint64 m_requestBytes = 0;
    qint64 m_answerBytes = 0;
    QList<QPointer<QTcpSocket>> m_clients;
};
