// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QSqlDatabase>
#include <QStringList>

/// The statements that make the tables of identities, sessions and sign-in.
[[nodiscard]] QStringList oauthTables();

/// What was added to them later, as a step of the schema.
[[nodiscard]] QStringList verificationStep();

/// Ends every session of the user and every sign-in under way, within the transaction that takes their access
/// away.
[[nodiscard]] Result<void> endSessions(QSqlDatabase &database, const QString &companyId,
                                       const QString &userId);
