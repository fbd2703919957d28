// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mailqueue.h"
#include "storecontext.h"

enum class MailState {
    Waiting, ///< leaves when it is due
    Held, ///< for its recipient's digest
    Sent, ///< what it told, and its link, are forgotten
    Failed, ///< for good, unless somebody retries it
    Dropped, ///< concerns its recipient no more
};
[[nodiscard]] QLatin1StringView mailStateName(MailState state);
[[nodiscard]] std::optional<MailState> mailStateOf(QStringView name);

/// A mail as it stands in the queue.
struct StoredMail {
    QString id; ///< a UUIDv7
    QString companyId;
    Mail mail;
    MailState state = MailState::Waiting;
    int tries = 0;
    QDateTime queuedAt;
    QDateTime dueAt; ///< when it is tried next, while it waits
    QDateTime sentAt;
    QString problem; ///< what the last try said, one line
};

/// The mails of all companies on their way out. Any thread; every call is one transaction.
class MailStore {
public:
    static constexpr int keptDays = 90; ///< how long it is known that a mail was sent

    explicit MailStore(StoreContext context) : m_context(std::move(context)) { }

    /// The mail that is due first; none when none is due. Drops those to users who are disabled or gone.
    [[nodiscard]] Result<std::optional<StoredMail>> next();
    [[nodiscard]] Result<QDateTime> nextDue(); ///< of those that wait; invalid when none does

    [[nodiscard]] Result<void> markSent(const QString &id);
    [[nodiscard]] Result<void> markTried(const QString &id, const QString &problem, const QDateTime &again);
    [[nodiscard]] Result<void> markFailed(const QString &id, const QString &problem);

    /// The newest first, at most `most`; those in one state only if it is given.
    [[nodiscard]] Result<QList<StoredMail>> list(std::optional<MailState> state, int most);

    /// Makes those with these ids due at once, or without ids all that wait or failed. Answers how many.
    [[nodiscard]] Result<int> retry(const QStringList &ids);

    [[nodiscard]] Result<void> purge();

private:
    [[nodiscard]] Result<std::optional<StoredMail>> first();
    [[nodiscard]] Result<bool> concernsNobody(const StoredMail &mail);
    [[nodiscard]] Result<void> update(const QString &assignments, QVariantList values, const QString &id);

    StoreContext m_context;
};
