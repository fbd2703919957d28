// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accessreport.h"

#include "models/cache/accountcache.h"

#include <QObject>

#include <functional>

class AccountActions;
class AccountQueries;

/// Gathers an access report: the records as the service last told them, without what waits here, and then the log, page by page. Once. GUI thread.
class AccessReader : public QObject
{
    Q_OBJECT
public:
    AccessReader(const QDateTime &moment, AccountCache *cache, const AccountActions *actions, AccountQueries *queries, QObject *parent = nullptr);

    void start();

signals:
    void finished(const Result<AccessReport> &report);

private:
    void replaceChanged();
    void readLog(size_t kind, const QString &cursor);

    QDateTime m_moment;
    AccountCache *m_cache;
    const AccountActions *m_actions;
    AccountQueries *m_queries;
    std::shared_ptr<AccessReport> m_report;
};
