// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "commit.h"

/// What was answered to a request that was carried out.
struct Answered {
    QString fingerprint;
    int status = 200;
    qint64 revision = 0;
    QString body;
};

/// What tells one request from another under the same key. The precondition is no part of it: a request may
/// be repeated against a newer revision.
[[nodiscard]] QString fingerprintOf(const QByteArray &method, const QByteArray &path, const QByteArray &body);

/// What the caller's key of this commit was answered before.
[[nodiscard]] std::optional<Answered> recallAnswer(Commit &commit);

/// Keeps the answer in the same transaction as what it tells of.
void keepAnswer(Commit &commit, const Answered &answer);
