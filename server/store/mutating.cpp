// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "mutating.h"

#include "editing.h"
#include "invoicing.h"
#include "ordercommands.h"
#include "ordering.h"
#include "rules.h"

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
        return before.isEmpty() ? submitApplication(commit, sight, after) : Refusal{405, u"method-not-allowed"_s};
    case RecordType::UserActivity:
    case RecordType::BudgetUsage:
        break;
    }
    return Refusal{405, u"method-not-allowed"_s};
}

bool mayMake(const Sight &sight, RecordType type)
{
    const auto needed =
        type == RecordType::Order ? std::optional(Permission::OrdersPlace) : describe(type).write;
    return needed && sight.may(*needed);
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
    if (mutation.type == RecordType::User && body.value("status"_L1) == "active"_L1)
        body.remove("status"_L1);
    return edited(commit, sight.actor(), mutation.type, {}, body);
}

Verdict create(Commit &commit, const Sight &sight, const Mutation &mutation)
{
    if (!mayMake(sight, mutation.type))
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

Verdict setStatus(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    const auto user = fromRow<User>(before);
    if (!user)
        return unreadableRow(user.error());
    auto refusal = mutation.action == Mutation::Disable ? disableUser(commit, sight, *user)
                                                        : enableUser(commit, sight, *user);
    const auto after = commit.row(RecordType::User, mutation.id);
    if (!refusal && after != before)
        commit.audit(actionName(mutation), mutation.type, mutation.id, before, after);
    return refusal;
}

Verdict withdraw(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    if (!mutation.body.isEmpty())
        return invalid(u'/' + mutation.body.begin().key(), u"unknown-field"_s);
    auto refusal = withdrawApplication(commit, sight, before);
    if (!refusal)
        commit.audit(actionName(mutation), mutation.type, mutation.id, before, commit.row(mutation.type, mutation.id));
    return refusal;
}

} // namespace

QString actionName(const Mutation &mutation)
{
    static constexpr std::array names{"create"_L1, "update"_L1,  "remove"_L1, "disable"_L1,
                                      "enable"_L1, "approve"_L1, "reject"_L1,  "withdraw"_L1,
                                      "reassign"_L1, "remind"_L1};
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
        return setStatus(commit, sight, mutation, before);
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
