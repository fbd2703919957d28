// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "daemonsignals.h"

#include <QObject>
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QMetaObject>
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

#ifdef Q_OS_WIN

QObject *signalContext = nullptr;
std::function<void()> signalAction;

// Called in a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(
        signalContext, [] { signalAction(); }, Qt::QueuedConnection);
    return TRUE;
}

#else

int signalPipe[2] = {-1, -1};

// Within a signal handler hardly anything is allowed: it only wakes the event loop.
void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

#endif

} // namespace

void onTermination(QObject *context, const std::function<void()> &ended)
{
#ifdef Q_OS_WIN
    signalContext = context;
    signalAction = ended;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
#else
    if (::pipe(signalPipe) != 0)
        return; // then a signal ends the process at once, which the database withstands
    for (const int end : signalPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, ended] {
        notifier->setEnabled(false);
        ended();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(number, &action, nullptr);
#endif
}
