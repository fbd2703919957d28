// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pageserver.h"

#include "benchrows.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto now = send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

/// One client, one request after the other.
void serve(int socket, const QList<QByteArray> &pages, const QByteArray &noChanges)
{
    QByteArray request;
    char buffer[8192];
    while (true) {
        const auto end = request.indexOf("\r\n\r\n");
        if (end < 0) {
            const auto got = recv(socket, buffer, sizeof buffer, 0);
            if (got <= 0)
                break;
            request.append(buffer, got);
            continue;
        }
        const auto target = request.left(request.indexOf("\r\n")).split(' ').value(1);
        request.remove(0, end + 4);
        if (target.contains("wait="))
            continue; // there is never any news
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n";
        const QByteArray *body = &noChanges;
        if (const auto path = target.split('?').constFirst(); path.endsWith("/snapshot")) {
            const auto at = target.indexOf("page=");
            const auto number = at < 0 ? 0 : target.mid(at + 5).toLongLong();
            body = &pages.at(qBound(qsizetype(0), qsizetype(number), pages.size() - 1));
            if (number + 1 < pages.size())
                head += "Link: <" + path + "?page=" + QByteArray::number(number + 1) + ">; rel=\"next\"\r\n";
        }
        head += "Content-Length: " + QByteArray::number(body->size()) + "\r\n\r\n";
        if (!sendAll(socket, head) || !sendAll(socket, *body))
            break;
    }
    close(socket);
}

} // namespace

int servePages(long long users)
{
    const auto pages = BenchRows::snapshotPages(users);
    const auto noChanges = "{\"from\":\"start\",\"commits\":[],\"cursor\":\"start\",\"sequence\":" + QByteArray::number(users + 2) + ",\"more\":false}";
    const int listening = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (listening < 0 || bind(listening, reinterpret_cast<sockaddr *>(&address), length) != 0 || listen(listening, 64) != 0
        || getsockname(listening, reinterpret_cast<sockaddr *>(&address), &length) != 0) {
        return 1;
    }
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);
    std::thread accepting([&] {
        while (true) {
            const int client = accept(listening, nullptr, nullptr);
            if (client < 0)
                return;
            const int on = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            std::thread([client, &pages, &noChanges] { serve(client, pages, noChanges); }).detach();
        }
    });
    while (std::getchar() != EOF) { }
    std::_Exit(0); // the clients' threads wait for requests that do not come
}
