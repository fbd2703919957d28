// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "caller.h"
#include "sql.h"

#include "models/entities/recordtype.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

/// One event of a company's audit: who did what to which record.
struct AuditEntry {
    QDateTime at;
    Caller caller; ///< without a user: the service itself
    QString actorName; ///< the caller's, which stays when they are removed
    QString action; ///< such as `user.update`
    QString recordType;
    QString recordId;
    QJsonArray changes; ///< of `{field, before, after}`
    QString mutation;
};

/// What of the fields differs between the rows, one of which may be empty.
[[nodiscard]] QJsonArray auditChanges(RecordType type, const QJsonObject &before, const QJsonObject &after);

/// Adds the entry to its company's chain: its hash covers the entry and the hash before, so none can be
/// changed, taken out or moved without its being seen.
[[nodiscard]] Result<void> appendAudit(QSqlDatabase &database, const AuditEntry &entry);

/// The number of the first entry of the chain that does not fit; 0 when all do.
[[nodiscard]] Result<qint64> brokenAuditEntry(QSqlDatabase &database, const QString &companyId);

/// Removes what is older than that, and moves the beginning of the chain.
[[nodiscard]] Result<void> purgeAudit(QSqlDatabase &database, const QString &companyId,
                                      const QDateTime &before);

/// Which entries are asked for; what is empty does not narrow.
struct AuditFilter {
    QString recordType;
    QString recordId;
    QString actorId;
    QString verb; ///< `update` of any kind of record; `refused`: whatever was tried and not allowed
    QDateTime from;
    QDateTime to;
    qint64 before = 0; ///< only entries with a lower number; 0: from the newest
    int limit = 100;
};

struct AuditPage {
    QJsonArray events; ///< the newest first
    qint64 next = 0; ///< `before` of the next page; 0: there is none
};
[[nodiscard]] Result<AuditPage> readAudit(QSqlDatabase &database, const QString &companyId,
                                          const AuditFilter &filter);
