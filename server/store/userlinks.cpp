// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "userlinks.h"

#include "identities.h"
#include "links.h"
#include "mailqueue.h"

using namespace Qt::Literals::StringLiterals;

namespace {

void mailLink(Commit &commit, MailKind kind, LinkKind link, const QString &userId, const QDateTime &expires)
{
    queueMail(commit,
              {.kind = kind,
               .userId = userId,
               .facts = {{u"expiresAt"_s, toJson(expires)}},
               .linkPath = issueLink(commit, link, userId, expires)});
}

void invite(Commit &commit, User user)
{
    const auto expires = commit.now().addDays(invitationDays);
    const int sent = user.invitation ? user.invitation->sentCount : 0;
    user.invitation = Invitation{commit.now(), expires, sent + 1};
    commit.put(user);
    mailLink(commit, MailKind::Invitation, LinkKind::Invitation, user.id, expires);
}

void askForFirstPassword(Commit &commit, const QString &userId)
{
    mailLink(commit, MailKind::UserCreated, LinkKind::Password, userId, commit.now().addDays(invitationDays));
}

} // namespace

void welcome(Commit &commit, User user, bool hasNewIdentity)
{
    if (user.status == UserStatus::Invited)
        return invite(commit, std::move(user));
    endLinks(commit, user.id, LinkState::Replaced); // which went to another address
    if (hasNewIdentity) {
        const auto identity = identityOf(commit.connection(), commit.companyId(), user.id);
        user.passwordPending = identity && !identity->isSettled();
    }
    commit.put(user);
    if (user.status == UserStatus::Disabled)
        return;
    if (user.passwordPending)
        askForFirstPassword(commit, user.id);
    else if (hasNewIdentity)
        queueMail(commit, {.kind = MailKind::UserCreated, .userId = user.id});
}

Verdict inviteAgain(Commit &commit, const Sight &sight, User user)
{
    if (auto refusal = mayAdminister(commit, sight, user, Permission::UsersInvite))
        return refusal;
    if (user.status != UserStatus::Invited)
        return Refusal{409, u"wrong-state"_s};
    invite(commit, std::move(user));
    return {};
}

Verdict cancelInvitation(Commit &commit, const Sight &sight, const User &user)
{
    if (auto refusal = mayAdminister(commit, sight, user, Permission::UsersInvite))
        return refusal;
    return user.invitation ? takeAway(commit, user) : Refusal{409, u"wrong-state"_s};
}

Verdict sendPasswordLink(Commit &commit, const Sight &sight, const User &user)
{
    if (auto refusal = mayAdminister(commit, sight, user, Permission::UsersManage))
        return refusal;
    if (user.status != UserStatus::Active)
        return Refusal{409, u"wrong-state"_s};
    if (user.passwordPending) {
        askForFirstPassword(commit, user.id);
    } else {
        mailLink(commit, MailKind::PasswordLink, LinkKind::Password, user.id,
                 commit.now().addSecs(passwordLinkHours * 3600));
    }
    return {};
}
