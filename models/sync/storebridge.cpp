// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "storebridge.h"

StoreBridge::StoreBridge(CacheStore *cache, OutboxStore *outbox, QObject *home, QObject *caller)
    : m_cache(cache)
    , m_outbox(outbox)
    , m_home(home)
    , m_caller(caller)
    , m_homeLives(home)
{
}

// While the home lives, so does the caller.
template <class Answer>
std::function<void(Answer)> StoreBridge::handBack(std::function<void(Answer)> done) const
{
    return [home = m_homeLives, caller = m_caller, done = std::move(done)](Answer answer) {
        if (!home)
            return;
        QMetaObject::invokeMethod(
            caller, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    };
}

void StoreBridge::write(CacheWrite write, std::function<void(Result<void>)> done)
{
    QMetaObject::invokeMethod(
        m_home,
        [store = m_cache, write = std::move(write), back = handBack(std::move(done))]() mutable {
            store->write(std::move(write), std::move(back));
        },
        Qt::QueuedConnection);
}

void StoreBridge::readBases(QList<RecordKey> keys, std::function<void(Result<QList<BaseRow>>)> done)
{
    QMetaObject::invokeMethod(
        m_home,
        [store = m_cache, keys = std::move(keys), back = handBack(std::move(done))]() mutable {
            store->readBases(std::move(keys), std::move(back));
        },
        Qt::QueuedConnection);
}

void StoreBridge::takeCensus(bool withDigests, std::function<void(Result<CacheCensus>)> done)
{
    QMetaObject::invokeMethod(
        m_home,
        [store = m_cache, withDigests, back = handBack(std::move(done))]() mutable {
            store->takeCensus(withDigests, std::move(back));
        },
        Qt::QueuedConnection);
}

void StoreBridge::write(OutboxWrite write, std::function<void(Result<QList<OutboxEntry>>)> done)
{
    QMetaObject::invokeMethod(
        m_home,
        [store = m_outbox, write = std::move(write), back = handBack(std::move(done))]() mutable {
            store->write(std::move(write), std::move(back));
        },
        Qt::QueuedConnection);
}
