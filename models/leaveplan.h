// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"
#include "models/engine/outboxentry.h"
#include "models/entities/rights.h"

#include <QJsonArray>
#include <QSet>

#include <functional>

/// What somebody who leaves the company leaves behind, as far as the person at the program sees it.
struct LeaveFacts {
    CacheRow user;
    QList<CacheRow> groups; ///< that name them as approver
    QList<CacheRow> orders; ///< that wait and that they may decide
    QList<CacheRow> delegators; ///< whose delegate they are, now or later
    QList<CacheRow> budgets; ///< their own that have not ended
    qint64 ownWaitingOrders = 0; ///< orders of theirs that wait for others
    bool isLastAdministrator = false; ///< told by Administrators
};

/// The parts of leaving that can be chosen one by one.
enum class LeavePart { End, ApproverLists, Orders, Delegations, Budgets };

struct LeaveChoices {
    QDate lastDay; ///< not valid: at once
    std::optional<CacheRow> successor; ///< who approves in their place
    QSet<LeavePart> parts; ///< to be carried out, as far as they are allowed
    QString comment; ///< for the orders that are passed on
};

/// One change on the way: an entry for the queue.
struct LeaveStep {
    LeavePart part;
    RecordKey key;
    QList<FieldIntent> intents; ///< of an edit
    QString command; ///< instead of an edit
    QJsonObject seen; ///< of a command
    QJsonObject arguments;
};

/// How an employee leaves: what it takes, for what the person at the program lacks the right, and in which order it is sent. Values alone.
class LeavePlan
{
public:
    LeavePlan(LeaveFacts facts, Actor actor, RoleLookup roleOf, QDate today);

    [[nodiscard]] const LeaveFacts &facts() const { return m_facts; }
    /// Why the part cannot be carried out with these choices, as a sentence; empty when it can, or when there is nothing to do in it.
    [[nodiscard]] QString whyNot(LeavePart part, const LeaveChoices &choices) const;
    /// The records that the part changes, whether or not it may be carried out.
    [[nodiscard]] QList<CacheRow> touched(LeavePart part, const LeaveChoices &choices) const;
    /// In the order of sending: orders are passed on while the person is still there.
    [[nodiscard]] QList<LeaveStep> steps(const LeaveChoices &choices) const;
    /// Groups that would be left without an approver of their own.
    [[nodiscard]] QList<CacheRow> groupsWithoutApprover(const LeaveChoices &choices) const;

private:
    [[nodiscard]] LeaveStep stepFor(LeavePart part, const CacheRow &record, const LeaveChoices &choices) const;
    [[nodiscard]] QJsonArray withSuccessor(const QJsonValue &approverIds, const LeaveChoices &choices) const;
    [[nodiscard]] bool canApprove(const CacheRow &user) const;
    [[nodiscard]] bool outranks(const CacheRow &user) const;

    LeaveFacts m_facts;
    Actor m_actor;
    RoleLookup m_roleOf;
    QDate m_today;
};

/// Reads from the cache what the user leaves behind; `done` is called later, while `context` lives.
void findLeaveFacts(AccountCache *cache, const QString &userId, QDate today, QObject *context,
                    std::function<void(const Result<LeaveFacts> &)> done);
