// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QObject;

/// From now on SIGTERM, SIGINT and SIGHUP (Ctrl-C and closing the console on Windows) call this in the
/// context's thread instead of ending the process. Once per process; the context must live as long as its
/// event loop runs.
void onTermination(QObject *context, const std::function<void()> &ended);
