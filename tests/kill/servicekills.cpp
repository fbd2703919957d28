// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "servicekills.h"

#include "serviceaudit.h"
#include "servicesender.h"

#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int senderCount = 4;
constexpr int answerWithin = 60'000; ///< milliseconds, after a start
constexpr int examineAfter = 10; ///< kills; the whole chain, and the service's file
constexpr int clientPeople = 6;
constexpr int clientSwitched = 2;
constexpr int tooMany = 10; ///< violations

/// One run of kills.
class ServiceKills {
public:
    ServiceKills(RunningService &service, quint32 seed);

    KillTally run(int kills);

private:
    void makeSenders(quint32 seed);
    void strike(); ///< once somebody was answered
    void judge();
    void comeToRest();
    /// Lets things happen until then; false when it takes too long.
    [[nodiscard]] bool runUntil(const std::function<bool()> &done);
    void complain(const QStringList &violations);

    RunningService &m_service;
    quint16 m_port;
    ServiceAudit m_audit;
    QRandomGenerator m_random;
    KillTally m_tally;
    KilledClient m_client;
    std::vector<std::unique_ptr<ServiceSender>> m_senders;
    QList<ServiceSender *> m_signedOut;
    bool m_answered = false;
    bool m_clientDied = false;
};

ServiceKills::ServiceKills(RunningService &service, quint32 seed)
    : m_service(service)
    , m_port(service.port())
    , m_audit(service.database())
    , m_random(seed)
    , m_client(0, seed, &service, &m_audit, &m_tally)
{
    makeSenders(seed);
}

void ServiceKills::makeSenders(quint32 seed)
{
    QStringList people;
    const auto users = m_audit.rows(u"user"_s);
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it.value()["status"_L1] == "active"_L1 && it.value()["restrictedPermissions"_L1].toArray().isEmpty())
            people.append(it.key());
    }
    std::sort(people.begin(), people.end(), std::greater<>()); // the first of the company were made first
    m_client.setPeople(people.mid(0, clientPeople), people.mid(clientPeople, clientSwitched));
    QString root;
    const auto groups = m_audit.rows(u"group"_s);
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        if (it.value()["parentId"_L1].toString().isEmpty())
            root = it.key();
    }
    const QUrl origin(u"http://127.0.0.1:%1"_s.arg(m_port));
    for (int number = 0; number < senderCount; ++number) {
        auto &sender = m_senders.emplace_back(std::make_unique<ServiceSender>(
            origin, m_audit.company(), people.at(clientPeople + clientSwitched + number), root, seed + quint32(number)));
        auto *one = sender.get();
        QObject::connect(one, &ServiceSender::wasAnswered, one, [this] { m_answered = true; });
        QObject::connect(one, &ServiceSender::needsCode, one, [this, one] { m_signedOut.append(one); });
        m_signedOut.append(one);
    }
    QObject::connect(&m_client, &KilledClient::died, &m_client, [this] { m_clientDied = true; });
}

bool ServiceKills::runUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick;
    tick.start(1); // what is waited for need not come with an event
    QEventLoop loop;
    while (!done() && timer.elapsed() < answerWithin)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

void ServiceKills::strike()
{
    m_answered = false;
    if (m_random.bounded(8) == 0) {
        m_service.kill();
        m_service.startAndKillAfter(m_port, int(m_random.bounded(120))); // while it opens what the kill before has left
    } else {
        if (!runUntil([this] { return m_answered; }))
            complain({u"nobody was answered in time"_s});
        QElapsedTimer timer;
        timer.start();
        const auto moment = m_random.bounded(m_random.bounded(2) == 0 ? 20 : 200);
        if (!runUntil([&] { return timer.elapsed() >= moment; }))
            complain({u"the time does not pass"_s});
        m_service.kill();
    }
    ++m_tally.kills;
}

void ServiceKills::judge()
{
    m_audit.readOn();
    m_audit.examineSequences();
    if (m_tally.kills % examineAfter == 0)
        m_audit.examine();
    for (const auto &sender : m_senders) {
        sender->judge(m_audit);
        complain(sender->takeViolations());
    }
    m_client.examineAnswers();
    complain(m_audit.takeViolations());
}

void ServiceKills::comeToRest()
{
    for (const auto &sender : m_senders)
        sender->stop();
    const auto idle = [this] { return std::all_of(m_senders.begin(), m_senders.end(), [](const auto &sender) { return sender->isIdle(); }); };
    if (!runUntil(idle))
        complain({u"a change has not come through"_s});
    m_clientDied = false;
    m_client.strike();
    if (!runUntil([this] { return m_clientDied; }))
        complain({u"the client does not end"_s});
    m_clientDied = false;
    m_client.drain(m_client.needsCode() ? m_service.code("administrator") : QString());
    if (!runUntil([this] { return m_clientDied; }))
        complain({u"the client does not come to rest"_s});
    m_audit.examine();
    judge();
}

KillTally ServiceKills::run(int kills)
{
    m_client.begin(m_service.code("administrator"));
    if (!runUntil([this] { return m_clientDied; }))
        complain({u"the client has no list"_s});
    m_client.endure();
    std::vector<qint64> startedWithin;
    while (m_tally.kills < kills && m_tally.violations < tooMany) {
        for (auto *sender : std::exchange(m_signedOut, {}))
            sender->begin(m_service.code("administrator"));
        strike();
        judge();
        QElapsedTimer timer;
        timer.start();
        if (!m_service.start(m_port)) {
            complain({u"the service does not start again"_s});
            break;
        }
        startedWithin.push_back(timer.elapsed());
    }
    comeToRest();
    m_tally.usableAfter = startedWithin; // of the service, not of the client
    for (const auto &sender : m_senders) {
        m_tally.edits += sender->answered();
        m_tally.repeated += sender->repeated();
    }
    m_tally.done = m_audit.count();
    return m_tally;
}

void ServiceKills::complain(const QStringList &violations)
{
    for (const auto &violation : violations)
        std::printf("service, kill %d: %s\n", m_tally.kills, qPrintable(violation));
    std::fflush(stdout);
    m_tally.violations += int(violations.size());
}

} // namespace

KillTally killService(RunningService &service, int kills, quint32 seed)
{
    return ServiceKills(service, seed).run(kills);
}
