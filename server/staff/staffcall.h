// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QJsonObject>

/// Has the service that runs on this database carry the request out; where none runs, opens the database and
/// does so itself. Waits for the answer. An Error's detail is one sentence for people.
[[nodiscard]] Result<QJsonObject> callStaff(const QString &database, const QJsonObject &request);
