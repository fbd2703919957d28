// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "faultinjection.h"

#include "faultyfile.h"

#include <QMutex>

#include <atomic>
#include <utility>

#include <sqlite3.h>

namespace {

std::atomic<Fault> armed = Fault::None;
std::atomic<qint64> counted = 0;
std::atomic<qint64> strikesAt = 0;
std::atomic<bool> lasts = false;
std::atomic<bool> struck = false;

QMutex recordingGuard;
bool isRecording = false;
std::vector<DiskEvent> recording;

sqlite3_mem_methods realMemory;

void *faultyMalloc(int size)
{
    return FaultInjection::strikes(Fault::NoMemory) ? nullptr : realMemory.xMalloc(size);
}

void *faultyRealloc(void *memory, int size)
{
    return FaultInjection::strikes(Fault::NoMemory) ? nullptr : realMemory.xRealloc(memory, size);
}

} // namespace

namespace FaultInjection {

bool install()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory) != SQLITE_OK)
        return false;
    auto memory = realMemory;
    memory.xMalloc = faultyMalloc;
    memory.xRealloc = faultyRealloc;
    // Small pieces that SQLite keeps for itself would never be asked for here.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) == SQLITE_OK && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK
        && sqlite3_initialize() == SQLITE_OK && installFaultyFiles();
}

void begin(Fault fault, qint64 number, bool isLasting)
{
    counted = 0;
    strikesAt = number;
    lasts = isLasting;
    struck = false;
    armed = fault;
}

qint64 end()
{
    armed = Fault::None;
    return counted;
}

bool hasStruck()
{
    return struck;
}

bool strikes(Fault fault)
{
    if (armed != fault)
        return false;
    const auto number = ++counted;
    const bool fails = lasts ? number >= strikesAt : number == strikesAt;
    if (fails)
        struck = true;
    return fails;
}

void beginRecording()
{
    const QMutexLocker lock(&recordingGuard);
    recording.clear();
    isRecording = true;
}

void record(DiskEvent event)
{
    const QMutexLocker lock(&recordingGuard);
    if (isRecording)
        recording.push_back(std::move(event));
}

void mark(qint64 steps)
{
    record({DiskEvent::Kind::Mark, {}, steps, {}, true});
}

std::vector<DiskEvent> endRecording()
{
    const QMutexLocker lock(&recordingGuard);
    isRecording = false;
    return std::exchange(recording, {});
}

} // namespace FaultInjection
