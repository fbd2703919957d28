// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/engine/retrygate.h"

#include <QTest>

#include <map>
#include <random>

class tst_RetryGate : public QObject
{
    Q_OBJECT
private slots:
    void delays_data();
    void delays();
    void aDayOfFailuresCostsFewRequests_data();
    void aDayOfFailuresCostsFewRequests();
    void retryAfterIsAMinimum_data();
    void retryAfterIsAMinimum();
    void requestsThatFailTogetherCountOnce();
    void oneRequestTriesAFailingService();
    void failingChangesDoNotStopReading();
    void opensWhenBothKindsWork();
    void hurriesButNotBeforeTheServiceWants();
    void aCrowdDoesNotComeAtOnce_data();
    void aCrowdDoesNotComeAtOnce();
};

namespace {

constexpr qint64 noon = 1'700'000'000'000;

RandomSource always(quint32 bits)
{
    return [bits] { return bits; };
}

} // namespace

void tst_RetryGate::delays_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("longOutage");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addRow("first") << 1 << false << qint64(500) << qint64(1000);
    QTest::addRow("second") << 2 << false << qint64(1000) << qint64(2000);
    QTest::addRow("fourth") << 4 << false << qint64(4000) << qint64(8000);
    QTest::addRow("capped") << 9 << false << qint64(4000) << qint64(8000);
    QTest::addRow("long outage") << 60 << true << qint64(450'000) << qint64(900'000);
    QTest::addRow("never negative") << 100'000 << true << qint64(450'000) << qint64(900'000);
}

void tst_RetryGate::delays()
{
    QFETCH(int, failures);
    QFETCH(bool, longOutage);
    QTEST(retryDelay(failures, longOutage, always(0)), "least");
    QTEST(retryDelay(failures, longOutage, always(0xffffffff)), "most");
}

void tst_RetryGate::aDayOfFailuresCostsFewRequests_data()
{
    QTest::addColumn<quint32>("bits");
    QTest::addRow("shortest delays") << quint32(0);
    QTest::addRow("longest delays") << quint32(0xffffffff);
}

void tst_RetryGate::aDayOfFailuresCostsFewRequests()
{
    QFETCH(quint32, bits);
    RetryGate gate(always(bits));
    int requests = 0;
    const qint64 end = noon + qint64(24) * 60 * 60 * 1000;
    for (auto now = noon; now < end; now = gate.opensAt()) {
        QVERIFY(gate.letsFeedThrough(now));
        gate.failed(Traffic::Feed, now, 0);
        QVERIFY(gate.opensAt() > now);
        ++requests;
    }
    QVERIFY2(requests < 310, qPrintable(QString::number(requests)));
    QVERIFY2(requests > 90, qPrintable(QString::number(requests)));
}

void tst_RetryGate::retryAfterIsAMinimum_data()
{
    QTest::addColumn<qint64>("retryAfter");
    QTest::addColumn<qint64>("opensIn");
    QTest::addRow("seven seconds") << qint64(7000) << qint64(7000);
    QTest::addRow("less than our own") << qint64(10) << qint64(500);
    QTest::addRow("negative") << qint64(-5000) << qint64(500);
    QTest::addRow("absurd") << qint64(1'000'000'000'000) << qint64(3'600'000);
}

void tst_RetryGate::retryAfterIsAMinimum()
{
    QFETCH(qint64, retryAfter);
    RetryGate gate(always(0));
    gate.failed(Traffic::Changes, noon, retryAfter);
    QTEST(gate.opensAt() - noon, "opensIn");
    QCOMPARE(gate.letsFeedThrough(noon + 1), retryAfter <= 0);
}

void tst_RetryGate::requestsThatFailTogetherCountOnce()
{
    RetryGate gate(always(0));
    for (int i = 0; i < 4; ++i)
        gate.failed(Traffic::Changes, noon + i, 0);
    QCOMPARE(gate.opensAt(), noon + 500);
}

void tst_RetryGate::oneRequestTriesAFailingService()
{
    RetryGate gate(always(0));
    gate.failed(Traffic::Changes, noon, 0);
    QVERIFY(!gate.letsChangesThrough(noon + 499, 0));
    QVERIFY(gate.letsChangesThrough(noon + 500, 0));
    QVERIFY(!gate.letsChangesThrough(noon + 500, 1));
    gate.failed(Traffic::Feed, noon + 500, 0);
    QVERIFY(!gate.letsFeedThrough(noon + 501));
    QVERIFY(!gate.letsChangesThrough(gate.opensAt(), 0)); // reading goes first
    QVERIFY(gate.letsFeedThrough(gate.opensAt()));
}

void tst_RetryGate::failingChangesDoNotStopReading()
{
    RetryGate gate(always(0));
    gate.failed(Traffic::Changes, noon, 0);
    QVERIFY(gate.letsFeedThrough(noon));
}

void tst_RetryGate::opensWhenBothKindsWork()
{
    RetryGate gate(always(0));
    gate.failed(Traffic::Changes, noon, 0);
    gate.failed(Traffic::Feed, noon, 0);
    gate.succeeded(Traffic::Feed);
    QVERIFY(gate.isFailing());
    gate.succeeded(Traffic::Changes);
    QVERIFY(!gate.isFailing());
    QCOMPARE(gate.opensAt(), 0);
    QVERIFY(gate.letsChangesThrough(noon, 3));
}

void tst_RetryGate::hurriesButNotBeforeTheServiceWants()
{
    RetryGate gate(always(0xffffffff));
    for (int i = 0; i < 200; ++i)
        gate.failed(Traffic::Feed, gate.isFailing() ? gate.opensAt() : noon, 0);
    const auto later = gate.opensAt() - 800'000;
    gate.hurry(later);
    QVERIFY(gate.opensAt() <= later + 5000);

    gate.failed(Traffic::Feed, gate.opensAt(), 600'000);
    const auto wish = gate.opensAt();
    gate.hurry(wish - 500'000);
    QCOMPARE(gate.opensAt(), wish);

    gate.hurry(noon - qint64(10) * 365 * 86'400'000); // the clock was set back by ten years
    QVERIFY(gate.opensAt() <= noon - qint64(10) * 365 * 86'400'000 + 3'600'000);
}

void tst_RetryGate::aCrowdDoesNotComeAtOnce_data()
{
    QTest::addColumn<qint64>("outage"); // milliseconds
    QTest::addColumn<bool>("lineBack"); // as the operating system tells all of them at once
    QTest::addRow("after a minute") << qint64(60'000) << false;
    QTest::addRow("after an hour") << qint64(3'600'000) << false;
    QTest::addRow("the line is back after a minute") << qint64(60'000) << true;
    QTest::addRow("the line is back after an hour") << qint64(3'600'000) << true;
}

void tst_RetryGate::aCrowdDoesNotComeAtOnce()
{
    QFETCH(qint64, outage);
    QFETCH(bool, lineBack);
    constexpr int clients = 1000;
    constexpr int most = clients / 20;
    constexpr qint64 span = 100;
    std::map<qint64, int> arrivals;
    for (int client = 0; client < clients; ++client) {
        std::mt19937 bits{quint32(client)};
        RetryGate gate([&bits] { return quint32(bits()); });
        const auto end = noon + outage;
        for (auto now = noon; now < end; now = gate.opensAt())
            gate.failed(Traffic::Feed, now, 0); // all of them were waiting for news when it broke
        if (lineBack)
            gate.hurry(end);
        QVERIFY(gate.opensAt() >= end);
        ++arrivals[(gate.opensAt() - end) / span];
    }
    for (const auto &[when, count] : arrivals)
        QVERIFY2(count <= most, qPrintable(QStringLiteral("%1 at once after %2 ms").arg(QString::number(count), QString::number(when * span))));
}

QTEST_APPLESS_MAIN(tst_RetryGate)
#include "tst_retrygate.moc"
