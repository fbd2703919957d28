// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "firstsync.h"

#include "benchrows.h"

#include "models/cache/accountcache.h"
#include "models/cache/outboxdatabase.h"
#include "models/cache/sortkey.h"
#include "models/remote/apiclient.h"
#include "models/remote/nativeaccount.h"
#include "models/sync/storebridge.h"
#include "models/sync/syncdriver.h"

#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What lives in the network thread; what AccountSession does beside it (signing in) is left out.
class Worker : public QObject
{
public:
    Worker(quint16 port, CacheStore *cache, OutboxStore *outbox, QObject *home)
        : m_bridge(cache, outbox, home, this)
        , m_port(port)
    {
    }
    void start(const SyncPosition &position, const std::function<void(const SyncStatus &)> &heard)
    {
        m_client = std::make_unique<ApiClient>(QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)));
        m_client->setToken("benchmark");
        m_account = std::make_unique<NativeAccount>(m_client.get(), BenchRows::groupId(0));
        m_driver = std::make_unique<SyncDriver>(m_account.get(), &m_bridge, &m_bridge);
        connect(m_driver.get(), &SyncDriver::statusChanged, this, heard);
        m_driver->start({}, position);
    }
    void stop()
    {
        m_client->close();
        m_driver.reset();
        m_account.reset();
        m_client.reset();
    }

private:
    StoreBridge m_bridge;
    quint16 m_port;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<NativeAccount> m_account;
    std::unique_ptr<SyncDriver> m_driver;
};

template<class T>
T waited(const QFuture<Result<T>> &future)
{
    turnUntil([&future] { return future.isFinished(); });
    const auto result = future.result();
    if (!result)
        giveUp(result.error().detail);
    return *result;
}

} // namespace

SyncRun syncAsWeDo(quint16 port, const QString &folder, qint64 users)
{
    SyncRun run;
    const Stopwatch watch;
    AccountCache cache;
    OutboxDatabase outbox;
    const auto opened = waited(cache.open(folder, TextOrder::NorwegianDanish));
    waited(outbox.open(folder));
    QThread network;
    QObject home;
    auto worker = std::make_unique<Worker>(port, &cache, &outbox, &home);
    worker->moveToThread(&network);
    network.start();
    SyncStatus status;
    QMetaObject::invokeMethod(worker.get(), [&] {
        worker->start(opened.position, [&](const SyncStatus &now) {
            QMetaObject::invokeMethod(&home, [&status, now] { status = now; });
        });
    });
    run.longestStretch = turnUntil([&status] {
        if (status.error)
            giveUp(status.error->detail);
        return status.phase == SyncStatus::Phase::Live;
    });
    const auto list = waited(cache.ids({RecordType::User, benchSearch, {{u"name"_s}}, {}}));
    run.hits = qint64(list.numbers->size());
    run.time = watch.elapsed();
    run.memory = residentMemory();
    if (list.total != users)
        giveUp(u"%1 users came instead of %2"_s.arg(list.total).arg(users));
    QMetaObject::invokeMethod(worker.get(), [&] { worker->stop(); }, Qt::BlockingQueuedConnection);
    network.quit();
    network.wait();
    cache.close();
    outbox.close();
    return run;
}
