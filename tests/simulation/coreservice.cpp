// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "coreservice.h"

#include "models/remote/feedparser.h"
#include "models/remote/nativeaccount.h"
#include "server/api/apirequest.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

Mutation::Action actionOf(const PushRequest &request)
{
    switch (request.kind) {
    case EntryKind::Create:
        return Mutation::Create;
    case EntryKind::Patch:
        return Mutation::Update;
    case EntryKind::Delete:
        return Mutation::Remove;
    case EntryKind::Command:
        break;
    }
    return request.command == "disable"_L1 ? Mutation::Disable : Mutation::Enable;
}

QJsonObject parsed(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

} // namespace

CoreService::CoreService(SimRandom &random, int clients) : ModelService(random, Mutant::None, clients)
{
    qint64 last = 0;
    begin(imagesSince(-1, last), last);
}

Vocabulary CoreService::vocabulary() const
{
    Vocabulary words;
    words.roles = {m_fixture.customers, m_fixture.viewers, m_fixture.managers, m_fixture.approvers};
    words.rootGroup = m_fixture.root;
    words.isWhole = true;
    words.kept = {m_fixture.root, m_fixture.admin, m_fixture.admin2};
    return words;
}

Caller CoreService::callerOf(int client) const
{
    return m_fixture.as(client % 2 == 0 ? m_fixture.admin : m_fixture.admin2);
}

QList<ModelService::Image> CoreService::imagesSince(qint64 sequence, qint64 &last)
{
    QList<Image> images;
    const auto read = m_fixture.database->read([&](QSqlDatabase &database) -> Result<void> {
        QSqlQuery query(database);
        // At first the records as they were imported, which no log tells of.
        query.prepare(sequence < 0 ? u"SELECT revision, type, id, '' AS before, row, deleted FROM record WHERE company_id = ? AND revision > ?"_s
                                   : u"SELECT seq, type, id, image_before, image, image = '' FROM change_log"
                                     " WHERE company_id = ? AND seq > ? ORDER BY seq, ord"_s);
        query.addBindValue(m_fixture.company);
        query.addBindValue(sequence);
        if (!query.exec())
            return Error{ErrorKind::Storage, u"the log cannot be read"_s, {}};
        while (query.next()) {
            const auto type = recordTypeFromWire(query.value(1).toString());
            if (!type)
                continue;
            last = std::max(last, query.value(0).toLongLong());
            const auto before = parsed(query.value(3));
            images.append({{*type, query.value(2).toString()}, query.value(0).toLongLong(), query.value(5).toBool(), parsed(query.value(4)),
                           before.isEmpty() ? std::nullopt : std::optional(before)});
            if (images.last().deleted)
                images.last().row = before;
        }
        return {};
    });
    if (!read)
        violations.append(read.error().detail);
    return images;
}

PushOutcome CoreService::push(int client, PushRequest request, const OutboxEntry &entry)
{
    Mutation mutation{.action = actionOf(request),
                      .type = request.key.type,
                      .id = request.key.id,
                      .body = request.body,
                      .key = request.idempotencyKey.toString(QUuid::WithoutBraces),
                      .fingerprint = {},
                      .ifMatch = request.baseRevision};
    // As HTTP does: method, path and body, but not the precondition.
    mutation.fingerprint = QString::number(int(mutation.action)) + request.key.id
        + QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    const auto response = responseOf(m_fixture.store->change(callerOf(client), mutation));
    auto last = sequence();
    const auto images = imagesSince(last, last);
    auto outcome = pushOutcome(request, HttpAnswer{response.status, response.body, {}, 0});
    if (!images.isEmpty())
        note(client, request, entry, images, last);
    else if (outcome.kind == PushOutcome::Kind::Committed && !committed(entry.id))
        noteNeedless(entry);
    return outcome;
}

PullAnswer CoreService::failureOf(const Refusal &refusal) const
{
    if (refusal.code == "cursor-expired"_L1)
        return CursorExpired{refusal.extra["reason"_L1].toString()};
    return PullFailure{{ErrorKind::ServerFailed, refusal.code, {}}, 0};
}

std::optional<PullAnswer> CoreService::pull(int client, const PullRequest &request, bool mayWait)
{
    if (request.kind == PullRequest::Kind::Snapshot) {
        const auto answer = m_fixture.store->snapshot(callerOf(client), request.token);
        if (answer.refusal)
            return failureOf(*answer.refusal);
        auto page = parseSnapshotPage(answer.body);
        if (!page)
            return PullFailure{page.error(), 0};
        page->nextPage = answer.next;
        m_cursors[page->startCursor] = page->startSequence;
        return *page;
    }
    const auto answer = m_fixture.store->changes(callerOf(client), request.token, chance().between(1, 6));
    if (answer.refusal)
        return failureOf(*answer.refusal);
    if (!answer.hasNews && mayWait && request.waitSeconds > 0)
        return {};
    const auto page = parseChangesPage(answer.body);
    if (!page)
        return PullFailure{page.error(), 0};
    m_cursors[page->cursor] = page->sequence;
    return *page;
}

void CoreService::purge()
{
    m_fixture.now = m_fixture.now.addDays(Upkeep::answersDays + 1);
    if (const auto done = Upkeep(*m_fixture.context).purge(); !done)
        violations.append(u"nothing can be purged: "_s + done.error().detail);
    forgetAnswers();
}

std::optional<std::map<RecordKey, ModelService::Image>> CoreService::seenAt(const QByteArray &cursor) const
{
    const auto found = m_cursors.find(cursor);
    return found == m_cursors.end() ? std::nullopt : std::optional(recordsAt(found->second, 0));
}

bool CoreService::isCurrent(int, const QByteArray &cursor) const
{
    const auto found = m_cursors.find(cursor);
    return found != m_cursors.end() && found->second == sequence();
}
