// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QStringList>

/// The statements that make the tables of identities, sessions and sign-in.
[[nodiscard]] QStringList oauthTables();

/// Ends every session of the user, within the transaction that takes their access away. `now` is UTC.
[[nodiscard]] Result<void> endSessions(QSqlDatabase &database, const QString &companyId, const QString &userId, const QDateTime &now);
