// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// 256 bits from the system's random numbers, as text for addresses and header fields.
[[nodiscard]] QByteArray randomToken();

/// SHA-256 in hex: what is stored of a token.
[[nodiscard]] QString tokenHash(const QByteArray &token);

/// base64url without padding (RFC 4648); decoding refuses everything else, also a second way to write the
/// same bytes.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);
