// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findingmodel.h"

#include "models/cache/accountcache.h"
#include "models/format.h"

#include <QObject>
#include <QTimer>

class AccountActions;
class TitleIndex;

/// What somebody who takes over must know now: orders that wait, open invitations, budgets near their limit, and what this device has not sent
/// yet. Follows the account. GUI thread.
class Handover : public QObject
{
    Q_OBJECT
public:
    enum Topic { WaitingOrders, OpenInvitations, LowBudgets, Unsent, TopicCount };

    Handover(AccountCache *cache, const AccountActions *actions, TitleIndex *titles, const Format &format, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] QList<FindingTopic> topics() const; ///< one for each, in their order

signals:
    void changed();
    void failed(const Error &error);

private:
    void readSoon();
    void read();
    [[nodiscard]] QList<Finding> findings(Topic topic) const;
    [[nodiscard]] QList<Finding> unsent() const;
    [[nodiscard]] bool isSeen(Topic topic) const;

    AccountCache *m_cache;
    const AccountActions *m_actions;
    TitleIndex *m_titles;
    Format m_format;
    QList<CacheRow> m_rows[Unsent];
    QTimer m_soon;
    bool m_reading = false;
    bool m_stale = false;
    bool m_known = false;
};
