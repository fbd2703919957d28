// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/listquery.h"
#include "models/entities/result.h"

#include <QFuture>
#include <QObject>
#include <QTimeZone>

class AccountActions;
class AccountCache;
class ApproverIndex;

/// The orders that wait for the person who is signed in, or for somebody whom they stand in for today. Follows cache, queue and approvers. GUI
/// thread.
class OrderInbox : public QObject
{
    Q_OBJECT
public:
    /// `zone` is where a day begins.
    OrderInbox(AccountCache *cache, AccountActions *actions, ApproverIndex *approvers, const QTimeZone &zone, QObject *parent = nullptr);

    /// Whether orders can wait for this person at all.
    [[nodiscard]] bool mayDecide() const;
    /// The person first, then whom they stand in for today.
    [[nodiscard]] const QStringList &actingFor() const { return m_actingFor; }
    /// Lets just these orders through in a list of orders.
    [[nodiscard]] QList<FieldFilter> filters() const;
    /// How many of them the person has not decided on yet.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Whether the count is known, as it is a moment after the beginning.
    [[nodiscard]] bool isCounted() const { return m_counted; }
    /// What the person has decided on the order, as a command (`approve`, `reject`, `reassign`), while it has not reached the service; empty when
    /// nothing.
    [[nodiscard]] QString queuedDecision(const QString &orderId) const;

signals:
    void countChanged();
    void counted(); ///< for the first time
    void actingForChanged();

private:
    void follow();
    void ask();
    void reckon();

    AccountCache *m_cache;
    AccountActions *m_actions;
    ApproverIndex *m_approvers;
    QTimeZone m_zone;
    QStringList m_actingFor;
    QFuture<Result<ListIds>> m_answer;
    qint64 m_waiting = 0; ///< as the cache has it
    qint64 m_count = 0;
    bool m_counted = false;
};
