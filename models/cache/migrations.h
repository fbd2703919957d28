// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sqlconnection.h"

#include <QByteArrayList>

/// Brings a file to the newest form: step i leads from `user_version` i to i + 1, each in a transaction of its own whose last statement
/// is the new number. A file with contents is first copied whole to `backup`, which is replaced. A file of a newer version is an Error
/// (NewerVersion).
[[nodiscard]] Result<void> migrate(SqlConnection &database, const QByteArrayList &steps, const QString &backup);
