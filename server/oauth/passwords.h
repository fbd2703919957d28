// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QSemaphore>
#include <QString>

/// Hashes and compares passwords with argon2id, at most two at once, since each takes 19 MiB: further callers
/// wait for their turn. Thread-safe.
class Passwords {
public:
    static constexpr int shortest = 10; ///< characters that somebody may choose
    static constexpr int longest = 200;

    enum class Fault { None, TooShort, TooLong, Common };

    /// Whether somebody may choose that password: 10 to 200 characters of any kind, and not one of those that
    /// are guessed first, nor one of those with digits and signs behind it.
    [[nodiscard]] static Fault check(const QString &password);

    /// The hash with its salt and parameters, as it is stored.
    [[nodiscard]] Result<QString> hash(const QString &password);

    /// Whether that is the password. An empty hash (nobody has that name, or no password yet) takes as long
    /// and is false.
    [[nodiscard]] bool verify(const QString &hash, const QString &password);

    /// Whether the hash was made with other parameters than today's.
    [[nodiscard]] static bool isOutdated(const QString &hash);

private:
    QSemaphore m_turns{2};
};
