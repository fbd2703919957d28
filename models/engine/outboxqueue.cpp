// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "outboxqueue.h"

#include "pushplanner.h"

#include <algorithm>

namespace {

bool beginsBefore(const QHash<RecordKey, std::set<qint64>> &lanes, const RecordKey &key, qint64 lane)
{
    const auto found = lanes.constFind(key);
    return found != lanes.constEnd() && *found->begin() < lane;
}

} // namespace

void OutboxQueue::put(const OutboxEntry &entry)
{
    Item next{entry, mentionedRecords(entry), false, false};
    std::optional<Item> before;
    if (const auto *known = item(entry.id)) {
        before = *known;
        next.held = before->held;
        next.concealed = before->concealed;
        const auto base = m_records[entry.key].base;
        take(before->entry.lane);
        m_records[entry.key].base = base;
    }
    const auto &stored = m_items[entry.lane] = std::move(next);
    index(stored);
    place(entry.lane);
    // An entry that takes the place of another stands before those that came later, and may mention less than it did.
    placeDependents(stored);
    if (before)
        placeDependents(*before);
}

void OutboxQueue::remove(const QUuid &id)
{
    if (const auto lane = m_lanes.constFind(id); lane != m_lanes.constEnd())
        placeDependents(take(*lane));
}

OutboxQueue::Item OutboxQueue::take(qint64 lane)
{
    const auto item = m_items.extract(lane).mapped();
    m_ready.erase(lane);
    m_due.erase({item.entry.nextAttemptAt, lane});
    unindex(item);
    return item;
}

void OutboxQueue::index(const Item &item)
{
    const auto &entry = item.entry;
    m_lanes.insert(entry.id, entry.lane);
    auto &record = m_records[entry.key];
    record.lanes.insert(entry.lane);
    if (!record.base)
        m_unknown.insert(entry.key);
    for (const auto &key : item.mentions)
        m_mentions[key].insert(entry.lane);
    ++m_counts[size_t(entry.state)];
}

void OutboxQueue::unindex(const Item &item)
{
    const auto &entry = item.entry;
    m_lanes.remove(entry.id);
    auto &record = m_records[entry.key];
    record.lanes.erase(entry.lane);
    if (record.lanes.empty()) {
        m_records.remove(entry.key);
        m_unknown.erase(entry.key);
        m_reading.remove(entry.key);
    }
    for (const auto &key : item.mentions) {
        auto &lanes = m_mentions[key];
        lanes.erase(entry.lane);
        if (lanes.empty())
            m_mentions.remove(key);
    }
    --m_counts[size_t(entry.state)];
}

bool OutboxQueue::isBlocked(const Item &item) const
{
    const auto &entry = item.entry;
    const auto isTouchedBefore = [&](const RecordKey &key) {
        const auto record = m_records.constFind(key);
        return record != m_records.constEnd() && *record->lanes.begin() < entry.lane;
    };
    return isTouchedBefore(entry.key)
        || std::any_of(entry.references.begin(), entry.references.end(), isTouchedBefore)
        || (entry.kind == EntryKind::Delete && beginsBefore(m_mentions, entry.key, entry.lane));
}

void OutboxQueue::place(qint64 lane)
{
    const auto found = m_items.find(lane);
    if (found == m_items.end())
        return;
    const auto &item = found->second;
    m_ready.erase(lane);
    m_due.erase({item.entry.nextAttemptAt, lane});
    if (item.held || !base(item.entry.key) || isBlocked(item))
        return;
    if (item.entry.state == EntryState::Queued && item.entry.nextAttemptAt == 0)
        m_ready.insert(lane);
    else if (item.entry.state == EntryState::Queued || item.entry.state == EntryState::RetryWait)
        m_due.insert({item.entry.nextAttemptAt, lane});
}

void OutboxQueue::placeDependents(const Item &item)
{
    const auto placeFirst = [this](const RecordKey &key) {
        if (const auto record = m_records.constFind(key); record != m_records.constEnd()) {
            int affected = 2; // the first, and the one that has been first until now
            for (auto lane = record->lanes.begin(); lane != record->lanes.end() && affected > 0; ++lane, --affected)
                place(*lane);
        }
    };
    placeFirst(item.entry.key);
    if (const auto lanes = m_mentions.constFind(item.entry.key); lanes != m_mentions.constEnd()) {
        for (const auto lane : *lanes)
            place(lane);
    }
    for (const auto &key : item.mentions)
        placeFirst(key); // it may be a deletion that waited for the mention to go
}

OutboxQueue::Item *OutboxQueue::item(const QUuid &id)
{
    const auto lane = m_lanes.constFind(id);
    return lane == m_lanes.constEnd() ? nullptr : &m_items.at(*lane);
}

const OutboxEntry *OutboxQueue::find(const QUuid &id) const
{
    const auto lane = m_lanes.constFind(id);
    return lane == m_lanes.constEnd() ? nullptr : &m_items.at(*lane).entry;
}

QList<RecordKey> OutboxQueue::keys() const
{
    auto keys = m_records.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

const OutboxEntry *OutboxQueue::last(const RecordKey &key) const
{
    const auto record = m_records.constFind(key);
    return record == m_records.constEnd() ? nullptr : &m_items.at(*record->lanes.rbegin()).entry;
}

QList<const OutboxEntry *> OutboxQueue::visible(const RecordKey &key) const
{
    QList<const OutboxEntry *> entries;
    if (const auto record = m_records.constFind(key); record != m_records.constEnd()) {
        for (const auto lane : record->lanes) {
            if (const auto &item = m_items.at(lane); !item.concealed)
                entries.append(&item.entry);
        }
    }
    return entries;
}

QList<QUuid> OutboxQueue::ids(const RecordKey &key) const
{
    QList<QUuid> ids;
    if (const auto record = m_records.constFind(key); record != m_records.constEnd()) {
        for (const auto lane : record->lanes)
            ids.append(m_items.at(lane).entry.id);
    }
    return ids;
}

QList<QUuid> OutboxQueue::withDependents(const QUuid &id) const
{
    std::set<qint64> found;
    std::set<qint64> open{m_lanes.value(id)};
    while (!open.empty()) {
        const auto lane = *open.begin();
        open.erase(open.begin());
        const auto item = m_items.find(lane);
        if (item == m_items.end() || !found.insert(lane).second)
            continue;
        const auto &entry = item->second.entry;
        const auto &own = m_records.constFind(entry.key)->lanes;
        open.insert(own.upper_bound(lane), own.end());
        const auto mentions = m_mentions.constFind(entry.key);
        if (entry.kind == EntryKind::Create && mentions != m_mentions.constEnd())
            open.insert(mentions->upper_bound(lane), mentions->end());
    }
    QList<QUuid> ids;
    for (const auto lane : found)
        ids.append(m_items.at(lane).entry.id);
    return ids;
}

bool OutboxQueue::touchesAfter(const OutboxEntry &entry, const QList<RecordKey> &keys) const
{
    return std::any_of(keys.begin(), keys.end(), [&](const RecordKey &key) {
        const auto record = m_records.constFind(key);
        return record != m_records.constEnd() && *record->lanes.rbegin() > entry.lane;
    });
}

void OutboxQueue::hold(const QUuid &id)
{
    if (auto *found = item(id)) {
        found->held = true;
        place(found->entry.lane);
    }
}

void OutboxQueue::release(const QUuid &id)
{
    if (auto *found = item(id)) {
        found->held = false;
        place(found->entry.lane);
    }
}

bool OutboxQueue::isHeld(const QUuid &id) const
{
    const auto lane = m_lanes.constFind(id);
    return lane != m_lanes.constEnd() && m_items.at(*lane).held;
}

void OutboxQueue::conceal(const QUuid &id)
{
    hold(id);
    if (auto *found = item(id))
        found->concealed = true;
}

void OutboxQueue::reveal(const QUuid &id)
{
    if (auto *found = item(id))
        found->concealed = false;
    release(id);
}

bool OutboxQueue::isFree(const QUuid &id) const
{
    const auto lane = m_lanes.constFind(id);
    if (lane == m_lanes.constEnd())
        return false;
    const auto &item = m_items.at(*lane);
    return base(item.entry.key) && !isBlocked(item);
}

const OutboxEntry *OutboxQueue::next(qint64 now) const
{
    if (!m_ready.empty())
        return &m_items.at(*m_ready.begin()).entry;
    if (!m_due.empty() && m_due.begin()->first <= now)
        return &m_items.at(m_due.begin()->second).entry;
    return nullptr;
}

std::optional<qint64> OutboxQueue::nextDueAt() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

void OutboxQueue::hurry(bool delayedToo)
{
    // The few that are tried again and blocked keep their time; it is over long before they are free.
    std::set<std::pair<qint64, qint64>> now;
    for (const auto &[time, lane] : m_due) {
        auto &entry = m_items.at(lane).entry;
        if (entry.state == EntryState::RetryWait || delayedToo)
            entry.nextAttemptAt = 0;
        now.insert({entry.nextAttemptAt, lane});
    }
    m_due.swap(now);
}

const BaseRow *OutboxQueue::base(const RecordKey &key) const
{
    const auto record = m_records.constFind(key);
    return record == m_records.constEnd() || !record->base ? nullptr : &*record->base;
}

bool OutboxQueue::learn(const BaseRow &row)
{
    const auto record = m_records.find(row.key);
    if (record == m_records.end())
        return false;
    const bool first = !record->base;
    // A change of ours can take a record out of our sight: its row, and that it is out of sight, come with one revision.
    if (!first && !(record->base->revision < row.revision
                    || (record->base->revision == row.revision && row.deleted && !record->base->deleted)))
        return false;
    record->base = row;
    if (first) {
        m_unknown.erase(row.key);
        for (const auto lane : record->lanes)
            place(lane);
    }
    return true;
}

void OutboxQueue::forgetBases()
{
    for (auto record = m_records.begin(); record != m_records.end(); ++record) {
        record->base.reset();
        m_unknown.insert(record.key());
    }
    m_reading.clear();
    m_ready.clear();
    m_due.clear();
}

QList<RecordKey> OutboxQueue::beginReading(int limit)
{
    QList<RecordKey> keys;
    for (auto key = m_unknown.begin(); key != m_unknown.end() && keys.size() < limit; ++key)
        keys.append(*key);
    m_reading = QSet<RecordKey>(keys.begin(), keys.end());
    return keys;
}

bool OutboxQueue::learnRead(const BaseRow &row)
{
    return m_reading.remove(row.key) && learn(row);
}
