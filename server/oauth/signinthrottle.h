// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QDateTime>
#include <QHostAddress>
#include <QSqlDatabase>

/// Slows guessing down: after each failure for an account, and after the 20th from an address, the next try
/// has to wait, from 1 s doubling to 15 min. Nobody can be locked out for long: an address from which
/// somebody has signed in to the account before counts for itself. Kept in the database. Every call stands
/// within a writing transaction.
class SignInThrottle {
public:
    /// How many seconds to wait before the next try; 0 lets this one through, and counts it as a failure
    /// until it is said to have succeeded: so of many tries at once only one gets through.
    [[nodiscard]] static Result<int> admit(QSqlDatabase &database, const QString &account,
                                           const QHostAddress &address, const QDateTime &now);

    /// The same for requests that nobody signs in for: so many an hour from one address, counted by what they
    /// are for.
    [[nodiscard]] static Result<int> admitRequest(QSqlDatabase &database, QLatin1StringView what,
                                                  const QHostAddress &address, int mostAnHour,
                                                  const QDateTime &now);

    [[nodiscard]] static Result<void> succeeded(QSqlDatabase &database, const QString &account,
                                                const QHostAddress &address, const QDateTime &now);
};
