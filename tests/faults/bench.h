// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faultinjection.h"
#include "subject.h"

#include <QHash>

#include <vector>

/// One scenario, ready to be run again and again: the files that are there before, and what its subject holds after each step when nothing
/// goes wrong.
class Bench
{
public:
    /// The folder exists and is empty.
    Bench(Scenario scenario, const QString &folder);

    /// Runs the scenario without faults; an Error if it does not work even so.
    [[nodiscard]] Result<void> prepare();

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] qint64 calls(Fault fault) const { return m_calls[size_t(fault)]; } ///< that the fault can strike
    [[nodiscard]] const std::vector<DiskEvent> &recording() const { return m_recording; }
    [[nodiscard]] const QHash<QString, QByteArray> &before() const { return m_before; } ///< files and what they hold

    struct Strike {
        Fault fault = Fault::None;
        qint64 number = 1; ///< of the call that fails
        bool isLasting = false; ///< until the store has said so
        bool goesOn = false; ///< the step is tried again at once; else the program is started anew
    };
    struct Outcome {
        QString violation; ///< empty: none
        bool hasStruck = false;
    };
    [[nodiscard]] Outcome strike(const Strike &strike);

    /// What must be there after a start on these files, when so many steps had been acknowledged before the power went. Empty: it is.
    [[nodiscard]] QString judgeImage(const QHash<QString, QByteArray> &files, qsizetype acknowledged);

private:
    [[nodiscard]] Result<void> layOut(const QHash<QString, QByteArray> &files);
    [[nodiscard]] QString mayHold(Subject &subject, qsizetype least, qsizetype most, qsizetype &step) const;
    [[nodiscard]] QString finish(std::unique_ptr<Subject> subject, qsizetype step, bool mayBeginAnew);

    Scenario m_scenario;
    QString m_folder;
    QHash<QString, QByteArray> m_before;
    std::vector<QByteArray> m_states; ///< by the number of steps that were taken
    bool m_losesAnyway = false;
    std::array<qint64, allFaults.size() + 1> m_calls{};
    std::vector<DiskEvent> m_recording;
};
