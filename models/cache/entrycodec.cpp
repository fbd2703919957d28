// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "entrycodec.h"

#include "models/entities/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kindNames{"create"_L1, "patch"_L1, "delete"_L1, "command"_L1};
static_assert(kindNames.size() == size_t(EntryKind::Command) + 1);

constexpr std::array stateNames{"queued"_L1, "inFlight"_L1, "retryWait"_L1, "conflict"_L1, "rejected"_L1};
static_assert(stateNames.size() == size_t(EntryState::Rejected) + 1);

constexpr std::array errorNames{
    "cancelled"_L1, "offline"_L1, "timeout"_L1, "notTheApi"_L1, "incompatible"_L1, "unauthorised"_L1, "refused"_L1,
    "notFound"_L1, "conflict"_L1, "invalid"_L1, "throttled"_L1, "serverFailed"_L1, "busy"_L1, "diskFull"_L1,
    "readOnly"_L1, "corrupt"_L1, "newerVersion"_L1, "storage"_L1, "keyring"_L1, "defect"_L1};
static_assert(errorNames.size() == size_t(ErrorKind::Defect) + 1);

template<class T, size_t N>
bool readName(const QJsonValue &json, const std::array<QLatin1StringView, N> &names, T &value)
{
    const auto found = std::find(names.begin(), names.end(), json.toString());
    if (found == names.end())
        return false;
    value = T(found - names.begin());
    return true;
}

QJsonObject keyToJson(const RecordKey &key)
{
    return {{u"type"_s, wireName(key.type)}, {u"id"_s, key.id}};
}

bool readKey(const QJsonValue &json, RecordKey &key)
{
    const auto type = recordTypeFromWire(json["type"_L1].toString());
    if (!type)
        return false;
    key.type = *type;
    return fromJson(json["id"_L1], key.id);
}

bool readIntents(const QJsonArray &array, QList<FieldIntent> &intents)
{
    for (const auto &item : array) {
        auto &intent = intents.emplace_back();
        if (!fromJson(item["field"_L1], intent.field))
            return false;
        intent.base = item["base"_L1];
        intent.value = item["value"_L1];
    }
    return true;
}

} // namespace

QJsonObject entryToJson(const OutboxEntry &entry)
{
    QJsonArray references;
    for (const auto &key : entry.references)
        references.append(keyToJson(key));
    QJsonArray intents;
    for (const auto &intent : entry.intents)
        intents.append(QJsonObject{{u"field"_s, intent.field}, {u"base"_s, intent.base}, {u"value"_s, intent.value}});
    QJsonObject json{{u"id"_s, entry.id.toString(QUuid::WithoutBraces)},
                     {u"record"_s, keyToJson(entry.key)},
                     {u"references"_s, references},
                     {u"kind"_s, kindNames[size_t(entry.kind)]},
                     {u"command"_s, entry.command},
                     {u"intents"_s, intents},
                     {u"arguments"_s, entry.arguments},
                     {u"seen"_s, entry.seen},
                     {u"state"_s, stateNames[size_t(entry.state)]},
                     {u"sent"_s, entry.sent},
                     {u"attempts"_s, entry.attempts},
                     {u"nextAttemptAt"_s, entry.nextAttemptAt},
                     {u"theirs"_s, entry.theirs},
                     {u"createdAt"_s, toJson(entry.createdAt)},
                     {u"actor"_s, entry.actor}};
    if (entry.problem) {
        json[u"problem"_s] = QJsonObject{{u"kind"_s, errorNames[size_t(entry.problem->kind)]},
                                         {u"detail"_s, entry.problem->detail},
                                         {u"code"_s, entry.problem->code}};
    }
    return json;
}

std::optional<OutboxEntry> entryFromJson(const QJsonObject &json)
{
    OutboxEntry entry;
    entry.id = QUuid::fromString(json["id"_L1].toString());
    if (entry.id.isNull() || !readKey(json["record"_L1], entry.key) || !readName(json["kind"_L1], kindNames, entry.kind)
        || !readName(json["state"_L1], stateNames, entry.state) || !readIntents(json["intents"_L1].toArray(), entry.intents)
        || !fromJson(json["command"_L1], entry.command) || !fromJson(json["sent"_L1], entry.sent)
        || !fromJson(json["attempts"_L1], entry.attempts) || !fromJson(json["nextAttemptAt"_L1], entry.nextAttemptAt)
        || !fromJson(json["createdAt"_L1], entry.createdAt) || !fromJson(json["actor"_L1], entry.actor)) {
        return {};
    }
    const auto references = json["references"_L1].toArray();
    for (const auto &reference : references) {
        if (!readKey(reference, entry.references.emplace_back()))
            return {};
    }
    entry.arguments = json["arguments"_L1].toObject();
    entry.seen = json["seen"_L1].toObject();
    entry.theirs = json["theirs"_L1].toObject();
    if (json.contains("problem"_L1)) {
        const auto part = json["problem"_L1];
        auto &problem = entry.problem.emplace();
        if (!readName(part["kind"_L1], errorNames, problem.kind))
            return {};
        problem.detail = part["detail"_L1].toString();
        problem.code = part["code"_L1].toString();
    }
    return entry;
}
