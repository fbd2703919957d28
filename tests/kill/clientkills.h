// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientledger.h"

#include "tests/sync/runningservice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>
#include <vector>

class ServiceAudit;

/// How a run of kills has gone.
struct KillTally {
    int kills = 0;
    int violations = 0;
    qint64 edits = 0; ///< that a person was told are stored, or a sender sent
    qint64 folded = 0; ///< of those, sent as part of another
    qint64 done = 0; ///< changes that the service has
    int signIns = 0; ///< because the session had ended
    qint64 repeated = 0; ///< attempts of a sender that had no answer
    std::vector<qint64> usableAfter; ///< milliseconds from a start to the list
};

/// A client that is started, killed at a moment by chance, looked into, and started again over the same files.
class KilledClient : public QObject {
    Q_OBJECT
public:
    KilledClient(int slot, quint32 seed, const RunningService *service, ServiceAudit *audit, KillTally *tally);

    void setPeople(const QStringList &people, const QStringList &switched);
    /// Makes the files: signs in with the code and waits for the first list.
    void begin(const QString &code);
    void goOn(const QString &code = {}); ///< with one more life
    void drain(const QString &code = {}); ///< with one in which it is not killed
    void endure(); ///< with one that lasts until `strike`, and with no patience for a service that is not there
    void strike(); ///< kills it
    void examineAnswers(); ///< while it lives: what it was told to be at the service is there
    [[nodiscard]] bool needsCode() const { return m_needsCode; } ///< has been cut off for too long to be still signed in
signals:
    void died(); ///< and has been judged

private:
    enum class Life { First, Killed, Drained, Enduring };

    void launch(Life life, const QString &code = {});
    void read();
    void hear(const QByteArray &line);
    void expire();
    void bury();
    void complain(const QStringList &violations);

    int m_slot;
    QRandomGenerator m_random;
    const RunningService *m_service;
    ServiceAudit *m_audit;
    KillTally *m_tally;
    QTemporaryDir m_folder;
    QStringList m_people;
    QStringList m_switched;
    ClientLedger m_ledger;
    std::unique_ptr<QProcess> m_process;
    QTimer m_death;
    QElapsedTimer m_age;
    Life m_life = Life::First;
    int m_linesLeft = 0; ///< until it is killed; 0: the time decides
    QElapsedTimer m_sinceLive;
    bool m_usable = false;
    bool m_needsCode = false;
    int m_storedBefore = 0;
};

/// Kills clients as often as that, two of them side by side, and lets them send the rest at the end. The service runs.
[[nodiscard]] KillTally killClients(RunningService &service, int kills, quint32 seed);
