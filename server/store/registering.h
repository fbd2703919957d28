// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "identities.h"
#include "storecontext.h"

#include "models/entities/company.h"
#include "models/entities/user.h"

#include <variant>

/// A company that is about to be registered, with its first administrator, as they were checked.
struct Registration {
    Company company;
    User administrator;
    QString password;
    QString challenge; ///< PKCE S256 of who will be signed in
    QString fingerprint; ///< tells one registration from another, whatever the password
};

/// What somebody registers: `company`, `administrator`, `password`, `codeChallenge`. A Refusal names what is
/// missing, not known, or against the rules.
[[nodiscard]] std::variant<Registration, Refusal> readRegistration(const QJsonObject &body);

/// Who was made by a registration.
struct Registered {
    QString companyId;
    QString userId;
};

/// The company that an earlier registration under this key has made. A Refusal when that was another one.
[[nodiscard]] Result<std::variant<std::monostate, Registered, Refusal>>
recallRegistration(QSqlDatabase &database, const QString &key, const QString &fingerprint);

/// Makes the company, its topmost group, the built-in roles and the first administrator, who signs in as the
/// identity with their e-mail; a `passwordHash` becomes that of a new one. Refused when the organisation is
/// registered already. Within a writing transaction.
[[nodiscard]] Result<std::variant<Registered, Refusal>>
registerCompany(QSqlDatabase &database, const Registration &registration, const QString &passwordHash,
                const QString &key, const QString &origin, const QDateTime &now);

/// The company with that organisation number; empty when there is none.
[[nodiscard]] Result<QString> companyOfOrganisation(QSqlDatabase &database, const QString &country,
                                                    const QString &number);

/// Somebody who would like to become a user of a company that is registered.
struct AccessRequest {
    QString country;
    QString organisationNumber;
    QString name;
    QString email;
    QString comment;
};
[[nodiscard]] std::variant<AccessRequest, Refusal> readAccessRequest(const QJsonObject &body);

/// Tells the company's administrators by mail, once a day for each e-mail. Whether there is such a company is
/// what the answer says, and nothing of it.
[[nodiscard]] Result<bool> askForAccess(StoreContext &context, const AccessRequest &request,
                                        const QString &origin);
