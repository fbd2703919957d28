// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountstore.h"

#include "budgetperiods.h"
#include "deciders.h"
#include "idempotency.h"
#include "mutating.h"

#include "models/entities/budget.h"
#include "models/entities/user.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

Answer refused(Refusal refusal)
{
    const auto status = refusal.status;
    return {.status = status, .refusal = std::move(refusal)};
}

Answer failed(const Error &error)
{
    qWarning("The database failed: %s", qUtf8Printable(error.detail));
    return refused({isPassing(error) ? 503 : 500, u"storage-failed"_s});
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Answer AccountStore::change(const Caller &caller, const Mutation &mutation)
{
    Answer answer;
    const auto verdict = commitAs(m_context, caller, mutation.key, [&](Commit &commit) -> Verdict {
        const auto sight = Sight::of(commit, caller);
        if (!sight)
            return Refusal{401, u"unauthorised"_s};
        if (const auto known = recallAnswer(commit)) {
            if (known->fingerprint != mutation.fingerprint)
                return Refusal{422, u"idempotency-key-reused"_s};
            answer = {.status = known->status, .body = known->body.toUtf8(), .revision = known->revision};
            return {};
        }
        if (auto refusal = carryOut(commit, *sight, mutation))
            return refusal;
        answer = answerOf(commit, mutation);
        keepAnswer(commit,
                   {mutation.fingerprint, answer.status, answer.revision, QString::fromUtf8(answer.body)});
        return {};
    });
    if (!verdict)
        return failed(verdict.error());
    if (const auto &refusal = *verdict) {
        auditRefusal(caller, mutation, *refusal);
        return refused(*refusal);
    }
    return answer;
}

/// Who tried what they may not do is told by the audit too.
void AccountStore::auditRefusal(const Caller &caller, const Mutation &mutation, const Refusal &refusal)
{
    if (refusal.status != 403 && refusal.code != "last-administrator"_L1 && refusal.code != "own-order"_L1)
        return;
    const auto written = m_context.database.write([&](QSqlDatabase &database) {
        const QJsonObject why{
            {u"field"_s, u"refusal"_s}, {u"before"_s, QJsonValue::Null}, {u"after"_s, refusal.code}};
        const auto actor = Records(database, caller.companyId, m_context.now().toUTC()).row(RecordType::User, caller.userId);
        return appendAudit(database,
                           {m_context.now(),
                            caller,
                            actor.isEmpty() ? QString() : fullNameOfRow(actor),
                            actionName(mutation) + u".refused"_s,
                            wireName(mutation.type),
                            mutation.id,
                            {why},
                            mutation.key});
    });
    if (!written)
        qWarning("A refusal could not be recorded: %s", qUtf8Printable(written.error().detail));
}

template <class F>
Answer AccountStore::readAs(const Caller &caller, F &&f)
{
    const auto answer = m_context.database.read([&](QSqlDatabase &database) -> Result<Answer> {
        Records records(database, caller.companyId, m_context.now().toUTC());
        const auto sight = Sight::of(records, caller);
        auto found = sight ? f(records, *sight) : refused({401, u"unauthorised"_s});
        if (records.error())
            return *records.error();
        return found;
    });
    return answer ? *answer : failed(answer.error());
}

Answer AccountStore::me(const Caller &caller)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        const auto user = records.row(RecordType::User, caller.userId);
        const auto whole = records.row(RecordType::Company, caller.companyId);
        const QJsonObject summary{{u"id"_s, whole["id"_L1]},
                                  {u"name"_s, whole["name"_L1]},
                                  {u"currency"_s, whole["currency"_L1]},
                                  {u"timeZone"_s, whole["timeZone"_L1]},
                                  {u"language"_s, whole["language"_L1]}};
        const auto &company = sight.sees(RecordType::Company, whole) ? whole : summary;
        QJsonArray roles;
        const auto roleIds = user["roleIds"_L1].toArray();
        for (const auto &id : roleIds)
            roles.append(records.row(RecordType::Role, id.toString()));
        return {.body = jsonText({{u"user"_s, user},
                                  {u"company"_s, company},
                                  {u"permissions"_s, toJson(sight.actor().permissions)},
                                  {u"roles"_s, roles}}),
                .revision = user["revision"_L1].toInteger()};
    });
}

Answer AccountStore::record(const Caller &caller, RecordType type, const QString &id)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        if (auto refusal = notThere(records, sight, type, id))
            return refused(*refusal);
        const auto row = records.row(type, id);
        return {.body = "{\"row\":" + jsonText(row) + '}', .revision = row["revision"_L1].toInteger()};
    });
}

Answer AccountStore::periods(const Caller &caller, const QString &budgetId)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        if (auto refusal = notThere(records, sight, RecordType::Budget, budgetId))
            return refused(*refusal);
        const auto budget = records.get<Budget>(budgetId);
        return {.body = jsonText(budget ? budgetPeriods(records, *budget) : QJsonObject())};
    });
}

Answer AccountStore::approvers(const Caller &caller)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        return {.body = jsonText(deciders(records, sight))};
    });
}

Answer AccountStore::audit(const Caller &caller, const AuditFilter &filter)
{
    const auto answer = m_context.database.read([&](QSqlDatabase &database) -> Result<Answer> {
        Records records(database, caller.companyId, m_context.now().toUTC());
        const auto sight = Sight::of(records, caller);
        if (records.error())
            return *records.error();
        if (!sight || !sight->may(Permission::AuditView))
            return refused(sight ? Refusal{403, u"missing-permission"_s} : Refusal{401, u"unauthorised"_s});
        const auto page = readAudit(database, caller.companyId, filter);
        if (!page)
            return page.error();
        const auto next =
            page->next > 0 ? QJsonValue(QString::number(page->next)) : QJsonValue(QJsonValue::Null);
        return Answer{.body = jsonText({{u"events"_s, page->events}, {u"cursor"_s, next}})};
    });
    return answer ? *answer : failed(answer.error());
}

Answer AccountStore::snapshot(const Caller &caller, const QByteArray &pageKey)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        auto page = Feed(records, sight, m_context.database.secret(), m_digests).snapshot(pageKey);
        if (auto *refusal = std::get_if<Refusal>(&page))
            return refused(*refusal);
        auto &found = std::get<FeedPage>(page);
        return {.body = found.body, .next = found.next};
    });
}

Answer AccountStore::changes(const Caller &caller, const QByteArray &cursor, int limit)
{
    return readAs(caller, [&](Records &records, const Sight &sight) -> Answer {
        auto page = Feed(records, sight, m_context.database.secret(), m_digests).changes(cursor, limit);
        if (auto *refusal = std::get_if<Refusal>(&page))
            return refused(*refusal);
        auto &found = std::get<FeedPage>(page);
        return {.body = found.body, .hasNews = found.hasNews};
    });
}

Answer AccountStore::health()
{
    const auto answer = m_context.database.read([](QSqlDatabase &database) -> Result<Answer> {
        if (auto query = sqlQuery(database, u"SELECT COUNT(*) FROM service"_s); !query)
            return query.error();
        return Answer{.body = jsonText({{u"status"_s, u"ok"_s}})};
    });
    return answer ? *answer : refused({503, u"storage-failed"_s});
}
