// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "overlayrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

RowState rowStateOf(EntryState state)
{
    switch (state) {
    case EntryState::Queued:
    case EntryState::RetryWait:
        return RowState::Waiting;
    case EntryState::InFlight:
        return RowState::Sending;
    case EntryState::Conflict:
        return RowState::Conflict;
    case EntryState::Rejected:
        return RowState::Rejected;
    }
    return RowState::Waiting;
}

} // namespace

Overlay overlayOf(const RecordKey &key, const BaseRow *base, const QList<const OutboxEntry *> &entries)
{
    Overlay result{key, false, false, {}, RowState::Synced};
    bool exists = base && base->revision > 0 && !base->deleted;
    if (exists)
        result.row = base->row;
    for (const auto *entry : entries) {
        result.state = std::max(result.state, rowStateOf(entry->state));
        switch (entry->kind) {
        case EntryKind::Create:
            exists = true;
            result.removed = false;
            result.row[u"id"_s] = key.id;
            result.row = overlay(key.type, result.row, entry->intents);
            break;
        case EntryKind::Patch:
            if (exists)
                result.row = overlay(key.type, result.row, entry->intents);
            break;
        case EntryKind::Delete:
            result.removed = rowStateOf(entry->state) < RowState::Conflict; // a refused one is to be seen
            break;
        case EntryKind::Command: // what it will do is the service's to say
            break;
        }
    }
    // A change of a record that is gone has no row that could show it; it is listed among the problems.
    result.clear = entries.isEmpty() || !exists;
    return result;
}
