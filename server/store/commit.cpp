// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "commit.h"

#include "audit.h"
#include "extract.h"
#include "oauthschema.h"

#include "models/entities/order.h"
#include "models/entities/user.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Commit::Commit(QSqlDatabase &database, const Caller &caller, const QString &mutation, const QDateTime &now)
    : Records(database, caller.companyId, now)
    , m_caller(caller)
    , m_mutation(mutation)
{
    auto state = select(u"SELECT seq FROM company_state WHERE company_id = ?"_s, {companyId()});
    if (state.next())
        m_seq = state.value(0).toLongLong() + 1;
    else
        fail({ErrorKind::NotFound, u"no such company"_s, {}});
}

int Commit::run(const QString &statement, const QVariantList &values)
{
    if (error())
        return 0;
    const auto done = sqlRun(database(), statement, values);
    if (!done)
        fail(done.error());
    return done ? *done : 0;
}

QJsonObject Commit::put(RecordType type, QJsonObject row)
{
    const auto id = row["id"_L1].toString();
    const auto *stored = find(type, id);
    const auto before = stored && !stored->deleted ? stored->row : QJsonObject();
    const auto createdBy = stored ? stored->createdByMutation : m_mutation;
    row["revision"_L1] = m_seq;
    row["createdAt"_L1] = before.isEmpty() ? toJson(now()) : before["createdAt"_L1];
    row["updatedAt"_L1] = toJson(now());
    run(u"INSERT INTO record(company_id, type, id, revision, deleted, created_by_mutation, day, row) "
        u"VALUES(?, ?, ?, ?, 0, ?, ?, ?)"
        " ON CONFLICT(company_id, type, id) DO UPDATE SET revision = excluded.revision, deleted = 0, day = "
        "excluded.day,"
        " row = excluded.row"_s,
        {companyId(), wireName(type), id, m_seq, createdBy, dayOfRow(type, row, zone()), textOfRow(row)});
    index(type, id, before, row);
    m_changes.try_emplace({type, id}, Change{before, {}}).first->second.after = row;
    remember({type, id}, StoredRecord{row, m_seq, false, createdBy});
    return row;
}

void Commit::remove(RecordType type, const QString &id)
{
    const auto *stored = find(type, id);
    if (!stored || stored->deleted)
        return;
    auto tombstone = *stored;
    run(u"UPDATE record SET deleted = 1, revision = ? WHERE company_id = ? AND type = ? AND id = ?"_s,
        {m_seq, companyId(), wireName(type), id});
    index(type, id, tombstone.row, {});
    m_changes.try_emplace({type, id}, Change{tombstone.row, {}}).first->second.after = {};
    tombstone.deleted = true;
    tombstone.revision = m_seq;
    remember({type, id}, tombstone);
}

void Commit::index(RecordType type, const QString &id, const QJsonObject &before, const QJsonObject &after)
{
    const auto sync = [&](const QList<ExtractedValue> &old, const QList<ExtractedValue> &fresh,
                          const QString &remove, const QString &insert) {
        for (const auto &item : old) {
            if (!fresh.contains(item))
                run(remove, {companyId(), wireName(type), item.field, item.value, id});
        }
        for (const auto &item : fresh) {
            if (!old.contains(item))
                run(insert, {companyId(), wireName(type), item.field, item.value, id});
        }
    };
    sync(
        referencesOf(type, before), referencesOf(type, after),
        u"DELETE FROM record_reference WHERE company_id = ?"
        " AND type = ? AND field = ? AND target = ? AND id = ?"_s,
        u"INSERT INTO record_reference(company_id, type, field, target, id) VALUES(?, ?, ?, ?, ?)"_s);
    sync(
        uniqueValuesOf(type, before), uniqueValuesOf(type, after),
        u"DELETE FROM record_unique WHERE company_id = ?"
        " AND type = ? AND field = ? AND value = ? AND id = ?"_s,
        u"INSERT INTO record_unique(company_id, type, field, value, id) VALUES(?, ?, ?, ?, ?)"_s);
    if (type == RecordType::Order)
        indexOrder(id, after);
}

void Commit::indexOrder(const QString &id, const QJsonObject &row)
{
    const auto order = fromRow<Order>(row);
    if (!order) {
        fail({ErrorKind::Defect, order.error().detail, {}});
        return;
    }
    run(u"INSERT INTO order_fact(company_id, id, placed_by, group_id, placed_on, status, net, total) "
        u"VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(company_id, id) DO UPDATE SET status = excluded.status"_s,
        {companyId(), id, order->placedBy, order->groupId, dayOfRow(RecordType::Order, row, zone()),
         toJson(order->status).toString(), order->net.amount, order->total.amount});
}

void Commit::audit(const QString &action, RecordType type, const QString &id, const QJsonObject &before,
                   const QJsonObject &after, const QJsonArray &more)
{
    if (error())
        return;
    auto changes = auditChanges(type, before, after);
    for (const auto &change : more)
        changes.append(change);
    const auto actor = row(RecordType::User, m_caller.userId);
    const auto name = actor.isEmpty() ? QString() : fullNameOfRow(actor);
    const auto added =
        appendAudit(database(), {now(), m_caller, name, action, wireName(type), id, changes, m_mutation});
    if (!added)
        fail(added.error());
}

void Commit::endSessionsOf(const QString &userId)
{
    if (error())
        return;
    if (const auto ended = endSessions(database(), companyId(), userId); !ended)
        fail(ended.error());
}

Verdict Commit::finish()
{
    const auto changesNothing = [](const auto &item) {
        return item.second.before.isEmpty() && item.second.after.isEmpty();
    };
    std::erase_if(m_changes, changesNothing); // made and removed at once
    if (m_changes.empty())
        return {};
    if (m_changes.size() > size_t(mostRows))
        return Refusal{409, u"too-many-affected"_s};
    run(u"UPDATE company_state SET seq = ? WHERE company_id = ?"_s, {m_seq, companyId()});
    qint64 ord = 0;
    qsizetype bytes = 0;
    for (const auto &[key, change] : m_changes) {
        const auto image = textOfRow(change.after);
        bytes += image.toUtf8().size();
        run(u"INSERT INTO change_log(company_id, seq, ord, at, mutation, type, id, image_before, image)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {companyId(), m_seq, ++ord, now().toMSecsSinceEpoch(), m_mutation, wireName(key.type), key.id,
             textOfRow(change.before), image});
    }
    return bytes > mostBytes ? Verdict(Refusal{409, u"too-many-affected"_s}) : Verdict();
}
