// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recordtype.h"

#include <optional>

/// What one row adds to the digest of its kind, by which client and service find out whether they hold the same rows: the first eight
/// bytes, the most significant first, of BLAKE2b-160 over `user|<id>|<revision>`. The digest of a kind is the sum over its rows, modulo 2^64.
[[nodiscard]] quint64 rowDigest(const RecordKey &key, qint64 revision);

/// On the wire: sixteen hexadecimal digits.
[[nodiscard]] QString digestToText(quint64 digest);
[[nodiscard]] std::optional<quint64> digestFromText(QStringView text);
