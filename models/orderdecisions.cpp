// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "orderdecisions.h"

#include "accountactions.h"

using namespace Qt::Literals::StringLiterals;

OrderDecisions::OrderDecisions(AccountActions *actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    connect(actions, &AccountActions::editStored, this, [this](const QUuid &id) { settle(id, {}); });
    connect(actions, &AccountActions::editFailed, this, [this](const QUuid &id, const Error &error) { settle(id, error); });
    connect(actions, &AccountActions::entriesChanged, this, &OrderDecisions::follow);
}

bool OrderDecisions::decide(const QString &command, const QList<QJsonObject> &orders, const QJsonObject &arguments)
{
    if (!m_awaited.isEmpty() || orders.isEmpty())
        return false;
    m_last = {command, {}};
    m_stored.clear();
    m_error.reset();
    setHeld({});
    for (const auto &order : orders)
        m_awaited.insert(m_actions->command({RecordType::Order, order["id"_L1].toString()}, command, order, arguments, delay), order);
    return true;
}

void OrderDecisions::settle(const QUuid &id, const std::optional<Error> &error)
{
    const auto found = m_awaited.constFind(id);
    if (found == m_awaited.constEnd())
        return;
    if (error) {
        m_error = error;
    } else {
        m_last.orders.append(*found);
        m_stored.append(id);
    }
    m_awaited.erase(found);
    if (!m_awaited.isEmpty())
        return;
    follow();
    emit kept(m_error);
}

void OrderDecisions::follow()
{
    if (!m_awaited.isEmpty())
        return;
    QSet<QUuid> held;
    for (const auto &entry : m_actions->entries()) {
        if (m_stored.contains(entry.id) && entry.state == EntryState::Queued && !entry.sent)
            held.insert(entry.id);
    }
    setHeld(held);
}

void OrderDecisions::setHeld(const QSet<QUuid> &held)
{
    const bool could = canTakeBack();
    m_held = held;
    if (could != canTakeBack())
        emit canTakeBackChanged();
}

void OrderDecisions::takeBack()
{
    if (!canTakeBack())
        return;
    const auto ids = m_held.values();
    m_stored.clear();
    setHeld({});
    m_actions->discard(ids);
    emit takenBack(int(ids.size()));
}
