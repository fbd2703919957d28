// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncdriver.h"

#include "models/engine/syncengine.h"

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace {

template <class... F>
struct Cases : F... {
    using F::operator()...;
};
template<class... F>
Cases(F...) -> Cases<F...>; // newer compilers deduce it themselves

// The clock of the wall may jump and timers sleep with the machine, so no sleep is longer than this.
constexpr qint64 longestSleep = 30'000;

} // namespace

SyncDriver::SyncDriver(RemoteAccount *remote, CacheStore *cache, OutboxStore *outbox, Clock clock,
                       QObject *parent)
    : QObject(parent)
    , m_remote(remote)
    , m_cache(cache)
    , m_outbox(outbox)
    , m_clock(clock ? std::move(clock) : Clock([] { return QDateTime::currentMSecsSinceEpoch(); }))
    , m_engine(std::make_unique<SyncEngine>(EngineOptions{},
                                            [] { return QRandomGenerator::system()->generate(); }))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncDriver::wake);
}

SyncDriver::~SyncDriver() = default;

void SyncDriver::start(const QList<OutboxEntry> &entries, const SyncPosition &position)
{
    take(SyncEvents::Started{entries, position});
}

void SyncDriver::edit(const OutboxEntry &entry)
{
    take(SyncEvents::Edited{entry});
}

void SyncDriver::editTogether(const QList<OutboxEntry> &entries)
{
    take(SyncEvents::EditedTogether{entries});
}

void SyncDriver::sendNow(const QList<QUuid> &entryIds)
{
    take(SyncEvents::SentNow{entryIds});
}

void SyncDriver::resolve(const QUuid &entryId, const QList<FieldIntent> &intents)
{
    take(SyncEvents::Resolved{entryId, intents});
}

void SyncDriver::discard(const QList<QUuid> &entryIds)
{
    take(SyncEvents::Discarded{entryIds});
}

void SyncDriver::setOffline(bool offline)
{
    take(SyncEvents::OfflineSwitched{offline});
}

void SyncDriver::refresh()
{
    take(SyncEvents::RefreshRequested{});
}

void SyncDriver::acceptRemoval()
{
    take(SyncEvents::RemovalAccepted{});
}

void SyncDriver::sessionRenewed()
{
    take(SyncEvents::SessionRenewed{});
}

void SyncDriver::sessionExpired()
{
    take(SyncEvents::SessionExpired{});
}

// What is heard while the actions of a step are carried out waits until they are.
void SyncDriver::take(SyncEvent event)
{
    m_events.push_back(std::move(event));
    if (m_stepping)
        return;
    m_stepping = true;
    while (!m_events.empty()) {
        const auto next = std::move(m_events.front());
        m_events.pop_front();
        auto actions = m_engine->step(m_clock(), next);
        for (auto &action : actions)
            carryOut(std::move(action));
    }
    m_stepping = false;
}

void SyncDriver::carryOut(SyncAction action)
{
    const QPointer<SyncDriver> self(this);
    // Hands an answer to the engine, unless this object has gone meanwhile.
    const auto answer = [self]<class Event>(Event event) {
        if (self)
            self->take(std::move(event));
    };
    const Cases cases{
        [&](SyncActions::WriteOutbox &write) {
            m_outbox->write(std::move(write.write),
                            [answer, ticket = write.ticket](Result<QList<OutboxEntry>> result) {
                                answer(SyncEvents::OutboxWritten{ticket, std::move(result)});
                            });
        },
        [&](SyncActions::WriteCache &write) {
            m_cache->write(std::move(write.write), [answer, ticket = write.ticket](Result<void> result) {
                answer(SyncEvents::CacheWritten{ticket, std::move(result)});
            });
        },
        [&](SyncActions::ReadBases &read) {
            m_cache->readBases(std::move(read.keys),
                               [answer, ticket = read.ticket](Result<QList<BaseRow>> result) {
                                   answer(SyncEvents::BasesRead{ticket, std::move(result)});
                               });
        },
        [&](SyncActions::TakeCensus &census) {
            m_cache->takeCensus(census.withDigests, [answer, ticket = census.ticket](Result<CacheCensus> result) {
                answer(SyncEvents::CensusTaken{ticket, std::move(result)});
            });
        },
        [&](SyncActions::Pull &pull) {
            m_remote->pull(pull.request, [answer, ticket = pull.ticket](PullAnswer result) {
                answer(SyncEvents::Pulled{ticket, std::move(result)});
            });
        },
        [&](SyncActions::CancelPull &) { m_remote->cancelPull(); },
        [&](SyncActions::Push &push) {
            m_remote->push(push.request, [answer, ticket = push.ticket](PushOutcome outcome) {
                answer(SyncEvents::Pushed{ticket, std::move(outcome)});
            });
        },
        [&](SyncActions::WakeAt &wake) { wakeAt(wake.time); },
        [&](SyncActions::RenewSession &) { emit sessionNeeded(); },
        [&](SyncActions::FetchIdentity &) { emit identityNeeded(); },
        [&](SyncActions::EditStored &stored) { emit editStored(stored.entryId); },
        [&](SyncActions::EditFailed &failed) { emit editFailed(failed.entryId, failed.error); },
        [&](SyncActions::EntriesChanged &changed) {
            emit entriesChanged(changed.put, changed.removed, changed.committed);
        },
        [&](SyncActions::Report &report) { emit statusChanged(report.status); },
    };
    std::visit(cases, action);
}

void SyncDriver::wakeAt(qint64 time)
{
    m_wakeTime = time;
    m_timer.start(int(std::clamp<qint64>(time - m_clock(), 0, longestSleep)));
}

void SyncDriver::wake()
{
    if (m_clock() < m_wakeTime)
        wakeAt(m_wakeTime);
    else
        take(SyncEvents::Woken{});
}
