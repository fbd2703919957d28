// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "sending.h"

#include <QCoreApplication>

#include <algorithm>

int Sending::sendable(const QList<OutboxEntry> &entries)
{
    return int(std::count_if(entries.begin(), entries.end(), [](const OutboxEntry &entry) {
        return entry.state != EntryState::Conflict && entry.state != EntryState::Rejected;
    }));
}

QString Sending::whyNot(const SyncStatus &status)
{
    switch (status.phase) {
    case SyncStatus::Phase::Offline:
        return QCoreApplication::translate("Sending", "You work offline. The changes are sent when you go online again.");
    case SyncStatus::Phase::SessionExpired:
        return QCoreApplication::translate("Sending", "You are signed out. The changes are sent when you have signed in again.");
    case SyncStatus::Phase::Stopped:
        return QCoreApplication::translate("Sending", "Synchronisation has stopped. The changes are kept on this computer.");
    case SyncStatus::Phase::Starting:
    case SyncStatus::Phase::FirstSync:
        return QCoreApplication::translate("Sending", "The changes are sent as soon as everything has been fetched.");
    case SyncStatus::Phase::Resync:
    case SyncStatus::Phase::Live:
    case SyncStatus::Phase::Retrying:
        break;
    }
    return {};
}
