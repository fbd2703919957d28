// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "enginerig.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

EngineRig::EngineRig(EngineOptions options)
    : m_engine(options, [] { return 0x80000000U; })
{
}

void EngineRig::start(const QList<OutboxEntry> &entries, const SyncPosition &position)
{
    for (const auto &entry : entries)
        disk[entry.lane] = entry;
    take(SyncEvents::Started{entries, position});
}

void EngineRig::startLive(const QList<OutboxEntry> &entries)
{
    SyncPosition position;
    position.generation = 1;
    position.cursor = "c10";
    position.sequence = 10;
    start(entries, position);
    answerPull(Sample::changes("c10", "c10", 10));
}

void EngineRig::take(const SyncEvent &event)
{
    m_events.push_back(event);
    work();
}

void EngineRig::pass(qint64 milliseconds)
{
    now += milliseconds;
    take(SyncEvents::Woken{});
}

void EngineRig::work()
{
    if (std::exchange(m_working, true))
        return;
    while (!m_events.empty()) {
        const auto event = m_events.front();
        m_events.pop_front();
        const auto actions = m_engine.step(now, event);
        for (const auto &action : actions)
            carryOut(action);
    }
    m_working = false;
}

void EngineRig::letGo()
{
    holdOutbox = holdCache = false;
    for (auto *held : {&m_heldOutbox, &m_heldCache}) {
        const auto actions = std::exchange(*held, {});
        for (const auto &action : actions)
            carryOut(action);
    }
    work();
}

void EngineRig::carryOut(const SyncAction &action)
{
    if (const auto *outbox = std::get_if<SyncActions::WriteOutbox>(&action)) {
        if (holdOutbox)
            m_heldOutbox.push_back(action);
        else
            writeOutbox(*outbox);
    } else if (const auto *cache = std::get_if<SyncActions::WriteCache>(&action)) {
        if (holdCache)
            m_heldCache.push_back(action);
        else
            writeCache(*cache);
    } else if (const auto *read = std::get_if<SyncActions::ReadBases>(&action)) {
        QList<BaseRow> rows;
        for (const auto &key : read->keys)
            rows.append(bases.contains(key) ? bases[key] : BaseRow{key, 0, false, {}});
        m_events.push_back(SyncEvents::BasesRead{read->ticket, rows});
    } else if (const auto *count = std::get_if<SyncActions::TakeCensus>(&action)) {
        ++censuses;
        m_events.push_back(SyncEvents::CensusTaken{count->ticket, censusFails ? Result<CacheCensus>(*censusFails) : Result<CacheCensus>(census)});
    } else if (const auto *pull = std::get_if<SyncActions::Pull>(&action)) {
        pulls.push_back(*pull);
    } else if (const auto *push = std::get_if<SyncActions::Push>(&action)) {
        pushes.push_back(*push);
        order.append(u"push"_s);
    } else if (const auto *wake = std::get_if<SyncActions::WakeAt>(&action)) {
        wakeAt = wake->time;
    } else if (const auto *kept = std::get_if<SyncActions::EditStored>(&action)) {
        stored.append(kept->entryId);
    } else if (const auto *lost = std::get_if<SyncActions::EditFailed>(&action)) {
        failed.append(lost->entryId);
    } else if (const auto *changed = std::get_if<SyncActions::EntriesChanged>(&action)) {
        removed.append(changed->removed);
        committed.append(changed->committed);
    } else if (const auto *report = std::get_if<SyncActions::Report>(&action)) {
        status = report->status;
    }
    renewals += std::holds_alternative<SyncActions::RenewSession>(action);
    identities += std::holds_alternative<SyncActions::FetchIdentity>(action);
    cancels += std::holds_alternative<SyncActions::CancelPull>(action);
}

void EngineRig::writeOutbox(const SyncActions::WriteOutbox &action)
{
    if (outboxFails) {
        m_events.push_back(SyncEvents::OutboxWritten{action.ticket, *outboxFails});
        return;
    }
    order.append(u"outbox"_s);
    for (const auto &id : action.write.remove)
        std::erase_if(disk, [&](const auto &each) { return each.second.id == id; });
    QList<OutboxEntry> entries;
    for (auto entry : action.write.put) {
        if (entry.lane == 0)
            entry.lane = disk.empty() ? 1 : disk.rbegin()->first + 1;
        disk[entry.lane] = entry;
        entries.append(entry);
    }
    m_events.push_back(SyncEvents::OutboxWritten{action.ticket, entries});
}

void EngineRig::writeCache(const SyncActions::WriteCache &action)
{
    if (cacheFails) {
        m_events.push_back(SyncEvents::CacheWritten{action.ticket, *cacheFails});
        return;
    }
    order.append(u"cache"_s);
    written.append(action.write);
    for (const auto &overlay : action.write.overlays) {
        if (overlay.clear)
            overlays.erase(overlay.key);
        else
            overlays[overlay.key] = overlay;
    }
    m_events.push_back(SyncEvents::CacheWritten{action.ticket, {}});
}

void EngineRig::answerPull(const PullAnswer &answer)
{
    const auto pull = pulls.front();
    pulls.pop_front();
    take(SyncEvents::Pulled{pull.ticket, answer});
}

void EngineRig::answerPush(const PushOutcome &outcome)
{
    const auto push = pushes.front();
    pushes.pop_front();
    take(SyncEvents::Pushed{push.ticket, outcome});
}

const OutboxEntry *EngineRig::entry(const QUuid &id) const
{
    for (const auto &[lane, entry] : disk) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

QUuid Sample::id(int number)
{
    return {0x0190b000U, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, uchar(number >> 8), uchar(number)};
}

QJsonObject Sample::userRow(const QString &firstName, qint64 revision)
{
    return {{u"id"_s, user.id}, {u"firstName"_s, firstName}, {u"lastName"_s, u"Dahl"_s}, {u"status"_s, u"active"_s},
            {u"revision"_s, revision}};
}

BaseRow Sample::base(const RecordKey &key, const QJsonObject &row, qint64 revision)
{
    return {key, revision, false, row};
}

RowChange Sample::put(const RecordKey &key, const QJsonObject &row, qint64 revision)
{
    return {key, revision, RowChange::Op::Put, QJsonDocument(row).toJson(QJsonDocument::Compact)};
}

namespace {

OutboxEntry newEntry(int number, const RecordKey &key, EntryKind kind)
{
    OutboxEntry entry;
    entry.id = Sample::id(number);
    entry.key = key;
    entry.kind = kind;
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    return entry;
}

} // namespace

OutboxEntry Sample::patch(int number, const RecordKey &key, const QString &field, const QJsonValue &from, const QJsonValue &to)
{
    auto entry = newEntry(number, key, EntryKind::Patch);
    entry.intents = {{field, from, to}};
    return entry;
}

OutboxEntry Sample::create(int number, const RecordKey &key, const QString &field, const QJsonValue &value)
{
    auto entry = newEntry(number, key, EntryKind::Create);
    entry.intents = {{field, QJsonValue::Null, value}};
    return entry;
}

OutboxEntry Sample::remove(int number, const RecordKey &key, const QJsonObject &seen)
{
    auto entry = newEntry(number, key, EntryKind::Delete);
    entry.seen = seen;
    return entry;
}

OutboxEntry Sample::command(int number, const RecordKey &key, const QString &name, const QJsonObject &seen)
{
    auto entry = newEntry(number, key, EntryKind::Command);
    entry.command = name;
    entry.seen = seen;
    return entry;
}

PushOutcome Sample::outcome(PushOutcome::Kind kind, const std::optional<RowChange> &row)
{
    PushOutcome outcome;
    outcome.kind = kind;
    outcome.row = row;
    return outcome;
}

PullFailure Sample::failure(ErrorKind kind)
{
    return {{kind, {}, {}}, 0};
}

ChangesPage Sample::changes(const QByteArray &from, const QByteArray &to, qint64 sequence, const QList<RowChange> &rows)
{
    return {from, to, sequence, false, rows, {}};
}
