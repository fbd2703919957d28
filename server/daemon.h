// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "daemonoptions.h"

#include "server/api/api.h"
#include "server/api/registrations.h"
#include "server/http/httpfront.h"
#include "server/mail/mailer.h"
#include "server/oauth/oauth.h"
#include "server/pages/linkpages.h"
#include "server/staff/staffserver.h"
#include "server/store/fileclaim.h"
#include "server/store/upkeep.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <mutex>

/// The account service: builds its parts over one database, and serves until it goes.
class Daemon : public QObject {
    Q_OBJECT
public:
    explicit Daemon(DaemonOptions options, QObject *parent = nullptr);
    ~Daemon() override; ///< answers whoever waits, and closes the database

    /// Opens the database, fills it with the sample if asked to, and listens. What it says on standard output
    /// is one line of JSON: `listening`, and with `--demo` `oneTimeCode` with a code for each role. An
    /// Error's detail is one sentence for people.
    [[nodiscard]] Result<void> start();

    /// Obeys one line of the demonstration's client: `code ROLE` is answered with a line of JSON on standard
    /// output.
    void obey(const QByteArray &line);

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Result<void> claimFile();
    [[nodiscard]] Error anotherRuns() const;
    [[nodiscard]] Result<void> fillWithSample();
    [[nodiscard]] Result<void> keepUp();
    [[nodiscard]] Result<void> startStaffServer();
    [[nodiscard]] Result<void> startMailer(const QString &listening);
    [[nodiscard]] Result<QByteArray> oneTimeCode(const QString &email);
    void answer(const HttpRequest &request, const HttpReply &reply);
    void noteSession(const Caller &caller);

    const DaemonOptions m_options;
    qint64 m_daysAhead = 0; ///< of `--today` to the real day
    Passwords m_passwords;
    std::unique_ptr<FileClaim> m_claim; ///< of the database, where it is a file
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreContext> m_context;
    std::unique_ptr<OAuth> m_oauth;
    std::unique_ptr<LinkPages> m_linkPages;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<ChangeWaiters> m_waiters;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<Upkeep> m_upkeep;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<Mailer> m_mailer;
    std::atomic<Mailer *> m_wakes = nullptr; ///< the same, for any thread
    std::mutex m_guard;
    QSet<QString> m_sessions; ///< those seen since the start
    std::unique_ptr<StaffServer> m_staff;
    std::unique_ptr<HttpFront> m_front; ///< last: no request is served any more when the rest goes
};
