// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mailqueue.h"

#include "models/entities/recordid.h"
#include "models/entities/user.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array mailKindNames{
    "invitation"_L1,    "passwordLink"_L1, "userCreated"_L1,        "accessRequest"_L1, "orderWaiting"_L1,
    "orderReminder"_L1, "orderDecided"_L1, "applicationDecided"_L1, "budgetWarning"_L1, "digest"_L1};
static_assert(mailKindNames.size() == size_t(MailKind::Digest) + 1);

QString nameOfCaller(Commit &commit)
{
    const auto caller = commit.row(RecordType::User, commit.caller().userId);
    return caller.isEmpty() ? QString() : fullNameOfRow(caller);
}

} // namespace

void queueMail(Commit &commit, const Mail &mail)
{
    const auto user = mail.userId.isEmpty() ? QJsonObject() : commit.row(RecordType::User, mail.userId);
    if (isNotice(mail.kind)
        && (user.isEmpty() || user["status"_L1] == "disabled"_L1 || mail.userId == commit.caller().userId))
        return;
    const auto company = commit.company();
    const auto firstOf = [](const QString &given, const QString &known) {
        return given.isEmpty() ? known : given;
    };
    const auto recipient = firstOf(mail.to, user["email"_L1].toString());
    const auto language = firstOf(firstOf(mail.language, user["language"_L1].toString()), company.language);
    auto facts = mail.facts;
    facts["company"_L1] = company.name;
    facts["timeZone"_L1] = company.timeZone;
    if (const auto actor = nameOfCaller(commit); !actor.isEmpty())
        facts["actor"_L1] = actor;
    if (!isNotice(mail.kind) && !mail.userId.isEmpty() && !mail.linkPath.isEmpty()) {
        // Its link is dead now.
        commit.run(
            u"UPDATE mail SET state = 'dropped', facts = '{}', link = '' WHERE company_id = ? AND user_id = ?"
            " AND kind = ? AND state IN ('waiting', 'failed')"_s,
            {commit.companyId(), mail.userId, QString(mailKindName(mail.kind))});
    }
    const bool waitsForDigest = isNotice(mail.kind) && user["mailDigest"_L1].toBool();
    const auto id = makeRecordId();
    const auto at = commit.now().toMSecsSinceEpoch();
    commit.run(
        u"INSERT INTO mail(id, company_id, user_id, kind, recipient, language, facts, link, once, state,"
        " queued_at, due_at, tries, sent_at, problem)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')"
        " ON CONFLICT(company_id, once) DO NOTHING"_s,
        {id, commit.companyId(), mail.userId, mailKindName(mail.kind), recipient, language, textOfRow(facts),
         mail.linkPath, firstOf(mail.once, id), waitsForDigest ? "held"_L1 : "waiting"_L1, at, at});
    commit.noteMail();
}

void dropMail(Commit &commit, const QString &userId)
{
    commit.run(u"UPDATE mail SET state = 'dropped', facts = '{}', link = '' WHERE company_id = ? AND user_id = ?"
               " AND state IN ('waiting', 'held', 'failed')"_s,
               {commit.companyId(), userId});
}

QString clientLink(const QString &companyId, RecordType type, const QString &id)
{
    return u"selskap://open/companies/%1/%2/%3"_s.arg(companyId, collectionName(type), id);
}

QLatin1StringView mailKindName(MailKind kind)
{
    return mailKindNames[size_t(kind)];
}

std::optional<MailKind> mailKindOf(QStringView name)
{
    for (size_t i = 0; i < mailKindNames.size(); ++i) {
        if (mailKindNames[i] == name)
            return MailKind(i);
    }
    return {};
}

bool isNotice(MailKind kind)
{
    return kind >= MailKind::OrderWaiting && kind <= MailKind::BudgetWarning;
}

// Of `state`: waiting; held for a digest; sent; failed for good; dropped, since it concerns its recipient no
// more.
QStringList mailTables()
{
    return {
        u"CREATE TABLE mail(id TEXT PRIMARY KEY, company_id TEXT NOT NULL, user_id TEXT NOT NULL,"
        " kind TEXT NOT NULL, recipient TEXT NOT NULL, language TEXT NOT NULL, facts TEXT NOT NULL,"
        " link TEXT NOT NULL, once TEXT NOT NULL, state TEXT NOT NULL, queued_at INTEGER NOT NULL,"
        " due_at INTEGER NOT NULL, tries INTEGER NOT NULL, sent_at INTEGER NOT NULL, problem TEXT NOT NULL,"
        " UNIQUE(company_id, once)) STRICT"_s,
        u"CREATE INDEX mail_due ON mail(due_at) WHERE state = 'waiting'"_s,
        u"CREATE INDEX mail_of_user ON mail(company_id, user_id)"_s,
    };
}
