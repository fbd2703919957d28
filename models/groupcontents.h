// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"

#include <QObject>

class AccountActions;

/// What belongs to one group: its users, the groups right below it, and the budgets that apply to it, as they are when it is read. GUI thread.
class GroupContents : public QObject
{
    Q_OBJECT
public:
    GroupContents(AccountCache *cache, const QString &groupId, QObject *parent = nullptr);

    [[nodiscard]] bool isRead() const { return m_reading == 0; }
    [[nodiscard]] const QList<QJsonObject> &rows(RecordType type) const; ///< empty until it is read
    [[nodiscard]] int count(RecordType type) const { return int(rows(type).size()); }
    [[nodiscard]] bool isEmpty() const; ///< once it is read

    /// Asks for all of it to go to another group; whatever removes this one afterwards waits for that.
    void moveTo(const QString &groupId, AccountActions *actions) const;

signals:
    void read();
    void failed(const Error &error);

private:
    void add(RecordType type, const Result<QList<CacheRow>> &rows);

    QString m_id;
    QHash<RecordType, QList<QJsonObject>> m_rows;
    int m_reading = 0; ///< kinds that are still to come
};
