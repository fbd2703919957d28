// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

/// Proof Key for Code Exchange (RFC 7636), method S256.
struct Pkce {
    QByteArray verifier; ///< 43 characters
    QByteArray challenge;

    /// With 256 bits from the system's random numbers.
    [[nodiscard]] static Pkce make();
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);
};

/// 256 bits from the system's random numbers, as 43 characters that a URL may hold.
[[nodiscard]] QByteArray freshToken();
