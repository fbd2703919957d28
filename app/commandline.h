// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <QUrl>

/// What the command line asks for.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Task { Window, Smoke, Diagnose, Tour, Version, Help };

    Task task = Task::Window;
    bool demo = false;
    bool fresh = false;
    QString as; ///< administrator, manager, approver or customer
    int users = 0; ///< of the demonstration; 0: its own choice
    QUrl server; ///< invalid: from the settings
    QString link; ///< to a record, as a mail has it; empty: none
    QString profileFolder; ///< absolute; empty: the usual one
    QString language; ///< nb or en; empty: from the settings, else the system's
    QString tourFolder;
    bool once = false; ///< each picture of the tour, with languages and themes taking turns
    QDate today; ///< fixes the demonstration's day

    /// The arguments without the program's name. The Error's detail is a sentence for people, in the language that is installed.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();

    /// Whether these arguments ask for something that needs no display, so that none is looked for; usable before there is an application.
    [[nodiscard]] static bool needsNoDisplay(int count, char **arguments);
};

/// The address of an account service as people type it, completed and checked: https, or http on this machine only.
/// The Error's detail is a sentence for people.
[[nodiscard]] Result<QUrl> serverAddress(const QString &typed);
