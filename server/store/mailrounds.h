// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storecontext.h"

/// The mails that no request causes but the time. Each is safe to repeat at any time.
class MailRounds {
public:
    static constexpr int workingDays = 2; ///< after which the approvers of a waiting order are reminded
    static constexpr int digestHour = 7; ///< in the company's time zone

    explicit MailRounds(StoreContext context) : m_context(std::move(context)) { }

    /// Reminds the approvers of each order that has waited for so many working days: once, and not of those
    /// that were left lying for long already.
    [[nodiscard]] Result<void> remind();

    /// Puts what was held for each person before this morning's hour into one mail.
    [[nodiscard]] Result<void> sendDigests();

private:
    [[nodiscard]] Result<void> remindIn(const QString &companyId);
    [[nodiscard]] Result<void> sendDigestsOf(const QString &companyId);

    StoreContext m_context;
};
