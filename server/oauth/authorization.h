// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "signer.h"
#include "signinpage.h"

#include "server/http/httpreply.h"
#include "server/http/httprequest.h"
#include "server/store/database.h"

#include <QThreadPool>

#include <functional>

class Passwords;

/// `/oauth/authorize`: shows the sign-in page, checks the password, lets the person choose a company, and
/// sends the browser back to the client with a code. Thread-safe.
class Authorization {
public:
    Authorization(Database &database, Passwords &passwords, const Signer &signer,
                  std::function<QDateTime()> clock);
    ~Authorization(); ///< waits for the passwords that are being checked

    /// `issuer` is the service's own address, without a slash at the end.
    [[nodiscard]] HttpResponse show(const HttpRequest &request, const QByteArray &issuer) const;
    void submit(const HttpRequest &request, const QByteArray &issuer, const HttpReply &reply);

private:
    struct Form;

    [[nodiscard]] std::optional<Form> opened(const HttpRequest &request, const QByteArray &issuer) const;
    [[nodiscard]] HttpResponse signIn(const Form &form, const QString &email, const QString &password);
    [[nodiscard]] Result<QString> signedIn(const Form &form, const QString &account, const QString &password);
    [[nodiscard]] HttpResponse grant(const Form &form, const QString &identityId, const QString &companyId);
    [[nodiscard]] QByteArray sealed(const QJsonObject &object) const;

    Database &m_database;
    Passwords &m_passwords;
    Signer m_signer;
    std::function<QDateTime()> m_clock;
    QThreadPool m_hashing; ///< so that slow hashes do not keep other requests waiting
};
