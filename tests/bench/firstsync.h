// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "measure.h"

#include <QString>

/// A first synchronisation over a connection to servePages(), from nothing to a list of users by name that has been searched once. The files are left
/// in the folder.
struct SyncRun {
    Time time;
    double longestStretch = 0; ///< of the thread that called, in milliseconds of its processor time
    double memory = 0; ///< MiB, resident at the end
    qint64 hits = 0; ///< of the search
};

inline const QString benchSearch = QStringLiteral("bjorn 12");

/// As the program does it.
[[nodiscard]] SyncRun syncAsWeDo(quint16 port, const QString &folder, qint64 users);
/// As fast as it is done straightforwardly: a thread with a plain socket, one that reads and stores with the C interfaces, into the same tables
/// and the same keys in memory.
[[nodiscard]] SyncRun syncAtTheLimit(quint16 port, const QString &folder);
/// As one does with Qt and no further thought: QNetworkAccessManager, QJsonDocument and one prepared QSqlQuery in one thread, four indexes.
[[nodiscard]] SyncRun syncWithPlainQt(quint16 port, const QString &folder);

/// Whether both folders hold the same rows with the same keys.
[[nodiscard]] bool haveSameRows(const QString &folder, const QString &other);
