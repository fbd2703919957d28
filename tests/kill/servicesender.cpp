// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "servicesender.h"

#include "serviceaudit.h"

#include "models/entities/recordid.h"
#include "models/remote/apiclient.h"
#include "models/remote/nativeaccount.h"

#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int breath = 15; ///< milliseconds, before it tries a service that is not there again
constexpr int mostOwnGroups = 3;

} // namespace

ServiceSender::ServiceSender(const QUrl &origin, const QString &companyId, const QString &userId, const QString &rootGroup, quint32 seed)
    : m_client(std::make_unique<ApiClient>(origin))
    , m_account(std::make_unique<NativeAccount>(m_client.get(), companyId))
    , m_random(seed)
    , m_rootGroup(rootGroup)
    , m_revisions{{{RecordType::User, userId}, 0}}
{
}

ServiceSender::~ServiceSender()
{
    m_client->close();
}

void ServiceSender::begin(const QString &code)
{
    m_sends = true;
    signIn(code.toLatin1());
}

void ServiceSender::stop()
{
    m_sends = false;
}

QCoro::Task<> ServiceSender::signIn(QByteArray code)
{
    OAuthClient oauth(m_client.get());
    const auto tokens = co_await oauth.exchangeOneTimeCode(code);
    if (!tokens) {
        emit needsCode();
        co_return;
    }
    m_client->setToken(tokens->access);
    if (m_request)
        send();
    else
        sendNext();
}

PushRequest ServiceSender::makeChange()
{
    const auto value = u'K' + QString::number(++m_number);
    const auto key = QUuid::fromString(makeRecordId());
    if (int(m_revisions.size()) <= mostOwnGroups && m_random.bounded(4) == 0) {
        const RecordKey group{RecordType::Group, makeRecordId()};
        return {key, group, EntryKind::Create, {},
                {{u"name"_s, u"Sender "_s + key.toString(QUuid::WithoutBraces)}, {u"parentId"_s, m_rootGroup}, {u"costCentre"_s, value}}, 0};
    }
    auto which = std::next(m_revisions.begin(), m_random.bounded(int(m_revisions.size())));
    if (which->first.type == RecordType::Group && m_random.bounded(4) == 0)
        return {key, which->first, EntryKind::Delete, {}, {}, which->second};
    return {key, which->first, EntryKind::Patch, {}, {{u"costCentre"_s, value}}, which->second};
}

void ServiceSender::sendNext()
{
    if (!m_sends)
        return;
    m_request = makeChange();
    send();
}

void ServiceSender::send()
{
    m_account->push(*m_request, [this](const PushOutcome &outcome) { take(outcome); });
}

void ServiceSender::take(const PushOutcome &outcome)
{
    using enum PushOutcome::Kind;
    if (outcome.kind == Unauthorised) {
        emit needsCode();
        return;
    }
    if (outcome.kind == Unknown || outcome.kind == InProgress) {
        ++m_repeated;
        QTimer::singleShot(breath, this, &ServiceSender::send);
        return;
    }
    const auto key = m_request->key;
    const bool first = m_revisions.contains(key) && m_revisions[key] == 0;
    if (outcome.kind == Moved && first && outcome.row) {
        m_revisions[key] = outcome.row->revision; // how it stood before anything was sent
        m_request.reset();
        sendNext();
        return;
    }
    const auto name = m_request->idempotencyKey.toString(QUuid::WithoutBraces);
    const bool removes = m_request->kind == EntryKind::Delete;
    if (outcome.kind != Committed && !(removes && outcome.kind == Gone)) {
        m_violations.append(u"the change %1 of %2 was answered with %3: %4"_s.arg(name, key.id, QString::number(int(outcome.kind)),
                                                                                  outcome.error.detail));
        m_sends = false;
    } else if (removes) {
        m_revisions.erase(key);
        m_told.erase(key);
    } else {
        const auto row = QJsonDocument::fromJson(outcome.row ? outcome.row->row : QByteArray()).object();
        if (row["costCentre"_L1] != m_request->body["costCentre"_L1])
            m_violations.append(u"the answer to %1 has another value"_s.arg(name));
        if (outcome.row && outcome.row->revision <= m_told[key])
            m_violations.append(u"the answer to %1 is older than the one before"_s.arg(name));
        m_revisions[key] = m_told[key] = outcome.row ? outcome.row->revision : 0;
    }
    m_unjudged.append(name);
    ++m_answered;
    m_request.reset();
    emit wasAnswered();
    sendNext();
}

void ServiceSender::judge(ServiceAudit &audit)
{
    for (const auto &name : std::as_const(m_unjudged)) {
        if (!audit.hasDone(name))
            m_violations.append(u"answered as done, and lost: "_s + name);
    }
    m_unjudged.clear();
    for (const auto &[key, revision] : m_told) {
        if (audit.revision(key.id) < revision)
            m_violations.append(u"%1 was answered with revision %2 and has %3"_s.arg(key.id).arg(revision).arg(audit.revision(key.id)));
    }
}
