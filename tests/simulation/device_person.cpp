// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "device.h"

#include "models/entities/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

QList<RecordKey> ofType(const QList<RecordKey> &keys, RecordType type)
{
    QList<RecordKey> result;
    for (const auto &key : keys) {
        if (key.type == type)
            result.append(key);
    }
    return result;
}

} // namespace

void Device::editSomething()
{
    if (m_cache.position().generation == 0)
        return;
    auto edit = makeEdit();
    if (!edit)
        return;
    edit->id = m_world->random.uuid();
    edit->createdAt = QDateTime::fromMSecsSinceEpoch(m_world->now, Qt::UTC);
    m_edits[edit->id] = *edit;
    take(SyncEvents::Edited{*edit});
}

std::optional<OutboxEntry> Device::makeEdit()
{
    auto &random = m_world->random;
    auto keys = m_cache.viewedKeys();
    const auto &words = m_world->words;
    if (words.isWhole) {
        keys.removeIf([&words](const RecordKey &key) {
            const bool touched = key.type == RecordType::User || key.type == RecordType::Group || key.type == RecordType::Budget;
            return !touched || words.kept.contains(key.id);
        });
    }
    const auto groups = ofType(keys, RecordType::Group);
    const auto users = ofType(keys, RecordType::User);
    if (keys.size() < 3 || random.chance(keys.size() < 14 ? 0.25 : 0.08))
        return makeCreate(groups, users);
    const auto key = random.oneOf(keys);
    const auto row = m_cache.view(key);
    if (!row)
        return {};
    return makeChange(key, *row, groups);
}

OutboxEntry Device::makeCreate(const QList<RecordKey> &groups, const QList<RecordKey> &users)
{
    auto &random = m_world->random;
    const auto &words = m_world->words;
    OutboxEntry entry;
    entry.kind = EntryKind::Create;
    const auto name = u"made %1 by %2"_s.arg(QString::number(++m_made), QString::number(m_number));
    const auto set = [&entry](const QString &field, const QJsonValue &value) {
        entry.intents.append({field, QJsonValue::Null, value});
    };
    const auto id = random.uuid().toString(QUuid::WithoutBraces);
    if (!users.isEmpty() && random.chance(0.2)) {
        entry.key = {RecordType::Budget, id};
        const auto owner = random.oneOf(users);
        set(u"name"_s, name);
        set(u"ownerKind"_s, u"user"_s);
        set(u"ownerId"_s, owner.id);
        entry.references.append(owner);
        if (words.isWhole) {
            set(u"amount"_s, QJsonObject{{u"amount"_s, 100'000}, {u"currency"_s, u"NOK"_s}});
            set(u"period"_s, u"monthly"_s);
            set(u"startsOn"_s, u"2026-01-01"_s);
            set(u"enforcement"_s, u"warn"_s);
        }
    } else if (!groups.isEmpty() && random.chance(0.65)) {
        entry.key = {RecordType::User, id};
        const auto group = random.oneOf(groups);
        set(u"firstName"_s, name);
        set(u"groupId"_s, group.id);
        set(u"status"_s, u"active"_s);
        set(u"roleIds"_s, QJsonArray{words.roles.first()});
        if (words.isWhole)
            set(u"email"_s, u"%1@simulated.example"_s.arg(id));
        entry.references.append(group);
    } else {
        entry.key = {RecordType::Group, id};
        set(u"name"_s, name);
        if (words.isWhole)
            set(u"parentId"_s, words.rootGroup);
    }
    return entry;
}

OutboxEntry Device::makeChange(const RecordKey &key, const QJsonObject &row, const QList<RecordKey> &groups)
{
    auto &random = m_world->random;
    OutboxEntry entry;
    entry.key = key;
    if (random.chance(0.12)) {
        entry.kind = EntryKind::Delete;
        entry.seen = row;
        return entry;
    }
    if (key.type == RecordType::User && random.chance(0.2)) {
        entry.kind = EntryKind::Command;
        entry.command = random.chance(0.5) ? u"disable"_s : u"enable"_s;
        entry.seen = row;
        return entry;
    }
    static const QStringList ofUsers{u"firstName"_s, u"orderLimit"_s, u"roleIds"_s, u"groupId"_s, u"costCentre"_s};
    static const QStringList ofOthers{u"name"_s, u"description"_s};
    for (int n = random.between(1, 2); n > 0; --n) {
        const auto field = random.oneOf(key.type == RecordType::User ? ofUsers : ofOthers);
        const bool taken = std::any_of(entry.intents.begin(), entry.intents.end(),
                                       [&](const FieldIntent &intent) { return intent.field == field; });
        if (key.type == RecordType::Budget && field == "description"_L1)
            continue;
        if (const auto intent = taken ? std::nullopt : makeIntent(field, row, groups)) {
            entry.intents.append(*intent);
            if (field == "groupId"_L1)
                entry.references.append({RecordType::Group, intent->value.toString()});
        }
    }
    return entry;
}

std::optional<FieldIntent> Device::makeIntent(const QString &field, const QJsonObject &row, const QList<RecordKey> &groups)
{
    auto &random = m_world->random;
    const auto base = row.contains(field) ? row[field] : QJsonValue(QJsonValue::Null);
    if (field == "roleIds"_L1) {
        QStringList roles;
        if (!fromJson(base, roles))
            roles.clear();
        const auto role = m_world->words.roles.at(random.between(1, 4) - 1);
        if (!roles.removeOne(role))
            roles.append(role);
        return FieldIntent{field, base, toJson(roles)};
    }
    if (field == "groupId"_L1)
        return groups.isEmpty() ? std::nullopt : std::optional(FieldIntent{field, base, random.oneOf(groups).id});
    if (field == "costCentre"_L1)
        return FieldIntent{field, base, base.toString() == "hidden"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(u"hidden"_s)};
    if (field == "orderLimit"_L1)
        return FieldIntent{field, base, QJsonObject{{u"amount"_s, random.between(1, 1000)}, {u"currency"_s, u"NOK"_s}}};
    return FieldIntent{field, base, u"text %1"_s.arg(random.below(1000))};
}

bool Device::settleSomething()
{
    const auto entries = m_outbox.entries();
    for (const auto &entry : entries) {
        if (m_givenUp.contains(entry.id) || (entry.state != EntryState::Conflict && entry.state != EntryState::Rejected))
            continue;
        QList<FieldIntent> intents;
        const bool there = entry.kind == EntryKind::Patch && !entry.theirs.isEmpty();
        if (entry.state == EntryState::Conflict && there && m_world->random.chance(0.5)) {
            for (auto intent : entry.intents) {
                intent.base = entry.theirs.contains(intent.field) ? entry.theirs[intent.field] : QJsonValue(QJsonValue::Null);
                intents.append(intent);
            }
        }
        if (intents.isEmpty())
            m_givenUp[entry.id] = entry.state == EntryState::Rejected || entry.theirs.isEmpty();
        if (entry.state == EntryState::Conflict)
            take(SyncEvents::Resolved{entry.id, intents});
        else
            take(SyncEvents::Discarded{{entry.id}});
        return true;
    }
    return false;
}

void Device::discardSomething()
{
    const auto entries = m_outbox.entries();
    if (entries.isEmpty())
        return;
    const auto id = m_world->random.oneOf(entries).id;
    if (!m_givenUp.insert({id, true}).second)
        return;
    take(SyncEvents::Discarded{{id}});
}
