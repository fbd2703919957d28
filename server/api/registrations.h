// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/httpreply.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/oauth/passwords.h"
#include "server/store/registering.h"

#include <QThreadPool>

/// `/v1/registrations` and `/v1/registrations/access-requests`: what is open to whoever has no account yet,
/// so many times an hour from one address. Thread-safe.
class Registrations {
public:
    static constexpr int mostAnHour = 20; ///< of each of the two, from one address

    /// `passwords` must outlive this object.
    Registrations(const StoreContext &context, Passwords &passwords);
    ~Registrations(); ///< waits for the passwords that are being hashed

    /// Answers the requests for these paths; false for every other path.
    [[nodiscard]] bool handle(const HttpRequest &request, const HttpReply &reply);

private:
    struct Attempt;

    [[nodiscard]] HttpResponse onRegistration(const Attempt &attempt);
    [[nodiscard]] HttpResponse onAccessRequest(const HttpRequest &request, const QJsonObject &body);
    [[nodiscard]] Result<int> wait(const HttpRequest &request, QLatin1StringView what);
    [[nodiscard]] Result<Verdict> refusalOfPassword(const Attempt &attempt, const Identity &identity);
    [[nodiscard]] HttpResponse make(const Attempt &attempt, const Identity &identity,
                                    const QString &passwordHash);

    StoreContext m_context;
    Passwords &m_passwords;
    QThreadPool m_hashing; ///< so that slow hashes do not keep other requests waiting
};
