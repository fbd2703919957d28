// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modelservice.h"
#include "vocabulary.h"

#include <functional>
#include <memory>
#include <queue>
#include <vector>

/// How bad things are; all of it ends when the faults stop.
struct Weather {
    double drops = 0;
    double duplicates = 0;
    double crashes = 0;
    double failures = 0; ///< of the service
    double diskFaults = 0;
    int slowness = 100; ///< milliseconds that a message takes at most
};

/// What all devices share: the time, which passes only from event to event, chance, the service, and what has been noticed.
class World
{
public:
    using MakeService = std::unique_ptr<ModelService> (*)(SimRandom &random, Mutant mutant, int clients, Vocabulary &words);

    World(quint64 seed, Mutant mutant, int clients, bool inFiles, MakeService makeService);

    void after(qint64 delay, std::function<void()> what);
    /// Lets everything happen that is due until then; ends early at a violation.
    void runUntil(qint64 time);
    void violated(const QString &what);
    void trace(QByteArrayView what);

    Mutant mutant;
    bool inFiles; ///< what devices store
    SimRandom random;
    Vocabulary words;
    std::unique_ptr<ModelService> made; ///< what `service` is
    ModelService &service;
    Weather weather;
    qint64 now = 1'700'000'000'000;
    QStringList violations;
    quint64 traceHash = 14695981039346656037ULL;
    bool verbose = false;
    static constexpr int removeAll = 1'000'000;
    int removalsBeforeAsking = removeAll; ///< on every device
    bool isTouchy = false; ///< every removal is asked about, and devices crash when somebody's rights have changed
    bool isCalm = false; ///< the faults have stopped
    std::function<void()> committed; ///< the service has something new
    qint64 events = 0;

private:
    struct Event {
        qint64 time = 0;
        quint64 order = 0;
        std::function<void()> what;

        bool operator>(const Event &other) const
        {
            return time != other.time ? time > other.time : order > other.order;
        }
    };

    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_order = 0;
};
