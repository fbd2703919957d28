// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "samplecompany.h"

#include "server/store/database.h"

/// Fills an empty database with both companies; `passwordHash` is that of samplePassword, `now` is UTC. False
/// when the database holds a company already, which is left as it is.
[[nodiscard]] Result<bool> importSample(Database &database, const SampleOptions &options,
                                        const QString &passwordHash, const QDateTime &now);

struct SampleUser {
    QString companyId;
    QString userId;
};

/// Who signs in with that address, also when the database was filled on another day. NotFound when nobody
/// does (any more).
[[nodiscard]] Result<SampleUser> findSampleUser(Database &database, const QString &email);
