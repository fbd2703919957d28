// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "memorystores.h"

#include "models/entities/rowdigest.h"

#include <QJsonDocument>

#include <algorithm>

void MemoryCache::applyRow(Rows &rows, const RowChange &change)
{
    const auto old = rows.find(change.key);
    if (old != rows.end()) {
        const bool deleted = change.op != RowChange::Op::Put;
        if (change.revision == old->second.revision && change.op != RowChange::Op::Hide
            && (deleted != old->second.deleted || change.row != old->second.json))
            m_contradiction = QStringLiteral("two rows with revision %1").arg(change.revision);
        // A change of ours can take a record out of our sight: its row, and that it is out of sight, come with one revision.
        const bool newer = change.revision > old->second.revision
            || (change.revision == old->second.revision && change.op == RowChange::Op::Hide);
        if (!newer && m_mutant != Mutant::NoRevisionCheck)
            return;
    }
    switch (change.op) {
    case RowChange::Op::Put:
        rows[change.key] = {change.revision, false, change.row};
        break;
    case RowChange::Op::Remove:
        if (m_mutant == Mutant::NoTombstones)
            rows.erase(change.key);
        else
            rows[change.key] = {change.revision, true, {}};
        break;
    case RowChange::Op::Hide:
        rows.erase(change.key);
        break;
    }
}

void MemoryCache::apply(const CacheWrite &write)
{
    if (const auto *rows = std::get_if<CacheWrite::Rows>(&write.change)) {
        if (rows->beginsGeneration)
            std::erase_if(m_generations, [&](const auto &each) { return each.first != m_position.generation; });
        auto &into = m_generations[rows->generation];
        const auto count = m_mutant == Mutant::HalfPages && rows->rows.size() > 2 ? 2 : rows->rows.size();
        for (const auto &row : rows->rows.first(count))
            applyRow(into, row);
    } else if (const auto *answer = std::get_if<CacheWrite::Answer>(&write.change)) {
        if (answer->toShown)
            applyRow(shownRows(), answer->row);
        if (answer->toStaged && m_mutant != Mutant::SwapForgets)
            applyRow(m_generations[m_position.staging->generation], answer->row);
    } else if (const auto *swap = std::get_if<CacheWrite::Swap>(&write.change)) {
        std::erase_if(m_generations, [&](const auto &each) { return each.first != swap->generation; });
    }
    for (const auto &overlay : write.overlays) {
        if (!overlay.clear)
            m_overlays[overlay.key] = overlay;
        else if (m_mutant != Mutant::StaleOverlays)
            m_overlays.erase(overlay.key);
    }
    if (write.position)
        m_position = *write.position;
    if (m_mutant == Mutant::ForgetsRights && m_position.staging)
        m_position.staging->mayShrink = false;
    std::erase_if(shownRows(), [this](const auto &row) {
        return row.second.deleted && row.second.revision <= m_position.sequence;
    });
}

QList<BaseRow> MemoryCache::bases(const QList<RecordKey> &keys) const
{
    QList<BaseRow> result;
    for (const auto &key : keys) {
        const auto row = shown().find(key);
        if (row == shown().end())
            result.append({key, 0, false, {}});
        else
            result.append({key, row->second.revision, row->second.deleted, QJsonDocument::fromJson(row->second.json).object()});
    }
    return result;
}

CacheCensus MemoryCache::census() const
{
    CacheCensus census;
    for (const auto &[key, row] : shown()) {
        auto &kind = census.kinds[size_t(key.type)];
        census.newest = std::max(census.newest, row.revision);
        if (row.deleted)
            continue;
        ++kind.shown;
        kind.digest += rowDigest(key, row.revision);
    }
    if (!m_position.staging)
        return census;
    if (const auto staged = m_generations.find(m_position.staging->generation); staged != m_generations.end()) {
        for (const auto &[key, row] : staged->second)
            census.kinds[size_t(key.type)].staged += row.deleted ? 0 : 1;
    }
    return census;
}

std::optional<QJsonObject> MemoryCache::view(const RecordKey &key) const
{
    if (const auto overlay = m_overlays.find(key); overlay != m_overlays.end())
        return overlay->second.removed ? std::nullopt : std::optional(overlay->second.row);
    const auto row = shown().find(key);
    if (row == shown().end() || row->second.deleted)
        return {};
    return QJsonDocument::fromJson(row->second.json).object();
}

QList<RecordKey> MemoryCache::viewedKeys() const
{
    QList<RecordKey> keys;
    for (const auto &[key, row] : shown()) {
        if (!row.deleted && !m_overlays.contains(key))
            keys.append(key);
    }
    for (const auto &[key, overlay] : m_overlays) {
        if (!overlay.removed)
            keys.append(key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

const MemoryCache::Rows &MemoryCache::shown() const
{
    static const Rows none;
    const auto found = m_generations.find(m_position.generation);
    return found == m_generations.end() ? none : found->second;
}

QList<OutboxEntry> MemoryOutbox::apply(const OutboxWrite &write)
{
    for (const auto &id : write.remove)
        forget(id);
    QList<OutboxEntry> result;
    for (auto entry : write.put) {
        if (entry.lane == 0)
            entry.lane = ++m_lastLane;
        if (m_mutant == Mutant::ForgetsSent)
            entry.sent = false;
        if (m_mutant == Mutant::ForgetsIntents && entry.intents.size() > 1)
            entry.intents.resize(1);
        if (m_mutant == Mutant::NewLanes && find(entry.id))
            entry.lane = ++m_lastLane;
        if (m_mutant == Mutant::ForgetsReferences)
            entry.references.clear();
        forget(entry.id);
        m_lanes[entry.lane] = entry;
        result.append(entry);
    }
    return result;
}

QList<OutboxEntry> MemoryOutbox::entries() const
{
    QList<OutboxEntry> result;
    for (const auto &[lane, entry] : m_lanes)
        result.append(entry);
    return result;
}

const OutboxEntry *MemoryOutbox::find(const QUuid &id) const
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const auto &each) { return each.second.id == id; });
    return found == m_lanes.end() ? nullptr : &found->second;
}

void MemoryOutbox::forget(const QUuid &id)
{
    std::erase_if(m_lanes, [&](const auto &each) { return each.second.id == id; });
}
