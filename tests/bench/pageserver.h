// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// Serves the pages of a snapshot of so many users, made beforehand, over plain sockets on a free port of this machine, and prints the port;
/// what asks for changes is told that there are none, or not answered. Returns when standard input ends; for a process of its own, so that its
/// work is not counted as a client's.
int servePages(long long users);
