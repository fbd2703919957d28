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

/// The e-mail as identities are told apart by it: trimmed, composed, without case.
[[nodiscard]] QString foldedEmail(const QString &email);

/// The id of the identity with that e-mail, made without a password when there is none yet. Within a writing
/// transaction.
[[nodiscard]] Result<QString> identityFor(QSqlDatabase &database, const QString &email, const QDateTime &now);

/// Says that this user signs in as that identity. Within a writing transaction.
[[nodiscard]] Result<void> linkIdentity(QSqlDatabase &database, const QString &identityId,
                                        const QString &companyId, const QString &userId);

/// Sets the hash of a new password, and ends all sessions of the identity. Within a writing transaction.
[[nodiscard]] Result<void> setPassword(QSqlDatabase &database, const QString &identityId,
                                       const QString &passwordHash);

/// Where the identity may sign in: its active users, by the company's name.
[[nodiscard]] Result<QList<Membership>> memberships(QSqlDatabase &database, const QString &identityId);
