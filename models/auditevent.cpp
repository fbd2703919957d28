// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "auditevent.h"

#include "models/entities/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

std::optional<RecordKey> AuditEvent::key() const
{
    return type ? std::optional(RecordKey{*type, recordId}) : std::nullopt;
}

QJsonObject AuditEvent::toldRow() const
{
    QJsonObject row{{u"id"_s, recordId}};
    for (const auto &change : changes) {
        if (const auto &told = change.before.isNull() ? change.after : change.before; !told.isNull())
            row[change.field] = told;
    }
    return row;
}

Result<AuditEventPage> AuditEventPage::fromJson(const QJsonObject &json)
{
    const auto wrong = [](const QString &what) { return Error{ErrorKind::NotTheApi, u"the log's "_s + what + u" cannot be read"_s, {}}; };
    if (!json["events"_L1].isArray())
        return wrong(u"list of events"_s);
    AuditEventPage page;
    page.cursor = json["cursor"_L1].toString();
    const auto events = json["events"_L1].toArray();
    for (const auto &value : events) {
        AuditEvent event;
        event.number = value["number"_L1].toInteger();
        if (!::fromJson(value["at"_L1], event.at) || !event.at.isValid())
            return wrong(u"instant"_s);
        event.actorId = value["actorId"_L1].toString();
        event.actorName = value["actorName"_L1].toString();
        const auto action = value["action"_L1].toString();
        event.verb = action.section(u'.', 1, 1);
        event.refused = action.endsWith(".refused"_L1);
        event.type = recordTypeFromWire(value["recordType"_L1].toString());
        event.recordId = value["recordId"_L1].toString();
        event.origin = value["origin"_L1].toString();
        const auto changes = value["changes"_L1].toArray();
        const auto nullUnlessSet = [](const QJsonValue &found) { return found.isUndefined() ? QJsonValue() : found; };
        for (const auto &change : changes)
            event.changes.append({change["field"_L1].toString(), nullUnlessSet(change["before"_L1]), nullUnlessSet(change["after"_L1])});
        page.events.append(std::move(event));
    }
    return page;
}

QUrlQuery AuditQuery::toUrl(const QString &cursor) const
{
    QUrlQuery query;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, value);
    };
    add(u"recordType"_s, type ? QString(wireName(*type)) : QString());
    add(u"recordId"_s, recordId);
    add(u"actor"_s, actorId);
    add(u"from"_s, toJson(from).toString());
    add(u"to"_s, toJson(to).toString());
    add(u"action"_s, verb);
    add(u"cursor"_s, cursor);
    return query;
}

void collectRestrictionOrigins(const QList<AuditEvent> &events, PermissionSet restricted, QHash<Permission, RestrictionOrigin> &origins)
{
    for (const auto &event : events) {
        if (event.refused)
            continue;
        for (const auto &change : event.changes) {
            PermissionSet before;
            PermissionSet after;
            if (change.field != "restrictedPermissions"_L1 || !fromJson(change.after, after)
                || (!change.before.isNull() && !fromJson(change.before, before)))
                continue;
            for (int i = 0; i < permissionCount; ++i) {
                const auto permission = Permission(i);
                if ((after - before).contains(permission) && restricted.contains(permission) && !origins.contains(permission))
                    origins.insert(permission, {event.actorId, event.at});
            }
        }
    }
}
