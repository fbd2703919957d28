// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mutating.h"

#include "editing.h"
#include "invoicing.h"
#include "ordercommands.h"
#include "ordering.h"
#include "rules.h"
#include "userlinks.h"

#include "models/entities/recordid.h"

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal unreadableRow(const Error &error)
{
    return {500, u"storage-failed"_s, error.detail};
}

Verdict apply(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before,
              const QJsonObject &after)
{
    switch (mutation.type) {
    case RecordType::Company:
        return applyCompany(commit, before, after);
    case RecordType::Role:
        return applyRole(commit, sight, before, after);
    case RecordType::Group:
        return applyGroup(commit, before, after);
    case RecordType::User:
        return applyUser(commit, sight, before, after, mutation.body.contains("paymentMethods"_L1));
    case RecordType::Budget:
        return applyBudget(commit, before, after);
    case RecordType::Order:
        return placeOrder(commit, sight, after);
    case RecordType::InvoiceApplication:
        return before.isEmpty() ? submitApplication(commit, sight, after)
                                : Refusal{405, u"method-not-allowed"_s};
    case RecordType::UserActivity:
    case RecordType::BudgetUsage:
        break;
    }
    return Refusal{405, u"method-not-allowed"_s};
}

bool isInvitation(const Mutation &mutation)
{
    return mutation.type == RecordType::User && mutation.body.value("status"_L1) == "invited"_L1;
}

bool mayMake(const Sight &sight, const Mutation &mutation)
{
    const auto needed = mutation.type == RecordType::Order ? std::optional(Permission::OrdersPlace)
        : isInvitation(mutation)                           ? Permission::UsersInvite
                                                           : describe(mutation.type).write;
    return needed && sight.may(*needed);
}

/// Whoever may invite says what belongs to an invitation as if they were to make the user; of the rest they
/// write nothing without being allowed to.
std::variant<Actor, Refusal> inviting(const Sight &sight, const QJsonObject &body)
{
    auto actor = sight.actor();
    if (sight.may(Permission::UsersManage))
        return actor;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto *field = findField(RecordType::User, it.key());
        if (field && !field->needs && !belongsToInvitation(it.key()))
            return Refusal{403, u"missing-permission"_s, {}, {{u'/' + it.key(), u"missing-permission"_s}}};
    }
    actor.permissions.insert(Permission::UsersManage);
    return actor;
}

std::variant<QJsonObject, Refusal> newRow(Commit &commit, const Sight &sight, const Mutation &mutation)
{
    auto body = mutation.body;
    if (!isRecordId(mutation.id) || (body.contains("id"_L1) && body.value("id"_L1) != mutation.id))
        return invalid(u"/id"_s, u"bad-id"_s);
    body["id"_L1] = mutation.id;
    if (mutation.type == RecordType::Order) {
        for (const auto &sum : {"net"_L1, "total"_L1}) {
            if (!body.contains(sum))
                return invalid(u'/' + sum, u"required"_s);
        }
        if (!body.contains("vat"_L1))
            body["vat"_L1] = toJson(Money{0, commit.company().currency});
    }
    // A person made here is active at once, which may be said.
    const bool isInvited = isInvitation(mutation);
    if (isInvited || (mutation.type == RecordType::User && body.value("status"_L1) == "active"_L1))
        body.remove("status"_L1);
    if (!isInvited)
        return edited(commit, sight.actor(), mutation.type, {}, body);
    const auto actor = inviting(sight, body);
    if (const auto *refusal = std::get_if<Refusal>(&actor))
        return *refusal;
    auto row = edited(commit, std::get<Actor>(actor), mutation.type, {}, body);
    if (auto *made = std::get_if<QJsonObject>(&row))
        (*made)["status"_L1] = toJson(UserStatus::Invited);
    return row;
}

Verdict create(Commit &commit, const Sight &sight, const Mutation &mutation)
{
    if (!mayMake(sight, mutation))
        return Refusal{403, u"missing-permission"_s};
    if (const auto *existing = commit.find(mutation.type, mutation.id)) {
        if (existing->deleted)
            return Refusal{410, u"gone"_s};
        QJsonObject extra{{u"createdByMutation"_s, existing->createdByMutation}};
        if (sight.sees(mutation.type, existing->row))
            extra[u"current"_s] = existing->row;
        return Refusal{409, u"id-exists"_s, {}, {}, extra};
    }
    auto row = newRow(commit, sight, mutation);
    if (auto *refusal = std::get_if<Refusal>(&row))
        return *refusal;
    if (auto refusal = apply(commit, sight, mutation, {}, std::get<QJsonObject>(row)))
        return refusal;
    if (mutation.type != RecordType::Order) // which tells more
        commit.audit(actionName(mutation), mutation.type, mutation.id, {},
                     commit.row(mutation.type, mutation.id));
    return {};
}

Verdict update(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    auto row = edited(commit, sight.actor(), mutation.type, before, mutation.body);
    if (auto *refusal = std::get_if<Refusal>(&row))
        return *refusal;
    const auto &after = std::get<QJsonObject>(row);
    if (saysTheSame(mutation.type, before, after))
        return {};
    if (auto refusal = apply(commit, sight, mutation, before, after))
        return refusal;
    commit.audit(actionName(mutation), mutation.type, mutation.id, before,
                 commit.row(mutation.type, mutation.id));
    return {};
}

Verdict remove(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    const auto &needed = describe(mutation.type).write;
    if (!needed || !sight.may(*needed))
        return Refusal{403, u"missing-permission"_s};
    Verdict refusal;
    if (mutation.type == RecordType::User) {
        const auto user = fromRow<User>(before);
        refusal = user ? removeUser(commit, sight, *user) : unreadableRow(user.error());
    } else {
        refusal = apply(commit, sight, mutation, before, {});
    }
    if (!refusal)
        commit.audit(actionName(mutation), mutation.type, mutation.id, before, {});
    return refusal;
}

Verdict commandUser(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    const auto user = fromRow<User>(before);
    if (!user)
        return unreadableRow(user.error());
    const auto refusal = [&] {
        switch (mutation.action) {
        case Mutation::Disable:
            return disableUser(commit, sight, *user);
        case Mutation::Invite:
            return inviteAgain(commit, sight, *user);
        case Mutation::CancelInvitation:
            return cancelInvitation(commit, sight, *user);
        case Mutation::ResetPassword:
            return sendPasswordLink(commit, sight, *user);
        default:
            return enableUser(commit, sight, *user);
        }
    }();
    const auto after = commit.row(RecordType::User, mutation.id);
    if (!refusal && (after != before || mutation.action == Mutation::ResetPassword))
        commit.audit(actionName(mutation), mutation.type, mutation.id, before, after);
    return refusal;
}

Verdict withdraw(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    if (!mutation.body.isEmpty())
        return invalid(u'/' + mutation.body.begin().key(), u"unknown-field"_s);
    auto refusal = withdrawApplication(commit, sight, before);
    if (!refusal)
        commit.audit(actionName(mutation), mutation.type, mutation.id, before,
                     commit.row(mutation.type, mutation.id));
    return refusal;
}

} // namespace

QString actionName(const Mutation &mutation)
{
    static constexpr std::array names{"create"_L1,       "update"_L1,  "remove"_L1, "disable"_L1,
                                      "enable"_L1,       "approve"_L1, "reject"_L1, "withdraw"_L1,
                                      "reassign"_L1,     "remind"_L1,  "invite"_L1, "cancelInvitation"_L1,
                                      "resetPassword"_L1};
    static_assert(names.size() == size_t(Mutation::ResetPassword) + 1);
    return wireName(mutation.type) + u'.' + names[size_t(mutation.action)];
}

Verdict notThere(Records &records, const Sight &sight, RecordType type, const QString &id)
{
    const auto *found = records.find(type, id);
    if (!found || !sight.sees(type, found->row))
        return Refusal{404, u"not-found"_s};
    if (found->deleted)
        return Refusal{410,
                       u"gone"_s,
                       {},
                       {},
                       {{u"tombstone"_s, QJsonObject{{u"id"_s, id}, {u"revision"_s, found->revision}}}}};
    return {};
}

Verdict carryOut(Commit &commit, const Sight &sight, const Mutation &mutation)
{
    if (mutation.action == Mutation::Create)
        return create(commit, sight, mutation);
    if (auto refusal = notThere(commit, sight, mutation.type, mutation.id))
        return refusal;
    const auto before = commit.row(mutation.type, mutation.id);
    if (before["revision"_L1].toInteger() != mutation.ifMatch)
        return Refusal{412, u"version-conflict"_s, {}, {}, {{u"current"_s, before}}};
    switch (mutation.action) {
    case Mutation::Update:
        return update(commit, sight, mutation, before);
    case Mutation::Remove:
        return remove(commit, sight, mutation, before);
    case Mutation::Disable:
    case Mutation::Enable:
    case Mutation::Invite:
    case Mutation::CancelInvitation:
    case Mutation::ResetPassword:
        return commandUser(commit, sight, mutation, before);
    case Mutation::Approve:
    case Mutation::Reject:
    case Mutation::Reassign:
    case Mutation::Remind:
        return commandOrder(commit, sight, mutation, before);
    case Mutation::Withdraw:
        return withdraw(commit, sight, mutation, before);
    case Mutation::Create:
        break;
    }
    return {};
}

Answer answerOf(Commit &commit, const Mutation &mutation)
{
    const auto seq = QByteArray::number(commit.hasChanges() ? commit.seq() : commit.seq() - 1);
    const auto *record = commit.find(mutation.type, mutation.id);
    if (!record)
        return {.status = 500, .refusal = Refusal{500, u"storage-failed"_s}};
    const auto revision = record->revision;
    if (record->deleted) {
        return {.body = "{\"tombstone\":{\"id\":\"" + mutation.id.toLatin1()
                    + "\",\"revision\":" + QByteArray::number(revision) + "},\"seq\":" + seq + '}'};
    }
    return {.status = mutation.action == Mutation::Create ? 201 : 200,
            .body = "{\"row\":" + textOfRow(record->row).toUtf8() + ",\"seq\":" + seq + '}',
            .revision = revision};
}
