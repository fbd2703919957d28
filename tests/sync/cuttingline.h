// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// A line between client and service that can be cut: at all, or between a request that the service has
/// carried out and its answer.
class CuttingLine : public QObject {
    Q_OBJECT
public:
    explicit CuttingLine(QObject *parent = nullptr);

    [[nodiscard]] QUrl origin() const;
    void leadTo(quint16 port) { m_port = port; }
    void setCut(bool cut); ///< whoever calls is turned away

    /// The answer to the next request that begins so is kept back and its connection closed; `happened` is
    /// called in between.
    void loseAnswerTo(const QByteArray &beginning, std::function<void()> happened = {});
    [[nodiscard]] int lost() const { return m_lost; }

private:
    void admit(QTcpSocket *client);

    QTcpServer m_server;
    quint16 m_port = 0;
    bool m_isCut = false;
    QByteArray m_beginning;
    std::function<void()> m_happened;
    int m_lost = 0;
    QList<QPointer<QTcpSocket>> m_clients;
};
