// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "changewaiters.h"

#include "server/http/httpreply.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/store/accountstore.h"
#include "server/store/upkeep.h"

/// What the service says of itself.
struct ApiOptions {
    QString supportPhone;
    QString supportEmail;
    QString supportHours; ///< as people read it
    int auditDays = Upkeep::auditDays; ///< for how long the audit trail is kept
};

/// The account API, version 1: `/health` and everything below `/v1`. Any thread.
class Api {
public:
    static constexpr int longestWait = 25; ///< seconds

    /// Both must outlive it; `waiters` is woken by the store's context after each commit.
    Api(AccountStore &store, ChangeWaiters &waiters, ApiOptions options)
        : m_store(store)
        , m_waiters(waiters)
        , m_options(std::move(options))
    {
    }
    ~Api() { m_waiters.stop(); } // what waits asks this object
    Q_DISABLE_COPY_MOVE(Api)

    /// Answers the request at once, or later when it waits for a change. Without a caller only what is public
    /// is answered.
    void handle(const HttpRequest &request, const std::optional<Caller> &caller, const HttpReply &reply);

private:
    /// Where a request goes: its path within the company, and who asks.
    struct Call {
        const HttpRequest &request;
        Caller caller;
        QStringList path;
    };

    [[nodiscard]] HttpResponse capabilities() const;
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const Caller &caller);
    [[nodiscard]] HttpResponse onMe(const Call &call);
    [[nodiscard]] HttpResponse onCompany(const Call &call);
    [[nodiscard]] HttpResponse onRecord(const Call &call, RecordType type);
    [[nodiscard]] HttpResponse onCommand(const Call &call, RecordType type);
    [[nodiscard]] HttpResponse onAudit(const Call &call);
    [[nodiscard]] HttpResponse onBatch(const Call &call);
    [[nodiscard]] HttpResponse onSnapshot(const Call &call);
    void onChanges(const Call &call, const HttpReply &reply);
    [[nodiscard]] HttpResponse write(const Call &call, Mutation::Action action, RecordType type,
                                     const QString &id);

    AccountStore &m_store;
    ChangeWaiters &m_waiters;
    ApiOptions m_options;
};
