// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 nanosecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Stopwatch::Stopwatch()
    : m_wall(nanosecondsOf(CLOCK_MONOTONIC))
    , m_processor(nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID))
{
}

Time Stopwatch::elapsed() const
{
    return {double(nanosecondsOf(CLOCK_MONOTONIC) - m_wall) / 1e6, double(nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID) - m_processor) / 1e6};
}

double threadTime()
{
    return double(nanosecondsOf(CLOCK_THREAD_CPUTIME_ID)) / 1e6;
}

double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

double turnUntil(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    QTimer glance; // the condition may come true in another thread
    glance.start(5);
    double longest = 0;
    while (!done()) {
        const auto before = threadTime();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, threadTime() - before);
        if (clock.elapsed() > 600'000)
            giveUp(u"no end after ten minutes"_s);
    }
    return longest;
}

Report::Report(QString work, qint64 rows)
    : m_work(std::move(work))
    , m_rows(rows)
{
}

void Report::add(const QString &name, Time time)
{
    m_figures.append({name, u"ms"_s, time.wall, time.processor});
}

void Report::add(const QString &name, double value, const QString &unit)
{
    m_figures.append({name, unit, value});
}

void Report::addRatio(const QString &name, Time time, Time other)
{
    m_figures.append({name, u"times"_s, time.wall / std::max(other.wall, 0.01), time.processor / std::max(other.processor, 0.01)});
}

void Report::print(bool json) const
{
    if (json) {
        QJsonArray figures;
        for (const auto &figure : m_figures) {
            QJsonObject item{{u"name"_s, figure.name}, {u"unit"_s, figure.unit}, {u"value"_s, figure.value}};
            if (figure.processor >= 0)
                item[u"processor"_s] = figure.processor;
            figures.append(item);
        }
        const QJsonObject all{{u"work"_s, m_work}, {u"rows"_s, m_rows}, {u"figures"_s, figures}};
        std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
        return;
    }
    std::printf("%s, %lld rows\n", qPrintable(m_work), static_cast<long long>(m_rows));
    for (const auto &figure : m_figures) {
        std::printf("  %-52s %10.2f %s", qPrintable(figure.name), figure.value, qPrintable(figure.unit));
        if (figure.processor >= 0)
            std::printf("  %10.2f of processor", figure.processor);
        std::printf("\n");
    }
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}
