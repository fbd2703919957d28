// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/orderdecisions.h"

#include "models/accountactions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_OrderDecisions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isHeldBackAndTakenBack();
    void cannotBeTakenBackOnceItLeaves();
    void tellsWhatWasNotStored();
    void takesOneAtATime();

private:
    [[nodiscard]] QJsonObject order(int number) const { return {{u"id"_s, QString::number(number)}, {u"number"_s, u"NB-%1"_s.arg(number)}}; }
    void store(OutboxEntry entry)
    {
        entry.lane = ++m_lane;
        m_actions->changeEntries({entry}, {}, {});
        emit m_actions->editStored(entry.id);
    }

    std::unique_ptr<AccountActions> m_actions;
    std::unique_ptr<OrderDecisions> m_decisions;
    QList<OutboxEntry> m_asked;
    QList<QUuid> m_discarded;
    qint64 m_lane = 0;
};

void tst_OrderDecisions::init()
{
    m_decisions.reset();
    m_actions = std::make_unique<AccountActions>();
    m_decisions = std::make_unique<OrderDecisions>(m_actions.get());
    m_asked.clear();
    m_discarded.clear();
    connect(m_actions.get(), &AccountActions::editRequested, this, [this](const OutboxEntry &entry) { m_asked.append(entry); });
    connect(m_actions.get(), &AccountActions::discardRequested, this, [this](const QList<QUuid> &ids) { m_discarded += ids; });
}

void tst_OrderDecisions::isHeldBackAndTakenBack()
{
    QSignalSpy kept(m_decisions.get(), &OrderDecisions::kept);
    QSignalSpy takenBack(m_decisions.get(), &OrderDecisions::takenBack);
    QVERIFY(m_decisions->decide(u"reject"_s, {order(1), order(2)}, {{u"comment"_s, u"No"_s}}));
    QCOMPARE(m_asked.size(), 2);
    for (const auto &entry : m_asked) {
        QCOMPARE(entry.command, u"reject"_s);
        QCOMPARE(entry.seen["id"_L1].toString(), entry.key.id); // bound to what was seen
        QCOMPARE(entry.arguments["comment"_L1].toString(), u"No"_s);
        QCOMPARE(entry.nextAttemptAt, entry.createdAt.toMSecsSinceEpoch() + OrderDecisions::delay.count());
    }
    QVERIFY(!m_decisions->canTakeBack());
    store(m_asked[0]);
    QVERIFY(kept.isEmpty()); // not before all are on disk
    store(m_asked[1]);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept[0][0].value<std::optional<Error>>());
    QCOMPARE(m_decisions->last().orders.size(), 2);
    QVERIFY(m_decisions->canTakeBack());
    m_decisions->takeBack();
    QCOMPARE(QSet<QUuid>(m_discarded.begin(), m_discarded.end()), (QSet<QUuid>{m_asked[0].id, m_asked[1].id}));
    QCOMPARE(takenBack[0][0].toInt(), 2);
    QVERIFY(!m_decisions->canTakeBack());
}

void tst_OrderDecisions::cannotBeTakenBackOnceItLeaves()
{
    QVERIFY(m_decisions->decide(u"approve"_s, {order(1), order(2)}));
    store(m_asked[0]);
    store(m_asked[1]);
    QSignalSpy changed(m_decisions.get(), &OrderDecisions::canTakeBackChanged);
    auto leaving = m_actions->entries().first();
    leaving.state = EntryState::InFlight;
    leaving.sent = true;
    m_actions->changeEntries({leaving}, {}, {});
    QVERIFY(m_decisions->canTakeBack()); // the other
    m_decisions->takeBack();
    QCOMPARE(m_discarded, QList<QUuid>{m_asked[1].id});

    QVERIFY(m_decisions->decide(u"approve"_s, {order(3)}));
    store(m_asked[2]);
    QVERIFY(m_decisions->canTakeBack());
    m_actions->changeEntries({}, {m_asked[2].id}, {m_asked[2].id});
    QVERIFY(!m_decisions->canTakeBack());
}

void tst_OrderDecisions::tellsWhatWasNotStored()
{
    QSignalSpy kept(m_decisions.get(), &OrderDecisions::kept);
    QVERIFY(m_decisions->decide(u"approve"_s, {order(1), order(2)}));
    emit m_actions->editFailed(m_asked[0].id, {ErrorKind::DiskFull, {}, {}});
    store(m_asked[1]);
    QCOMPARE(kept[0][0].value<std::optional<Error>>()->kind, ErrorKind::DiskFull);
    QCOMPARE(m_decisions->last().orders, QList<QJsonObject>{m_asked[1].seen});
    m_decisions->takeBack();
    QCOMPARE(m_discarded, QList<QUuid>{m_asked[1].id});
}

void tst_OrderDecisions::takesOneAtATime()
{
    QVERIFY(m_decisions->decide(u"approve"_s, {order(1)}));
    QVERIFY(!m_decisions->decide(u"approve"_s, {order(2)}));
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(!m_decisions->decide(u"approve"_s, {}));
}

QTEST_GUILESS_MAIN(tst_OrderDecisions)
#include "tst_orderdecisions.moc"
