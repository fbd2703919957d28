// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storecontext.h"

/// What the service does by itself. Each is safe to repeat at any time.
class Upkeep {
public:
    static constexpr int changesDays = 30;
    static constexpr int answersDays =
        35; ///< longer than the changes, so that a repeated request is known as long as its effect
    static constexpr int auditDays = 5 * 365 + 1; ///< unless the operator says otherwise
    static constexpr int linksDays = 90; ///< after they expired: how long whoever opens one is told why

    /// `auditKept`: for how many days the audit trail is kept.
    explicit Upkeep(StoreContext context, int auditKept = auditDays) : m_context(std::move(context)), m_auditKept(auditKept) { }

    /// Begins the periods of today: at the start, before the first answer, and after each midnight. Also
    /// disables the users whose last day is over, but never the last Administrator.
    [[nodiscard]] Result<void> beginDay();

    /// Removes what has been kept long enough: changes, answers to repeated requests, audit, the personal
    /// data of removed users.
    [[nodiscard]] Result<void> purge();

    /// After a backup was put back: what clients have seen since it was made is no longer so, and all of them
    /// read everything anew.
    [[nodiscard]] Result<void> renewEpochs();

    /// Notes the sign-in of a user: the day only.
    [[nodiscard]] Result<void> noteSignIn(const QString &companyId, const QString &userId);

private:
    [[nodiscard]] Result<QStringList> companies();
    [[nodiscard]] Result<void> closePeriods(const QString &companyId);
    [[nodiscard]] Result<void> endStays(const QString &companyId);
    [[nodiscard]] Result<void> purgeChanges(QSqlDatabase &database, const QString &companyId);

    StoreContext m_context;
    int m_auditKept;
};
