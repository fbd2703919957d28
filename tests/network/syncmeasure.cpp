// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "syncmeasure.h"

#include "toxicline.h"

#include "models/entities/recordid.h"
#include "tests/sync/runningservice.h"
#include "tests/sync/testdevice.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int few = 20; ///< users, where their number does not matter
constexpr qint64 drainedWithin = 30'000; ///< milliseconds; likewise the others
constexpr double durableWithin = 10;
constexpr qint64 frame = 16;
constexpr qint64 patience = 900'000;
constexpr int editsATurn = 100; ///< of the event loop

/// A signed-in client that is up to date, and what it talks to.
struct Bench {
    explicit Bench(int users) : service(QCoreApplication::applicationDirPath() + "/selskapd"_L1, users) { }

    [[nodiscard]] bool start()
    {
        if (!service.start())
            return false;
        line.leadTo(service.port());
        device = std::make_unique<TestDevice>(line.origin());
        return device->start(service.code("administrator")) && device->waitUntilLive();
    }
    [[nodiscard]] bool goOffline()
    {
        device->session->setOffline(true);
        return waitUntil([this] { return device->status.phase == SyncStatus::Phase::Offline; });
    }
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &done)
    {
        QElapsedTimer timer;
        timer.start();
        QTimer tick;
        tick.start(20); // should nothing happen at all
        while (!done() && timer.elapsed() < patience)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return done();
    }

    RunningService service;
    ToxicLine line;
    std::unique_ptr<TestDevice> device;
};

/// How long this thread has been busy without looking for what happens, at most.
class LongestTurn {
public:
    LongestTurn()
    {
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        m_clock.start();
        m_awake = QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher, [this] { m_clock.start(); });
        m_blocks = QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher, [this] { note(); });
    }
    ~LongestTurn()
    {
        QObject::disconnect(m_awake);
        QObject::disconnect(m_blocks);
    }
    void note() { m_longest = std::max(m_longest, m_clock.restart()); }
    [[nodiscard]] qint64 milliseconds() const { return m_longest; }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    QMetaObject::Connection m_awake;
    QMetaObject::Connection m_blocks;
};

OutboxEntry made(EntryKind kind, const RecordKey &key, const QList<FieldIntent> &intents)
{
    OutboxEntry entry;
    entry.id = QUuid::fromString(makeRecordId());
    entry.key = key;
    entry.kind = kind;
    entry.intents = intents;
    entry.createdAt = QDateTime::currentDateTimeUtc();
    return entry;
}

OutboxEntry textOf(const CacheRow &user, const QString &value)
{
    const auto base = user.row.contains("costCentre"_L1) ? user.row["costCentre"_L1] : QJsonValue(QJsonValue::Null);
    return made(EntryKind::Patch, {RecordType::User, user.id}, {{u"costCentre"_s, base, value}});
}

/// Writes a page to a file of its own and waits for the disk: what any durable edit takes at least.
class PlainDisk {
public:
    PlainDisk() { m_isOpen = m_file.open(); }
    [[nodiscard]] bool writePage()
    {
        constexpr int page = 4096;
        return m_isOpen && m_file.write(QByteArray(page, 'x')) == page && m_file.flush() && ::fdatasync(m_file.handle()) == 0;
    }

private:
    QTemporaryFile m_file;
    bool m_isOpen = false;
};

struct Spread {
    double median = 0; ///< milliseconds
    double p99 = 0;
    double worst = 0;
};

Spread spreadOf(std::vector<qint64> microseconds)
{
    std::sort(microseconds.begin(), microseconds.end());
    const auto count = microseconds.size();
    return {double(microseconds[count / 2]) / 1000, double(microseconds[count * 99 / 100]) / 1000, double(microseconds.back()) / 1000};
}

bool giveUp(const char *why)
{
    std::fprintf(stderr, "%s\n", why);
    return false;
}

} // namespace

bool SyncMeasure::drain(int edits, int latency)
{
    Bench bench(edits + few);
    if (!bench.start() || !bench.goOffline())
        return giveUp("The client is not ready.");
    auto &device = *bench.device;
    const auto users = device.users();
    for (int i = 0; i < edits; ++i)
        device.session->edit(textOf(users.at(i), u"Drained"_s));
    if (!Bench::waitUntil([&] { return device.stored.size() == edits; }))
        return giveUp("Not everything was stored.");
    Toxics toxics;
    toxics.latency = latency;
    bench.line.setToxics(toxics);
    bench.line.breakAll();
    QElapsedTimer timer;
    timer.start();
    device.session->setOffline(false);
    if (!Bench::waitUntil([&] { return device.committed.size() == edits; }))
        return giveUp("Not everything was sent.");
    const auto took = timer.elapsed();
    std::printf("%d edits sent over a line with %d ms in each direction: %.1f s\n", edits, latency, double(took) / 1000);
    return device.status.conflicts + device.status.rejected == 0 && took <= drainedWithin;
}

bool SyncMeasure::durable(int edits)
{
    Bench bench(few);
    if (!bench.start() || !bench.goOffline()) // else the service, which is on this machine here, wants the disk as well
        return giveUp("The client is not ready.");
    auto &device = *bench.device;
    std::vector<qint64> took;
    std::vector<qint64> plain;
    PlainDisk disk;
    for (int i = 0; i < edits; ++i) {
        const auto entry = made(EntryKind::Create, {RecordType::Group, makeRecordId()}, {{u"name"_s, {}, u"Durable %1"_s.arg(i)}});
        QElapsedTimer timer;
        timer.start();
        device.session->edit(entry);
        if (!Bench::waitUntil([&] { return device.stored.size() > i; }))
            return giveUp("An edit was not stored.");
        took.push_back(timer.nsecsElapsed() / 1000);
        timer.start();
        if (!disk.writePage())
            return giveUp("The disk does not take a page.");
        plain.push_back(timer.nsecsElapsed() / 1000);
    }
    const auto ours = spreadOf(took);
    const auto least = spreadOf(plain);
    std::printf("%d edits, each on the disk after: median %.1f ms, p99 %.1f ms, worst %.1f ms; a page written in between: %.1f, %.1f, %.1f ms\n",
                edits, ours.median, ours.p99, ours.worst, least.median, least.p99, least.worst);
    return ours.p99 <= durableWithin;
}

bool SyncMeasure::offline(int edits)
{
    Bench bench(few);
    if (!bench.start() || !bench.goOffline())
        return giveUp("The client is not ready.");
    auto &device = *bench.device;
    QList<QUuid> order;
    LongestTurn longest;
    QElapsedTimer timer;
    timer.start();
    while (order.size() < edits) {
        for (int i = 0; i < editsATurn && order.size() < edits; ++i) {
            const auto entry = made(EntryKind::Create, {RecordType::Group, makeRecordId()}, {{u"name"_s, {}, u"Group %1"_s.arg(order.size())}});
            order.append(entry.id);
            device.session->edit(entry);
        }
        QCoreApplication::processEvents();
        longest.note();
    }
    if (!Bench::waitUntil([&] { return device.stored.size() == edits; }))
        return giveUp("Not everything was stored.");
    const auto took = timer.elapsed();
    const bool all = device.stored == order;
    device.stop();
    timer.start();
    if (!device.start())
        return giveUp("The client does not start again.");
    const bool kept = std::equal(device.waiting.begin(), device.waiting.end(), order.begin(), order.end(),
                                 [](const OutboxEntry &entry, const QUuid &id) { return entry.id == id; });
    std::printf("%d edits without a line: on the disk after %.1f s, %s; started over them in %.1f s, %s; the calling thread was held up %lld ms "
                "at most\n",
                edits, double(took) / 1000, all ? "in order" : "NOT in order", double(timer.elapsed()) / 1000,
                kept ? "all there in order" : "NOT all there in order", longest.milliseconds());
    return all && kept && longest.milliseconds() <= frame;
}
