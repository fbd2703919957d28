// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "device.h"

#include "models/engine/overlayrow.h"
#include "models/engine/pushplanner.h"
#include "models/entities/json.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Overlay *overlay)
{
    if (!overlay || overlay->clear)
        return u"nothing"_s;
    return (overlay->removed ? u"removed "_s : QString()) + QString::number(int(overlay->state))
        + QString::fromUtf8(QJsonDocument(overlay->row).toJson(QJsonDocument::Compact));
}

} // namespace

void Device::violated(const QString &what)
{
    m_world->violated(u"device %1: %2"_s.arg(QString::number(m_number), what));
}

void Device::judgeOutboxWrite(const OutboxWrite &write)
{
    for (const auto &id : write.remove) {
        const auto *entry = m_outbox.find(id);
        if (entry && m_kept.contains(id) && !isAccountedFor(*entry, write))
            violated(u"I2: the entry %1 of kind %2 on %3 is gone and nothing has become of it"_s.arg(
                id.toString(), QString::number(int(entry->kind)), entry->key.id));
        m_kept.erase(id);
    }
    for (const auto &entry : write.put) {
        if (entry.lane > 0 && !m_outbox.find(entry.id))
            m_kept.insert(entry.id); // takes the place of a conflict
    }
}

bool Device::isAccountedFor(const OutboxEntry &entry, const OutboxWrite &write) const
{
    if (const auto *done = m_world->service.committed(entry.id))
        return done->intents == entry.intents && done->command == entry.command;
    const auto otherOf = [&](EntryKind kind) {
        return std::any_of(write.remove.begin(), write.remove.end(), [&](const QUuid &id) {
            const auto *other = m_outbox.find(id);
            return other && other->kind == kind && other->key == entry.key;
        });
    };
    const auto givenUp = [&](const QUuid &id) {
        const auto found = m_givenUp.find(id);
        return found != m_givenUp.end() && (id == entry.id || found->second);
    };
    if (std::any_of(write.remove.begin(), write.remove.end(), givenUp))
        return true;
    if (std::any_of(write.put.begin(), write.put.end(), [&](const auto &other) { return other.lane == entry.lane; }))
        return true;
    if (entry.kind == EntryKind::Patch && entry.intents.isEmpty())
        return true;
    if (otherOf(EntryKind::Create) && otherOf(EntryKind::Delete))
        return true;
    if (entry.kind == EntryKind::Delete) {
        const auto base = m_cache.bases({entry.key}).first();
        return base.revision == 0 || base.deleted || m_gone.contains(entry.id);
    }
    return entry.kind == EntryKind::Patch && m_world->service.wasEverSo(entry.key, entry.intents);
}

void Device::judgeReferences(const QUuid &id)
{
    const auto *entry = m_outbox.find(id);
    if (!entry)
        return;
    auto wanted = *entry;
    for (auto &intent : wanted.intents)
        intent.base = QJsonValue::Null; // what is replaced need not be there
    const auto mentioned = mentionedRecords(wanted);
    for (const auto &other : m_outbox.entries()) {
        if (other.kind == EntryKind::Create && other.lane < entry->lane && mentioned.contains(other.key))
            violated(u"%1 of lane %2 was sent before %3 of lane %4, which it refers to"_s.arg(
                entry->key.id, QString::number(entry->lane), other.key.id, QString::number(other.lane)));
    }
}

void Device::judgeStored(const QUuid &id)
{
    const auto edit = m_edits.find(id);
    if (edit == m_edits.end())
        return;
    const auto entry = edit->second;
    m_edits.erase(edit);
    if (m_outbox.find(id)) {
        m_kept.insert(id);
        return;
    }
    if (m_world->mutant == Mutant::EarlyOutboxAnswer) {
        m_kept.insert(id);
        return;
    }
    // Folded into the last one of its record.
    if (!m_folded.erase(id) && !isShown(entry))
        violated(u"I2: an edit of %1 was said to be stored and is not"_s.arg(entry.key.id));
}

void Device::noteFolded()
{
    // What is folded must have its effect as soon as it is on the disk; somebody else's change may come before the engine hears of that.
    for (const auto &[id, entry] : m_edits) {
        if (!m_outbox.find(id) && isShown(entry))
            m_folded.insert(id);
    }
}

bool Device::isShown(const OutboxEntry &edit) const
{
    const auto base = m_cache.bases({edit.key}).first();
    const auto entries = m_outbox.entries();
    QList<const OutboxEntry *> ofRecord;
    for (const auto &other : entries) {
        if (other.key == edit.key)
            ofRecord.append(&other);
    }
    const auto shown = overlayOf(edit.key, &base, ofRecord);
    auto row = ofRecord.isEmpty() ? base.row : shown.row;
    if (shown.clear && !ofRecord.isEmpty()) {
        // The record is gone and has no row any more: it is asked about with what the entries want.
        for (const auto *other : ofRecord)
            row = overlay(edit.key.type, row, other->intents);
    }
    return shown.removed || mergeIntents(edit.key.type, edit.intents, row).outcome == MergeOutcome::AlreadySo;
}

void Device::judgeCommitted(const SyncActions::EntriesChanged &change)
{
    const auto &service = m_world->service;
    for (const auto &id : change.committed) {
        if (!service.committed(id)) {
            violated(u"I4: %1 was taken for committed and is not"_s.arg(id.toString()));
            continue;
        }
        const auto row = m_answers.find(id);
        if (row == m_answers.end() || !service.seenAt(m_cache.position().cursor))
            continue;
        const auto &[key, revision] = row->second;
        if (m_cache.position().sequence < revision)
            m_own[key] = std::max(m_own[key], revision);
    }
    judgeOwn();
}

/// What was answered once is to be seen from then on, whatever comes in between: a renewed synchronisation must not take it away.
void Device::judgeOwn()
{
    const auto &position = m_cache.position();
    if (!m_world->service.seenAt(position.cursor)) {
        m_own.clear(); // of a lost history
        return;
    }
    std::erase_if(m_own, [&](const auto &own) { return own.second <= position.sequence; });
    for (const auto &[key, revision] : m_own) {
        if (m_cache.bases({key}).first().revision < revision)
            violated(u"I9: revision %1 of %2 is committed and not to be seen"_s.arg(QString::number(revision), key.id));
    }
}

void Device::judgeCache(const CacheWrite &write)
{
    if (!m_cache.contradiction().isEmpty())
        violated(u"R1: "_s + m_cache.contradiction());
    judgeOverlays();
    const auto &service = m_world->service;
    const auto &cursor = m_cache.position().cursor;
    if (m_cache.position().generation == 0 || cursor.isEmpty() || !service.seenAt(cursor))
        return;
    if (m_epoch != service.epoch()) {
        m_epoch = service.epoch();
        m_newest.clear();
        m_own.clear();
    }
    judgeOwn();
    if (write.change.index() == 0)
        return;
    for (const auto &[key, row] : m_cache.shown()) {
        auto &newest = m_newest[key];
        if (row.revision < newest)
            violated(u"I8: %1 went back from %2 to %3"_s.arg(key.id, QString::number(newest), QString::number(row.revision)));
        if (row.revision > newest && !service.wasEver(key, row.revision, row.json, row.deleted))
            violated(u"I7: %1 is nothing that the service ever had"_s.arg(key.id));
        newest = row.revision;
    }
    if (write.position)
        judgePrefix();
}

void Device::judgePrefix()
{
    const auto &position = m_cache.position();
    const auto seen = m_world->service.seenAt(position.cursor);
    if (!seen)
        return;
    for (const auto &[key, image] : *seen) {
        const auto row = m_cache.shown().find(key);
        if (row == m_cache.shown().end())
            violated(u"I7: %1 with revision %2 is missing at %3"_s.arg(
                key.id, QString::number(image.revision), QString::number(position.sequence)));
        else if (row->second.revision < image.revision || (row->second.deleted && row->second.revision <= position.sequence))
            violated(u"I7: %1 is older than %2 at %3"_s.arg(
                key.id, QString::number(image.revision), QString::number(position.sequence)));
    }
    // An answer can show what has come into sight since the position was asked for; the next request will say so.
    if (!m_world->service.hasSight(m_number, position.cursor))
        return;
    for (const auto &[key, row] : m_cache.shown()) {
        if (!row.deleted && row.revision <= position.sequence && !seen->contains(key))
            violated(u"I7: %1 should not be there at %2"_s.arg(key.id, QString::number(position.sequence)));
    }
}

void Device::judgeOverlays()
{
    const auto entries = m_outbox.entries();
    for (const auto &[key, overlay] : m_cache.overlays()) {
        const auto isOf = [key = key](const OutboxEntry &entry) { return entry.key == key; };
        if (std::none_of(entries.begin(), entries.end(), isOf))
            violated(u"%1 is shown as waiting and does not wait"_s.arg(key.id));
    }
}

void Device::judgeFiles()
{
    if (m_files && !m_files->problem().isEmpty())
        violated(m_files->problem());
}

bool Device::isQuiet() const
{
    const auto &position = m_cache.position();
    if (m_status.phase != SyncStatus::Phase::Live || position.generation == 0 || position.staging || !m_pushes.empty() || !m_edits.empty()
        || !m_world->service.isCurrent(m_number, position.cursor))
        return false;
    QList<OutboxEntry> stuck;
    for (const auto &entry : m_outbox.entries()) {
        const bool behind = std::any_of(stuck.begin(), stuck.end(), [&](const OutboxEntry &before) {
            return before.key == entry.key || entry.references.contains(before.key)
                || (entry.kind == EntryKind::Delete && mentionedRecords(before).contains(entry.key));
        });
        if (!behind && entry.state != EntryState::Conflict && entry.state != EntryState::Rejected)
            return false;
        stuck.append(entry);
    }
    return true;
}

void Device::checkAtRest()
{
    judgePrefix();
    std::map<RecordKey, QList<const OutboxEntry *>> waiting;
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries)
        waiting[entry.key].append(&entry);
    for (const auto &[key, ofKey] : waiting) {
        const auto base = m_cache.bases({key}).first();
        const auto expected = overlayOf(key, &base, ofKey);
        const auto found = m_cache.overlays().find(key);
        const bool there = found != m_cache.overlays().end();
        if (there == expected.clear
            || (there && (found->second.row != expected.row || found->second.state != expected.state
                          || found->second.removed != expected.removed)))
            violated(u"%1 is not shown as it waits: %2 instead of %3"_s.arg(key.id, textOf(there ? &found->second : nullptr), textOf(&expected)));
    }
    for (const auto &[key, image] : m_world->service.records()) {
        const auto row = m_cache.shown().find(key);
        if (row != m_cache.shown().end() && row->second.revision != image.revision)
            violated(u"I12: %1 is not as it is at the service"_s.arg(key.id));
    }
    for (const auto &id : m_kept) {
        if (!m_outbox.find(id))
            violated(u"I2: the entry %1 has vanished"_s.arg(id.toString()));
    }
}

QString Device::describe() const
{
    const auto &position = m_cache.position();
    auto text = u"device %1: phase %2, at %3 of %4, generation %5%6"_s.arg(
        QString::number(m_number), QString::number(int(m_status.phase)), QString::number(position.sequence),
        QString::number(m_world->service.sequence()), QString::number(position.generation),
        position.staging ? u" renewing"_s : QString());
    for (const auto &entry : m_outbox.entries())
        text += u"; kind %1 state %2 on %3"_s.arg(QString::number(int(entry.kind)), QString::number(int(entry.state)),
                                                  entry.key.id);
    return text;
}
