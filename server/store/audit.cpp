// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "audit.h"

#include "models/entities/description.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The columns that the hash covers, in their order; also how they are read back.
const QString auditColumns =
    u"number, at, actor_id, session_id, action, record_type, record_id, changes, origin, mutation, actor_name"_s;
constexpr int actorNameColumn = 10;

QString auditHash(const QString &previous, QVariantList columns)
{
    // As entries were hashed before they had a name. Neither can be made of the other: each text is told with its length.
    if (columns[actorNameColumn].toString().isEmpty())
        columns.removeLast();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << previous.toUtf8();
    for (const auto &column : columns) {
        // With its length before it, so that no two rows give the same bytes. What is null is stored as
        // empty.
        const auto text = column.toString().toUtf8();
        stream << (text.isNull() ? QByteArray("") : text);
    }
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()),
                       nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

QVariantList auditRow(const QSqlQuery &query)
{
    QVariantList columns;
    for (int i = 0; i <= actorNameColumn; ++i)
        columns.append(query.value(i));
    return columns;
}

} // namespace

QJsonArray auditChanges(RecordType type, const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray changes;
    for (const auto &field : describe(type).fields) {
        if (field.is(Derived) || sameValue(before[field.key], after[field.key]))
            continue;
        const auto orNull = [](const QJsonValue &value) {
            return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
        };
        changes.append(QJsonObject{{u"field"_s, field.key},
                                   {u"before"_s, orNull(before[field.key])},
                                   {u"after"_s, orNull(after[field.key])}});
    }
    return changes;
}

Result<void> appendAudit(QSqlDatabase &database, const AuditEntry &entry)
{
    const auto &company = entry.caller.companyId;
    auto state = sqlQuery(
        database, u"SELECT audit_number, audit_hash FROM company_state WHERE company_id = ?"_s, {company});
    if (!state)
        return state.error();
    if (!state->next())
        return Error{ErrorKind::NotFound, u"no such company"_s, {}};
    const auto number = state->value(0).toLongLong() + 1;
    const auto previous = state->value(1).toString();
    const QVariantList columns{number,
                               entry.at.toMSecsSinceEpoch(),
                               entry.caller.userId,
                               entry.caller.sessionId,
                               entry.action,
                               entry.recordType,
                               entry.recordId,
                               QString::fromUtf8(QJsonDocument(entry.changes).toJson(QJsonDocument::Compact)),
                               entry.caller.origin,
                               entry.mutation,
                               entry.actorName};
    const auto hash = auditHash(previous, columns);
    const auto added =
        sqlRun(database,
               u"INSERT INTO audit(company_id, hash, %1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
                   auditColumns),
               QVariantList{company, hash} + columns);
    if (!added)
        return added.error();
    const auto moved =
        sqlRun(database, u"UPDATE company_state SET audit_number = ?, audit_hash = ? WHERE company_id = ?"_s,
               {number, hash, company});
    return moved ? Result<void>() : moved.error();
}

Result<qint64> brokenAuditEntry(QSqlDatabase &database, const QString &companyId)
{
    auto state = sqlQuery(
        database, u"SELECT audit_anchor, audit_hash, audit_number FROM company_state WHERE company_id = ?"_s,
        {companyId});
    if (!state)
        return state.error();
    if (!state->next())
        return Error{ErrorKind::NotFound, u"no such company"_s, {}};
    auto hash = state->value(0).toString();
    auto entries = sqlQuery(
        database, u"SELECT %1, hash FROM audit WHERE company_id = ? ORDER BY number"_s.arg(auditColumns),
        {companyId});
    if (!entries)
        return entries.error();
    while (entries->next()) {
        hash = auditHash(hash, auditRow(*entries));
        if (hash != entries->value(actorNameColumn + 1).toString())
            return entries->value(0).toLongLong();
    }
    return hash == state->value(1).toString() ? 0 : state->value(2).toLongLong();
}

Result<void> purgeAudit(QSqlDatabase &database, const QString &companyId, const QDateTime &before)
{
    auto last = sqlQuery(
        database,
        u"SELECT number, hash FROM audit WHERE company_id = ? AND at < ? ORDER BY number DESC LIMIT 1"_s,
        {companyId, before.toMSecsSinceEpoch()});
    if (!last)
        return last.error();
    if (!last->next())
        return {};
    const auto number = last->value(0).toLongLong();
    const auto anchored =
        sqlRun(database, u"UPDATE company_state SET audit_anchor = ? WHERE company_id = ?"_s,
               {last->value(1).toString(), companyId});
    if (!anchored)
        return anchored.error();
    const auto gone =
        sqlRun(database, u"DELETE FROM audit WHERE company_id = ? AND number <= ?"_s, {companyId, number});
    return gone ? Result<void>() : gone.error();
}

Result<AuditPage> readAudit(QSqlDatabase &database, const QString &companyId, const AuditFilter &filter)
{
    auto statement = u"SELECT %1 FROM audit WHERE company_id = ?"_s.arg(auditColumns);
    QVariantList values{companyId};
    const auto narrow = [&](bool given, const QString &condition, const QVariant &value) {
        if (given) {
            statement += u" AND "_s + condition;
            values.append(value);
        }
    };
    narrow(!filter.recordType.isEmpty(), u"record_type = ?"_s, filter.recordType);
    narrow(!filter.recordId.isEmpty(), u"record_id = ?"_s, filter.recordId);
    narrow(!filter.actorId.isEmpty(), u"actor_id = ?"_s, filter.actorId);
    if (filter.verb == "refused"_L1)
        narrow(true, u"action LIKE ?"_s, u"%.refused"_s);
    else
        narrow(!filter.verb.isEmpty(), u"action = record_type || '.' || ?"_s, filter.verb);
    narrow(filter.from.isValid(), u"at >= ?"_s, filter.from.toMSecsSinceEpoch());
    narrow(filter.to.isValid(), u"at < ?"_s, filter.to.toMSecsSinceEpoch());
    narrow(filter.before > 0, u"number < ?"_s, filter.before);
    auto entries =
        sqlQuery(database, statement + u" ORDER BY number DESC LIMIT ?"_s, values << filter.limit + 1);
    if (!entries)
        return entries.error();
    AuditPage page;
    while (entries->next()) {
        if (page.events.size() == filter.limit) {
            page.next = page.events.last()["number"_L1].toInteger();
            break;
        }
        QJsonObject event{
            {u"number"_s, entries->value(0).toLongLong()},
            {u"at"_s, toJson(QDateTime::fromMSecsSinceEpoch(entries->value(1).toLongLong(), Qt::UTC))},
            {u"actorId"_s, entries->value(2).toString()},
            {u"action"_s, entries->value(4).toString()},
            {u"recordType"_s, entries->value(5).toString()},
            {u"recordId"_s, entries->value(6).toString()},
            {u"changes"_s, QJsonDocument::fromJson(entries->value(7).toString().toUtf8()).array()},
            {u"origin"_s, entries->value(8).toString()},
        };
        if (const auto name = entries->value(actorNameColumn).toString(); !name.isEmpty())
            event[u"actorName"_s] = name;
        page.events.append(event);
    }
    return page;
}
