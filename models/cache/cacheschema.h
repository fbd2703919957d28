// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"
#include "models/entities/recordtype.h"
#include "sqlconnection.h"

/// The tables of `cache.db`, and how the file is opened.
///
/// Each generation of rows has one table for each kind of record, `user_3`; the position names the generation that lists show, so a renewed
/// synchronisation fills tables that nobody reads and takes their place by one write. A row is found by its number, which the table `id`
/// gives to each id once; a record and its companion share the number. Waiting changes stand in `overlay`, apart from the generations.
namespace CacheSchema {

inline constexpr int version = 2;
inline constexpr qint32 applicationId = 0x53534c43;

/// The kind whose numbers the kind shares: of a companion the one that it stands beside, else itself.
[[nodiscard]] RecordType family(RecordType type);

[[nodiscard]] QByteArray table(RecordType type, int generation);
[[nodiscard]] Result<void> createGeneration(SqlConnection &database, int generation);
/// Removes the tables of all generations but these.
[[nodiscard]] Result<void> dropGenerationsBut(SqlConnection &database, const QList<int> &kept);

/// Where synchronisation stands; nothing has been stored in a new file.
[[nodiscard]] Result<SyncPosition> readPosition(SqlConnection &database);
[[nodiscard]] Result<void> writePosition(SqlConnection &database, const SyncPosition &position);
/// The generation that lists read: the shown one, while there is none the staged one, and 0 while there is neither.
[[nodiscard]] int listedGeneration(const SyncPosition &position);

[[nodiscard]] Result<QString> readMeta(SqlConnection &database, const QString &key); ///< empty when it is not there
[[nodiscard]] Result<void> writeMeta(SqlConnection &database, const QString &key, const QString &value);

/// Opens `cache.db` in the folder, or makes it. A file that is damaged, of another version or another program is put aside as
/// `cache.bad-<time>`, of which only the newest is kept; the answer then tells why.
[[nodiscard]] Result<std::optional<Error>> openFile(SqlConnection &database, const QString &folder);
/// Makes the next openFile() put the file aside.
void markDamaged(const QString &folder);

[[nodiscard]] QString filePath(const QString &folder);

} // namespace CacheSchema
