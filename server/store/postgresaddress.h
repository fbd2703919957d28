// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

/// Where a PostgreSQL database is, as a URL says it:
/// `postgresql://user:password@host:port/database?sslmode=…`. With `?host=/folder` it is reached through the
/// socket in that folder. What is left out is libpq's to find out: from its environment variables, the
/// password also from `~/.pgpass`.
struct PostgresAddress {
    QString host; ///< a name, an address, or the folder of the socket
    int port = -1; ///< -1: the usual one
    QString user;
    QString password;
    QString database;
    QString options; ///< how the line is secured, as Qt's driver takes it: `sslmode=verify-full;…`

    /// Whether the text means PostgreSQL at all; if not it names a file.
    [[nodiscard]] static bool isUrl(const QString &text);

    /// Invalid, and in its detail what is wrong, without the password.
    [[nodiscard]] static Result<PostgresAddress> parse(const QString &url);

    /// `postgresql://user@host:port/database`: without the password.
    [[nodiscard]] QString name() const;
};
