// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QUuid>

#include <chrono>

class AccountActions;

/// Hands decisions on orders over, each bound to the order as the person saw it. They are on disk at once and leave after a few seconds; until they
/// do, the last of them can be taken back. GUI thread.
class OrderDecisions : public QObject
{
    Q_OBJECT
public:
    /// How long a decision is held back.
    static constexpr std::chrono::milliseconds delay{5000};

    explicit OrderDecisions(AccountActions *actions, QObject *parent = nullptr);

    /// One decision (`approve`, `reject`, `reassign`) on each of the orders, as they were seen. Ends in `kept`. Answers false while an earlier
    /// one is on its way to the disk.
    bool decide(const QString &command, const QList<QJsonObject> &orders, const QJsonObject &arguments = {});

    struct Last {
        QString command;
        QList<QJsonObject> orders; ///< those that are on disk
    };
    [[nodiscard]] const Last &last() const { return m_last; }
    [[nodiscard]] bool canTakeBack() const { return !m_held.isEmpty() && m_awaited.isEmpty(); }
    /// Gives up the decisions of the last time that have not left.
    void takeBack();

signals:
    /// The decisions are on disk; with an error, those that `last()` does not name are not.
    void kept(const std::optional<Error> &error);
    void takenBack(int count);
    void canTakeBackChanged();

private:
    void settle(const QUuid &id, const std::optional<Error> &error);
    void follow();
    void setHeld(const QSet<QUuid> &held);

    AccountActions *m_actions;
    Last m_last;
    QHash<QUuid, QJsonObject> m_awaited; ///< on their way to the disk
    QList<QUuid> m_stored;
    QSet<QUuid> m_held; ///< on disk, and never sent
    std::optional<Error> m_error;
};
