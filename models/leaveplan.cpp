// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "leaveplan.h"

#include "errortext.h"
#include "userrules.h"
#include "whenready.h"

#include "models/entities/json.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QDate dayOf(const QJsonValue &value)
{
    QDate day;
    return fromJson(value, day) ? day : QDate();
}

QString lacking()
{
    return ErrorText::reason(u"missing-permission"_s);
}

FieldIntent replaced(const QJsonObject &row, const QString &field, const QJsonValue &value)
{
    const auto before = row[field];
    return {field, before.isUndefined() ? QJsonValue(QJsonValue::Null) : before, value};
}


} // namespace

LeavePlan::LeavePlan(LeaveFacts facts, Actor actor, RoleLookup roleOf, QDate today)
    : m_facts(std::move(facts))
    , m_actor(std::move(actor))
    , m_roleOf(std::move(roleOf))
    , m_today(today)
{
}

bool LeavePlan::canApprove(const CacheRow &user) const
{
    const auto person = fromRow<User>(user.row);
    return person && person->status == UserStatus::Active && effectivePermissions(*person, m_roleOf).contains(Permission::OrdersApprove);
}

bool LeavePlan::outranks(const CacheRow &user) const
{
    const auto person = fromRow<User>(user.row);
    return user.id == m_actor.userId || (person && ::outranks(m_actor, effectivePermissions(*person, m_roleOf)));
}

QList<CacheRow> LeavePlan::touched(LeavePart part, const LeaveChoices &choices) const
{
    switch (part) {
    case LeavePart::End:
        return {m_facts.user};
    case LeavePart::ApproverLists:
        return m_facts.groups;
    case LeavePart::Orders: {
        // Nobody passes on an order of their own, and nobody approves theirs.
        auto orders = m_facts.orders;
        orders.removeIf([&](const CacheRow &order) {
            const auto buyer = order.row["placedBy"_L1].toString();
            return buyer == m_actor.userId || (choices.successor && buyer == choices.successor->id);
        });
        return orders;
    }
    case LeavePart::Delegations: {
        auto delegators = m_facts.delegators;
        delegators.removeIf([this](const CacheRow &user) { return !outranks(user); });
        return delegators;
    }
    case LeavePart::Budgets:
        break;
    }
    return m_facts.budgets;
}

QString LeavePlan::whyNot(LeavePart part, const LeaveChoices &choices) const
{
    const auto may = [this](Permission permission) { return m_actor.permissions.contains(permission); };
    const bool isAtOnce = !choices.lastDay.isValid();
    if (part != LeavePart::End && touched(part, choices).isEmpty())
        return {};
    switch (part) {
    case LeavePart::End:
        if (isAtOnce && m_facts.isLastAdministrator)
            return ErrorText::reason(u"last-administrator"_s);
        if (auto why = UserRules::whyNot(UserAction::Disable, m_actor, m_facts.user, m_roleOf); isAtOnce || m_facts.user.id == m_actor.userId)
            return why;
        if (choices.lastDay < m_today)
            return QCoreApplication::translate("LeavePlan", "The last day is over already.");
        return !may(Permission::UsersManage) ? lacking() : outranks(m_facts.user) ? QString() : ErrorText::reason(u"outranked"_s);
    case LeavePart::ApproverLists:
        if (!may(Permission::GroupsManage))
            return lacking();
        return choices.successor && !canApprove(*choices.successor) ? ErrorText::reason(u"cannot-approve"_s) : QString();
    case LeavePart::Orders:
        if (m_actor.permissions != PermissionSet::all())
            return QCoreApplication::translate("LeavePlan", "Only administrators pass orders on.");
        if (!choices.successor)
            return QCoreApplication::translate("LeavePlan", "Choose who approves instead.");
        return canApprove(*choices.successor) ? QString() : ErrorText::reason(u"cannot-approve"_s);
    case LeavePart::Delegations:
        return may(Permission::UsersManage) ? QString() : lacking();
    case LeavePart::Budgets:
        break;
    }
    return may(Permission::BudgetsManage) ? QString() : lacking();
}

QJsonArray LeavePlan::withSuccessor(const QJsonValue &approverIds, const LeaveChoices &choices) const
{
    QJsonArray ids;
    for (const auto &id : approverIds.toArray()) {
        if (id.toString() != m_facts.user.id)
            ids.append(id);
    }
    if (choices.successor && !ids.contains(choices.successor->id))
        ids.append(choices.successor->id);
    return ids;
}

LeaveStep LeavePlan::stepFor(LeavePart part, const CacheRow &record, const LeaveChoices &choices) const
{
    const auto &row = record.row;
    const auto lastDay = choices.lastDay;
    switch (part) {
    case LeavePart::End:
        if (!lastDay.isValid())
            return {part, {RecordType::User, record.id}, {}, u"disable"_s, row, {}};
        return {part, {RecordType::User, record.id}, {replaced(row, u"activeUntil"_s, toJson(lastDay))}, {}, {}, {}};
    case LeavePart::ApproverLists:
        return {part, {RecordType::Group, record.id}, {replaced(row, u"approverIds"_s, withSuccessor(row["approverIds"_L1], choices))}, {}, {}, {}};
    case LeavePart::Orders:
        return {part, {RecordType::Order, record.id}, {}, u"reassign"_s, row,
                {{u"approverIds"_s, withSuccessor(row["approverIds"_L1], choices)}, {u"comment"_s, choices.comment}}};
    case LeavePart::Delegations: {
        auto delegate = row["delegate"_L1].toObject();
        const bool goesOn = lastDay.isValid() && dayOf(delegate["from"_L1]) <= lastDay;
        if (goesOn)
            delegate[u"to"_s] = toJson(std::min(dayOf(delegate["to"_L1]), lastDay));
        return {part, {RecordType::User, record.id}, {replaced(row, u"delegate"_s, goesOn ? QJsonValue(delegate) : QJsonValue())}, {}, {}, {}};
    }
    case LeavePart::Budgets:
        break;
    }
    const bool goesOn = lastDay.isValid() && dayOf(row["startsOn"_L1]) <= lastDay;
    const auto known = dayOf(row["endsOn"_L1]);
    const auto endsOn = known.isValid() ? std::min(known, lastDay) : lastDay;
    const auto end = goesOn ? replaced(row, u"endsOn"_s, toJson(endsOn)) : replaced(row, u"active"_s, false);
    return {part, {RecordType::Budget, record.id}, {end}, {}, {}, {}};
}

QList<LeaveStep> LeavePlan::steps(const LeaveChoices &choices) const
{
    QList<LeaveStep> steps;
    for (const auto part : {LeavePart::Orders, LeavePart::ApproverLists, LeavePart::Delegations, LeavePart::Budgets, LeavePart::End}) {
        if (!choices.parts.contains(part) || !whyNot(part, choices).isEmpty())
            continue;
        const auto records = touched(part, choices);
        for (const auto &record : records) {
            auto step = stepFor(part, record, choices);
            const bool changes = !step.command.isEmpty()
                || std::any_of(step.intents.begin(), step.intents.end(),
                               [](const FieldIntent &intent) { return !sameValue(intent.base, intent.value); });
            if (changes)
                steps.append(std::move(step));
        }
    }
    return steps;
}

QList<CacheRow> LeavePlan::groupsWithoutApprover(const LeaveChoices &choices) const
{
    auto groups = m_facts.groups;
    groups.removeIf([&](const CacheRow &group) { return !withSuccessor(group.row["approverIds"_L1], choices).isEmpty(); });
    return groups;
}

namespace {

struct LeaveReading {
    AccountCache *cache;
    QObject *context;
    QString userId;
    QDate today;
    std::function<void(const Result<LeaveFacts> &)> done;
    LeaveFacts facts;
};
using SharedReading = std::shared_ptr<LeaveReading>;

template<class Next>
void readThere(const SharedReading &reading, const ListQuery &query, Next next)
{
    whenReady(reading->context, reading->cache->ids(query), [reading, type = query.type, next](const Result<ListIds> &ids) {
        if (!ids)
            return reading->done(ids.error());
        whenReady(reading->context, reading->cache->rows(type, {ids->numbers->begin(), ids->numbers->end()}),
                  [reading, next](const Result<QList<CacheRow>> &rows) {
                      if (!rows)
                          return reading->done(rows.error());
                      auto there = *rows;
                      there.removeIf([](const CacheRow &row) { return row.deleted; });
                      next(there);
                  });
    });
}

bool isOver(const QJsonValue &day, QDate today)
{
    const auto end = dayOf(day);
    return end.isValid() && end < today;
}

/// The last of it: what belongs to the user alone.
void readRest(const SharedReading &reading)
{
    const auto &id = reading->userId;
    readThere(reading, {RecordType::User, {}, {}, {{u"delegateId"_s, {id}}}}, [=](QList<CacheRow> users) {
        users.removeIf([&](const CacheRow &user) { return isOver(user.row["delegate"_L1]["to"_L1], reading->today); });
        reading->facts.delegators = users;
        readThere(reading, {RecordType::Budget, {}, {}, {{u"ownerId"_s, {reading->userId}}}}, [=](QList<CacheRow> budgets) {
            budgets.removeIf([&](const CacheRow &budget) {
                return !budget.row["active"_L1].toBool(true) || isOver(budget.row["endsOn"_L1], reading->today);
            });
            reading->facts.budgets = budgets;
            findFootprint(reading->cache, {reading->userId}, reading->context,
                          [reading](const Result<UserFootprint> &footprint) {
                              if (!footprint)
                                  return reading->done(footprint.error());
                              reading->facts.ownWaitingOrders = footprint->ownWaitingOrders;
                              reading->done(reading->facts);
                          });
        });
    });
}

} // namespace

void findLeaveFacts(AccountCache *cache, const QString &userId, QDate today, QObject *context,
                    std::function<void(const Result<LeaveFacts> &)> done)
{
    auto reading = std::make_shared<LeaveReading>(LeaveReading{cache, context, userId, today, std::move(done), {}});
    whenReady(context, cache->row({RecordType::User, userId}), [=](const Result<CacheRow> &user) {
        if (!user)
            return reading->done(user.error());
        reading->facts.user = *user;
        readThere(reading, {RecordType::Group, {}, {}, {{u"approverIds"_s, {userId}}}}, [=](const QList<CacheRow> &groups) {
            reading->facts.groups = groups;
            const ListQuery waiting{RecordType::Order, {}, {}, {{u"status"_s, {u"pendingApproval"_s}}, {u"approverIds"_s, {userId}}}};
            readThere(reading, waiting, [=](const QList<CacheRow> &orders) {
                reading->facts.orders = orders;
                readRest(reading);
            });
        });
    });
}
