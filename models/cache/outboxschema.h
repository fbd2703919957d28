// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outboxdatabase.h"
#include "sqlconnection.h"

/// The tables of `outbox.db`, and how the file is opened, brought up to date and, if it must be, rescued.
namespace OutboxSchema {

inline constexpr int version = 1;
inline constexpr qint32 applicationId = 0x53534c4f;
inline constexpr int entryForm = 1; ///< the number of the form of stored entries

[[nodiscard]] QString filePath(const QString &folder);

/// Opens `outbox.db` in the folder, or makes it. A damaged file is copied aside and what can be read of it put into a new one, which the
/// answer tells until the rescue's report is forgotten. A file of a newer version or another program is refused and not changed.
[[nodiscard]] Result<std::optional<OutboxSalvage>> openFile(SqlConnection &database, const QString &folder);

/// The same, with what it holds; a rescue has then been told.
[[nodiscard]] Result<OutboxOpened> openWhole(SqlConnection &database, const QString &folder);

/// Makes the tables of an opened file, or brings them up to date.
[[nodiscard]] Result<void> prepare(SqlConnection &database, const QString &folder);

/// The entries in lane order; those that this version does not understand are counted in `parked`.
[[nodiscard]] Result<void> readEntries(SqlConnection &database, OutboxOpened &opened);

/// In one transaction, removals first; answers the entries as they were put.
[[nodiscard]] Result<QList<OutboxEntry>> writeEntries(SqlConnection &database, const OutboxWrite &write);

} // namespace OutboxSchema
