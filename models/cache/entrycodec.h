// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"

/// An entry as it is stored: one object, in words that do not change with the order of an enumeration.
[[nodiscard]] QJsonObject entryToJson(const OutboxEntry &entry);

/// The entry, or nothing when the object is not one that this version understands. The lane is not part of it.
[[nodiscard]] std::optional<OutboxEntry> entryFromJson(const QJsonObject &json);
