// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "clientkills.h"
#include "killclient.h"
#include "servicekills.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sampleUsers = 60;

int runClient(const QCommandLineParser &parser)
{
    KillClientOptions options;
    options.folder = parser.value(u"client"_s);
    options.service = QUrl(parser.value(u"origin"_s));
    options.code = parser.value(u"code"_s);
    options.name = parser.value(u"name"_s);
    options.people = parser.value(u"people"_s).split(u',');
    options.switched = parser.value(u"switched"_s).split(u',');
    options.seed = parser.value(u"seed"_s).toUInt();
    options.number = parser.value(u"number"_s).toLongLong();
    options.hurries = parser.isSet(u"hurries"_s);
    options.drains = parser.isSet(u"drains"_s);
    KillClient client(options);
    QObject::connect(&client, &KillClient::finished, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    client.start();
    return QCoreApplication::exec();
}

void print(const char *what, const KillTally &tally, quint32 seed, double seconds)
{
    std::printf("%s, seed %u: %d kills, %d violations, %lld edits, %lld of them folded, %lld changes at the service, %d sign-ins, %.1f s\n", what,
                seed, tally.kills, tally.violations, tally.edits, tally.folded, tally.done, tally.signIns, seconds);
    if (tally.repeated > 0)
        std::printf("%lld attempts had no answer and were made again\n", tally.repeated);
    auto times = tally.usableAfter;
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("ready again after a kill: median %lld ms, p99 %lld ms, worst %lld ms of %zu\n", times[times.size() / 2],
                times[times.size() * 99 / 100], times.back(), times.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Kills clients, or the service, in the middle of their work and judges what is left."_s);
    parser.addHelpOption();
    const QCommandLineOption kills(u"kills"_s, u"How often."_s, u"count"_s, u"300"_s);
    const QCommandLineOption seed(u"seed"_s, u"Decides the edits and the moments."_s, u"seed"_s, u"1"_s);
    const QCommandLineOption service(u"service"_s, u"Kills the service instead of clients."_s);
    parser.addOptions({kills, seed, service});
    for (const auto &name : {u"client"_s, u"origin"_s, u"code"_s, u"name"_s, u"people"_s, u"switched"_s, u"number"_s}) {
        QCommandLineOption option(name, {}, name);
        option.setFlags(QCommandLineOption::HiddenFromHelp); // of the processes that are killed
        parser.addOption(option);
    }
    for (const auto &name : {u"drains"_s, u"hurries"_s}) {
        QCommandLineOption option(name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    parser.process(application);
    if (parser.isSet(u"client"_s))
        return runClient(parser);

    QElapsedTimer timer;
    timer.start();
    RunningService running(QCoreApplication::applicationDirPath() + "/selskapd"_L1, sampleUsers);
    if (!running.start()) {
        std::fprintf(stderr, "The service does not start.\n");
        return 2;
    }
    const bool ofService = parser.isSet(service);
    const auto kill = ofService ? killService : killClients;
    const auto tally = kill(running, parser.value(kills).toInt(), parser.value(seed).toUInt());
    print(ofService ? "service" : "clients", tally, parser.value(seed).toUInt(), double(timer.elapsed()) / 1000);
    return tally.violations > 0 ? 1 : 0;
}
