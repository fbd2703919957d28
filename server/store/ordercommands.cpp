// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "ordercommands.h"

#include "ordering.h"
#include "waitingorders.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the body may have: nothing else is taken.
Verdict checkParameters(const QJsonObject &body, std::initializer_list<QLatin1StringView> known)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return invalid(u'/' + it.key(), u"unknown-field"_s);
    }
    return {};
}

std::variant<QString, Refusal> commentOf(const QJsonObject &body, bool required)
{
    static const Field text = findField(RecordType::Role, u"description")->as(FieldType::LongText);
    const auto comment = cleanValue(text, body["comment"_L1]);
    if (const auto error = checkValue(text, comment))
        return invalid(u"/comment"_s, error->code);
    if (required && comment.toString().isEmpty())
        return invalid(u"/comment"_s, u"required"_s);
    return comment.toString();
}

Verdict decide(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    const bool approves = mutation.action == Mutation::Approve;
    if (auto refusal = checkParameters(mutation.body, {"comment"_L1}))
        return refusal;
    const auto comment = commentOf(mutation.body, !approves);
    if (const auto *refusal = std::get_if<Refusal>(&comment))
        return *refusal;
    return decideOrder(commit, sight, before, approves ? OrderStatus::Approved : OrderStatus::Rejected,
                       std::get<QString>(comment));
}

Verdict reassign(Commit &commit, const Sight &sight, const QJsonObject &body, const QJsonObject &before)
{
    if (auto refusal = checkParameters(body, {"approverIds"_L1, "comment"_L1}))
        return refusal;
    QStringList approvers;
    if (body.contains("approverIds"_L1) && !fromJson(body["approverIds"_L1], approvers))
        return invalid(u"/approverIds"_s, u"wrong-kind"_s);
    const auto comment = commentOf(body, true);
    if (const auto *refusal = std::get_if<Refusal>(&comment))
        return *refusal;
    return reassignOrder(commit, sight, before, approvers, std::get<QString>(comment));
}

} // namespace

Verdict commandOrder(Commit &commit, const Sight &sight, const Mutation &mutation, const QJsonObject &before)
{
    switch (mutation.action) {
    case Mutation::Approve:
    case Mutation::Reject:
        return decide(commit, sight, mutation, before);
    case Mutation::Reassign:
        return reassign(commit, sight, mutation.body, before);
    case Mutation::Remind: {
        auto refusal = checkParameters(mutation.body, {});
        return refusal ? refusal : remindApprovers(commit, before);
    }
    default:
        return Refusal{405, u"method-not-allowed"_s};
    }
}
