// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailrounds.h"

#include "mailqueue.h"
#include "notices.h"

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int remindsForDays = 14; // so that no order is reminded of again once its first mail is forgotten
constexpr int heldAtOnce = 200;

Result<QStringList> textsOf(StoreContext &context, const QString &statement, const QVariantList &values = {})
{
    return context.database.read([&](QSqlDatabase &database) -> Result<QStringList> {
        auto query = sqlQuery(database, statement, values);
        if (!query)
            return query.error();
        QStringList texts;
        while (query->next())
            texts.append(query->value(0).toString());
        return texts;
    });
}

Result<void> asResult(const Result<Verdict> &verdict)
{
    if (!verdict)
        return verdict.error();
    return *verdict ? Result<void>(Error{ErrorKind::Refused, (*verdict)->detail, (*verdict)->code})
                    : Result<void>();
}

template <class F>
Result<void> forEach(const Result<QStringList> &ids, F &&f)
{
    if (!ids)
        return ids.error();
    for (const auto &id : *ids) {
        if (auto done = f(id); !done)
            return done;
    }
    return {};
}

/// At the time of day at which it was placed, in the company's time zone.
bool isOverdue(Records &records, const Order &order)
{
    const auto placed = order.placedAt.toTimeZone(records.zone());
    const QDateTime due(afterWorkingDays(placed.date(), MailRounds::workingDays), placed.time(),
                        records.zone());
    return due <= records.now() && records.now() <= due.addDays(remindsForDays);
}

/// A notice that a digest still has to tell: not that an order waits which has been decided since.
bool isNews(Records &records, MailKind kind, const QJsonObject &facts)
{
    if (kind != MailKind::OrderWaiting && kind != MailKind::OrderReminder)
        return true;
    const auto order = records.row(RecordType::Order, facts["order"_L1]["id"_L1].toString());
    return order["status"_L1] == "pendingApproval"_L1;
}

void sendDigest(Commit &commit, const QString &userId, qint64 before)
{
    auto held = commit.select(u"SELECT id, kind, facts, link FROM mail WHERE company_id = ? AND user_id = ?"
                              " AND state = 'held' AND queued_at < ? ORDER BY queued_at, id LIMIT ?"_s,
                              {commit.companyId(), userId, before, heldAtOnce});
    QStringList ids;
    QJsonArray mails;
    while (held.next()) {
        ids.append(held.value(0).toString());
        const auto kind = mailKindOf(held.value(1).toString()).value_or(MailKind::Digest);
        const auto facts = rowOfText(held.value(2).toString());
        if (isNews(commit, kind, facts))
            mails.append(QJsonObject{
                {u"kind"_s, mailKindName(kind)}, {u"facts"_s, facts}, {u"link"_s, held.value(3).toString()}});
    }
    held.finish();
    const auto user = commit.row(RecordType::User, userId);
    if (!mails.isEmpty() && !user.isEmpty() && user["status"_L1] != "disabled"_L1)
        queueMail(commit, {.kind = MailKind::Digest, .userId = userId, .facts = {{u"mails"_s, mails}}});
    for (const auto &id : std::as_const(ids))
        commit.run(u"UPDATE mail SET state = 'sent', facts = '{}', link = '', sent_at = ? WHERE id = ?"_s,
                   {commit.now().toMSecsSinceEpoch(), id});
}

} // namespace

Result<void> MailRounds::remind()
{
    const auto companies = textsOf(
        m_context,
        u"SELECT DISTINCT company_id FROM order_fact WHERE status = 'pendingApproval' ORDER BY company_id"_s);
    return forEach(companies, [this](const QString &id) { return remindIn(id); });
}

Result<void> MailRounds::remindIn(const QString &companyId)
{
    // Whom it concerns is read first: a round that finds nothing keeps no writer waiting.
    const auto overdue = m_context.database.read([&](QSqlDatabase &database) -> Result<QStringList> {
        Records records(database, companyId, m_context.now().toUTC());
        auto query =
            records.select(u"SELECT fact.id FROM order_fact fact WHERE fact.company_id = ?"
                           " AND fact.status = 'pendingApproval' AND fact.placed_on <= ? AND NOT EXISTS"
                           " (SELECT 1 FROM mail WHERE mail.company_id = fact.company_id AND mail.once"
                           " BETWEEN 'order reminds itself ' || fact.id || ' '"
                           " AND 'order reminds itself ' || fact.id || '!') ORDER BY fact.id"_s,
                           {companyId, records.today().addDays(-workingDays).toString(Qt::ISODate)});
        QStringList ids;
        while (query.next()) {
            const auto order = records.get<Order>(query.value(0).toString());
            if (order && isOverdue(records, *order))
                ids.append(order->id);
        }
        return records.error() ? Result<QStringList>(*records.error()) : ids;
    });
    if (!overdue)
        return overdue.error();
    if (overdue->isEmpty())
        return {};
    return asResult(commitAs(m_context, {{}, companyId, {}}, {}, [&](Commit &commit) -> Verdict {
        for (const auto &id : *overdue) {
            const auto order = commit.get<Order>(id);
            if (order && order->status == OrderStatus::PendingApproval)
                remindOfOrder(commit, *order, Reminder::ByService);
        }
        return {};
    }));
}

Result<void> MailRounds::sendDigests()
{
    const auto companies = textsOf(m_context, u"SELECT DISTINCT company_id FROM mail WHERE state = 'held'"_s);
    return forEach(companies, [this](const QString &id) { return sendDigestsOf(id); });
}

Result<void> MailRounds::sendDigestsOf(const QString &companyId)
{
    const auto before = m_context.database.read([&](QSqlDatabase &database) -> Result<qint64> {
        Records records(database, companyId, m_context.now().toUTC());
        const QDateTime morning(records.today(), QTime(digestHour, 0), records.zone());
        const auto last = morning <= records.now() ? morning : morning.addDays(-1);
        return records.error() ? Result<qint64>(*records.error()) : last.toMSecsSinceEpoch();
    });
    if (!before)
        return before.error();
    const auto users = textsOf(m_context,
                               u"SELECT DISTINCT user_id FROM mail WHERE company_id = ? AND state = 'held'"
                               " AND queued_at < ? ORDER BY user_id"_s,
                               {companyId, *before});
    return forEach(users, [&](const QString &userId) {
        return asResult(commitAs(m_context, {{}, companyId, {}}, {}, [&](Commit &commit) -> Verdict {
            sendDigest(commit, userId, *before);
            return {};
        }));
    });
}
