// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QStringList>

/// What the people of a simulation have to name so that the service understands them.
struct Vocabulary {
    QStringList roles{QStringLiteral("r1"), QStringLiteral("r2"), QStringLiteral("r3"), QStringLiteral("r4")};
    QString rootGroup; ///< above new groups
    bool isWhole = false; ///< records need all that the service's rules want, and only users, groups and budgets are touched
    QSet<QString> kept; ///< records that nobody touches, or nobody could go on
};
