// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pageframe.h"

#include "server/store/identities.h"

/// The pages on which a person signs in: plain HTML without script, in Norwegian or English, for the keyboard
/// and for screen readers, light or dark as the browser is.
class SignInPage {
public:
    using Language = PageLanguage;
    enum class Problem { None, Refused, Throttled };
    enum class Failure {
        Client, ///< whoever sent the person here is not to be trusted
        Expired, ///< the form is too old, or of another browser
        Internal,
    };

    /// By the client's wish, else by the browser's.
    [[nodiscard]] static Language language(const QString &locales, const QByteArray &acceptLanguage);

    /// `request` goes along with the form as it is; `seconds` says how long a throttled person has to wait.
    [[nodiscard]] static HttpResponse signIn(Language language, const QByteArray &request,
                                             const QString &email, Problem problem = Problem::None,
                                             int seconds = 0);
    [[nodiscard]] static HttpResponse chooseCompany(Language language, const QByteArray &request,
                                                    const QList<Membership> &companies);
    [[nodiscard]] static HttpResponse failure(Language language, Failure failure);
};
