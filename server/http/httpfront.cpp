// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "httpfront.h"

#include "httpexchange.h"
#include "httpguard.h"

#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <thread>
#include <unordered_set>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto watchInterval = std::chrono::milliseconds(100);
constexpr auto farewell = std::chrono::seconds(2); ///< for the last answers to leave at a stop

HttpResponse stopping()
{
    return problem(503, "stopping", u"The service is stopping"_s)
        .with("Retry-After", "5")
        .with("Connection", "close");
}

void shutDown(MHD_socket socket)
{
#ifdef Q_OS_WIN
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

/// Whether the other side has closed; a pipelined request that waits to be read hides it.
bool hasLeft(MHD_socket socket)
{
#ifdef Q_OS_WIN
    Q_UNUSED(socket) // Without a peek that never waits, the answer finds out.
    return false;
#else
    char byte = 0;
    return ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
#endif
}

void closeSocket(MHD_socket socket)
{
#ifdef Q_OS_WIN
    ::closesocket(socket);
#else
    ::close(socket);
#endif
}

bool isLoopback(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::LocalHost)
        || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

MHD_Result queue(MHD_Connection *connection, const HttpResponse &response)
{
    auto *body = new QByteArray(response.body);
    auto *answer = MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(body->size()), body->data(), [](void *kept) { delete static_cast<QByteArray *>(kept); }, body);
    if (!answer) {
        delete body;
        return MHD_NO;
    }
    bool good = true;
    for (const auto &[name, value] : response.headers)
        good &= MHD_add_response_header(answer, name.constData(), value.constData()) == MHD_YES;
    if (!good)
        qCritical("An answer has a header field with a line break; the connection is closed.");
    const auto result = good ? MHD_queue_response(connection, uint(response.status), answer) : MHD_NO;
    MHD_destroy_response(answer);
    return result;
}

} // namespace

/// One connection; belongs to the thread of the connections, apart from what says otherwise.
struct HttpFront::Line {
    enum Stage { Head, Body, Waiting };

    MHD_socket socket;
    QHostAddress peer;
    Stage stage = Head;
    QByteArray target;
    HttpRequest request;
    std::shared_ptr<HttpExchange> exchange; ///< under the mutex
    Clock::time_point deadline; ///< under the mutex; does not count while the exchange is unfinished
};

struct HttpFront::Daemon {
    Daemon(HttpLimits limits, Handler handler) : limits(std::move(limits)), handler(std::move(handler))
    {
        // A worker keeps its connection to the database, so it stays.
        workers.setMaxThreadCount(this->limits.workers);
        workers.setExpiryTimeout(-1);
    }

    static MHD_Result accept(void *self, const sockaddr *address, socklen_t size);
    static void notifyConnection(void *self, MHD_Connection *connection, void **context,
                                 MHD_ConnectionNotificationCode code);
    static void *notifyTarget(void *self, const char *target, MHD_Connection *connection);
    static MHD_Result handle(void *self, MHD_Connection *connection, const char *url, const char *method,
                             const char *version, const char *data, size_t *size, void **context);
    static void notifyCompleted(void *self, MHD_Connection *connection, void **context,
                                MHD_RequestTerminationCode code);

    MHD_Result beginRequest(Line &line, MHD_Connection *connection, const char *method, const char *version);
    MHD_Result dispatch(Line &line, MHD_Connection *connection);
    void setDeadline(Line &line, std::chrono::milliseconds span);
    void watch(); ///< a thread of its own closes what takes too long: the library only knows idle time

    HttpLimits limits;
    Handler handler;
    QThreadPool workers;
    MHD_Daemon *server = nullptr;
    std::thread watcher;

    std::mutex mutex; ///< never held while an exchange is finished: that takes the library's own lock
    std::condition_variable changed;
    std::unordered_set<Line *> lines;
    bool stopped = false;
};

MHD_Result HttpFront::Daemon::accept(void *self, const sockaddr *address, socklen_t)
{
    auto &daemon = *static_cast<Daemon *>(self);
    const QHostAddress peer(address);
    if (isLoopback(peer) || daemon.limits.trustedProxies.contains(peer))
        return MHD_YES;
    const std::lock_guard lock(daemon.mutex);
    const auto same = std::count_if(daemon.lines.begin(), daemon.lines.end(),
                                    [&peer](const Line *line) { return line->peer == peer; });
    return same < daemon.limits.connectionsPerAddress ? MHD_YES : MHD_NO;
}

void HttpFront::Daemon::notifyConnection(void *self, MHD_Connection *connection, void **context,
                                         MHD_ConnectionNotificationCode code)
{
    auto &daemon = *static_cast<Daemon *>(self);
    const std::lock_guard lock(daemon.mutex);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        // The socket is closed after this, so the watcher never touches a number that means another one by
        // then.
        auto *line = static_cast<Line *>(*context);
        daemon.lines.erase(line);
        delete line;
        return;
    }
    auto *line = new Line;
    line->socket = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    line->peer =
        QHostAddress(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS)->client_addr);
    line->deadline = Clock::now() + daemon.limits.head;
    *context = line;
    daemon.lines.insert(line);
    daemon.changed.notify_all();
}

void *HttpFront::Daemon::notifyTarget(void *self, const char *target, MHD_Connection *connection)
{
    auto *line = static_cast<Line *>(
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
    line->stage = Line::Head;
    line->target = target;
    auto &daemon = *static_cast<Daemon *>(self);
    daemon.setDeadline(*line, daemon.limits.head);
    return line;
}

MHD_Result HttpFront::Daemon::handle(void *self, MHD_Connection *connection, const char *, const char *method,
                                     const char *version, const char *data, size_t *size, void **context)
{
    auto &daemon = *static_cast<Daemon *>(self);
    auto &line = *static_cast<Line *>(*context);
    switch (line.stage) {
    case Line::Head:
        return daemon.beginRequest(line, connection, method, version);
    case Line::Body:
        if (*size == 0)
            return daemon.dispatch(line, connection);
        line.request.body.append(data, qsizetype(std::exchange(*size, 0)));
        return MHD_YES;
    case Line::Waiting:
        daemon.setDeadline(line, daemon.limits.answer);
        return queue(connection, line.exchange->takeResponse());
    }
    return MHD_NO;
}

void HttpFront::Daemon::notifyCompleted(void *self, MHD_Connection *, void **context,
                                        MHD_RequestTerminationCode)
{
    auto &daemon = *static_cast<Daemon *>(self);
    auto &line = *static_cast<Line *>(*context);
    line.request = {};
    {
        const std::lock_guard lock(daemon.mutex);
        line.exchange.reset();
        line.deadline = Clock::now() + daemon.limits.idle;
    }
    daemon.changed.notify_all();
}

MHD_Result HttpFront::Daemon::beginRequest(Line &line, MHD_Connection *connection, const char *method,
                                           const char *version)
{
    HttpHead head{method, version, line.target, {}, 0, line.peer};
    head.size =
        qsizetype(MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE)->header_size);
    MHD_get_connection_values_n(
        connection, MHD_HEADER_KIND,
        [](void *headers, MHD_ValueKind, const char *name, size_t nameSize, const char *value,
           size_t valueSize) {
            static_cast<HttpHeaders *>(headers)->append(
                {QByteArray(name, qsizetype(nameSize)), QByteArray(value, qsizetype(valueSize))});
            return MHD_YES;
        },
        &head.headers);
    auto verdict = judged(head, limits);
    if (verdict.refusal) {
        setDeadline(line, limits.answer);
        return queue(connection, finished(*verdict.refusal, verdict.request.requestId, false));
    }
    line.request = std::move(verdict.request);
    line.request.body.reserve(verdict.bodyBytes);
    line.stage = Line::Body;
    setDeadline(line, limits.body);
    return MHD_YES;
}

MHD_Result HttpFront::Daemon::dispatch(Line &line, MHD_Connection *connection)
{
    line.stage = Line::Waiting;
    MHD_suspend_connection(connection);
    auto exchange = std::make_shared<HttpExchange>(connection, line.request);
    bool late = false;
    {
        const std::lock_guard lock(mutex);
        line.exchange = exchange;
        late = stopped;
    }
    if (late) {
        exchange->finish(stopping());
        return MHD_YES;
    }
    workers.start([this, request = std::move(line.request), reply = HttpReply(exchange)] {
        {
            const std::lock_guard lock(mutex);
            if (stopped)
                return reply.finish(stopping());
        }
        handler(request, reply);
    });
    return MHD_YES;
}

void HttpFront::Daemon::setDeadline(Line &line, std::chrono::milliseconds span)
{
    const std::lock_guard lock(mutex);
    line.deadline = Clock::now() + span;
}

void HttpFront::Daemon::watch()
{
    std::unique_lock lock(mutex);
    while (!stopped) {
        if (lines.empty()) {
            changed.wait(lock, [this] { return stopped || !lines.empty(); });
            continue;
        }
        std::vector<std::shared_ptr<HttpExchange>> abandoned;
        const auto now = Clock::now();
        for (auto *line : lines) {
            if (line->exchange && !line->exchange->isFinished()) {
                if (hasLeft(line->socket))
                    abandoned.push_back(line->exchange);
            } else if (line->deadline < now) {
                shutDown(line->socket);
            }
        }
        if (!abandoned.empty()) {
            // Else a client that comes and goes would hold a connection for as long as its long-poll would
            // have taken.
            lock.unlock();
            for (const auto &exchange : abandoned)
                exchange->finish(stopping());
            abandoned.clear();
            lock.lock();
        }
        changed.wait_for(lock, watchInterval, [this] { return stopped; });
    }
}

HttpFront::HttpFront(HttpLimits limits, Handler handler)
    : m_daemon(std::make_unique<Daemon>(std::move(limits), std::move(handler)))
{
}

HttpFront::~HttpFront()
{
    stop();
}

Result<quint16> HttpFront::start(const QHostAddress &address, quint16 port)
{
    Q_ASSERT(!m_daemon->server);
    sockaddr_storage place{};
    uint flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *ip6 = reinterpret_cast<sockaddr_in6 *>(&place);
        const auto bytes = address.toIPv6Address();
        ip6->sin6_family = AF_INET6;
        ip6->sin6_port = htons(port);
        std::copy(std::begin(bytes.c), std::end(bytes.c), ip6->sin6_addr.s6_addr);
        flags |= MHD_USE_IPv6;
    } else {
        auto *ip4 = reinterpret_cast<sockaddr_in *>(&place);
        ip4->sin_family = AF_INET;
        ip4->sin_port = htons(port);
        ip4->sin_addr.s_addr = htonl(address.toIPv4Address());
    }
    auto &daemon = *m_daemon;
    // Room for a head as long as allowed, and for the answer's.
    const auto memory = size_t(daemon.limits.headBytes * 2);
    daemon.server = MHD_start_daemon(
        flags, port, Daemon::accept, &daemon, Daemon::handle, &daemon, MHD_OPTION_SOCK_ADDR,
        reinterpret_cast<sockaddr *>(&place), MHD_OPTION_CONNECTION_LIMIT, uint(daemon.limits.connections),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_NOTIFY_CONNECTION, Daemon::notifyConnection, &daemon, MHD_OPTION_NOTIFY_COMPLETED,
        Daemon::notifyCompleted, &daemon, MHD_OPTION_URI_LOG_CALLBACK, Daemon::notifyTarget, &daemon,
        MHD_OPTION_END);
    if (!daemon.server)
        return Error{
            ErrorKind::Busy, u"Cannot listen on %1, port %2."_s.arg(address.toString()).arg(port), {}};
    daemon.stopped = false;
    daemon.watcher = std::thread([&daemon] { daemon.watch(); });
    return quint16(MHD_get_daemon_info(daemon.server, MHD_DAEMON_INFO_BIND_PORT)->port);
}

void HttpFront::stop()
{
    auto &daemon = *m_daemon;
    if (!daemon.server)
        return;
    const auto listener = MHD_quiesce_daemon(daemon.server);
    {
        const std::lock_guard lock(daemon.mutex);
        daemon.stopped = true;
    }
    daemon.changed.notify_all();
    daemon.watcher.join();
    daemon.workers.waitForDone();

    std::unique_lock lock(daemon.mutex);
    std::vector<std::shared_ptr<HttpExchange>> kept;
    for (const auto *line : daemon.lines) {
        if (line->exchange)
            kept.push_back(line->exchange);
    }
    lock.unlock();
    for (const auto &exchange : kept)
        exchange->finish(stopping());
    lock.lock();
    daemon.changed.wait_for(lock, farewell, [&daemon] {
        return std::none_of(daemon.lines.begin(), daemon.lines.end(),
                            [](auto *line) { return bool(line->exchange); });
    });
    lock.unlock();
    MHD_stop_daemon(std::exchange(daemon.server, nullptr));
    if (listener != MHD_INVALID_SOCKET)
        closeSocket(listener);
}
