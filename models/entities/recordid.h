// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>

/// A new UUIDv7 (RFC 9562) in text form: the milliseconds of `now` first, so that ids sort by age; the rest from `random`.
[[nodiscard]] QString makeRecordId(qint64 millisecondsSinceEpoch, const std::array<quint32, 3> &random);

/// The same from the system's clock and random numbers. Any thread.
[[nodiscard]] QString makeRecordId();

/// Whether the text is a UUID in its canonical lower-case form.
[[nodiscard]] bool isRecordId(QStringView text);
