// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackreceiver.h"

#include "pkce.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCallers = 16;
constexpr int longestHead = 16 * 1024;
constexpr int patience = 10'000;

QByteArray pageOf(int status, const QByteArray &reason, const QByteArray &content)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(content.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n\r\n"
        + content;
}

// For whichever of the two languages the person reads; the program itself is not told.
QByteArray farewell()
{
    return pageOf(200, "OK",
                  "<!doctype html><html lang=\"nb\"><meta charset=\"utf-8\"><title>Selskap</title>"
                  "<p>Du kan lukke dette vinduet og g\u00e5 tilbake til Selskap.</p>"
                  "<p lang=\"en\">You can close this window and go back to Selskap.</p></html>");
}

} // namespace

LoopbackReceiver::LoopbackReceiver(Accept accept, QObject *parent)
    : QObject(parent)
    , m_accept(std::move(accept))
    , m_path('/' + freshToken())
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackReceiver::admit);
}

bool LoopbackReceiver::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl LoopbackReceiver::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

void LoopbackReceiver::admit()
{
    while (auto *caller = m_server.nextPendingConnection()) {
        if (m_callers == mostCallers) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        ++m_callers;
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QTcpSocket::readyRead, this, [this, caller] { read(caller); });
        QTimer::singleShot(patience, caller, [caller] { caller->abort(); });
    }
}

void LoopbackReceiver::read(QTcpSocket *caller)
{
    const auto head = caller->peek(longestHead);
    const auto end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < longestHead)
        return;
    disconnect(caller, &QTcpSocket::readyRead, this, nullptr);
    QUrlQuery parameters;
    if (end < 0 || !isForUs(head.left(end), parameters)) {
        caller->write(pageOf(404, "Not Found", "<!doctype html><title>404</title>"));
        caller->disconnectFromHost();
        return;
    }
    m_server.close();
    disconnect(&m_server, nullptr, this, nullptr);
    m_accept = [](const QUrlQuery &) { return false; }; // one answer, also of those who are connected already
    caller->setParent(nullptr); // sees its page through when this object goes
    caller->write(farewell());
    caller->disconnectFromHost();
    emit received(parameters);
}

bool LoopbackReceiver::isForUs(const QByteArray &head, QUrlQuery &parameters) const
{
    const auto lines = head.split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    if (words.size() != 3 || words[0] != "GET" || !words[2].startsWith("HTTP/1."))
        return false;
    // A page elsewhere whose name resolves to this machine would have its own name here.
    const auto host = "127.0.0.1:" + QByteArray::number(address().port());
    int hosts = 0;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == "host") {
            ++hosts;
            if (line.mid(colon + 1).trimmed() != host)
                return false;
        }
    }
    const auto question = words[1].indexOf('?');
    if (hosts != 1 || question < 0 || words[1].left(question) != m_path)
        return false;
    auto query = words[1].mid(question + 1);
    parameters = QUrlQuery(QString::fromLatin1(query.replace('+', "%20")));
    return m_accept(parameters);
}
