// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/httpform.h"

#include <QByteArray>

/// What a client asks of the sign-in page (RFC 6749, 7636, 8252), as far as it could be read.
struct AuthorizationRequest {
    enum class Fault {
        None,
        Client, ///< not a client of this service, or not its address: told to the person, never to that
                ///< address
        Type, ///< another response than a code
        Proof, ///< without PKCE S256
        Malformed,
    };

    QString redirectUri;
    QString state;
    QString challenge;
    QString email; ///< `login_hint`
    QString locales; ///< `ui_locales`
    Fault fault = Fault::None;

    [[nodiscard]] static AuthorizationRequest parse(const HttpForm &query);
};

/// Whether that is the client's address on the person's own machine: `http://127.0.0.1:PORT/PATH`, and
/// nothing else.
[[nodiscard]] bool isLoopbackRedirect(const QString &uri);

/// The address with these parameters, each percent-encoded; empty values are left out.
[[nodiscard]] QByteArray withParameters(const QString &uri,
                                        const QList<std::pair<QByteArray, QString>> &parameters);

/// The one public client.
inline constexpr auto clientId = "selskap";
