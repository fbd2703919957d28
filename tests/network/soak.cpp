// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "soak.h"

#include "toxicline.h"

#include "tests/sync/runningservice.h"
#include "tests/sync/testdevice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clientCount = 3;
constexpr int usersEach = 5;
constexpr int firstUser = 10; ///< those before are made for other purposes
constexpr int sampleUsers = 60;
constexpr int atRestWithin = 60'000; ///< milliseconds, after the lines are mended
const QStringList editedFields{u"costCentre"_s, u"lastName"_s};

class Soak {
public:
    explicit Soak(quint32 seed);

    [[nodiscard]] bool run(double minutes);

private:
    struct Client {
        std::unique_ptr<ToxicLine> line;
        std::unique_ptr<TestDevice> device;
        QStringList users; ///< that it alone edits
        QMap<std::pair<QString, QString>, QString> wanted; ///< by user and field
        qint64 spoiltUntil = 0;
        qsizetype asked = 0; ///< edits
        int toxics = 0;
    };

    [[nodiscard]] bool start();
    void spoil(Client &client);
    void edit(Client &client);
    void restart(Client &client);
    [[nodiscard]] bool comesToRest();
    void judge();
    void complain(const QString &what);
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }

    QRandomGenerator m_random;
    RunningService m_service;
    std::vector<Client> m_clients;
    QElapsedTimer m_clock;
    int m_edits = 0;
    int m_restarts = 0;
    int m_violations = 0;
};

Soak::Soak(quint32 seed) : m_random(seed), m_service(QCoreApplication::applicationDirPath() + "/selskapd"_L1, sampleUsers) { }

bool Soak::start()
{
    if (!m_service.start())
        return false;
    for (int number = 0; number < clientCount; ++number) {
        Client client;
        client.line = std::make_unique<ToxicLine>(m_random.generate());
        client.line->leadTo(m_service.port());
        client.device = std::make_unique<TestDevice>(client.line->origin());
        if (!client.device->start(m_service.code("administrator")) || !client.device->waitUntilLive())
            return false;
        const auto users = client.device->users();
        for (const auto &user : users.mid(firstUser + number * usersEach, usersEach))
            client.users.append(user.id);
        m_clients.push_back(std::move(client));
    }
    return true;
}

void Soak::spoil(Client &client)
{
    Toxics toxics;
    switch (below(9)) {
    case 0:
        break; // well for a while
    case 1:
        toxics.latency = 20, toxics.jitter = 10;
        break;
    case 2:
        toxics.latency = 200 + below(4800), toxics.jitter = toxics.latency / 2;
        break;
    case 3:
        toxics.bandwidth = 5000;
        break;
    case 4:
        toxics.bytewise = true;
        break;
    case 5:
        toxics.silent = true;
        break;
    case 6:
        toxics.cutRequestAfter = below(600), toxics.orderly = below(2) == 0;
        break;
    case 7:
        toxics.cutAnswerAfter = below(1500), toxics.orderly = below(2) == 0;
        break;
    case 8:
        toxics.slowClose = 500;
        break;
    }
    ++client.toxics;
    client.line->setToxics(toxics);
    client.line->setDown(below(8) == 0);
    if (below(2) == 0)
        client.line->breakAll();
    if (below(3) == 0)
        client.device->session->refresh();
    client.spoiltUntil = m_clock.elapsed() + 200 + below(8000);
}

void Soak::edit(Client &client)
{
    const auto user = client.users.at(below(int(client.users.size())));
    const auto field = editedFields.at(below(int(editedFields.size())));
    // Nobody edits what is not yet shown as they have left it.
    const auto known = client.wanted.constFind({user, field});
    if (known != client.wanted.constEnd() && client.device->field(user, field) != *known)
        return;
    const auto value = u"Soak %1"_s.arg(++m_edits);
    client.device->edit(user, field, value);
    client.wanted[{user, field}] = value;
    ++client.asked;
}

void Soak::restart(Client &client)
{
    // What is not yet on the disk was never promised.
    if (!QTest::qWaitFor([&client] { return client.device->stored.size() == client.asked; }, atRestWithin))
        complain(u"an edit was not stored"_s);
    client.device->stop();
    ++m_restarts;
    if (!client.device->start())
        complain(u"a client does not start again"_s);
}

bool Soak::comesToRest()
{
    for (auto &client : m_clients) {
        client.line->setToxics({});
        client.line->setDown(false);
        client.line->breakAll();
        client.device->session->refresh();
    }
    QElapsedTimer timer;
    timer.start();
    const bool all = QTest::qWaitFor(
        [this] {
            return std::all_of(m_clients.begin(), m_clients.end(), [this](const Client &client) {
                return client.device->isLive()
                    && std::all_of(m_clients.begin(), m_clients.end(), [&client](const Client &other) {
                           return std::all_of(other.wanted.keyBegin(), other.wanted.keyEnd(), [&](const auto &what) {
                               return client.device->field(what.first, what.second) == other.wanted[what];
                           });
                       });
            });
        },
        atRestWithin);
    std::printf("alike %.1f s after the lines were mended\n", double(timer.elapsed()) / 1000);
    return all;
}

void Soak::judge()
{
    for (const auto &client : m_clients) {
        if (client.device->status.conflicts + client.device->status.rejected > 0)
            complain(u"%1 conflicts, %2 refusals"_s.arg(client.device->status.conflicts).arg(client.device->status.rejected));
    }
    const auto name = u"soak"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_service.database());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            complain(u"the service's file cannot be read: "_s + database.lastError().text());
        QSqlQuery query(database);
        if (!query.exec(u"SELECT mutation FROM audit WHERE mutation <> '' GROUP BY 1 HAVING count(*) > 1"_s))
            complain(query.lastError().text());
        while (query.next())
            complain(u"done twice: "_s + query.value(0).toString());
        query.exec(u"SELECT count(*) FROM audit WHERE action = 'user.update'"_s);
        if (query.next())
            std::printf("%d edits became %d changes at the service; %d restarts of clients\n", m_edits, query.value(0).toInt(), m_restarts);
    }
    QSqlDatabase::removeDatabase(name);
}

bool Soak::run(double minutes)
{
    if (!start()) {
        complain(u"the clients are not ready"_s);
        return false;
    }
    m_clock.start();
    const auto end = qint64(minutes * 60'000);
    qint64 reported = 0;
    while (m_clock.elapsed() < end && m_violations == 0) {
        auto &client = m_clients[size_t(below(clientCount))];
        if (m_clock.elapsed() >= client.spoiltUntil)
            spoil(client);
        if (below(200) == 0)
            restart(client);
        else
            edit(client);
        QTest::qWait(10 + below(100));
        if (const auto minute = m_clock.elapsed() / 60'000; minute > std::exchange(reported, minute)) {
            std::printf("%lld min: %d edits\n", minute, m_edits);
            std::fflush(stdout);
        }
    }
    if (!comesToRest())
        complain(u"not everything is everywhere in time"_s);
    judge();
    int cuts = 0;
    int toxics = 0;
    for (const auto &client : m_clients) {
        cuts += client.line->cuts();
        toxics += client.toxics;
    }
    std::printf("%.1f min, %d spoilt lines, %d connections cut at a byte, %d violations\n", double(m_clock.elapsed()) / 60'000, toxics, cuts,
                m_violations);
    return m_violations == 0;
}

void Soak::complain(const QString &what)
{
    ++m_violations;
    std::printf("violated: %s\n", qPrintable(what));
}

} // namespace

bool soak(double minutes, quint32 seed)
{
    return Soak(seed).run(minutes);
}
