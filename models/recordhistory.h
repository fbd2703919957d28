// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountqueries.h"
#include "audittexts.h"

#include <QObject>

/// What the log tells of one record: fetched from the service when it is asked for, and anew when the record has changed since. GUI thread.
class RecordHistory : public QObject
{
    Q_OBJECT
public:
    enum class State { NotAsked, Loading, Loaded, Failed };

    /// The queries outlive it.
    explicit RecordHistory(AccountQueries *queries, QObject *parent = nullptr);

    /// The record as it is now shown; its revision, and the rights that are restricted if it is a user. What was fetched of another record is
    /// dropped, what was fetched of this one is fetched anew if the revision has risen.
    void follow(const std::optional<RecordKey> &key, qint64 revision, PermissionSet restricted = {});
    void load();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< of Failed
    [[nodiscard]] const QList<AuditEvent> &events() const { return m_events; } ///< the newest first; of the pages fetched
    [[nodiscard]] const ToldTitles &told() const { return m_told; }
    [[nodiscard]] bool hasMore() const { return !m_cursor.isEmpty(); } ///< older events than those fetched
    /// Nothing for a restriction that the log does not tell of, or not yet.
    [[nodiscard]] std::optional<RestrictionOrigin> restrictionOrigin(Permission permission) const;

signals:
    void changed();

private:
    void fetch(const QString &cursor);
    void receive(const Result<QJsonObject> &answer);

    AccountQueries *m_queries;
    std::optional<RecordKey> m_key;
    qint64 m_revision = 0;
    PermissionSet m_restricted;
    State m_state = State::NotAsked;
    std::optional<Error> m_error;
    QList<AuditEvent> m_events;
    ToldTitles m_told;
    QHash<Permission, RestrictionOrigin> m_origins;
    QString m_cursor;
    int m_pages = 0;
    quint64 m_generation = 0;
};
