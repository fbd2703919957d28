// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QObject>

#include <functional>

/// Tells what this machine has of what the program needs: a line each, in English, for whoever is asked for help.
class Diagnosis : public QObject
{
    Q_OBJECT
public:
    explicit Diagnosis(const QString &dataFolder, QObject *parent = nullptr);

    /// Ends in finished; the keyring is given ten seconds.
    void run();

signals:
    void line(const QString &text);
    /// Whether all that is needed is there; a missing keyring alone does not count.
    void finished(bool complete);

private:
    void report(bool present, const QString &what, const QString &detail, bool needed = true);
    void checkKeyring();

    QString m_folder;
    bool m_complete = true;
};
