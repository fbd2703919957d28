// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/merge.h"
#include "models/entities/rights.h"

#include <QObject>
#include <QSet>
#include <QUuid>

#include <memory>
#include <vector>

class AccountActions;
class AccountCache;
class RoleIndex;

/// Gives everybody who has a role another one in its place, so that it can be removed: an edit for each holder, a batch at a time. GUI thread.
class RoleMove : public QObject
{
    Q_OBJECT
public:
    RoleMove(const QString &roleId, AccountCache *cache, RoleIndex *roles, AccountActions *actions, QObject *parent = nullptr);

    [[nodiscard]] bool isReady() const { return m_ready; } ///< the holders are known
    [[nodiscard]] const QList<User> &holders() const { return m_holders; }
    /// Those whose roles the person may not change so, with the code why.
    struct Refused {
        User user;
        QString code;
    };
    [[nodiscard]] QList<Refused> refused(const QString &replacementId) const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; }

    /// Ends in finished, once every edit is on disk, or in failed. Nobody must be refused.
    void start(const QString &replacementId);

signals:
    void changed(); ///< ready, or further
    void finished();
    void failed(const Error &error); ///< those moved so far stay moved

private:
    void read(size_t from);
    void next();
    [[nodiscard]] User moved(User user, const QString &replacementId) const;

    QString m_roleId;
    AccountCache *m_cache;
    RoleIndex *m_roles;
    AccountActions *m_actions;
    std::shared_ptr<const std::vector<qint64>> m_numbers;
    QList<User> m_holders;
    QString m_replacementId;
    QSet<QUuid> m_underWay;
    int m_next = 0;
    int m_done = 0;
    bool m_ready = false;
    bool m_running = false;
};
