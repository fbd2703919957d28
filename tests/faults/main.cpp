// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "bench.h"
#include "powercut.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostViolations = 10;
constexpr std::array faultNames{"none"_L1, "ioerr"_L1, "full"_L1, "busy"_L1, "corrupt"_L1, "nomem"_L1};

struct Run {
    Bench *bench = nullptr;
    Bench::Strike strike;
};

QString textOf(const Bench::Strike &strike)
{
    return faultNames[size_t(strike.fault)] + u" at call %1"_s.arg(strike.number) + (strike.isLasting ? " and after"_L1 : ""_L1)
        + (strike.goesOn ? ", then going on"_L1 : ", then starting anew"_L1);
}

/// Every call, every fault, and what is done after it.
std::vector<Run> allRuns(const std::vector<std::unique_ptr<Bench>> &benches)
{
    std::vector<Run> runs;
    for (const auto &bench : benches) {
        for (const auto fault : allFaults) {
            if (fault == Fault::NoMemory && !bench->scenario().withoutMemory)
                continue;
            for (qint64 number = 1; number <= bench->calls(fault); ++number) {
                for (const int way : {0, 1, 2, 3})
                    runs.push_back({bench.get(), {fault, number, (way & 1) != 0, (way & 2) != 0}});
            }
        }
    }
    return runs;
}

/// So many of them, evenly spread but for chance; of every call each way would be met in turn.
int sweep(const std::vector<Run> &runs, qint64 count, std::mt19937_64 &random)
{
    const auto all = qint64(runs.size());
    count = std::min(count, all);
    int violations = 0;
    qint64 struck = 0;
    std::array<qint64, faultNames.size()> byFault{};
    for (qint64 n = 0; n < count && violations < mostViolations; ++n) {
        const auto first = n * all / count;
        const auto past = (n + 1) * all / count;
        const auto &run = runs[size_t(first + qint64(random() % quint64(past - first)))];
        const auto outcome = run.bench->strike(run.strike);
        struck += outcome.hasStruck ? 1 : 0;
        byFault[size_t(run.strike.fault)] += outcome.hasStruck ? 1 : 0;
        if (outcome.violation.isEmpty())
            continue;
        ++violations;
        std::printf("%s, %s: %s\n", run.bench->scenario().name.data(), qPrintable(textOf(run.strike)), qPrintable(outcome.violation));
    }
    std::printf("faults: %lld of %lld runs, %lld struck (", count, all, struck);
    for (const auto fault : allFaults)
        std::printf(" %s %lld", faultNames[size_t(fault)].data(), byFault[size_t(fault)]);
    std::printf(" ), %d violated\n", violations);
    return violations;
}

int cut(const std::vector<std::unique_ptr<Bench>> &benches, qint64 count, std::mt19937_64 &random)
{
    std::vector<Bench *> chosen;
    for (const auto &bench : benches) {
        if (bench->scenario().withPowerCuts)
            chosen.push_back(bench.get());
    }
    int violations = 0;
    for (qint64 n = 0; !chosen.empty() && n < count && violations < mostViolations; ++n) {
        auto &bench = *chosen[size_t(n) % chosen.size()];
        const auto image = cutPower(bench.before(), bench.recording(), random);
        const auto violation = bench.judgeImage(image.files, image.acknowledged);
        if (violation.isEmpty())
            continue;
        ++violations;
        std::printf("%s, power cut %lld after %lld steps: %s\n", bench.scenario().name.data(), n, qint64(image.acknowledged),
                    qPrintable(violation));
    }
    std::printf("power cuts: %lld images, %d violated\n", count, violations);
    return violations;
}

/// Thousands of files are made and removed, so in memory where there is such a place.
QString folderTemplate()
{
    const auto memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/selskap-faultsweep-XXXXXX"_L1;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isInstalled = FaultInjection::install();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lets each call of SQLite fail, and the power go, and judges what the stores make of it."_s);
    parser.addHelpOption();
    const QCommandLineOption runs(u"runs"_s, u"How many faults, evenly spread; all that there are if there are fewer."_s, u"count"_s, u"5000"_s);
    const QCommandLineOption images(u"images"_s, u"How many power cuts."_s, u"count"_s, u"500"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the random choices."_s, u"seed"_s, u"1"_s);
    const QCommandLineOption only(u"scenario"_s, u"Only the scenarios with this in their name."_s, u"name"_s);
    const QCommandLineOption without(u"without"_s, u"Not the scenarios with this in their name."_s, u"name"_s);
    const QCommandLineOption list(u"list"_s, u"Names the scenarios, and how many calls each fault can strike."_s);
    const QCommandLineOption fault(u"fault"_s, u"Only this fault."_s, u"name"_s);
    const QCommandLineOption call(u"call"_s, u"Only this call."_s, u"number"_s);
    parser.addOptions({runs, images, seed, only, without, list, fault, call});
    parser.process(application);
    QTemporaryDir folder(folderTemplate());
    if (!isInstalled || !folder.isValid()) {
        std::fprintf(stderr, "The faults cannot be installed.\n");
        return 2;
    }
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // they tell of the faults
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<Bench>> benches;
    for (const auto &scenarios : {outboxScenarios(), cacheScenarios(), serviceScenarios()}) {
        for (const auto &scenario : scenarios) {
            if (!QString(scenario.name).contains(parser.value(only))
                || (parser.isSet(without) && QString(scenario.name).contains(parser.value(without))))
                continue;
            const auto place = folder.filePath(scenario.name);
            benches.push_back(std::make_unique<Bench>(scenario, place));
            const auto prepared = QDir().mkpath(place) ? benches.back()->prepare()
                                                       : Result<void>(Error{ErrorKind::Storage, u"no folder"_s, {}});
            if (!prepared) {
                std::fprintf(stderr, "%s fails without a fault: %s\n", scenario.name.data(), qPrintable(prepared.error().detail));
                return 2;
            }
            if (!parser.isSet(list))
                continue;
            std::printf("%s:", scenario.name.data());
            for (const auto each : allFaults)
                std::printf(" %s %lld", faultNames[size_t(each)].data(), benches.back()->calls(each));
            std::printf("\n");
        }
    }
    if (parser.isSet(list))
        return 0;
    auto every = allRuns(benches);
    std::erase_if(every, [&](const Run &run) {
        return (parser.isSet(fault) && faultNames[size_t(run.strike.fault)] != parser.value(fault))
            || (parser.isSet(call) && run.strike.number != parser.value(call).toLongLong());
    });
    std::mt19937_64 random(parser.value(seed).toULongLong());
    const int violations = sweep(every, parser.value(runs).toLongLong(), random) + cut(benches, parser.value(images).toLongLong(), random);
    std::printf("%zu scenarios, %.1f s\n", benches.size(), double(timer.elapsed()) / 1000);
    return violations > 0 ? 1 : 0;
}
