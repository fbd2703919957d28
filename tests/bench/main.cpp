// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "benchcommands.h"
#include "measure.h"
#include "pageserver.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <map>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    static const std::map<QString, void (*)(Report &, qint64)> commands{
        {u"first-sync"_s, Bench::firstSync}, {u"list"_s, Bench::list},   {u"search"_s, Bench::search}, {u"sort"_s, Bench::sort},
        {u"filter"_s, Bench::filter},        {u"delta"_s, Bench::delta}, {u"start"_s, Bench::start},   {u"memory"_s, Bench::memory},
    };
    QStringList names;
    for (const auto &[name, call] : commands)
        names.append(name);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the work of lists and synchronisation, with what it is compared to in the same run."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"work"_s, names.join(u'|'));
    const QCommandLineOption rowsOption(u"rows"_s, u"How many users the company has."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption jsonOption(u"json"_s, u"One line of JSON instead of a table."_s);
    QCommandLineOption folderOption(u"folder"_s, u"Of the process that the benchmark starts."_s, u"folder"_s);
    folderOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({rowsOption, jsonOption, folderOption});
    parser.process(application);
    const auto work = parser.positionalArguments().value(0);
    const auto rows = parser.value(rowsOption).toLongLong();
    if (rows < 100 || rows > 2'000'000)
        giveUp(u"--rows takes a number from 100 to 2,000,000"_s);
    // Processes of their own, which the benchmark starts.
    if (work == "pages"_L1)
        return servePages(rows);
    if (work == "show"_L1)
        return Bench::showList(parser.value(folderOption));
    const auto call = commands.find(work);
    if (call == commands.end())
        parser.showHelp(2);
    Report report(work, rows);
    call->second(report, rows);
    report.print(parser.isSet(jsonOption));
    return 0;
}
