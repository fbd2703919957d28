// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "auditevent.h"
#include "format.h"

/// The names of records that may be gone meanwhile.
using ToldTitles = QHash<RecordKey, QString>;

/// The events of the log in words, in the language of the interface. GUI thread.
namespace AuditTexts {

/// "Changed", "Disabled"; "Tried to change" for what was refused; the verb itself when this program does not know it.
[[nodiscard]] QString action(const AuditEvent &event);
/// The verbs that can be filtered by, with their texts.
struct Verb {
    QString verb;
    QString text;
};
[[nodiscard]] QList<Verb> verbs();

/// One line for each changed field: "Cost centre: 4100 → 4200". Titles that are not known yet read "…".
[[nodiscard]] QStringList changes(const AuditEvent &event, const Format &format, const TitleLookup &titles);

/// What the record is called: its title now, or, when it is gone, what the events told of it. Nothing while the title is not known yet.
[[nodiscard]] std::optional<QString> record(const AuditEvent &event, const TitleLookup &titles, const ToldTitles &told);
/// Who did it; "The service" when nobody did. Nothing while the name is not known yet.
[[nodiscard]] std::optional<QString> actor(const AuditEvent &event, const TitleLookup &titles, const ToldTitles &told);
/// Adds what these events, newest first, tell of the names of records that were made or removed.
void collectTitles(const QList<AuditEvent> &events, ToldTitles &told);

} // namespace AuditTexts
