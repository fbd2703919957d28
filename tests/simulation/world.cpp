// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "world.h"

#include <cstdio>

World::World(quint64 seed, Mutant mutant, int clients, bool inFiles, MakeService makeService)
    : mutant(mutant), inFiles(inFiles), random(seed), made(makeService(random, mutant, clients, words)), service(*made)
{
}

void World::after(qint64 delay, std::function<void()> what)
{
    m_events.push({now + delay, m_order++, std::move(what)});
}

void World::runUntil(qint64 time)
{
    while (violations.isEmpty() && !m_events.empty() && m_events.top().time <= time) {
        const auto event = m_events.top();
        m_events.pop();
        now = event.time;
        ++events;
        event.what();
        if (!service.violations.isEmpty())
            violated(service.violations.takeFirst());
    }
    if (violations.isEmpty())
        now = time;
}

void World::violated(const QString &what)
{
    violations.append(what);
    if (verbose)
        std::printf("%s\n", qPrintable(what));
}

void World::trace(QByteArrayView what)
{
    for (const char byte : what)
        traceHash = (traceHash ^ uchar(byte)) * 1099511628211ULL;
    if (verbose)
        std::printf("%lld %.*s\n", now - 1'700'000'000'000, int(what.size()), what.data());
}
