// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "identities.h"
#include "links.h"
#include "storecontext.h"

/// What the page behind a link is about. Of a link that leads nowhere only the state and, where it is known,
/// the language.
struct LinkView {
    LinkState state = LinkState::Unknown;
    QString language{}; ///< the person's, else their company's
    QString companyName{};
    QString email{};
    QString firstName{};
    QString lastName{};
    Identity identity{}; ///< who the person is so far
};

/// What somebody who opened a link has chosen.
struct LinkChoice {
    QByteArray token;
    QString firstName{}; ///< of an invitation
    QString lastName{};
    QString knownHash{}; ///< of the password that the person had when they were asked; empty: none
    QString
        newHash{}; ///< of the password that they have chosen; empty: the known one, which they have proved
    QString origin{}; ///< the address that they came from
};

/// Carries out what the links in mails are for, each once. Any thread.
class LinkDesk {
public:
    explicit LinkDesk(StoreContext context) : m_context(std::move(context)) { }

    [[nodiscard]] Result<LinkView> look(LinkKind kind, const QByteArray &token);

    /// The invited person becomes an active user. False when nothing happened: the link is not open any more,
    /// or the person has another password by now.
    [[nodiscard]] Result<bool> accept(const LinkChoice &choice);

    /// The person has a new password, and all their sessions end. False when the link is not open any more.
    [[nodiscard]] Result<bool> choosePassword(const LinkChoice &choice);

private:
    [[nodiscard]] Result<bool> use(LinkKind kind, const LinkChoice &choice);
    void settleElsewhere(const QString &identityId, const QString &companyId);

    StoreContext m_context;
};
