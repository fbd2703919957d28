// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/field.h"
#include "models/entities/result.h"
#include "models/entities/validation.h"

class QFileDevice;

/// Sentences for people about what went wrong: what happened, what is kept, what to do. Plain text in the language of the interface; the
/// technical part (`Error::detail`) is left out, for a folded place of its own. GUI thread.
namespace ErrorText {

[[nodiscard]] QString describe(const Error &error);
/// One sentence for a code of a refusal or of a problem (`last-administrator`, `outranked`); empty for a code that is not known.
[[nodiscard]] QString reason(const QString &code);
/// One short sentence for the place beside the field.
[[nodiscard]] QString describe(const FieldError &error);
/// Why a file that the person chose could not be written; of a file whose writing has failed.
[[nodiscard]] QString notWritten(const QFileDevice &file);
/// Whether trying the same again may help.
[[nodiscard]] bool isTemporary(ErrorKind kind);

} // namespace ErrorText
