// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "upkeep.h"

#include "audit.h"
#include "ledger.h"
#include "links.h"
#include "rules.h"

#include "models/entities/budgetusage.h"
#include "models/entities/useractivity.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int budgetsAtOnce = 200;

Result<void> asResult(const Result<Verdict> &verdict)
{
    if (!verdict)
        return verdict.error();
    return *verdict ? Result<void>(Error{ErrorKind::Refused, (*verdict)->detail, (*verdict)->code})
                    : Result<void>();
}

} // namespace

Result<QStringList> Upkeep::companies()
{
    return m_context.database.read([](QSqlDatabase &database) -> Result<QStringList> {
        auto query = sqlQuery(database, u"SELECT company_id FROM company_state ORDER BY company_id"_s);
        if (!query)
            return query.error();
        QStringList ids;
        while (query->next())
            ids.append(query->value(0).toString());
        return ids;
    });
}

Result<void> Upkeep::beginDay()
{
    const auto ids = companies();
    if (!ids)
        return ids.error();
    for (const auto &id : *ids) {
        if (auto done = closePeriods(id); !done)
            return done;
        if (auto done = endStays(id); !done)
            return done;
    }
    return {};
}

Result<void> Upkeep::closePeriods(const QString &companyId)
{
    const auto ids = m_context.database.read([&](QSqlDatabase &database) -> Result<QStringList> {
        Records records(database, companyId, m_context.now().toUTC());
        auto found = records.ids(RecordType::Budget);
        return records.error() ? Result<QStringList>(*records.error()) : found;
    });
    if (!ids)
        return ids.error();
    for (qsizetype first = 0; first < ids->size(); first += budgetsAtOnce) {
        const auto done = commitAs(m_context, {{}, companyId, {}}, {}, [&](Commit &commit) -> Verdict {
            Ledger ledger(commit);
            for (const auto &id : ids->mid(first, budgetsAtOnce)) {
                const auto usage = commit.get<BudgetUsage>(id);
                const bool isOver =
                    !usage || (usage->periodEndsOn.isValid() && usage->periodEndsOn < commit.today());
                if (const auto budget = isOver ? commit.get<Budget>(id) : std::nullopt)
                    ledger.refresh(*budget);
            }
            return {};
        });
        if (auto closed = asResult(done); !closed)
            return closed;
    }
    return {};
}

Result<void> Upkeep::endStays(const QString &companyId)
{
    const auto over = m_context.database.read([&](QSqlDatabase &database) -> Result<QStringList> {
        Records records(database, companyId, m_context.now().toUTC());
        auto query =
            records.select(u"SELECT id FROM record WHERE company_id = ? AND type = 'user' AND day <> ''"
                           " AND day < ? AND deleted = 0"_s,
                           {companyId, records.today().toString(Qt::ISODate)});
        QStringList found;
        while (query.next()) {
            const auto user = records.get<User>(query.value(0).toString());
            if (user && user->status == UserStatus::Active)
                found.append(user->id);
        }
        return records.error() ? Result<QStringList>(*records.error()) : found;
    });
    if (!over)
        return over.error();
    for (const auto &id : *over) {
        const auto done = commitAs(m_context, {{}, companyId, {}}, {}, [&](Commit &commit) -> Verdict {
            const auto user = commit.get<User>(id);
            if (!user || user->status != UserStatus::Active)
                return {};
            const auto before = commit.row(RecordType::User, id);
            if (auto refusal = suspend(commit, *user))
                return refusal;
            commit.audit(u"user.disable"_s, RecordType::User, id, before, commit.row(RecordType::User, id));
            return {};
        });
        // The last Administrator stays until there is another one.
        if (auto ended = asResult(done); !ended && ended.error().code != "last-administrator"_L1)
            return ended;
    }
    return {};
}

Result<void> Upkeep::purgeChanges(QSqlDatabase &database, const QString &companyId)
{
    const auto limit = m_context.now().addDays(-changesDays).toMSecsSinceEpoch();
    auto last = sqlQuery(database, u"SELECT MAX(seq) FROM change_log WHERE company_id = ? AND at < ?"_s,
                         {companyId, limit});
    if (!last)
        return last.error();
    const auto seq = last->next() ? last->value(0).toLongLong() : 0;
    last->finish();
    if (seq == 0)
        return {};
    const std::pair<QString, QVariantList> steps[] = {
        {u"DELETE FROM change_log WHERE company_id = ? AND seq <= ?"_s, {companyId, seq}},
        {u"UPDATE company_state SET horizon = ? WHERE company_id = ?"_s, {seq, companyId}},
        // The id stays, since it is never given again; groups stay whole, since orders count through them.
        {u"UPDATE record SET row = '{}'"
         " WHERE company_id = ? AND deleted = 1 AND revision <= ? AND type IN ('user', 'userActivity')"_s,
         {companyId, seq}},
    };
    for (const auto &[statement, values] : steps) {
        if (auto done = sqlRun(database, statement, values); !done)
            return done.error();
    }
    return {};
}

Result<void> Upkeep::purge()
{
    const auto ids = companies();
    if (!ids)
        return ids.error();
    for (const auto &id : *ids) {
        auto done = m_context.database.write([&](QSqlDatabase &database) -> Result<void> {
            if (auto purged = purgeChanges(database, id); !purged)
                return purged;
            return purgeAudit(database, id, m_context.now().addDays(-m_auditKept));
        });
        if (!done)
            return done;
    }
    return m_context.database.write([&](QSqlDatabase &database) -> Result<void> {
        if (auto purged = purgeLinks(database, m_context.now().addDays(-linksDays)); !purged)
            return purged;
        const auto gone = sqlRun(database, u"DELETE FROM idempotency WHERE created_at < ?"_s,
                                 {m_context.now().addDays(-answersDays).toMSecsSinceEpoch()});
        return gone ? Result<void>() : gone.error();
    });
}

Result<void> Upkeep::renewEpochs()
{
    const auto ids = companies();
    if (!ids)
        return ids.error();
    return m_context.database.write([&](QSqlDatabase &database) -> Result<void> {
        for (const auto &id : *ids) {
            const auto epoch = qint64(QRandomGenerator::system()->generate64() >> 1);
            const auto renewed = sqlRun(
                database, u"UPDATE company_state SET epoch = ? WHERE company_id = ?"_s, {epoch, id});
            if (!renewed)
                return renewed.error();
        }
        return {};
    });
}

Result<void> Upkeep::noteSignIn(const QString &companyId, const QString &userId)
{
    return asResult(commitAs(m_context, {userId, companyId, {}}, {}, [&](Commit &commit) -> Verdict {
        auto activity = commit.get<UserActivity>(userId).value_or(UserActivity{});
        if (activity.lastSignInOn == commit.today() || commit.row(RecordType::User, userId).isEmpty())
            return {};
        activity.id = userId;
        activity.lastSignInOn = commit.today();
        commit.put(activity);
        return {};
    }));
}
