// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

enum class Fault {
    None,
    IoError, ///< any call to the file system fails
    Full, ///< a file cannot grow or be written
    Busy, ///< a lock is not to be had
    Corrupt, ///< a page that is read is said to be damaged
    NoMemory, ///< SQLite is given no memory
};

inline constexpr std::array allFaults{Fault::IoError, Fault::Full, Fault::Busy, Fault::Corrupt, Fault::NoMemory};

/// What has been done to one file, in order; enough to make it again as a power cut may leave it.
struct DiskEvent {
    enum class Kind {
        Write,
        Truncate, ///< to `offset` bytes
        Sync,
        Delete, ///< certain at once if `isCertain`, else once the folder is synced
        SyncFolder,
        Mark, ///< `offset` steps have been acknowledged
    };
    Kind kind = Kind::Write;
    QString file; ///< without its folder
    qint64 offset = 0;
    QByteArray bytes;
    bool isCertain = false;
};

/// Stands between SQLite and the system, for all connections of the process: counts the calls, lets one fail, and writes down what
/// reaches the disk. SQLite never sleeps meanwhile. Any thread.
namespace FaultInjection {

/// Before anything else has used SQLite.
[[nodiscard]] bool install();

/// From now on the calls that the fault can strike are counted, and the one with this number, from 1, fails; if it is lasting, all after it too.
void begin(Fault fault, qint64 number, bool isLasting);
/// No more faults; answers how many calls were counted.
qint64 end();
[[nodiscard]] bool hasStruck(); ///< since begin()

void beginRecording();
void mark(qint64 steps);
[[nodiscard]] std::vector<DiskEvent> endRecording();

} // namespace FaultInjection
