// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountactions.h"

#include "models/entities/description.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

bool isEarlier(const OutboxEntry &a, const OutboxEntry &b)
{
    return a.lane < b.lane;
}

/// The records that the new values name: a change cannot be sent before they exist at the service.
void addReferences(OutboxEntry &entry)
{
    QJsonObject row;
    for (const auto &intent : std::as_const(entry.intents))
        row[intent.field] = intent.value;
    for (const auto &intent : std::as_const(entry.intents)) {
        const auto *field = findField(entry.key.type, intent.field);
        if (!field || (field->type != FieldType::Reference && field->type != FieldType::References))
            continue;
        const auto ids = intent.value.isArray() ? intent.value.toVariant().toStringList() : QStringList{intent.value.toString()};
        for (const auto &id : ids) {
            const RecordKey key{referredType(*field, row), id};
            if (!id.isEmpty() && key != entry.key && !entry.references.contains(key))
                entry.references.append(key);
        }
    }
}

void putFirst(QList<RecordKey> &keys, const QList<RecordKey> &first)
{
    keys.removeIf([&](const RecordKey &key) { return first.contains(key); });
    keys = first + keys;
}

} // namespace

AccountActions::AccountActions(QObject *parent)
    : QObject(parent)
{
}

QUuid AccountActions::edit(const RecordKey &key, const QList<FieldIntent> &intents, const QList<RecordKey> &references)
{
    auto entry = change(key, intents);
    putFirst(entry.references, references);
    return request(std::move(entry));
}

QUuid AccountActions::command(const RecordKey &key, const QString &name, const QJsonObject &seen, const QJsonObject &arguments,
                              std::chrono::milliseconds delay)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = EntryKind::Command;
    entry.command = name;
    entry.seen = seen;
    entry.arguments = arguments;
    return request(std::move(entry), delay);
}

QUuid AccountActions::create(const RecordKey &key, const QJsonObject &row, const QList<RecordKey> &references)
{
    auto entry = creation(key, row);
    putFirst(entry.references, references);
    return request(std::move(entry));
}

OutboxEntry AccountActions::creation(const RecordKey &key, const QJsonObject &row)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = EntryKind::Create;
    for (const auto &field : describe(key.type).fields) {
        if (field.is(Derived))
            continue;
        if (const auto value = row[field.key]; !value.isNull() && !value.isUndefined())
            entry.intents.append({field.key, QJsonValue::Null, value});
    }
    addReferences(entry);
    return entry;
}

OutboxEntry AccountActions::change(const RecordKey &key, const QList<FieldIntent> &intents)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = EntryKind::Patch;
    entry.intents = intents;
    addReferences(entry);
    return entry;
}

QList<QUuid> AccountActions::submit(QList<OutboxEntry> entries, std::chrono::milliseconds delay)
{
    QList<QUuid> ids;
    for (auto &entry : entries) {
        sign(entry, delay);
        ids.append(entry.id);
    }
    if (!entries.isEmpty())
        emit editsRequested(entries);
    return ids;
}

void AccountActions::sendNow(const QList<QUuid> &entryIds)
{
    if (!entryIds.isEmpty())
        emit sendNowRequested(entryIds);
}

QUuid AccountActions::remove(const RecordKey &key, const QJsonObject &seen)
{
    OutboxEntry entry;
    entry.key = key;
    entry.kind = EntryKind::Delete;
    entry.seen = seen;
    return request(std::move(entry));
}

void AccountActions::sign(OutboxEntry &entry, std::chrono::milliseconds delay) const
{
    entry.id = QUuid::createUuid();
    entry.createdAt = QDateTime::currentDateTimeUtc();
    if (delay.count() > 0)
        entry.nextAttemptAt = delay.count() + entry.createdAt.toMSecsSinceEpoch();
    entry.actor = m_identity.userId;
}

QUuid AccountActions::request(OutboxEntry entry, std::chrono::milliseconds delay)
{
    sign(entry, delay);
    emit editRequested(entry);
    return entry.id;
}

void AccountActions::resolve(const QUuid &entryId, const QList<FieldIntent> &intents)
{
    emit resolveRequested(entryId, intents);
}

void AccountActions::discard(const QList<QUuid> &entryIds)
{
    if (!entryIds.isEmpty())
        emit discardRequested(entryIds);
}

void AccountActions::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    emit offlineRequested(offline);
    emit offlineChanged(offline);
}

void AccountActions::refresh()
{
    emit refreshRequested();
}

void AccountActions::acceptRemoval()
{
    emit removalAccepted();
}

void AccountActions::signIn()
{
    emit signInRequested();
}

void AccountActions::signOut(bool keepWaiting)
{
    emit signOutRequested(keepWaiting);
}

QList<OutboxEntry> AccountActions::entriesOf(const RecordKey &key) const
{
    QList<OutboxEntry> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found), [&](const OutboxEntry &entry) { return entry.key == key; });
    return found;
}

void AccountActions::setStatus(const SyncStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged(status);
}

void AccountActions::setIdentity(const Identity &identity)
{
    if (identity == m_identity)
        return;
    m_identity = identity;
    emit identityChanged(identity);
}

void AccountActions::setEntries(const QList<OutboxEntry> &entries)
{
    QSet<QUuid> now;
    for (const auto &entry : entries)
        now.insert(entry.id);
    QList<QUuid> removed;
    for (const auto &entry : std::as_const(m_entries)) {
        if (!now.contains(entry.id))
            removed.append(entry.id);
    }
    changeEntries(entries, removed, {});
}

void AccountActions::changeEntries(const QList<OutboxEntry> &put, const QList<QUuid> &removed, const QList<QUuid> &committed)
{
    // In one pass over what is there, since an import brings thousands at once.
    QSet<QUuid> replaced(removed.begin(), removed.end());
    for (const auto &entry : put)
        replaced.insert(entry.id);
    m_entries.removeIf([&](const OutboxEntry &entry) { return replaced.contains(entry.id); });
    const auto middle = m_entries.size();
    m_entries.append(put);
    std::stable_sort(m_entries.begin() + middle, m_entries.end(), isEarlier);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + middle, m_entries.end(), isEarlier);
    emit entriesChanged(put, removed, committed);
}
