// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mailtransport.h"

#include "server/store/mailstore.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

struct MailerOptions {
    QString issuer; ///< the service's address, without a slash at the end
    QString from; ///< the address that mails come from
    std::chrono::milliseconds firstWait =
        std::chrono::minutes(1); ///< before the second try; doubles with each
    std::chrono::milliseconds longestWait = std::chrono::hours(4);
    std::chrono::milliseconds giveUpAfter = std::chrono::hours(5 * 24);
};

/// Takes the mails out of the queue and hands them over, in a thread of its own, as long as it lives. A mail
/// leaves once; only when the service stops between the handing over and the note of it does it leave again,
/// with the same Message-ID.
class Mailer {
public:
    Mailer(StoreContext context, std::unique_ptr<MailTransport> transport, MailerOptions options);
    ~Mailer(); ///< ends a delivery that is under way
    Q_DISABLE_COPY_MOVE(Mailer)

    void wake(); ///< looks into the queue; any thread

private:
    void run();
    void deliver(const StoredMail &mail);
    void waitFor(std::chrono::milliseconds time, bool wakes = true);
    [[nodiscard]] std::chrono::milliseconds untilNext();
    [[nodiscard]] QByteArray mimeOf(const StoredMail &mail) const;

    StoreContext m_context;
    MailStore m_store;
    std::unique_ptr<MailTransport> m_transport;
    MailerOptions m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stops = false;
    bool m_isWoken = false;
    std::thread m_thread; ///< last: begins when the rest is there
};
