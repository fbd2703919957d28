// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/oauth/pageframe.h"
#include "server/store/linkdesk.h"

/// What a person fills in on the page behind a link, with what was wrong with it.
struct LinkForm {
    enum class Password {
        New, ///< they choose one
        Known, ///< they prove the one that they have
        KnownOrNew, ///< likewise, but may choose another one instead
    };

    Password password = Password::New;
    QString firstName{};
    QString lastName{};
    QString firstNameProblem{}; ///< texts for people
    QString lastNameProblem{};
    QString passwordProblem{};
    int status = 200;

    [[nodiscard]] bool isGood() const
    {
        return firstNameProblem.isEmpty() && lastNameProblem.isEmpty() && passwordProblem.isEmpty();
    }
};

/// The pages behind the links in mails: plain HTML without script, for the keyboard and for screen readers.
class LinkPage {
public:
    /// `view` is of an open link. The form is sent to the address that the page has.
    [[nodiscard]] static HttpResponse form(LinkKind kind, const LinkView &view, const LinkForm &form);
    [[nodiscard]] static HttpResponse done(LinkKind kind, const LinkView &view);

    /// For a link that is not open: what to do about it.
    [[nodiscard]] static HttpResponse closed(LinkKind kind, LinkState state, PageLanguage language);
    [[nodiscard]] static HttpResponse failure(PageLanguage language);

    [[nodiscard]] static PageLanguage languageOf(const LinkView &view);
};
