// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "caller.h"
#include "records.h"
#include "refusal.h"

#include <QJsonArray>

#include <map>

/// One writing transaction of one company: takes the company's next number, which becomes the revision of
/// every record that it touches, and writes the records with all that is found by them, the change log and
/// the audit. The rules are the callers'.
class Commit : public Records {
public:
    static constexpr int mostRows = 500;
    static constexpr qsizetype mostBytes = 1000 * 1024; ///< of rows; with what is around them 1 MiB

    /// `mutation` is the key of the request, empty for the service's own work. `now` is UTC.
    Commit(QSqlDatabase &database, const Caller &caller, const QString &mutation, const QDateTime &now);

    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] QSqlDatabase &connection() { return database(); } ///< for what stands outside the records
    [[nodiscard]] const QString &mutation() const { return m_mutation; }
    [[nodiscard]] qint64 seq() const
    {
        return m_seq;
    } ///< the number that this transaction takes if it changes anything
    [[nodiscard]] bool hasChanges() const { return !m_changes.empty(); }
    [[nodiscard]] bool hasMail() const { return m_hasMail; } ///< whether mail was queued
    void noteMail() { m_hasMail = true; }

    /// Stores the row, with this transaction's revision and time. Answers what is stored.
    QJsonObject put(RecordType type, QJsonObject row);
    template <class E>
    QJsonObject put(const E &record)
    {
        return put(E::type, toRow(record));
    }
    void remove(RecordType type, const QString &id); ///< nothing happens when it is not there

    /// One event of the audit: what happened to the record from `before` to `after`, one of which may be
    /// empty; and `more` of
    /// `{field, before, after}`.
    void audit(const QString &action, RecordType type, const QString &id, const QJsonObject &before,
               const QJsonObject &after, const QJsonArray &more = {});

    int run(const QString &statement,
            const QVariantList &values); ///< how many rows it changed; 0 after a failure
    void endSessionsOf(const QString &userId);

    /// Writes the change log. Too much for one commit is refused (`too-many-affected`).
    [[nodiscard]] Verdict finish();

private:
    struct Change {
        QJsonObject before;
        QJsonObject after;
    };

    void index(RecordType type, const QString &id, const QJsonObject &before, const QJsonObject &after);
    void indexOrder(const QString &id, const QJsonObject &row);

    Caller m_caller;
    QString m_mutation;
    qint64 m_seq = 0;
    bool m_hasMail = false;
    std::map<RecordKey, Change> m_changes;
};
