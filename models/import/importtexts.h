// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "importplan.h"

/// The sentences of an import. Plain text in the language of the interface. GUI thread.
namespace ImportTexts {

/// What is wrong with a cell and what to do, without the field's name.
[[nodiscard]] QString problem(const ImportProblem &problem);
/// All that is wrong with a row, each with its field.
[[nodiscard]] QString problems(RecordType type, const ImportOutcome &outcome);
[[nodiscard]] QString state(ImportOutcome::State state); ///< glyph and word
[[nodiscard]] QString fieldTitle(RecordType type, const QString &key);
[[nodiscard]] QString describe(const Error &error); ///< of a file that cannot be imported

} // namespace ImportTexts
