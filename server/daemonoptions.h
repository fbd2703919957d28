// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/api/api.h"
#include "server/mail/smtptransport.h"

#include "models/entities/result.h"

#include <QDate>
#include <QHostAddress>
#include <QStringList>

/// What the service is told on its command line.
struct DaemonOptions {
    QString text; ///< of `--help` or `--version`: to be printed, and nothing else done
    QString database;
    QHostAddress address;
    quint16 port = 0; ///< 0: any that is free
    QByteArray
        issuer; ///< the address by which people reach it, without a slash at the end; empty: where it listens
    QList<QHostAddress> trustedProxies;
    ApiOptions support;
    SmtpOptions smtp; ///< without a server: mails are written to the folder
    QString mailFolder;
    int auditDays = Upkeep::auditDays; ///< for how long the audit trail is kept
    bool restored = false; ///< the database is a backup that was put back
    bool sample = false;
    int users = 250;
    quint32 seed = 1;
    QDate today; ///< invalid: the real one
    bool demo = false;
};

/// The options from the arguments (with the program's name); an Error whose detail is one sentence for
/// people.
[[nodiscard]] Result<DaemonOptions> parseDaemonOptions(const QStringList &arguments);
