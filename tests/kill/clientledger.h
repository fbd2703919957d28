// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QStringList>

#include <map>

class ServiceAudit;

/// What one client has said about its edits, held against what is in its files and at the service after it was killed.
class ClientLedger {
public:
    /// A line of KillClient.
    void hear(const QByteArray &line);
    /// Judges the files as the dead client left them, in copies, so that the next one finds them as they were.
    void examine(const QString &profileFolder, ServiceAudit &service);
    /// What the client was told to be at the service is there.
    void examineAnswers(const ServiceAudit &service);
    /// Nothing may wait any more, and every edit that was told to be stored is at the service.
    void examineDrained(ServiceAudit &service);

    [[nodiscard]] qint64 nextNumber() const { return m_lastNumber; }
    [[nodiscard]] int stored() const { return m_stored; } ///< edits that the person was told are stored
    [[nodiscard]] int folded() const { return m_folded; } ///< of those, how many were sent as part of another
    [[nodiscard]] QStringList takeViolations() { return std::exchange(m_violations, {}); }

private:
    struct Edit {
        QString kind;
        QString id; ///< of the record
        QString field;
        QString entry; ///< empty: the client died before it could tell
        bool stored = false;
        bool settled = false; ///< known to be at the service, or to have been given up with a record that never was there
    };
    struct Outbox {
        QStringList entries;
        QHash<QString, qint64> numbers; ///< by record and field
    };

    enum class Fate { Waiting, Done, Lost };

    void readOutbox(const QString &folder, Outbox &outbox);
    void judge(const Outbox &outbox, const ServiceAudit &service);
    [[nodiscard]] Fate judge(qint64 number, Edit &edit, const Outbox &outbox, const ServiceAudit &service);
    [[nodiscard]] bool wasNeverThere(const QString &id, const Outbox &outbox, const ServiceAudit &service) const;

    std::map<qint64, Edit> m_edits;
    QHash<QString, qint64> m_numberOf; ///< by entry
    QHash<QString, qint64> m_storedNumber; ///< the last stored edit, by record and field
    QStringList m_answered; ///< entries that the client was told are at the service
    qint64 m_lastNumber = 0;
    int m_stored = 0;
    int m_folded = 0;
    QStringList m_violations;
};
