// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "modelservice.h"

#include "models/entities/description.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 gapAfterRestore = 1000; // so that no revision of the lost history comes again

/// An empty text is none.
bool isSameText(const QJsonValue &a, const QJsonValue &b)
{
    const auto plain = [](const QJsonValue &value) {
        return value.isNull() || value == QJsonValue(QString()) ? QJsonValue(QJsonValue::Undefined) : value;
    };
    return sameValue(plain(a), plain(b));
}

bool sameContent(RecordType type, const QJsonObject &a, const QJsonObject &b)
{
    const auto fields = describe(type).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.is(Derived) || isSameText(a[field.key], b[field.key]);
    });
}

/// What the person saw of a record that had not left yet lacks what the service gives it.
bool wasSeenSo(RecordType type, const QJsonObject &row, const QJsonObject &seen)
{
    if (seen.contains("revision"_L1))
        return sameContent(type, row, seen);
    auto known = row;
    for (const auto &field : describe(type).fields) {
        if (!seen.contains(field.key))
            known.remove(field.key);
    }
    return sameContent(type, known, seen);
}

QByteArray compact(const QJsonObject &row)
{
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace

ModelService::ModelService(SimRandom &random, Mutant mutant, int clients)
    : m_random(random), m_mutant(mutant), m_sight(size_t(clients), 0)
{
}

RowChange ModelService::toChange(const Image &image)
{
    return {image.key, image.revision, image.deleted ? RowChange::Op::Remove : RowChange::Op::Put,
            image.deleted ? QByteArray() : compact(image.row)};
}

bool ModelService::sees(int sight, const RecordKey &key, const QJsonObject &row)
{
    return sight % 2 == 0 || key.type != RecordType::User || row["costCentre"_L1].toString() != "hidden"_L1;
}

PushOutcome ModelService::answer(int client, PushOutcome::Kind kind, const RecordKey &key) const
{
    PushOutcome outcome;
    outcome.kind = kind;
    const auto found = m_state.records.find(key);
    if (found != m_state.records.end() && sees(m_sight[size_t(client)], key, found->second.row))
        outcome.row = toChange(found->second);
    return outcome;
}

PushOutcome ModelService::refuse(const QString &code)
{
    PushOutcome outcome;
    outcome.kind = PushOutcome::Kind::Refused;
    outcome.error = {ErrorKind::Refused, {}, code};
    return outcome;
}

std::optional<PushOutcome> ModelService::refuseReferences(const PushRequest &request, const QJsonObject &row)
{
    QList<RecordKey> references;
    if (request.key.type == RecordType::User && !row["groupId"_L1].toString().isEmpty())
        references.append({RecordType::Group, row["groupId"_L1].toString()});
    if (request.key.type == RecordType::Budget)
        references.append({RecordType::User, row["ownerId"_L1].toString()});
    for (const auto &key : references) {
        const auto found = m_state.records.find(key);
        if (found == m_state.records.end())
            return refuse(u"unknown-reference"_s);
        if (found->second.deleted)
            return refuse(u"gone-reference"_s);
    }
    return {};
}

PushOutcome ModelService::push(int client, PushRequest request, const OutboxEntry &entry)
{
    if (const auto known = m_state.answers.find(request.idempotencyKey); known != m_state.answers.end())
        return known->second;
    const auto found = m_state.records.find(request.key);
    const bool exists = found != m_state.records.end();
    if (request.kind == EntryKind::Create) {
        if (exists) {
            if (m_state.creators[request.key] != request.idempotencyKey)
                return refuse(u"id-exists"_s);
            return answer(client, found->second.deleted ? PushOutcome::Kind::Gone : PushOutcome::Kind::Committed, request.key);
        }
        auto row = request.body;
        row[u"id"_s] = request.key.id;
        if (auto refusal = refuseReferences(request, row))
            return *refusal;
        m_state.creators[request.key] = request.idempotencyKey;
        return commit(client, request, entry, {{request.key, 0, false, row, {}}});
    }
    // What the caller may not see does not exist for them.
    if (!exists || found->second.deleted || !sees(m_sight[size_t(client)], request.key, found->second.row))
        return answer(client, PushOutcome::Kind::Gone, request.key);
    const auto current = found->second;
    const bool blind = m_mutant == Mutant::IgnoresIfMatch || (m_mutant == Mutant::BlindPatches && request.kind == EntryKind::Patch)
        || (m_mutant == Mutant::BlindCommands && request.kind != EntryKind::Patch);
    if (current.revision != request.baseRevision && !blind) {
        const auto outcome = answer(client, PushOutcome::Kind::Moved, request.key);
        if (m_mutant == Mutant::KeepsMoved)
            m_state.answers[request.idempotencyKey] = outcome;
        return outcome;
    }
    Image next{request.key, 0, false, current.row, current.row};
    QList<Image> images{next};
    if (request.kind == EntryKind::Patch) {
        images[0].row = mergePatch(current.row, request.body);
        if (auto refusal = refuseReferences(request, images[0].row))
            return *refusal;
    } else if (request.kind == EntryKind::Command) {
        images[0].row[u"status"_s] = request.command == "disable"_L1 ? u"disabled"_s : u"active"_s;
    } else {
        images[0].deleted = true;
        for (const auto &[key, image] : m_state.records) {
            if (image.deleted)
                continue;
            if (request.key.type == RecordType::Group && image.row["groupId"_L1].toString() == request.key.id)
                return refuse(u"in-use"_s);
            if (request.key.type == RecordType::User && image.row["ownerId"_L1].toString() == request.key.id)
                images.append({key, 0, true, image.row, image.row});
        }
    }
    return commit(client, request, entry, images);
}

void ModelService::begin(const QList<Image> &images, qint64 sequence)
{
    for (const auto &image : images) {
        m_state.records[image.key] = image;
        m_state.history[image.key].append(image);
        m_everything[image.key].append(image);
    }
    m_state.sequence = sequence;
}

void ModelService::note(int client, const PushRequest &request, const OutboxEntry &entry, const QList<Image> &images, qint64 sequence)
{
    for (const auto &image : images) {
        if (image.key == request.key)
            judge(client, request, entry, image.before.value_or(QJsonObject()), image.row);
    }
    begin(images, sequence);
    ++commitCount;
    m_state.commits[entry.id] = sequence;
    m_committed[entry.id] = entry;
}

void ModelService::forgetAnswers()
{
    for (const auto &[id, sequence] : m_state.commits)
        m_forgotten.insert(id);
}

PushOutcome ModelService::commit(int client, const PushRequest &request, const OutboxEntry &entry, QList<Image> images)
{
    judge(client, request, entry, images[0].before.value_or(QJsonObject()), images[0].row);
    const auto sequence = ++m_state.sequence;
    ++commitCount;
    for (auto &image : images) {
        image.revision = sequence;
        image.row[u"revision"_s] = sequence;
        m_state.records[image.key] = image;
        m_state.history[image.key].append(image);
        m_everything[image.key].append(image);
    }
    m_state.commits[entry.id] = sequence;
    m_committed[entry.id] = entry;
    Commit commit{sequence, request.idempotencyKey, images};
    if (m_mutant == Mutant::LateCommits && m_random.chance(0.15))
        m_late.push_back({sequence + 2, commit});
    else
        m_state.log.push_back(commit);
    while (!m_late.empty() && m_late.front().first <= sequence) {
        m_state.log.push_back(m_late.front().second);
        m_late.pop_front();
        std::sort(m_state.log.begin(), m_state.log.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    }
    PushOutcome outcome;
    outcome.kind = PushOutcome::Kind::Committed;
    if (sees(m_sight[size_t(client)], request.key, images[0].row))
        outcome.row = toChange(images[0]);
    m_state.answers[request.idempotencyKey] = outcome;
    return outcome;
}

void ModelService::judge(int client, const PushRequest &request, const OutboxEntry &entry, const QJsonObject &before,
                         const QJsonObject &after)
{
    const auto what = entry.id.toString();
    // Once the key is forgotten, only the precondition protects, and somebody may have undone the change meanwhile.
    if (m_state.commits.contains(entry.id) && !m_forgotten.contains(entry.id))
        violations.append(u"I3: %1 is committed twice"_s.arg(what));
    auto &lane = m_state.lanes[{client, request.key}];
    if (entry.lane < lane)
        violations.append(u"I10: %1 is committed after a later one of its record"_s.arg(what));
    lane = entry.lane;
    const bool ofSafety = request.kind == EntryKind::Command && request.command == "disable"_L1;
    if ((request.kind == EntryKind::Command || request.kind == EntryKind::Delete) && !ofSafety
        && !wasSeenSo(request.key.type, before, entry.seen))
        violations.append(u"I6: %1 acts on a record that the person did not see so"_s.arg(what));
    if (request.kind == EntryKind::Patch)
        judgePatch(entry, before, after);
}

void ModelService::judgePatch(const OutboxEntry &entry, const QJsonObject &before, const QJsonObject &after)
{
    const auto what = entry.id.toString();
    auto expected = before;
    for (const auto &intent : entry.intents) {
        const auto *field = findField(entry.key.type, intent.field);
        const auto now = before[intent.field];
        if (field->merge != Merge::Set && !isSameText(now, intent.base) && !isSameText(now, intent.value))
            violations.append(u"I5: %1 overwrites %2"_s.arg(what, intent.field));
        if (field->merge != Merge::Set) {
            expected[intent.field] = intent.value;
            continue;
        }
        QStringList base, wanted, list;
        if (!fromJson(intent.base, base) || !fromJson(intent.value, wanted) || !fromJson(now, list))
            violations.append(u"I5: %1 has a set that is none"_s.arg(what));
        list.removeIf([&](const QString &item) { return base.contains(item) && !wanted.contains(item); });
        for (const auto &item : std::as_const(wanted)) {
            if (!base.contains(item) && !list.contains(item))
                list.append(item);
        }
        expected[intent.field] = toJson(list);
    }
    if (!sameContent(entry.key.type, expected, after))
        violations.append(u"I5: %1 does something else than was wanted: %2 instead of %3"_s.arg(
            what, QString::fromUtf8(compact(after)), QString::fromUtf8(compact(expected))));
}

const OutboxEntry *ModelService::committed(const QUuid &id) const
{
    const auto found = m_committed.find(id);
    return found == m_committed.end() ? nullptr : &found->second;
}

void ModelService::changeSight(int client)
{
    ++m_sight[size_t(client)];
}

void ModelService::purge()
{
    for (int n = m_random.below(int(m_state.log.size()) + 1); n > 0; --n) {
        if (m_mutant != Mutant::SilentPurge)
            m_state.horizon = m_state.log.front().sequence;
        m_state.log.pop_front();
    }
    // The answers are kept longer than the log, but not for ever either.
    while (m_state.answers.size() > size_t(m_random.between(5, 40))) {
        const auto answer = std::next(m_state.answers.begin(), m_random.below(int(m_state.answers.size())));
        m_forgotten.insert(answer->first);
        m_state.answers.erase(answer);
    }
}

void ModelService::keepBackup()
{
    m_backup = m_state;
}

void ModelService::restore()
{
    m_state = m_backup;
    m_late.clear();
    if (m_mutant == Mutant::SilentRestore)
        return;
    ++m_epoch;
    m_state.sequence += gapAfterRestore * m_epoch;
    m_state.horizon = m_state.sequence;
    m_state.log.clear();
}
