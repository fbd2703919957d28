// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>

/// One of the companies in which a person is a user.
struct Membership {
    QString companyId;
    QString companyName;
    QString userId;
};

/// Who signs in with an e-mail and a password.
struct Identity {
    QString id{}; ///< empty: there is none
    QString passwordHash{}; ///< empty: no password yet
    bool isVerified = false; ///< has shown, by a link that was mailed there, that the e-mail is theirs
    QString email{}; ///< folded

    /// Whether they may act as whatever user is made for their e-mail.
    [[nodiscard]] bool isSettled() const { return isVerified && !passwordHash.isEmpty(); }
};

/// The e-mail as identities are told apart by it: trimmed, composed, without case.
[[nodiscard]] QString foldedEmail(const QString &email);

[[nodiscard]] Result<Identity> identityWith(QSqlDatabase &database, const QString &email);
[[nodiscard]] Result<Identity> identityOf(QSqlDatabase &database, const QString &companyId,
                                          const QString &userId);

/// The id of the identity with that e-mail, made without a password when there is none yet. Within a writing
/// transaction.
[[nodiscard]] Result<QString> identityFor(QSqlDatabase &database, const QString &email, const QDateTime &now);

/// Says that this user signs in as that identity. Within a writing transaction.
[[nodiscard]] Result<void> linkIdentity(QSqlDatabase &database, const QString &identityId,
                                        const QString &companyId, const QString &userId);

/// Sets the hash of a new password, and ends all sessions of the identity. Within a writing transaction.
[[nodiscard]] Result<void> setPassword(QSqlDatabase &database, const QString &identityId,
                                       const QString &passwordHash);

/// Notes that whoever has the identity's password was reached at its e-mail. Within a writing transaction.
[[nodiscard]] Result<void> setVerified(QSqlDatabase &database, const QString &identityId,
                                       const QDateTime &now);

/// The users that the identity is: companies and ids.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> usersOf(QSqlDatabase &database,
                                                                 const QString &identityId);

/// Where the identity may sign in: its active users, by the company's name. Those that others made wait until
/// the e-mail is known to be the identity's.
[[nodiscard]] Result<QList<Membership>> memberships(QSqlDatabase &database, const QString &identityId);
