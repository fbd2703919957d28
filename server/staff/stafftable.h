// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

/// The rows of an answer for people: a table whose columns suit the command, instants to the minute in UTC,
/// and no control characters. Ends with a line break.
[[nodiscard]] QString staffTable(const QString &command, const QJsonObject &answer);
