// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

/// The steps from an empty file to this version's schema; `PRAGMA user_version` counts those done. A step
/// that has been released is never changed: a change is one more step at the end.
[[nodiscard]] QList<QStringList> schemaSteps();
