// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/sqlthread.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

class tst_SqlThread : public QObject
{
    Q_OBJECT
private slots:
    void worksInOrderInItsOwnThread()
    {
        SqlThread thread(u"test"_s);
        QList<int> order; // touched by the one thread alone until the last answer
        QFuture<Result<QThread *>> last;
        for (int i = 0; i < 100; ++i) {
            last = thread.run([&order, i](SqlConnection &) -> Result<QThread *> {
                order.append(i);
                return QThread::currentThread();
            });
        }
        const auto where = CacheHelp::waited(last);
        VERIFY_OK(where);
        QVERIFY(*where != QThread::currentThread());
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
    }

    void cancelledWorkIsLeftOut()
    {
        SqlThread thread(u"test"_s);
        QSemaphore gate;
        thread.run([&gate](SqlConnection &) {
            gate.acquire();
            return Result<void>();
        });
        std::atomic<int> done = 0;
        auto cancelled = thread.run([&done](SqlConnection &) -> Result<int> { return ++done; });
        const auto kept = thread.run([&done](SqlConnection &) -> Result<int> { return ++done; });
        cancelled.cancel();
        gate.release();
        QCOMPARE(*CacheHelp::waited(kept), 1);
        QVERIFY(cancelled.isFinished());
        QVERIFY(cancelled.isCanceled());
        QCOMPARE(cancelled.resultCount(), 0);
    }

    void runningWorkSeesThatItIsCancelled()
    {
        SqlThread thread(u"test"_s);
        QSemaphore started;
        auto future = thread.run([&started](SqlConnection &, const Cancelled &cancelled) -> Result<void> {
            started.release();
            while (!cancelled())
                QThread::yieldCurrentThread();
            return {};
        });
        started.acquire();
        future.cancel();
        QTRY_VERIFY(future.isFinished());
    }

    void stopFinishesWhatWasAskedAndAnswersWhatIsLate()
    {
        QTemporaryDir folder;
        std::atomic<int> done = 0;
        SqlThread thread(u"test"_s);
        thread.run([&](SqlConnection &connection) { return connection.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Exclusive); });
        for (int i = 0; i < 50; ++i) {
            thread.run([&done](SqlConnection &connection) {
                ++done;
                return connection.execute("CREATE TABLE t" + QByteArray::number(done.load()) + "(a)");
            });
        }
        thread.stop();
        QCOMPARE(done.load(), 50);
        const auto late = thread.run([&done](SqlConnection &) -> Result<int> { return ++done; });
        QVERIFY(late.isFinished());
        QCOMPARE(late.result().error().kind, ErrorKind::Cancelled);
        thread.stop();

        SqlConnection after; // nobody holds the file any more
        VERIFY_OK(after.open(folder.filePath(u"a.db"_s), SqlConnection::Access::Exclusive));
        QCOMPARE(*after.integer("SELECT count(*) FROM sqlite_schema"), 50);
    }
};

QTEST_GUILESS_MAIN(tst_SqlThread)
#include "tst_sqlthread.moc"
