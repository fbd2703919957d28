// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <functional>

/// By the clock, and by the processor time of all threads of this process, which says more on a busy machine. Milliseconds.
struct Time {
    double wall = 0;
    double processor = 0;
};

/// Starts with its making.
class Stopwatch
{
public:
    Stopwatch();
    [[nodiscard]] Time elapsed() const;

private:
    qint64 m_wall;
    qint64 m_processor;
};

/// The processor time of the calling thread, in milliseconds.
[[nodiscard]] double threadTime();

/// Resident memory of this process now, in MiB.
[[nodiscard]] double residentMemory();

/// Turns the event loop until the condition holds, and answers the longest time that the thread worked for between two looks at it, in
/// milliseconds of its processor time. Ends the program after ten minutes.
double turnUntil(const std::function<bool()> &done);

/// What one command of the benchmark found, printed as a table or as JSON.
class Report
{
public:
    Report(QString work, qint64 rows);

    void add(const QString &name, Time time);
    void add(const QString &name, double value, const QString &unit);
    /// How many times as long as `other` the work takes; a target or what a guard compares is such a ratio.
    void addRatio(const QString &name, Time time, Time other);
    void print(bool json) const;

private:
    struct Figure {
        QString name;
        QString unit;
        double value = 0;
        double processor = -1;
    };
    QString m_work;
    qint64 m_rows;
    QList<Figure> m_figures;
};

[[noreturn]] void giveUp(const QString &why);
