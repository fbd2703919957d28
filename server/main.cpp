// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemon.h"
#include "daemoninput.h"
#include "daemonsignals.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr int usageError = 2;

int failure(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return usageError;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
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
