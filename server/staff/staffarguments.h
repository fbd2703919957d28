// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QJsonObject>
#include <QStringList>

/// What a command of the shop's staff asks for.
struct StaffArguments {
    QString text; ///< of `--help`: to be printed, and nothing else done
    QString database;
    bool json = false; ///< print what machines read
    QJsonObject request; ///< for StaffCommands
};

/// Whether these arguments (with the program's name) are a command, and no options of the service.
[[nodiscard]] bool isStaffCommand(const QStringList &arguments);

/// The command from the arguments; an Error whose detail is one sentence for people.
[[nodiscard]] Result<StaffArguments> parseStaffArguments(const QStringList &arguments);
