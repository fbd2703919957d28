// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/entities/result.h"

#include <QDate>
#include <QObject>
#include <QProcess>
#include <QUrl>

/// The account service of the demonstration: a process of its own on a free loopback port, with a sample company in a database that is kept. It ends with
/// this object, and of itself when this program dies.
class DemoService : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString databaseFile;
        int users = 0; ///< of a new database; 0: the service's own choice
        QDate today;
        QString role; ///< whose one-time code is wanted
    };

    explicit DemoService(Options options, QObject *parent = nullptr);
    ~DemoService() override;

    /// Answered by ready or failed.
    void start();
    /// Asks for another code for the same role; answered by codeReady.
    void requestCode();

signals:
    void ready(const QUrl &address, const QString &oneTimeCode);
    void codeReady(const QString &oneTimeCode);
    void failed(const Error &error);

private:
    void readLine();
    void fail(const QString &detail);

    Options m_options;
    QProcess m_process;
    bool m_ready = false;
    bool m_stopping = false;
};
