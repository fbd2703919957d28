// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QStringView>

#include <array>

/// What a mail can have to say.
enum class MailCase {
    Invitation,
    PasswordLink,
    UserCreated,
    UserCreatedElsewhere, ///< for somebody who has a password already
    AccessRequest,
    OrderWaiting,
    OrderReminder,
    OrderApproved,
    OrderRejected,
    ApplicationApproved,
    ApplicationDeclined,
    BudgetWarning,
    Digest,
    Count
};

/// How one mail is worded; `{name}` stands for a fact.
struct MailWording {
    const char *subject;
    const char *text;
    const char *link; ///< what stands before the link
};

/// The mails in one language, all in UTF-8.
struct MailLanguage {
    const char *code;
    QLocale::Language language;
    QLocale::Territory territory;
    std::array<MailWording, size_t(MailCase::Count)> wordings;
    const char *greeting;
    const char *signature;
    const char *whyNotice; ///< why somebody gets mails that tell of something
    const char *linkOnce; ///< how long a link holds, `{expiresAt}`
    const char *shop; ///< who did what no user did
    const char *day; ///< as QLocale writes it
    const char *instant; ///< `{day}`, `{time}`
    const char *percent; ///< `{number}`

    // What stands before a fact.
    const char *net;
    const char *vat;
    const char *total;
    const char *buyer;
    const char *group;
    const char *reference;
    const char *placedAt;
    const char *waitsBecause;
    const char *reason;
    const char *comment;
    const char *requestedLimit;
    const char *creditLimit;
    const char *used;
    const char *period;

    const char *aboveLimit;
    const char *aboveBudget; ///< `{budget}`, `{percent}`
    const char *line; ///< `{quantity}`, `{name}`, `{price}`
    const char *moreLines; ///< `{count}`
    const char *moreMails; ///< `{count}`
    const char *usedOf; ///< `{used}`, `{amount}`, `{percent}`
    const char *span; ///< `{from}`, `{to}`
};

/// The language by its code, such as `nb` or `nb-NO`; English when there is none.
[[nodiscard]] const MailLanguage &mailLanguage(QStringView code);
