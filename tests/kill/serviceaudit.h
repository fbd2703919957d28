// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

/// What the service has done, read from its file beside it, and judged by what can be told from that alone: a change is done at most once, every
/// record's numbers rise, nothing was refused, and the chain of the audit holds.
class ServiceAudit {
public:
    explicit ServiceAudit(const QString &database);
    ~ServiceAudit();

    /// Takes in what has been done since the last call.
    void readOn();
    /// Computes the chain anew from its beginning, and has SQLite look through the file.
    void examine();
    /// The numbers of commits and of audit entries have no gap and end where the company says; every change has its answer kept.
    void examineSequences();

    [[nodiscard]] bool hasDone(const QString &mutation) const { return m_mutations.contains(mutation); }
    /// Of a live or removed record of the larger company; 0: there is none.
    [[nodiscard]] qint64 revision(const QString &id);
    [[nodiscard]] const QString &company() const { return m_company; } ///< the larger one
    [[nodiscard]] qsizetype count() const { return m_mutations.size(); }
    /// The number of the last edit of that field that has been done; 0: none.
    [[nodiscard]] qint64 lastNumber(const QString &id, const QString &field) const { return m_numbers.value(id + field); }
    /// The rows of a kind of the larger company, by id.
    [[nodiscard]] QHash<QString, QJsonObject> rows(const QString &type);
    [[nodiscard]] QStringList takeViolations() { return std::exchange(m_violations, {}); }

private:
    void examineChain(const QString &company, const QString &anchor, const QString &last);
    void noteChanges(const QString &id, const QJsonArray &changes);

    QSqlDatabase m_database;
    QString m_company;
    qint64 m_last = 0;
    QSet<QString> m_mutations;
    QHash<QString, qint64> m_numbers; ///< by record and field
    QStringList m_violations;
};

/// The number in a text of the form `K17`, with whatever may stand before it; 0 for another text.
[[nodiscard]] qint64 numberIn(const QString &value);
