// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// Where the service keeps what belongs to that database: beside the file, as `NAME.KIND`, or for a database
/// elsewhere in the data folder of whoever runs the service. The same for every way of writing the file's
/// name.
[[nodiscard]] QString stateFile(const QString &database, const QString &kind);
