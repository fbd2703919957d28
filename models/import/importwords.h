// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/budget.h"
#include "models/entities/description.h"
#include "models/entities/role.h"

/// What people write in spreadsheets, in Norwegian, Swedish, Danish, Finnish and English, whatever the language of the interface. Case, spaces
/// and punctuation do not count. Any thread.
namespace ImportWords {

/// The text without what does not count.
[[nodiscard]] QString folded(const QString &text);

/// The field that a heading names, by its key; a user's `name` is the full one.
[[nodiscard]] std::optional<QString> field(RecordType type, const QString &heading);

/// The wire name of a choice, a truth value, a language code, one of the roles that every company has.
[[nodiscard]] std::optional<QString> choice(const Field &field, const QString &text);
[[nodiscard]] std::optional<bool> truth(const QString &text);
[[nodiscard]] std::optional<QString> language(const QString &text);
[[nodiscard]] std::optional<BuiltInRole> role(const QString &text);

/// Whether the text stands for the company as such ("Company", "Hele selskapet").
[[nodiscard]] bool meansCompany(const QString &text);

} // namespace ImportWords
