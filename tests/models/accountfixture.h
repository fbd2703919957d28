// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/cache/accountcache.h"
#include "models/entities/permission.h"

#include <QTemporaryDir>

/// A cache in a folder of its own, and the rows that a test puts into it as if the service had told them.
class AccountFixture
{
public:
    AccountFixture();

    AccountCache cache;

    /// Begins a first synchronisation with these rows and ends it. False when the cache refused.
    [[nodiscard]] bool load(RecordType type, const QList<QJsonObject> &rows);
    /// Changes or adds rows; the cache announces it a moment later.
    [[nodiscard]] bool put(RecordType type, const QList<QJsonObject> &rows);
    [[nodiscard]] bool remove(RecordType type, const QStringList &ids);
    /// What waits above the service's row.
    [[nodiscard]] bool overlay(const Overlay &overlay);

    /// Waits for an answer.
    template<class T>
    [[nodiscard]] static Result<T> wait(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return future.result();
    }

    [[nodiscard]] static QString id(int number); ///< a record's id, in ascending order
    [[nodiscard]] static QJsonObject user(int number, const QString &firstName, const QString &groupId = id(1));
    [[nodiscard]] static QJsonObject group(int number, const QString &name, const QString &parentId = {});
    [[nodiscard]] static QJsonObject role(int number, const QString &name, PermissionSet permissions = {}, PermissionSet denies = {});

private:
    [[nodiscard]] bool write(CacheWrite write);
    [[nodiscard]] QList<RowChange> changes(RecordType type, const QList<QJsonObject> &rows);

    QTemporaryDir m_folder;
    SyncPosition m_position;
    qint64 m_revision = 0;
};
