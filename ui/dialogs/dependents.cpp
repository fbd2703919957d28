// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "dependents.h"

#include "models/engine/pushplanner.h"

#include <QSet>

#include <algorithm>

QList<OutboxEntry> dependentsOf(const QList<OutboxEntry> &entries, const QList<QUuid> &chosen)
{
    const QSet<QUuid> ids(chosen.begin(), chosen.end());
    QSet<RecordKey> givenUp;
    QSet<RecordKey> neverMade;
    QList<OutboxEntry> dependents;
    // One pass will do: what builds on an entry was edited after it.
    for (const auto &entry : entries) {
        if (!ids.contains(entry.id)) {
            const auto others = mentionedRecords(entry);
            const bool builds = givenUp.contains(entry.key)
                || std::any_of(others.begin(), others.end(), [&](const RecordKey &other) { return neverMade.contains(other); });
            if (!builds || entry.state == EntryState::InFlight)
                continue;
            dependents.append(entry);
        }
        givenUp.insert(entry.key);
        if (entry.kind == EntryKind::Create)
            neverMade.insert(entry.key);
    }
    return dependents;
}
