// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "nativeaccount.h"

#include "apiclient.h"
#include "feedparser.h"
#include "problem.h"

#include "models/engine/pushplanner.h"
#include "models/entities/user.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PushOutcome committed(const PushRequest &request, const HttpAnswer &answer, const char *member)
{
    PushOutcome outcome;
    auto row = parseRow(answer.body, member, request.key);
    if (!row && !answer.body.isEmpty()) {
        outcome.error = row.error();
        return outcome;
    }
    outcome.kind = PushOutcome::Kind::Committed;
    if (row && *row)
        outcome.row = **row;
    if (takesAway(request.kind, request.command)) {
        const auto seq = QJsonDocument::fromJson(answer.body)["seq"_L1].toInteger();
        outcome.row.reset();
        if (seq > 0)
            outcome.row = RowChange{request.key, seq, RowChange::Op::Remove, {}};
    } else if (!outcome.row) {
        outcome.kind = PushOutcome::Kind::Unknown;
        outcome.error = Error{ErrorKind::ServerFailed, u"the answer lacks the record"_s, {}};
    }
    return outcome;
}

PushOutcome moved(const PushRequest &request, const HttpAnswer &answer)
{
    PushOutcome outcome;
    auto current = parseRow(answer.body, "current", request.key);
    if (!current || !*current) {
        outcome.error = Error{ErrorKind::ServerFailed, u"a conflict without the current record"_s, {}};
        return outcome;
    }
    outcome.kind = PushOutcome::Kind::Moved;
    outcome.row = **current;
    return outcome;
}

} // namespace

PushOutcome pushOutcome(const PushRequest &request, const HttpAnswer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return committed(request, answer, "row");
    const auto problem = problemOf(answer);
    PushOutcome outcome{PushOutcome::Kind::Unknown, {}, toError(problem), answer.retryAfterMs};
    const bool ours = !problem.code.isEmpty();
    const bool mayHaveHappened =
        !ours || answer.status >= 500 || answer.status == 408 || answer.status == 425 || answer.status == 429;
    if (answer.status == 401 && ours) {
        outcome.kind = PushOutcome::Kind::Unauthorised;
    } else if (mayHaveHappened) {
        outcome.kind = PushOutcome::Kind::Unknown;
    } else if (answer.status == 409 && problem.code == "idempotency-in-progress"_L1) {
        outcome.kind = PushOutcome::Kind::InProgress;
    } else if (answer.status == 409 && problem.code == "id-exists"_L1
               && QUuid(problem.members["createdByMutation"_L1].toString()) == request.idempotencyKey) {
        // Made by an earlier attempt whose key the service has forgotten.
        return committed(request, answer, "current");
    } else if (answer.status == 412) {
        return moved(request, answer);
    } else if (answer.status == 404 || answer.status == 410) {
        outcome.kind = PushOutcome::Kind::Gone;
        if (const auto revision = problem.members["tombstone"_L1]["revision"_L1].toInteger(); revision > 0)
            outcome.row = RowChange{request.key, revision, RowChange::Op::Remove, {}};
    } else {
        outcome.kind = PushOutcome::Kind::Refused;
    }
    return outcome;
}

NativeAccount::NativeAccount(ApiClient *client, const QString &companyId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_base("/v1/companies/"_L1 + companyId)
{
}

void NativeAccount::pull(const PullRequest &request, std::function<void(PullAnswer)> done)
{
    runPull(request, std::move(done));
}

void NativeAccount::push(const PushRequest &request, std::function<void(PushOutcome)> done)
{
    runPush(request, std::move(done));
}

void NativeAccount::cancelPull()
{
    m_client->cancelFeed();
}

QCoro::Task<> NativeAccount::runPull(PullRequest request, std::function<void(PullAnswer)> done)
{
    auto call = callOf(request);
    auto answer = co_await m_client->send(call);
    PullAnswer result = PullFailure{};
    if (answer)
        result = pullAnswer(request, call, *answer);
    else
        result = PullFailure{answer.error(), 0};
    // The caller is promised that the answer comes later; a closed client answers at once.
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

QCoro::Task<> NativeAccount::runPush(PushRequest request, std::function<void(PushOutcome)> done)
{
    auto call = callOf(request);
    auto answer = co_await m_client->send(call);
    PushOutcome outcome;
    if (answer) {
        outcome = pushOutcome(request, *answer);
    } else {
        outcome.error = answer.error();
        if (answer.error().kind == ErrorKind::Unauthorised)
            outcome.kind = PushOutcome::Kind::Unauthorised;
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

HttpCall NativeAccount::callOf(const PullRequest &request) const
{
    HttpCall call;
    call.feed = true;
    const auto token = QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(request.token)));
    if (request.kind == PullRequest::Kind::Snapshot) {
        call.path = m_base + "/snapshot"_L1;
        if (!token.isEmpty())
            call.query.addQueryItem(u"page"_s, token);
        return call;
    }
    call.path = m_base + "/changes"_L1;
    call.query.addQueryItem(u"cursor"_s, token);
    if (request.waitSeconds > 0) {
        call.waitSeconds = request.waitSeconds;
        call.query.addQueryItem(u"wait"_s, QString::number(request.waitSeconds));
    }
    return call;
}

HttpCall NativeAccount::callOf(const PushRequest &request) const
{
    HttpCall call;
    call.path = m_base;
    if (request.key.type != RecordType::Company)
        call.path += u'/' + collectionName(request.key.type) + u'/' + request.key.id;
    call.idempotencyKey = '"' + request.idempotencyKey.toByteArray(QUuid::WithoutBraces) + '"';
    if (request.kind == EntryKind::Create)
        call.ifNoneMatch = true;
    else
        call.ifMatch = '"' + QByteArray::number(request.baseRevision) + '"';
    switch (request.kind) {
    case EntryKind::Create:
        call.method = "PUT";
        call.contentType = "application/json";
        call.body = textOf(request.body);
        break;
    case EntryKind::Patch:
        call.method = "PATCH";
        call.contentType = "application/merge-patch+json";
        call.body = textOf(request.body);
        break;
    case EntryKind::Delete:
        call.method = "DELETE";
        break;
    case EntryKind::Command:
        if (takesAway(request.kind, request.command)) {
            call.method = "DELETE";
            call.path += "/invitation"_L1;
            break;
        }
        call.method = "POST";
        call.path += u'/' + request.command;
        call.contentType = "application/json";
        call.body = textOf(request.body);
        break;
    }
    return call;
}

PullAnswer NativeAccount::pullAnswer(const PullRequest &request, const HttpCall &call,
                                     const HttpAnswer &answer) const
{
    if (answer.status == 200) {
        if (request.kind == PullRequest::Kind::Changes) {
            auto page = parseChangesPage(answer.body);
            return page ? PullAnswer(*std::move(page)) : PullAnswer(PullFailure{page.error(), 0});
        }
        auto next = nextPage(answer.link, m_client->origin(), call.path);
        if (!next)
            return PullFailure{next.error(), 0};
        auto page = parseSnapshotPage(answer.body);
        if (!page)
            return PullFailure{page.error(), 0};
        if (page->startCursor.isEmpty() && request.token.isEmpty())
            return PullFailure{
                Error{ErrorKind::ServerFailed, u"a snapshot that does not say where it starts"_s, {}}, 0};
        page->nextPage = *next;
        return *std::move(page);
    }
    const auto problem = problemOf(answer);
    if (answer.status == 410 && problem.code == "cursor-expired"_L1)
        return CursorExpired{problem.members["reason"_L1].toString()};
    return PullFailure{toError(problem), answer.retryAfterMs};
}

QCoro::Task<Result<AccountIdentity>> NativeAccount::identity(ApiClient *client)
{
    HttpCall call;
    call.path = u"/v1/me"_s;
    auto answer = co_await client->send(call);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return toError(problemOf(*answer));
    const auto json = QJsonDocument::fromJson(answer->body).object();
    const auto user = json["user"_L1].toObject();
    AccountIdentity identity;
    identity.userId = user["id"_L1].toString();
    identity.companyId = json["company"_L1]["id"_L1].toString();
    identity.name = fullNameOfRow(user);
    identity.email = user["email"_L1].toString();
    const auto permissions = json["permissions"_L1].toArray();
    for (const auto &name : permissions) {
        if (const auto permission = permissionFromWire(name.toString()))
            identity.permissions.insert(*permission);
    }
    if (identity.userId.isEmpty() || identity.companyId.isEmpty()) {
        const Error failed{ErrorKind::ServerFailed, u"the service does not say who is signed in"_s, {}};
        co_return failed;
    }
    co_return identity;
}

QCoro::Task<Result<ServiceFacts>> NativeAccount::serviceFacts(ApiClient *client)
{
    HttpCall call;
    call.path = u"/v1/capabilities"_s;
    call.authorised = false;
    auto answer = co_await client->send(call);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return toError(problemOf(*answer));
    const auto json = QJsonDocument::fromJson(answer->body).object();
    ServiceFacts facts;
    facts.apiVersion = json["api"_L1]["version"_L1].toInt();
    facts.supportPhone = json["support"_L1]["phone"_L1].toString();
    facts.supportEmail = json["support"_L1]["email"_L1].toString();
    if (facts.apiVersion == 0) {
        const Error other{ErrorKind::NotTheApi, u"the answer is not an account service's"_s, {}};
        co_return other;
    }
    if (facts.apiVersion != apiVersion) {
        const Error other{
            ErrorKind::Incompatible, u"the service speaks version %1"_s.arg(facts.apiVersion), {}};
        co_return other;
    }
    co_return facts;
}
