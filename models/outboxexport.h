// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class OutboxModel;

/// What waits, for a file that is handed to somebody: the texts are those of the model, in the language of the interface. GUI thread.
namespace OutboxExport {

/// One line for each change, as spreadsheets read it.
[[nodiscard]] QByteArray csv(const OutboxModel &model);

/// To be read by a person: by record, with each field before and after. UTF-8, ends with a line break.
[[nodiscard]] QByteArray text(const OutboxModel &model);

} // namespace OutboxExport
