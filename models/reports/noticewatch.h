// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/format.h"
#include "models/noticenews.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class AccountActions;
class AccountCache;
class ApproverIndex;
class HealthWatch;
class OrderInbox;

/// Watches for what a person has asked to be told of, while the account is up to date: what stands there in the quiet time after the first
/// synchronisation is passed over. GUI thread.
class NoticeWatch : public QObject
{
    Q_OBJECT
public:
    struct Sources {
        AccountCache *cache;
        AccountActions *actions;
        ApproverIndex *approvers;
    };
    static constexpr std::chrono::seconds usualQuiet{60};

    NoticeWatch(NoticeKinds kinds, const Sources &sources, const Format &format, std::chrono::milliseconds quiet = usualQuiet,
                QObject *parent = nullptr);
    ~NoticeWatch() override;

signals:
    /// New things of one kind: what has happened in a sentence, the names of the things (text from outside), and the first of them.
    void arisen(NoticeKind kind, const QString &sentence, const QString &names, const NoticeItem &first);

private:
    void followStatus();
    void readOrders();
    void readFindings();
    void readDecisions();
    void take(NoticeKind kind, const QList<NoticeItem> &now);
    [[nodiscard]] bool isLive() const;

    NoticeKinds m_kinds;
    Sources m_sources;
    NoticeNews m_news;
    std::unique_ptr<OrderInbox> m_inbox; ///< null when not asked for, as the next
    std::unique_ptr<HealthWatch> m_health;
    QTimer m_ordersSoon;
    QTimer m_quiet;
    bool m_begun = false;
};
