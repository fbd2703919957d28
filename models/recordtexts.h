// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/engine/outboxentry.h"
#include "models/entities/description.h"

/// The words of the records in the language of the interface: plain text, looked up anew at each call, so that a change of language
/// needs no more than a repaint. GUI thread.
namespace RecordTexts {

[[nodiscard]] QString fieldTitle(RecordType type, const Field &field);
[[nodiscard]] QString choice(const Choice &choice);
/// The choice by its wire name; the name itself when this program does not know it.
[[nodiscard]] QString choice(const Field &field, const QString &wire);
[[nodiscard]] QString permission(Permission permission);
[[nodiscard]] QString permissionGroup(Permission permission); ///< the heading under which it stands

[[nodiscard]] QString kind(RecordType type); ///< "User"
[[nodiscard]] QString kinds(RecordType type); ///< "Users"
/// What people call the record: as titleOf, with the built-in roles translated. A record without a name has "(no name)".
[[nodiscard]] QString title(RecordType type, const QJsonObject &row);
[[nodiscard]] QString roleDescription(const QJsonObject &row);
/// The name and the description of a role of this program's own; other texts come back as they are.
[[nodiscard]] QString builtInRoleText(const QString &text);

[[nodiscard]] QStringList languages(); ///< the program's and the mails', as codes, in the order of menus
[[nodiscard]] QString language(const QString &code); ///< "Norsk bokmål", in that language itself; the code when unknown
[[nodiscard]] QString country(const QString &code); ///< the country by its own name; the code when unknown

[[nodiscard]] QString state(RowState state); ///< glyph and word ("✎ Waiting"); empty for Synced
[[nodiscard]] QString state(EntryState state);
[[nodiscard]] RowState rowState(EntryState state);
/// What an entry does: "Create", "Change", "Remove", or the command ("Disable").
[[nodiscard]] QString action(const OutboxEntry &entry);

} // namespace RecordTexts
