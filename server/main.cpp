// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemon.h"
#include "daemoninput.h"
#include "daemonsignals.h"

#include "server/staff/staffarguments.h"
#include "server/staff/staffcall.h"
#include "server/staff/stafftable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int usageError = 2;

int failure(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return usageError;
}

int runStaffCommand(const QStringList &arguments)
{
    const auto read = parseStaffArguments(arguments);
    if (!read)
        return failure(read.error());
    if (!read->text.isEmpty()) {
        std::fputs(qUtf8Printable(read->text), stdout);
        return 0;
    }
    const auto answer = callStaff(read->database, read->request);
    const auto error = answer ? (*answer)["error"_L1].toString() : answer.error().detail;
    if (!error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error));
        return refused;
    }
    const auto text = read->json ? QJsonDocument(*answer).toJson()
                                 : staffTable(read->request["command"_L1].toString(), *answer).toUtf8();
    std::fputs(text.constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (isStaffCommand(QCoreApplication::arguments()))
        return runStaffCommand(QCoreApplication::arguments());
    const auto options = parseDaemonOptions(QCoreApplication::arguments());
    if (!options)
        return failure(options.error());
    if (!options->text.isEmpty()) {
        std::fputs(qUtf8Printable(options->text), stdout);
        return 0;
    }
    Daemon daemon(*options);
    if (const auto started = daemon.start(); !started)
        return failure(started.error());

    onTermination(&app, &QCoreApplication::quit);
    std::unique_ptr<DaemonInput> input;
    if (options->demo) {
        input = std::make_unique<DaemonInput>();
        QObject::connect(input.get(), &DaemonInput::line, &daemon, &Daemon::obey);
        QObject::connect(input.get(), &DaemonInput::closed, &app, &QCoreApplication::quit);
    }
    return QCoreApplication::exec();
}
