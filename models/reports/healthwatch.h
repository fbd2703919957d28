// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "findingmodel.h"
#include "health.h"

#include "models/cache/accountcache.h"
#include "models/format.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class AccountActions;

/// Checks the company's account as this device knows it, at once and again after each change, the more seldom the longer it takes. GUI thread.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    HealthWatch(AccountCache *cache, const AccountActions *actions, const Format &format, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const QList<HealthFinding> &findings() const { return m_findings; }
    /// Whether the person sees all that the check looks at.
    [[nodiscard]] bool isSeen(HealthCheck check) const;
    [[nodiscard]] int found() const; ///< findings of checks that are seen
    /// One for each check, in their order.
    [[nodiscard]] QList<FindingTopic> topics() const;

signals:
    void changed();
    void failed(const Error &error);

private:
    void checkSoon();
    void check();
    void take(const Result<QList<HealthFinding>> &found);
    [[nodiscard]] QString detailOf(const HealthFinding &finding) const;

    AccountCache *m_cache;
    const AccountActions *m_actions;
    Format m_format;
    QList<HealthFinding> m_findings;
    QTimer m_soon;
    QTimer m_hourly; ///< time alone makes an invitation expire
    QElapsedTimer m_since; ///< the beginning of the last check
    int m_pause;
    bool m_checking = false;
    bool m_stale = false;
    bool m_known = false;
};
