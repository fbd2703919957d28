// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "server/api/changewaiters.h"

#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class tst_ChangeWaiters : public QObject {
    Q_OBJECT

private slots:
    void looksAtOnceAndAfterEachChange();
    void looksALastTime();
    void forgetsWhoIsAnswered();
    void seesAChangeThatComesWhileItLooks();
    void dropsThoseWhoWaitAtTheEnd();
};

void tst_ChangeWaiters::looksAtOnceAndAfterEachChange()
{
    std::atomic<int> looks = 0;
    ChangeWaiters waiters;
    waiters.add(u"a"_s, 60s, [&](bool) { return ++looks == 3; });
    QTRY_COMPARE(looks, 1);
    waiters.wake(u"b"_s);
    waiters.wake(u"a"_s);
    QTRY_COMPARE(looks, 2);
    waiters.wake(u"a"_s);
    QTRY_COMPARE(looks, 3);
}

void tst_ChangeWaiters::looksALastTime()
{
    std::atomic<int> looks = 0;
    std::atomic<bool> last = false;
    ChangeWaiters waiters;
    waiters.add(u"a"_s, 50ms, [&](bool isLast) {
        ++looks;
        last = isLast;
        return false; // whatever it says, nothing comes after the last time
    });
    QTRY_VERIFY(last);
    const int seen = looks;
    waiters.wake(u"a"_s);
    waiters.add(u"b"_s, 60s, [&](bool) { return looks == seen; });
    QTRY_COMPARE(looks, seen);
}

void tst_ChangeWaiters::forgetsWhoIsAnswered()
{
    std::atomic<int> looks = 0;
    std::atomic<bool> marker = false;
    ChangeWaiters waiters;
    waiters.add(u"a"_s, 60s, [&](bool) {
        ++looks;
        return true;
    });
    QTRY_COMPARE(looks, 1);
    waiters.wake(u"a"_s);
    waiters.add(u"a"_s, 60s, [&](bool) {
        marker = true;
        return true;
    });
    QTRY_VERIFY(marker);
    QCOMPARE(looks, 1);
}

void tst_ChangeWaiters::seesAChangeThatComesWhileItLooks()
{
    std::atomic<int> looks = 0;
    ChangeWaiters waiters;
    waiters.add(u"a"_s, 60s, [&](bool) {
        if (++looks == 1)
            waiters.wake(u"a"_s);
        return looks == 2;
    });
    QTRY_COMPARE(looks, 2);
}

void tst_ChangeWaiters::dropsThoseWhoWaitAtTheEnd()
{
    auto token = std::make_shared<int>(0);
    {
        ChangeWaiters waiters;
        std::atomic<bool> looked = false;
        waiters.add(u"a"_s, 60s, [token, &looked](bool) {
            looked = true;
            return false;
        });
        QTRY_VERIFY(looked);
    }
    QCOMPARE(token.use_count(), 1);
}

QTEST_GUILESS_MAIN(tst_ChangeWaiters)
#include "tst_changewaiters.moc"
