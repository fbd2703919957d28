// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <functional>

/// Thirty-two random bits at each call; handed in, so that a run can be repeated.
using RandomSource = std::function<quint32()>;

/// A number from 0 up to, not including, `limit`.
[[nodiscard]] inline qint64 randomBelow(const RandomSource &random, qint64 limit)
{
    return qint64((quint64(random()) * quint64(limit)) >> 32);
}
