// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"
#include "models/remote/oauthclient.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>

class ApiClient;
class NativeAccount;
class ServiceAudit;

/// Sends one change after the other over the program's own line to the service, without a pause, and each under its key until there is an
/// answer. Nobody else changes its records.
class ServiceSender : public QObject {
    Q_OBJECT
public:
    /// Edits that user, and makes, edits and removes groups below that one.
    ServiceSender(const QUrl &origin, const QString &companyId, const QString &userId, const QString &rootGroup, quint32 seed);
    ~ServiceSender() override;

    void begin(const QString &code); ///< signs in, and goes on from where it is
    void stop(); ///< sends no further change; `isIdle` once the last has its answer
    [[nodiscard]] bool isIdle() const { return !m_request && !m_sends; }
    [[nodiscard]] qint64 answered() const { return m_answered; } ///< changes
    [[nodiscard]] qint64 repeated() const { return m_repeated; } ///< attempts that had no answer

    /// Every change that was answered is there, and the records are no older than the answers.
    void judge(ServiceAudit &audit);
    [[nodiscard]] QStringList takeViolations() { return std::exchange(m_violations, {}); }

signals:
    void wasAnswered();
    void needsCode();

private:
    QCoro::Task<> signIn(QByteArray code);
    void sendNext();
    void send();
    void take(const PushOutcome &outcome);
    [[nodiscard]] PushRequest makeChange();

    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<NativeAccount> m_account;
    QRandomGenerator m_random;
    QString m_rootGroup;
    std::optional<PushRequest> m_request; ///< without an answer
    std::map<RecordKey, qint64> m_revisions; ///< of what it may change; 0: not told yet
    std::map<RecordKey, qint64> m_told; ///< the last revision in an answer
    QStringList m_unjudged; ///< keys that were answered
    QStringList m_violations;
    qint64 m_number = 0;
    qint64 m_answered = 0;
    qint64 m_repeated = 0;
    bool m_sends = false;
    bool m_signedIn = false;
};
