// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "audit.h"
#include "feed.h"
#include "storecontext.h"

/// What one request to write asks for.
struct Mutation {
    enum Action {
        Create,
        Update,
        Remove,
        Disable,
        Enable,
        Approve,
        Reject,
        Withdraw,
        Reassign,
        Remind,
        Invite, ///< again
        CancelInvitation,
        ResetPassword
    };

    Action action = Update;
    RecordType type = RecordType::Company;
    QString id;
    QJsonObject body; ///< the new record, the patch, or the command's parameters
    QString key; ///< of the request
    QString fingerprint; ///< fingerprintOf() the request
    qint64 ifMatch = 0; ///< the revision that the client has seen; not for Create
};

/// What a request is answered.
struct Answer {
    int status = 200;
    QByteArray body{}; ///< JSON
    qint64 revision = 0; ///< of the record in the body, for its ETag; 0: none
    QByteArray next{}; ///< of a snapshot: the key of the next page
    bool hasNews = true; ///< of the changes: false when there were none
    Verdict refusal{}; ///< then the rest says nothing
};

/// The accounts of all companies, as the callers may see and change them: every rule of the service holds for
/// whatever comes through here. Any thread.
class AccountStore {
public:
    explicit AccountStore(StoreContext context) : m_context(std::move(context)) { }

    [[nodiscard]] Answer change(const Caller &caller, const Mutation &mutation);

    [[nodiscard]] Answer me(const Caller &caller);
    [[nodiscard]] Answer record(const Caller &caller, RecordType type, const QString &id);
    [[nodiscard]] Answer periods(const Caller &caller, const QString &budgetId); ///< see budgetPeriods()
    [[nodiscard]] Answer approvers(const Caller &caller); ///< see deciders()
    [[nodiscard]] Answer audit(const Caller &caller, const AuditFilter &filter);
    [[nodiscard]] Answer snapshot(const Caller &caller, const QByteArray &pageKey);
    [[nodiscard]] Answer changes(const Caller &caller, const QByteArray &cursor, int limit = Feed::mostRows);

    [[nodiscard]] Answer health(); ///< of the database; open to everybody

private:
    template <class F>
    [[nodiscard]] Answer readAs(const Caller &caller, F &&f);
    void auditRefusal(const Caller &caller, const Mutation &mutation, const Refusal &refusal);

    StoreContext m_context;
    Digests m_digests;
};
