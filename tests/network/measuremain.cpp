// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "soak.h"
#include "syncmeasure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures synchronisation between the client and the service, and says by its exit code whether it is "
                                     "within its limits."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s, u"drain, durable, offline or soak"_s);
    const QCommandLineOption edits(u"edits"_s, u"How many."_s, u"count"_s, u"1000"_s);
    const QCommandLineOption latency(u"latency"_s, u"Of the line in each direction."_s, u"milliseconds"_s, u"20"_s);
    const QCommandLineOption minutes(u"minutes"_s, u"How long it is soaked."_s, u"minutes"_s, u"5"_s);
    const QCommandLineOption seed(u"seed"_s, u"Decides what is edited and what is wrong with the lines."_s, u"seed"_s, u"1"_s);
    parser.addOptions({edits, latency, minutes, seed});
    parser.process(application);
    const auto what = parser.positionalArguments().value(0);
    const auto count = parser.value(edits).toInt();
    if (count < 1)
        parser.showHelp(2);
    if (what == "drain"_L1)
        return SyncMeasure::drain(count, parser.value(latency).toInt()) ? 0 : 1;
    if (what == "durable"_L1)
        return SyncMeasure::durable(count) ? 0 : 1;
    if (what == "offline"_L1)
        return SyncMeasure::offline(count) ? 0 : 1;
    if (what == "soak"_L1)
        return soak(parser.value(minutes).toDouble(), parser.value(seed).toUInt()) ? 0 : 1;
    parser.showHelp(2);
}
