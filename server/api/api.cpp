// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "api.h"

#include "apirequest.h"
#include "batch.h"

#include "server/store/upkeep.h"

#include "models/entities/recordid.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace {

HttpResponse notFound()
{
    return problemOf({404, u"not-found"_s});
}

HttpResponse onlyAllowed(const QByteArray &methods)
{
    return problemOf({405, u"method-not-allowed"_s}).with("Allow", methods);
}

HttpResponse pageOf(const Answer &answer)
{
    auto response = responseOf(answer);
    response.compressible = !answer.refusal;
    return response;
}

} // namespace

void Api::handle(const HttpRequest &request, const std::optional<Caller> &caller, const HttpReply &reply)
{
    const bool isHealth = request.segments == QStringList{u"health"_s};
    if (isHealth || request.segments == QStringList{u"v1"_s, u"capabilities"_s}) {
        if (request.method != "GET")
            return reply.finish(onlyAllowed("GET"));
        return reply.finish(isHealth ? responseOf(m_store.health()) : capabilities());
    }
    if (request.segments.value(0) != "v1"_L1)
        return reply.finish(notFound());
    if (!caller)
        return reply.finish(problemOf({401, u"unauthorised"_s}));
    const QStringList changes{u"v1"_s, u"companies"_s, caller->companyId, u"changes"_s};
    if (request.segments == changes && request.method == "GET")
        return onChanges({request, *caller, {}}, reply);
    reply.finish(answer(request, *caller));
}

HttpResponse Api::capabilities() const
{
    return jsonResponse(
        200,
        {
            {u"api"_s, QJsonObject{{u"version"_s, 1}}},
            {u"service"_s,
             QJsonObject{{u"name"_s, u"Selskap"_s}, {u"version"_s, QStringLiteral(SELSKAP_VERSION)}}},
            {u"limits"_s,
             QJsonObject{{u"bodyBytes"_s, 1024 * 1024},
                         {u"pageRows"_s, Feed::mostRows},
                         {u"waitSeconds"_s, longestWait},
                         {u"commitRows"_s, Commit::mostRows},
                         {u"batchChanges"_s, mostBatchChanges}}},
            {u"retention"_s,
             QJsonObject{{u"changes"_s, Upkeep::changesDays},
                         {u"answers"_s, Upkeep::answersDays},
                         {u"audit"_s, m_options.auditDays}}},
            {u"features"_s,
             QJsonArray{u"audit"_s, u"batch"_s, u"budgets"_s, u"invitations"_s, u"invoiceApplications"_s,
                        u"orders"_s}},
            {u"support"_s,
             QJsonObject{{u"phone"_s, m_options.supportPhone},
                         {u"email"_s, m_options.supportEmail},
                         {u"hours"_s, m_options.supportHours}}},
        });
}

HttpResponse Api::answer(const HttpRequest &request, const Caller &caller)
{
    const auto &path = request.segments;
    if (path == QStringList{u"v1"_s, u"me"_s})
        return onMe({request, caller, {}});
    // Another company does not exist for the caller.
    if (path.size() < 3 || path[1] != "companies"_L1 || path[2] != caller.companyId)
        return notFound();
    const Call call{request, caller, path.mid(3)};
    if (call.path.isEmpty())
        return onCompany(call);
    if (call.path == QStringList{u"snapshot"_s})
        return request.method == "GET" ? onSnapshot(call) : onlyAllowed("GET");
    if (call.path == QStringList{u"changes"_s})
        return onlyAllowed("GET");
    if (call.path == QStringList{u"batch"_s})
        return request.method == "POST" ? onBatch(call) : onlyAllowed("POST");
    if (call.path == QStringList{u"approvers"_s})
        return request.method == "GET" ? pageOf(m_store.approvers(caller)) : onlyAllowed("GET");
    if (call.path == QStringList{u"audit"_s})
        return request.method == "GET" ? onAudit(call) : onlyAllowed("GET");
    const auto type = recordTypeFromCollection(call.path[0]);
    const bool hasPaths = type && *type != RecordType::Company && *type != RecordType::UserActivity
        && *type != RecordType::BudgetUsage;
    if (!hasPaths || !isRecordId(call.path.value(1)))
        return notFound();
    if (call.path.size() == 2)
        return onRecord(call, *type);
    return call.path.size() == 3 ? onCommand(call, *type) : notFound();
}

HttpResponse Api::write(const Call &call, Mutation::Action action, RecordType type, const QString &id)
{
    auto mutation = readMutation(call.request, action, type, id);
    if (const auto *refusal = std::get_if<Refusal>(&mutation))
        return problemOf(*refusal);
    return responseOf(m_store.change(call.caller, std::get<Mutation>(mutation)));
}

HttpResponse Api::onMe(const Call &call)
{
    if (call.request.method == "GET")
        return responseOf(m_store.me(call.caller));
    if (call.request.method != "PATCH")
        return onlyAllowed("GET, PATCH");
    auto mutation = readMutation(call.request, Mutation::Update, RecordType::User, call.caller.userId);
    if (const auto *refusal = std::get_if<Refusal>(&mutation))
        return problemOf(*refusal);
    auto &own = std::get<Mutation>(mutation);
    for (auto it = own.body.begin(); it != own.body.end(); ++it) {
        const auto *field = findField(RecordType::User, it.key());
        if (!field || !field->is(Personal))
            return problemOf(invalid(u'/' + it.key(), field ? u"read-only"_s : u"unknown-field"_s));
    }
    return responseOf(m_store.change(call.caller, own));
}

HttpResponse Api::onCompany(const Call &call)
{
    if (call.request.method == "GET")
        return responseOf(m_store.record(call.caller, RecordType::Company, call.caller.companyId));
    if (call.request.method == "PATCH")
        return write(call, Mutation::Update, RecordType::Company, call.caller.companyId);
    return onlyAllowed("GET, PATCH");
}

HttpResponse Api::onRecord(const Call &call, RecordType type)
{
    const auto &method = call.request.method;
    // Is decided, never edited.
    const bool isDecided = type == RecordType::Order || type == RecordType::InvoiceApplication;
    if (method == "GET")
        return responseOf(m_store.record(call.caller, type, call.path[1]));
    if (method == "PUT")
        return write(call, Mutation::Create, type, call.path[1]);
    if (method == "PATCH" && !isDecided)
        return write(call, Mutation::Update, type, call.path[1]);
    if (method == "DELETE" && !isDecided)
        return write(call, Mutation::Remove, type, call.path[1]);
    return onlyAllowed(isDecided ? "GET, PUT" : "GET, PUT, PATCH, DELETE");
}

HttpResponse Api::onCommand(const Call &call, RecordType type)
{
    static const std::map<std::pair<RecordType, QString>, Mutation::Action> commands{
        {{RecordType::User, u"disable"_s}, Mutation::Disable},
        {{RecordType::User, u"enable"_s}, Mutation::Enable},
        {{RecordType::User, u"invite"_s}, Mutation::Invite},
        {{RecordType::User, u"reset-password"_s}, Mutation::ResetPassword},
        {{RecordType::Order, u"approve"_s}, Mutation::Approve},
        {{RecordType::Order, u"reject"_s}, Mutation::Reject},
        {{RecordType::Order, u"reassign"_s}, Mutation::Reassign},
        {{RecordType::Order, u"remind"_s}, Mutation::Remind},
        {{RecordType::InvoiceApplication, u"withdraw"_s}, Mutation::Withdraw},
    };
    if (type == RecordType::Budget && call.path[2] == "periods"_L1)
        return call.request.method == "GET" ? responseOf(m_store.periods(call.caller, call.path[1]))
                                            : onlyAllowed("GET");
    if (type == RecordType::User && call.path[2] == "invitation"_L1)
        return call.request.method == "DELETE" ? write(call, Mutation::CancelInvitation, type, call.path[1])
                                               : onlyAllowed("DELETE");
    const auto command = commands.find({type, call.path[2]});
    if (command == commands.end())
        return notFound();
    return call.request.method == "POST" ? write(call, command->second, type, call.path[1])
                                         : onlyAllowed("POST");
}

HttpResponse Api::onAudit(const Call &call)
{
    const auto filter = readAuditFilter(call.request);
    if (const auto *refusal = std::get_if<Refusal>(&filter))
        return problemOf(*refusal);
    return pageOf(m_store.audit(call.caller, std::get<AuditFilter>(filter)));
}

/// Each change is a request of its own: its own transaction, answer and rights.
HttpResponse Api::onBatch(const Call &call)
{
    const auto changes = readBatch(call.request);
    if (const auto *refusal = std::get_if<Refusal>(&changes))
        return problemOf(*refusal);
    QByteArrayList outcomes;
    for (const auto &change : std::get<QJsonArray>(changes)) {
        const auto request = requestOfChange(change, call.request);
        const auto *refusal = std::get_if<Refusal>(&request);
        outcomes.append(
            outcomeOf(change, refusal ? problemOf(*refusal) : answer(std::get<HttpRequest>(request), call.caller)));
    }
    return {200, {{"Content-Type", "application/json"}}, "{\"outcomes\":[" + outcomes.join(',') + "]}", true};
}

HttpResponse Api::onSnapshot(const Call &call)
{
    const auto key = call.request.query.value("page"_L1).value_or(QString()).toLatin1();
    const auto page = m_store.snapshot(call.caller, key);
    auto response = pageOf(page);
    if (!page.next.isEmpty())
        response.with("Link", '<' + call.request.path + "?page=" + page.next + ">; rel=\"next\"");
    return response;
}

void Api::onChanges(const Call &call, const HttpReply &reply)
{
    const auto cursor = call.request.query.value("cursor"_L1);
    if (!cursor)
        return reply.finish(problemOf(invalid(u"/cursor"_s, u"required"_s)));
    bool isNumber = true;
    const auto given = call.request.query.value("wait"_L1);
    const int wait = given ? given->toInt(&isNumber) : 0;
    if (!isNumber || wait < 0 || wait > longestWait)
        return reply.finish(problemOf(invalid(u"/wait"_s, u"out-of-range"_s)));
    const auto ask = [this, caller = call.caller, key = cursor->toLatin1(), reply](bool last) {
        if (reply.isFinished())
            return true;
        const auto page = m_store.changes(caller, key);
        if (!page.refusal && !page.hasNews && !last)
            return false;
        reply.finish(pageOf(page));
        return true;
    };
    if (!ask(wait == 0))
        m_waiters.add(call.caller.companyId, std::chrono::seconds(wait), ask);
}
