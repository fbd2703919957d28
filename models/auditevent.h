// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/recordtype.h"
#include "models/entities/permission.h"
#include "models/entities/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

/// One event of the log: who did what to which record.
struct AuditEvent {
    struct Change {
        QString field;
        QJsonValue before;
        QJsonValue after;
    };

    qint64 number = 0; ///< rises within the company
    QDateTime at;
    QString actorId; ///< empty: the service itself
    QString actorName; ///< as they were called then; empty in old events
    QString verb; ///< `update`, of the action `user.update`
    bool refused = false; ///< it was tried and not allowed
    std::optional<RecordType> type; ///< nothing: a kind that this program does not know
    QString recordId;
    QList<Change> changes;
    QString origin; ///< the address that it came from

    [[nodiscard]] std::optional<RecordKey> key() const;
    /// The record as the changes tell it: what it held before, or, where that is not told, after.
    [[nodiscard]] QJsonObject toldRow() const;
};

/// A page of the log as the service sends it; a cursor when there is an older one.
struct AuditEventPage {
    QList<AuditEvent> events; ///< the newest first
    QString cursor;

    /// Error (NotTheApi) for what is no such page.
    [[nodiscard]] static Result<AuditEventPage> fromJson(const QJsonObject &json);
};

/// Which events are asked for; what is empty does not narrow.
struct AuditQuery {
    std::optional<RecordType> type;
    QString recordId;
    QString actorId;
    QDateTime from;
    QDateTime to; ///< not included
    QString verb; ///< or `refused`

    [[nodiscard]] QUrlQuery toUrl(const QString &cursor) const;
    friend bool operator==(const AuditQuery &, const AuditQuery &) = default;
};

/// Who restricted a right of a person, and when.
struct RestrictionOrigin {
    QString actorId;
    QDateTime at;
};

/// Adds, for each of these restricted permissions that has none yet, the newest of the events (newest first, of one user) that restricted it.
void collectRestrictionOrigins(const QList<AuditEvent> &events, PermissionSet restricted, QHash<Permission, RestrictionOrigin> &origins);
