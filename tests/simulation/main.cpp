// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "minimiser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostViolations = 5;
constexpr quint64 everyTwice = 100; ///< one in a hundred histories is run again and has to be the same

std::optional<Mutant> mutantOf(const QString &name)
{
    const auto found = std::find_if(mutantNames.begin(), mutantNames.end(), [&](const auto &each) { return each.name == name; });
    return found == mutantNames.end() ? std::nullopt : std::optional(found->mutant);
}

struct Tally {
    int violations = 0;
    int seeds = 0;
    qint64 events = 0;
    qint64 commits = 0;
    qint64 crashes = 0;
    qint64 resyncs = 0;
    quint64 hash = 0;
};

Tally runSeeds(const std::vector<quint64> &seeds, const SimulationOptions &options, int enough)
{
    Tally tally;
    for (const auto seed : seeds) {
        if (tally.violations >= enough)
            break;
        auto result = simulate(seed, options);
        const bool twice = options.mutant == Mutant::None && !options.overCore && seed % everyTwice == 0;
        if (twice && simulate(seed, {options.mutant, options.inFiles, false, false, nullptr, nullptr}).traceHash != result.traceHash)
            result.violations.append(u"I22: the same seed gave another history"_s);
        for (const auto &violation : std::as_const(result.violations))
            std::printf("seed %llu: %s\n", seed, qPrintable(violation));
        tally.violations += result.violations.isEmpty() ? 0 : 1;
        ++tally.seeds;
        tally.events += result.events;
        tally.commits += result.commits;
        tally.crashes += result.crashes;
        tally.resyncs += result.resyncs;
        tally.hash = tally.hash * 1099511628211ULL ^ result.traceHash;
    }
    return tally;
}

/// Answers the exit code: 1 if the history is violated.
int runMinimised(quint64 seed, SimulationOptions options)
{
    const auto least = minimise(seed, options);
    if (least.violations.isEmpty()) {
        std::printf("seed %llu is not violated\n", seed);
        return 0;
    }
    options.replay = &least.plan;
    const auto again = simulate(seed, options);
    for (const auto &violation : again.violations)
        std::printf("seed %llu: %s\n", seed, qPrintable(violation));
    std::printf("%zu of %d steps are enough, found in %d runs:", least.plan.steps.size(), least.all, least.runs);
    for (const auto step : least.plan.steps)
        std::printf(" %d", step);
    std::printf("\n");
    return 1;
}

bool readSeeds(const QString &path, std::vector<quint64> &seeds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        bool isNumber = false;
        const auto line = QString::fromUtf8(file.readLine());
        const auto seed = line.section(u'#', 0, 0).trimmed().toULongLong(&isNumber);
        if (isNumber)
            seeds.push_back(seed);
    }
    return !seeds.empty();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs random histories of synchronisation and judges them."_s);
    parser.addHelpOption();
    const QCommandLineOption seeds(u"seeds"_s, u"How many histories."_s, u"count"_s, u"1000"_s);
    const QCommandLineOption start(u"start"_s, u"The first seed."_s, u"seed"_s, u"0"_s);
    const QCommandLineOption mutant(u"mutant"_s, u"A planted defect, which has to be found (exit code 1)."_s, u"name"_s, u"none"_s);
    const QCommandLineOption list(u"list-mutants"_s, u"Names the defects that can be planted."_s);
    const QCommandLineOption stores(u"stores"_s, u"What devices store in: memory, or sqlite (files, compared with memory)."_s,
                                    u"kind"_s, u"memory"_s);
    const QCommandLineOption service(u"service"_s, u"model, or core: the service's own rules and database."_s, u"kind"_s, u"model"_s);
    const QCommandLineOption pinned(u"pinned"_s, u"Runs the seeds that a file names, one a line; `#` begins a remark."_s, u"file"_s);
    const QCommandLineOption verbose(u"verbose"_s, u"Prints every event."_s);
    const QCommandLineOption least(u"minimise"_s, u"Leaves out steps of a violated history while it stays violated, and prints the rest."_s,
                                   u"seed"_s);
    parser.addOptions({seeds, start, mutant, stores, service, pinned, list, verbose, least});
    parser.process(application);
    if (parser.isSet(list)) {
        for (const auto &each : mutantNames)
            std::printf("%s\n", each.name.data());
        return 0;
    }
    const auto planted = mutantOf(parser.value(mutant));
    if (!planted) {
        std::fprintf(stderr, "There is no such defect.\n");
        return 2;
    }
    SimulationOptions options{*planted, parser.value(stores) == "sqlite"_L1, parser.value(service) == "core"_L1, parser.isSet(verbose), nullptr, nullptr};
    if (!options.inFiles && parser.value(stores) != "memory"_L1) {
        std::fprintf(stderr, "There are no such stores.\n");
        return 2;
    }
    if (parser.isSet(least))
        return runMinimised(parser.value(least).toULongLong(), options);
    if (!options.overCore && parser.value(service) != "model"_L1) {
        std::fprintf(stderr, "There is no such service.\n");
        return 2;
    }
    // Databases are made and removed by the hundred, so in memory where there is such a place.
    if (options.overCore && QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    std::vector<quint64> chosen(parser.isSet(pinned) ? 0 : parser.value(seeds).toULongLong());
    std::iota(chosen.begin(), chosen.end(), parser.value(start).toULongLong());
    if (parser.isSet(pinned) && !readSeeds(parser.value(pinned), chosen)) {
        std::fprintf(stderr, "The file with the seeds cannot be read.\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto tally = runSeeds(chosen, options, *planted == Mutant::None ? mostViolations : 1);
    std::printf("%s: %d histories, %d violated, %lld events, %lld commits, %lld crashes, %lld resyncs, trace %016llx, %.1f s\n",
                qPrintable(parser.value(mutant)), tally.seeds, tally.violations, tally.events, tally.commits, tally.crashes,
                tally.resyncs, tally.hash, double(timer.elapsed()) / 1000);
    return tally.violations > 0 ? 1 : 0;
}
