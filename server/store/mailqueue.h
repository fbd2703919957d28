// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

enum class MailKind {
    Invitation, ///< facts: `expiresAt`
    PasswordLink, ///< facts: `expiresAt`
    UserCreated, ///< likewise; without a link to somebody who has a password already
    AccessRequest, ///< facts: `name`, `email`, `comment` of who asks
    OrderWaiting, ///< facts: `order`, its row
    OrderReminder, ///< likewise
    OrderDecided, ///< likewise
    ApplicationDecided, ///< facts: `status`, `requestedLimit`, `reason`; `creditLimit` if it is approved
    BudgetWarning, ///< facts: `budget`, its row; `used`, `amount`, `periodStartsOn`, `periodEndsOn`
    Digest, ///< facts: `mails`, each with `kind`, `facts`, `link`
};

/// A mail to one person: what it tells as facts, in the form that the fields have in JSON, from which the
/// text is made in the person's language.
struct Mail {
    MailKind kind = MailKind::Invitation;
    QString to{}; ///< an e-mail address; empty: the user's
    QString language{}; ///< empty: the user's, else the company's
    QString userId{}; ///< empty: to nobody who is a user
    QJsonObject facts{};
    QString linkPath{}; ///< `/…` of the service, or `selskap://…`, which the client opens; empty: none
    QString once{}; ///< names the effect, so that no second mail tells of it; empty: none is the same
};

/// Queues the mail within the transaction of what it tells of. `company` (its name), `timeZone` and `actor`
/// (the caller's name) are added to the facts. What merely tells of something is not sent to those who did it
/// themselves, nor to users who are disabled or gone; it waits for the digest of those who chose one. A mail
/// with a single-use link takes the place of an earlier one that has not left.
void queueMail(Commit &commit, const Mail &mail);

/// Drops what still waits to be sent to the user, who is gone, with what it would have told.
void dropMail(Commit &commit, const QString &userId);

/// `selskap://…` of a record, which the client opens.
[[nodiscard]] QString clientLink(const QString &companyId, RecordType type, const QString &id);

[[nodiscard]] QLatin1StringView mailKindName(MailKind kind);
[[nodiscard]] std::optional<MailKind> mailKindOf(QStringView name);

/// Whether such a mail tells of something, and may wait for a digest; others are what somebody waits for.
[[nodiscard]] bool isNotice(MailKind kind);

/// The tables that hold the queue, as a step of the schema.
[[nodiscard]] QStringList mailTables();
