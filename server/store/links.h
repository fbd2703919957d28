// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

/// What a link that was mailed to somebody is for.
enum class LinkKind { Invitation, Password };

/// What has become of a link. Only an open one leads anywhere.
enum class LinkState {
    Open,
    Used,
    Replaced, ///< a newer one was sent
    Cancelled,
    Expired,
    Unknown, ///< there never was such a link, or it is long gone
};

/// A link as it is stored: its token is not.
struct Link {
    LinkState state = LinkState::Unknown;
    QString hash{}; ///< names it
    QString companyId{};
    QString userId{};
};

/// Makes a link to that user that works once, in place of all that are open. Answers its path: the only time
/// that its token is told.
[[nodiscard]] QString issueLink(Commit &commit, LinkKind kind, const QString &userId,
                                const QDateTime &expires);

/// No open link to the user works any more; `why` is what whoever opens it is told.
void endLinks(Commit &commit, const QString &userId, LinkState why);

/// Takes an open link; false when it is not open (any more): of two at once only one gets it.
[[nodiscard]] bool useLink(Commit &commit, const QString &hash);

[[nodiscard]] Result<Link> findLink(QSqlDatabase &database, LinkKind kind, const QByteArray &token,
                                    const QDateTime &now);

/// Forgets the links that expired before that.
[[nodiscard]] Result<void> purgeLinks(QSqlDatabase &database, const QDateTime &before);

/// The statements that make the table of links, as a step of the schema.
[[nodiscard]] QStringList linkTables();
