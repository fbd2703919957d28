// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "pushplanner.h"

#include "models/entities/description.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 commandsHoldFor = qint64(72) * 60 * 60 * 1000;

/// A person who must not act any more is stopped whatever else has changed about them.
bool isOfSafety(const OutboxEntry &entry)
{
    return entry.kind == EntryKind::Command && entry.key.type == RecordType::User
        && (entry.command == "disable"_L1 || entry.command == "cancel-invitation"_L1);
}

/// Who decides on an order changes by itself whenever groups or people do; whoever passes the order on names them anew.
bool isNamedAnew(const OutboxEntry &entry, const Field &field)
{
    return entry.key.type == RecordType::Order && entry.command == "reassign"_L1 && field.key == "approverIds"_L1;
}

/// The service gives a new record values that its maker has not named. Whoever saw the record before it had left has seen them if it has
/// not been changed since it was made, or if they are empty.
bool wasAdded(const OutboxEntry &entry, const Field &field, const QJsonObject &row)
{
    const bool seenUnsent = entry.seen.contains("id"_L1) && !entry.seen.contains("revision"_L1);
    if (!seenUnsent || entry.seen.contains(field.key))
        return false;
    const auto value = row[field.key];
    const bool empty = value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()) || value == QJsonValue(false);
    return empty || (row["createdAt"_L1].isString() && row["createdAt"_L1] == row["updatedAt"_L1]);
}

bool looksAsSeen(const OutboxEntry &entry, const QJsonObject &row)
{
    const auto fields = describe(entry.key.type).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
        return field.is(Derived) || isNamedAnew(entry, field) || wasAdded(entry, field, row)
            || sameValue(entry.seen[field.key], row[field.key]);
    });
}

PushPlan conflict(ErrorKind kind, const QString &code)
{
    return {PushPlan::Kind::Conflict, {}, Error{kind, {}, code}};
}

QJsonObject createdRow(const QList<FieldIntent> &intents)
{
    QJsonObject row;
    for (const auto &intent : intents) {
        if (!intent.value.isNull() && !intent.value.isUndefined())
            row[intent.field] = intent.value;
    }
    return row;
}

/// The value that the intent makes of this one: a set gains and loses elements, whatever the person saw of it; another value is replaced.
QJsonValue afterwards(RecordType type, const QJsonValue &value, const FieldIntent &intent)
{
    const auto row = overlay(type, {{intent.field, value}}, {intent});
    return row.contains(intent.field) ? row[intent.field] : QJsonValue(QJsonValue::Null);
}

PushPlan planStrict(const OutboxEntry &entry, const BaseRow &base, PushRequest request, qint64 now)
{
    if (!looksAsSeen(entry, base.row)) {
        // Its own effect may be what has changed the record, with the answer lost: the service knows by the key. If it was not, the
        // precondition does not hold, and the answer says so.
        const auto seenRevision = entry.seen["revision"_L1].toInteger();
        if (!entry.sent || seenRevision == 0 || seenRevision == base.revision)
            return conflict(ErrorKind::Conflict, u"changed"_s);
        request.baseRevision = seenRevision;
        return {PushPlan::Kind::Send, std::move(request), {}};
    }
    if (now - entry.createdAt.toMSecsSinceEpoch() > commandsHoldFor)
        return conflict(ErrorKind::Conflict, u"stale"_s);
    return {PushPlan::Kind::Send, std::move(request), {}};
}

PushPlan planPatch(const OutboxEntry &entry, const BaseRow &base, PushRequest request)
{
    auto merged = mergeIntents(entry.key.type, entry.intents, base.row);
    if (merged.outcome == MergeOutcome::AlreadySo)
        return {PushPlan::Kind::Nothing, {}, {}};
    if (merged.outcome == MergeOutcome::Conflict)
        return conflict(ErrorKind::Conflict, u"changed"_s);
    request.body = std::move(merged.body);
    return {PushPlan::Kind::Send, std::move(request), {}};
}

} // namespace

bool takesAway(EntryKind kind, const QString &command)
{
    return kind == EntryKind::Delete || (kind == EntryKind::Command && command == "cancel-invitation"_L1);
}

PushPlan planPush(const OutboxEntry &entry, const BaseRow &base, qint64 now)
{
    PushRequest request{entry.id, entry.key, entry.kind, entry.command, entry.arguments, base.revision};
    if (entry.kind == EntryKind::Create) {
        // Also when the record is there already: the service knows whether it was made by this very entry.
        request.body = createdRow(entry.intents);
        request.baseRevision = 0;
        return {PushPlan::Kind::Send, std::move(request), {}};
    }
    if (base.revision == 0 || base.deleted) {
        if (takesAway(entry.kind, entry.command))
            return {PushPlan::Kind::Nothing, {}, {}};
        return conflict(ErrorKind::NotFound, u"gone"_s);
    }
    if (entry.kind == EntryKind::Patch)
        return planPatch(entry, base, std::move(request));
    if (isOfSafety(entry))
        return {PushPlan::Kind::Send, std::move(request), {}};
    return planStrict(entry, base, std::move(request), now);
}

std::optional<OutboxEntry> foldInto(const OutboxEntry &last, const OutboxEntry &edit, const QJsonObject &now)
{
    const bool takesMore = last.kind == EntryKind::Patch || last.kind == EntryKind::Create;
    if (last.state != EntryState::Queued || last.sent || !takesMore || edit.kind != EntryKind::Patch)
        return {};
    auto folded = last;
    for (const auto &intent : edit.intents) {
        const auto known = std::find_if(folded.intents.begin(), folded.intents.end(),
                                        [&](const FieldIntent &other) { return other.field == intent.field; });
        if (known != folded.intents.end())
            known->value = afterwards(last.key.type, known->value, intent);
        else if (last.kind == EntryKind::Create)
            folded.intents.append({intent.field, QJsonValue::Null, intent.value});
        else
            folded.intents.append(intent);
    }
    if (last.kind == EntryKind::Patch)
        folded.intents.removeIf([](const FieldIntent &intent) { return sameValue(intent.base, intent.value); });
    if (mergeIntents(last.key.type, edit.intents, overlay(last.key.type, now, folded.intents)).outcome != MergeOutcome::AlreadySo)
        return {};
    for (const auto &reference : edit.references) {
        if (!folded.references.contains(reference))
            folded.references.append(reference);
    }
    return folded;
}

QList<RecordKey> mentionedRecords(const OutboxEntry &entry)
{
    auto keys = entry.references;
    const auto row = createdRow(entry.intents);
    for (const auto &intent : entry.intents) {
        const auto *field = findField(entry.key.type, intent.field);
        if (!field || (field->type != FieldType::Reference && field->type != FieldType::References))
            continue;
        for (const auto &value : {intent.base, intent.value}) {
            QStringList ids;
            if (value.isString())
                ids.append(value.toString());
            else if (!fromJson(value, ids))
                continue;
            for (const auto &id : std::as_const(ids))
                keys.append({referredType(*field, row), id});
        }
    }
    keys.removeAll(entry.key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}
