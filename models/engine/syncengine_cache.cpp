// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncengine.h"

#include "overlayrow.h"

#include <QJsonDocument>

namespace {

constexpr int overlaysPerWrite = 500;
constexpr int basesPerRead = 500;

BaseRow toBaseRow(const RowChange &change)
{
    const bool there = change.op == RowChange::Op::Put;
    return {change.key, change.revision, !there, there ? QJsonDocument::fromJson(change.row).object() : QJsonObject()};
}

} // namespace

/// Answers whether a task ended without a write, so that others may go on.
bool SyncEngine::runCache()
{
    bool ended = false;
    while (!m_cacheTicket && !m_cacheFault.holdsAt(m_now)) {
        if (m_cacheTasks.empty()) {
            if (m_unshown.empty())
                break;
            m_cacheTasks.push_back({});
        }
        auto write = prepareWrite(m_cacheTasks.front());
        if (write.change.index() == 0 && write.overlays.isEmpty() && !write.position) {
            const auto task = std::move(m_cacheTasks.front());
            m_cacheTasks.pop_front();
            if (task.done)
                task.done();
            ended = true;
            continue;
        }
        m_cacheTicket = newTicket();
        m_actions.append(SyncActions::WriteCache{m_cacheTicket, std::move(write)});
    }
    return ended;
}

CacheWrite SyncEngine::prepareWrite(const CacheTask &task)
{
    CacheWrite write;
    write.position = task.position;
    std::set<RecordKey> shown(task.shown.begin(), task.shown.end());
    const auto &stored = m_feed.stored();
    if (const auto *rows = std::get_if<CacheWrite::Rows>(&task.change)) {
        write.change = *rows;
        if (rows->generation == stored.generation) {
            const auto learned = learn(rows->rows);
            shown.insert(learned.begin(), learned.end());
        }
    } else if (const auto *row = std::get_if<RowChange>(&task.change)) {
        // What the position accounts for already must not come back: its tombstone may have been dropped.
        const bool toShown = stored.generation > 0 && row->revision > stored.sequence;
        const bool toStaged = stored.staging && row->revision > stored.staging->startSequence;
        if (toShown || toStaged)
            write.change = CacheWrite::Answer{*row, toShown, toStaged};
        if (toShown)
            learn({*row});
    } else if (const auto *swap = std::get_if<CacheWrite::Swap>(&task.change)) {
        write.change = *swap;
        const auto keys = m_queue.keys();
        shown.insert(keys.begin(), keys.end());
    }
    int room = overlaysPerWrite;
    for (auto key = m_unshown.begin(); key != m_unshown.end() && room > 0; ++key, --room)
        shown.insert(*key);
    m_cacheShown.clear();
    for (const auto &key : shown) {
        const auto entries = m_queue.visible(key);
        const auto *base = m_queue.base(key);
        m_unshown.erase(key);
        if (!base && !entries.isEmpty())
            continue; // shown once it is read
        write.overlays.append(overlayOf(key, base, entries));
        m_cacheShown.append(key);
    }
    return write;
}

void SyncEngine::on(const SyncEvents::CacheWritten &event)
{
    if (event.ticket != m_cacheTicket)
        return;
    m_cacheTicket = 0;
    if (!event.result) {
        m_cacheFault.failed(event.result.error(), m_now);
        m_unshown.insert(m_cacheShown.begin(), m_cacheShown.end());
        return;
    }
    m_cacheFault = {};
    const auto task = std::move(m_cacheTasks.front());
    m_cacheTasks.pop_front();
    if (task.position)
        m_feed.stored(*task.position);
    if (std::holds_alternative<CacheWrite::Swap>(task.change)) {
        m_queue.forgetBases();
        m_readTicket = 0; // an answer on its way is of the old generation
    }
    if (task.done)
        task.done();
}

/// Keeps the base rows of waiting entries as new as the cache; answers whose it was.
QList<RecordKey> SyncEngine::learn(const QList<RowChange> &rows)
{
    QList<RecordKey> learned;
    for (const auto &row : rows) {
        if (m_queue.contains(row.key) && m_queue.learn(toBaseRow(row)))
            learned.append(row.key);
    }
    return learned;
}

void SyncEngine::show(const RecordKey &key)
{
    if (m_queue.base(key) || m_queue.visible(key).isEmpty())
        m_unshown.insert(key);
}

void SyncEngine::readBases()
{
    if (m_readTicket || m_cacheFault.holdsAt(m_now))
        return;
    const auto keys = m_queue.beginReading(basesPerRead);
    if (keys.isEmpty())
        return;
    m_readTicket = newTicket();
    m_actions.append(SyncActions::ReadBases{m_readTicket, keys});
}

void SyncEngine::on(const SyncEvents::BasesRead &event)
{
    if (event.ticket != m_readTicket)
        return;
    m_readTicket = 0;
    if (!event.result) {
        m_cacheFault.failed(event.result.error(), m_now);
        return;
    }
    m_cacheFault = {};
    for (const auto &row : *event.result) {
        if (m_queue.learnRead(row))
            show(row.key);
    }
}
