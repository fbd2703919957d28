// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "simulation.h"

#include "coreservice.h"
#include "device.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

using Devices = std::vector<std::unique_ptr<Device>>;

constexpr int stepsOfHistory = 110;
constexpr qint64 restWithin = 30'000; ///< twice five seconds until a request is given up, and to catch up, perhaps twice
constexpr int rounds = 25;

/// What may happen in this history besides edits, and how often.
struct Climate {
    double purges = 0;
    double sightChanges = 0;
    double restores = 0;
    double expiries = 0;
};

Weather makeWeather(SimRandom &random)
{
    static constexpr double drops[] = {0, 0.1, 0.3};
    static constexpr double duplicates[] = {0, 0.1, 0.25};
    static constexpr double crashes[] = {0, 0.1, 0.4};
    static constexpr double failures[] = {0, 0.05, 0.25};
    static constexpr double diskFaults[] = {0, 0, 0.05};
    static constexpr int slowness[] = {30, 300, 3000};
    Weather weather;
    weather.drops = drops[random.below(3)];
    weather.duplicates = duplicates[random.below(3)];
    weather.crashes = crashes[random.below(3)];
    weather.failures = failures[random.below(3)];
    weather.diskFaults = diskFaults[random.below(3)];
    weather.slowness = slowness[random.below(3)];
    return weather;
}

Climate makeClimate(SimRandom &random)
{
    static constexpr double often[] = {0, 0.2, 0.6};
    static constexpr double seldom[] = {0, 0, 0.3};
    return {often[random.below(3)], seldom[random.below(3)], seldom[random.below(3)], often[random.below(3)]};
}

void act(World &world, Device &device, const Climate &climate)
{
    auto &random = world.random;
    const int what = random.below(100);
    if (what < 55)
        device.editSomething();
    else if (what < 60)
        device.settleSomething();
    else if (what < 63)
        device.discardSomething();
    else if (what < 66)
        device.setOffline(random.chance(0.4));
    else if (what < 69)
        device.refresh();
    else if (what < 77 && random.chance(world.weather.crashes))
        device.crash(random.chance(0.1));
    else if (what < 81 && random.chance(climate.purges))
        world.service.purge();
    else if (what < 84 && random.chance(climate.sightChanges))
        world.service.changeSight(0);
    else if (what < 87 && random.chance(climate.expiries))
        device.expireSession();
    else if (what < 88)
        world.service.keepBackup();
    else if (what < 90 && random.chance(climate.restores))
        world.service.restore();
}

bool allAre(const Devices &devices, bool (Device::*what)() const)
{
    return std::all_of(devices.begin(), devices.end(), [what](const auto &device) { return ((*device).*what)(); });
}

std::unique_ptr<ModelService> makeModel(SimRandom &random, Mutant mutant, int clients, Vocabulary &)
{
    return std::make_unique<ModelService>(random, mutant, clients);
}

std::unique_ptr<ModelService> makeCore(SimRandom &random, Mutant, int clients, Vocabulary &words)
{
    auto service = std::make_unique<CoreService>(random, clients);
    words = service->vocabulary();
    return service;
}

/// A step is begun; answers whether it is to be taken.
bool begins(int step, World &world, const SimulationOptions &options)
{
    if (options.record) {
        options.record->chance.push_back(world.random);
        if (step < stepsOfHistory)
            options.record->steps.push_back(step);
    }
    if (!options.replay)
        return true;
    if (size_t(step) < options.replay->chance.size())
        world.random = options.replay->chance[size_t(step)];
    return std::binary_search(options.replay->steps.begin(), options.replay->steps.end(), step);
}

/// The faults have stopped: all has to come to rest in time, to say so truly, and once the conflicts are settled, to be alike.
void comeToRest(World &world, const Devices &devices)
{
    world.weather = Weather{};
    world.isCalm = true;
    for (const auto &device : devices) {
        device->setOffline(false);
        device->refresh();
    }
    for (int round = 0; round < rounds && world.violations.isEmpty(); ++round) {
        const auto until = world.now + restWithin;
        for (int quiet = 0; quiet < 3 && world.now < until && world.violations.isEmpty();) {
            world.runUntil(world.now + 150);
            quiet = allAre(devices, &Device::isQuiet) ? quiet + 1 : 0;
        }
        for (const auto &device : devices) {
            if (!device->isQuiet() && world.violations.isEmpty())
                world.violated(u"I12: not at rest: "_s + device->describe());
            if (world.violations.isEmpty())
                device->checkAtRest();
        }
        if (allAre(devices, &Device::isEmpty))
            return;
        for (const auto &device : devices) {
            while (world.violations.isEmpty() && device->settleSomething())
                world.runUntil(world.now + 50);
        }
    }
    if (world.violations.isEmpty())
        world.violated(u"I12: there is no end of conflicts"_s);
}

} // namespace

SimulationResult simulate(quint64 seed, const SimulationOptions &options)
{
    SimRandom early(seed);
    const int count = early.between(2, 3);
    World world(seed, options.mutant, count, options.inFiles, options.overCore ? makeCore : makeModel);
    world.verbose = options.verbose;
    world.weather = makeWeather(world.random);
    auto climate = makeClimate(world.random);
    if (world.random.chance(0.3))
        world.removalsBeforeAsking = 3;
    world.isTouchy = early.chance(0.1); // by chance of its own: the other histories stay what they are
    if (world.isTouchy) {
        world.removalsBeforeAsking = 0;
        climate.sightChanges = 1;
    }
    world.service.keepBackup();
    Devices devices;
    for (int number = 0; number < count; ++number)
        devices.push_back(std::make_unique<Device>(&world, number));
    world.committed = [&devices] {
        for (const auto &device : devices)
            device->newsAtService();
    };
    for (const auto &device : devices)
        device->start();
    for (int step = 0; step < stepsOfHistory && world.violations.isEmpty(); ++step) {
        const bool isTaken = begins(step, world, options);
        world.runUntil(world.now + world.random.below(world.random.chance(0.1) ? 6000 : 500));
        if (!world.violations.isEmpty() || !isTaken)
            continue;
        if (world.verbose)
            std::printf("step %d\n", step);
        act(world, *devices[size_t(world.random.below(count))], climate);
    }
    if (world.violations.isEmpty()) {
        begins(stepsOfHistory, world, options);
        comeToRest(world, devices);
    }

    SimulationResult result{world.violations, world.traceHash, world.events, world.service.commitCount, 0, 0};
    for (const auto &device : devices) {
        result.crashes += device->crashes;
        result.resyncs += device->resyncs;
    }
    return result;
}
