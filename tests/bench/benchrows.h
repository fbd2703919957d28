// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Made-up users and groups of one company, each in about 430 bytes of JSON; the same number makes the same row. In the order of their ids.
namespace BenchRows {

inline constexpr int groups = 200;

[[nodiscard]] QString groupId(int number);
[[nodiscard]] QString userId(qint64 number);
[[nodiscard]] QByteArray group(int number);
/// Another `round` gives the same person another phone and revision.
[[nodiscard]] QByteArray user(qint64 number, int round = 0);
[[nodiscard]] qint64 userRevision(qint64 number, int round = 0);

/// The pages of a snapshot as the service makes them: groups, then users, at most 1,000 rows and 1 MB each.
[[nodiscard]] QList<QByteArray> snapshotPages(qint64 users);

} // namespace BenchRows
