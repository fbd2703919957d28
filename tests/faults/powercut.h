// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faultinjection.h"

#include <QHash>

#include <random>

/// The files as they may be after the power went at some moment: what was synced is there, of the rest any sectors of 512 bytes.
struct PowerCut {
    QHash<QString, QByteArray> files;
    qsizetype acknowledged = 0; ///< steps by then
};

/// Cuts what was done to the files at a random place. The log's index in memory is gone in any case.
[[nodiscard]] PowerCut cutPower(const QHash<QString, QByteArray> &before, const std::vector<DiskEvent> &events, std::mt19937_64 &random);
