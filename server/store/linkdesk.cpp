// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "linkdesk.h"

#include "approval.h"
#include "editing.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// The status that a user has while such a link leads to them.
UserStatus statusFor(LinkKind kind)
{
    return kind == LinkKind::Invitation ? UserStatus::Invited : UserStatus::Active;
}

Result<void> keepPassword(QSqlDatabase &database, const Identity &identity, const LinkChoice &choice,
                          const QDateTime &now)
{
    if (!choice.newHash.isEmpty()) {
        if (auto set = setPassword(database, identity.id, choice.newHash); !set)
            return set;
    }
    return setVerified(database, identity.id, now);
}

} // namespace

Result<LinkView> LinkDesk::look(LinkKind kind, const QByteArray &token)
{
    return m_context.database.read([&](QSqlDatabase &database) -> Result<LinkView> {
        const auto now = m_context.now().toUTC();
        const auto link = findLink(database, kind, token, now);
        if (!link)
            return link.error();
        LinkView view{.state = link->state};
        if (link->state == LinkState::Unknown)
            return view;
        Records records(database, link->companyId, now);
        const auto user = records.get<User>(link->userId);
        const auto company = records.company();
        if (records.error())
            return *records.error();
        view.language = user && !user->language.isEmpty() ? user->language : company.language;
        if (view.state == LinkState::Open && (!user || user->status != statusFor(kind)))
            view.state = LinkState::Cancelled; // or disabled, which says as little
        if (view.state != LinkState::Open)
            return view;
        auto identity = identityOf(database, link->companyId, link->userId);
        if (!identity)
            return identity.error();
        view.companyName = company.name;
        view.email = user->email;
        view.firstName = user->firstName;
        view.lastName = user->lastName;
        view.identity = *std::move(identity);
        return view;
    });
}

Result<bool> LinkDesk::accept(const LinkChoice &choice)
{
    return use(LinkKind::Invitation, choice);
}

Result<bool> LinkDesk::choosePassword(const LinkChoice &choice)
{
    return use(LinkKind::Password, choice);
}

Result<bool> LinkDesk::use(LinkKind kind, const LinkChoice &choice)
{
    const auto link = m_context.database.read([&](QSqlDatabase &database) {
        return findLink(database, kind, choice.token, m_context.now().toUTC());
    });
    if (!link)
        return link.error();
    if (link->state != LinkState::Open)
        return false;
    QString identityId;
    const Caller person{link->userId, link->companyId, {}, choice.origin};
    const auto done = commitAs(m_context, person, {}, [&](Commit &commit) -> Verdict {
        auto user = commit.get<User>(link->userId);
        if (!user || user->status != statusFor(kind) || !useLink(commit, link->hash))
            return Refusal{410, u"gone"_s};
        const auto identity = identityOf(commit.connection(), link->companyId, link->userId);
        if (!identity)
            return Refusal{500, u"storage-failed"_s, identity.error().detail};
        // What was proved, or is replaced knowingly, is the password of that time.
        if (kind == LinkKind::Invitation && identity->passwordHash != choice.knownHash)
            return Refusal{410, u"gone"_s};
        const auto kept = keepPassword(commit.connection(), *identity, choice, commit.now());
        if (!kept)
            return Refusal{500, u"storage-failed"_s, kept.error().detail};
        const auto before = commit.row(RecordType::User, user->id);
        if (kind == LinkKind::Invitation) {
            user->firstName = choice.firstName;
            user->lastName = choice.lastName;
            user->invitation.reset();
        }
        user->status = UserStatus::Active;
        user->passwordPending = false;
        identityId = identity->id;
        const auto after = toRow(*user);
        if (!saysTheSame(RecordType::User, before, after))
            commit.put(*user);
        commit.audit(kind == LinkKind::Invitation ? u"user.accept"_s : u"user.setPassword"_s,
                     RecordType::User, user->id, before, after);
        refreshApprovers(commit);
        return {};
    });
    if (!done)
        return done.error();
    if (const auto &refusal = *done) {
        return refusal->status == 500 ? Result<bool>(Error{ErrorKind::ServerFailed, refusal->detail, {}})
                                      : Result<bool>(false);
    }
    settleElsewhere(identityId, link->companyId);
    return true;
}

/// The other companies' lists need not say any more that the person has no password. Whether they may sign in
/// does not depend on it, so each company has a commit of its own.
void LinkDesk::settleElsewhere(const QString &identityId, const QString &companyId)
{
    const auto users =
        m_context.database.read([&](QSqlDatabase &database) { return usersOf(database, identityId); });
    if (!users)
        return qWarning("A password could not be noted: %s", qUtf8Printable(users.error().detail));
    for (const auto &[otherCompany, userId] : *users) {
        if (otherCompany == companyId)
            continue;
        const auto done = commitAs(m_context, {{}, otherCompany, {}}, {}, [&, id = userId](Commit &commit) -> Verdict {
            auto user = commit.get<User>(id);
            if (user && user->passwordPending) {
                user->passwordPending = false;
                commit.put(*user);
            }
            return {};
        });
        if (!done)
            qWarning("A password could not be noted: %s", qUtf8Printable(done.error().detail));
    }
}
