// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "merge.h"

#include "description.h"

namespace {

/// The set as it becomes when what was added to and removed from the base is done to the current one.
QJsonValue mergedSet(const FieldIntent &intent, const QJsonValue &current)
{
    QStringList base;
    QStringList wanted;
    QStringList now;
    if (!fromJson(intent.value, wanted))
        wanted.clear();
    if (!fromJson(intent.base, base))
        base.clear();
    if (!fromJson(current, now))
        now.clear();
    QStringList result;
    for (const auto &item : std::as_const(now)) {
        if (!base.contains(item) || wanted.contains(item))
            result.append(item);
    }
    for (const auto &item : std::as_const(wanted)) {
        if (!base.contains(item))
            result.append(item);
    }
    return toJson(result);
}

bool isSet(RecordType type, const QString &key)
{
    const auto *field = findField(type, key);
    return field && field->merge == Merge::Set;
}

QJsonValue nullIfMissing(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// Of one value. The service gives a new record empty texts where its maker has said nothing.
bool isSameSingle(const QJsonValue &a, const QJsonValue &b)
{
    const auto plain = [](const QJsonValue &value) { return value == QJsonValue(QString()) ? QJsonValue() : value; };
    return sameValue(plain(a), plain(b));
}

} // namespace

MergeResult mergeIntents(RecordType type, const QList<FieldIntent> &intents, const QJsonObject &current)
{
    MergeResult result;
    for (const auto &intent : intents) {
        const auto now = nullIfMissing(current[intent.field]);
        if (isSet(type, intent.field)) {
            if (const auto merged = mergedSet(intent, now); !sameValue(merged, now))
                result.body[intent.field] = merged;
        } else if (isSameSingle(now, intent.value)) {
            continue;
        } else if (isSameSingle(now, intent.base)) {
            result.body[intent.field] = nullIfMissing(intent.value);
        } else {
            result.conflicts.append({intent.field, intent.base, intent.value, now});
        }
    }
    if (!result.conflicts.isEmpty())
        result.outcome = MergeOutcome::Conflict;
    else if (result.body.isEmpty())
        result.outcome = MergeOutcome::AlreadySo;
    return result;
}

QJsonObject overlay(RecordType type, const QJsonObject &row, const QList<FieldIntent> &intents)
{
    auto seen = row;
    for (const auto &intent : intents) {
        const auto value = isSet(type, intent.field) ? mergedSet(intent, row[intent.field]) : intent.value;
        if (value.isNull() || value.isUndefined())
            seen.remove(intent.field);
        else
            seen[intent.field] = value;
    }
    return seen;
}
