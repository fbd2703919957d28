// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "clientkills.h"

#include "serviceaudit.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clientCount = 2;
constexpr int longestLife = 30'000; ///< milliseconds, until the list is there or everything is sent
constexpr int sessionGrace = 50'000; ///< milliseconds; the service's is a minute
constexpr int examineEvery = 50; ///< kills; the whole chain, and the service's file

} // namespace

KilledClient::KilledClient(int slot, quint32 seed, const RunningService *service, ServiceAudit *audit, KillTally *tally)
    : m_slot(slot)
    , m_random(seed)
    , m_service(service)
    , m_audit(audit)
    , m_tally(tally)
{
    m_death.setSingleShot(true);
    m_death.setTimerType(Qt::PreciseTimer);
    connect(&m_death, &QTimer::timeout, this, &KilledClient::expire);
}

void KilledClient::setPeople(const QStringList &people, const QStringList &switched)
{
    m_people = people;
    m_switched = switched;
}

void KilledClient::begin(const QString &code)
{
    launch(Life::First, code);
}

void KilledClient::goOn(const QString &code)
{
    launch(Life::Killed, code);
}

void KilledClient::drain(const QString &code)
{
    launch(Life::Drained, code);
}

void KilledClient::endure()
{
    launch(Life::Enduring);
}

void KilledClient::launch(Life life, const QString &code)
{
    m_life = life;
    m_usable = false;
    m_linesLeft = 0;
    QStringList arguments{u"--client"_s,   m_folder.path(),
                          u"--origin"_s,   u"http://127.0.0.1:%1"_s.arg(m_service->port()),
                          u"--name"_s,     u"Client %1 "_s.arg(m_slot),
                          u"--people"_s,   m_people.join(u','),
                          u"--switched"_s, m_switched.join(u','),
                          u"--seed"_s,     QString::number(m_random.generate()),
                          u"--number"_s,   QString::number(m_ledger.nextNumber())};
    if (!code.isEmpty())
        arguments << u"--code"_s << code;
    if (life == Life::Enduring)
        arguments << u"--hurries"_s;
    else if (life != Life::Killed)
        arguments << u"--drains"_s;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &KilledClient::read);
    connect(m_process.get(), &QProcess::finished, this, &KilledClient::bury, Qt::QueuedConnection);
    m_age.start();
    m_process->start(QCoreApplication::applicationFilePath(), arguments);
    // A part dies while it starts, and with it what it finds of the life before.
    const bool early = life == Life::Killed && m_random.bounded(5) == 0;
    if (life != Life::Enduring)
        m_death.start(early ? int(m_random.bounded(40)) : longestLife);
}

void KilledClient::read()
{
    while (m_process->canReadLine())
        hear(m_process->readLine().trimmed());
}

void KilledClient::hear(const QByteArray &line)
{
    if (line == "B") {
        m_usable = true;
        m_tally->usableAfter.push_back(m_age.elapsed());
        if (m_life != Life::Killed)
            return;
        // Half of them after a time, and half after something was said: then files are being written.
        if (m_random.bounded(2) == 0)
            m_death.start(int(m_random.bounded(100)));
        else
            m_linesLeft = 1 + int(m_random.bounded(40));
        return;
    }
    if (line == "L") {
        m_sinceLive.start();
        m_needsCode = false;
    } else if (line == "N") {
        // Whoever was killed between a renewal of the session and its being kept may renew it once more, for a minute.
        if (!m_sinceLive.hasExpired(sessionGrace))
            complain({u"the session has not outlived the process"_s});
        m_tally->signIns += m_needsCode ? 0 : 1;
        m_needsCode = true;
        if (m_life == Life::Drained)
            m_process->kill();
    } else {
        m_ledger.hear(line);
    }
    if (m_linesLeft > 0 && --m_linesLeft == 0)
        m_death.start(int(m_random.bounded(3)));
}

void KilledClient::expire()
{
    if (m_age.elapsed() >= longestLife)
        complain({m_usable ? u"not everything was sent in time"_s : u"the list was not there in time"_s});
    strike();
}

void KilledClient::strike()
{
    m_process->kill();
}

void KilledClient::examineAnswers()
{
    m_ledger.examineAnswers(*m_audit);
    complain(m_ledger.takeViolations());
}

void KilledClient::bury()
{
    m_death.stop();
    read();
    if (m_life == Life::Killed) {
        ++m_tally->kills;
        if (m_process->exitStatus() == QProcess::NormalExit)
            complain({u"it ended by itself, with code %1"_s.arg(m_process->exitCode())});
    }
    const QDir profiles(m_folder.filePath(u"profiles"_s));
    const auto names = profiles.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.size() != 1)
        complain({u"%1 profiles instead of one"_s.arg(names.size())});
    else
        m_ledger.examine(profiles.filePath(names.first()), *m_audit);
    if (m_life == Life::Drained && !m_needsCode)
        m_ledger.examineDrained(*m_audit);
    complain(m_ledger.takeViolations());
    complain(m_audit->takeViolations());
    m_tally->edits += m_ledger.stored() - m_storedBefore;
    m_storedBefore = m_ledger.stored();
    if (m_life == Life::Drained)
        m_tally->folded += m_ledger.folded();
    emit died();
}

void KilledClient::complain(const QStringList &violations)
{
    for (const auto &violation : violations)
        std::printf("client %d, kill %d: %s\n", m_slot, m_tally->kills, qPrintable(violation));
    std::fflush(stdout);
    m_tally->violations += int(violations.size());
}

KillTally killClients(RunningService &service, int kills, quint32 seed)
{
    KillTally tally;
    ServiceAudit audit(service.database());
    // Those who can be disabled and edited by an administrator without anybody's being left without one.
    QStringList people;
    const auto users = audit.rows(u"user"_s);
    for (auto it = users.begin(); it != users.end(); ++it) {
        if (it.value()["status"_L1] == "active"_L1 && it.value()["restrictedPermissions"_L1].toArray().isEmpty())
            people.append(it.key());
    }
    std::sort(people.begin(), people.end(), std::greater<>()); // the first of the company were made first
    std::vector<std::unique_ptr<KilledClient>> clients;
    QEventLoop loop;
    int alive = 0;
    auto left = [&, begun = 0]() mutable { return begun++ < kills; };
    constexpr int peopleEach = 6;
    constexpr int switchedEach = 2;
    for (int slot = 0; slot < clientCount; ++slot) {
        auto &client = clients.emplace_back(std::make_unique<KilledClient>(slot, seed + quint32(slot), &service, &audit, &tally));
        const auto first = slot * (peopleEach + switchedEach);
        client->setPeople(people.mid(first, peopleEach), people.mid(first + peopleEach, switchedEach));
        auto *one = client.get();
        QObject::connect(one, &KilledClient::died, &loop, [&, one, drained = false]() mutable {
            if (tally.kills > 0 && tally.kills % examineEvery == 0)
                audit.examine();
            const auto code = one->needsCode() ? service.code("administrator") : QString();
            if (drained && code.isEmpty()) {
                if (--alive == 0)
                    loop.quit();
            } else if (!drained && tally.violations < 10 && left()) {
                one->goOn(code);
            } else {
                drained = true;
                one->drain(code);
            }
        });
        ++alive;
        one->begin(service.code("administrator"));
    }
    loop.exec();
    audit.examine();
    const auto violations = audit.takeViolations();
    for (const auto &violation : violations)
        std::printf("at the end: %s\n", qPrintable(violation));
    tally.violations += int(violations.size());
    tally.done = audit.count();
    return tally;
}
