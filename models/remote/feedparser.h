// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/interfaces.h"

/// A page of a snapshot; `nextPage` stands in a header and is left empty, and so is `startCursor` when the
/// page does not have it. ServerFailed when the text is not the whole JSON of one. Records of kinds that this
/// program does not know are left out.
[[nodiscard]] Result<SnapshotPage> parseSnapshotPage(const QByteArray &json);

/// A page of changes, under the same conditions.
[[nodiscard]] Result<ChangesPage> parseChangesPage(const QByteArray &json);

/// The record in the member (`row`, `current`) of an answer about this record. Nothing when the member is not
/// there or null.
[[nodiscard]] Result<std::optional<RowChange>> parseRow(const QByteArray &json, const char *member,
                                                        const RecordKey &key);
