// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/reports/noticewatch.h"
#include "models/roleindex.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/// An approver's account with one order that waits for them, and what the watch has told.
struct Desk {
    explicit Desk(NoticeKinds kinds, std::chrono::milliseconds quiet)
    {
        actions.setIdentity({AccountFixture::id(1), {}, {}, {}, {Permission::OrdersApprove}, u"NOK"_s});
        isReady = account.load(RecordType::Order, {order(101)});
        watch = std::make_unique<NoticeWatch>(kinds, NoticeWatch::Sources{&account.cache, &actions, &approvers}, Format(), quiet);
        QObject::connect(watch.get(), &NoticeWatch::arisen, watch.get(),
                         [this](NoticeKind, const QString &sentence, const QString &names, const NoticeItem &first) {
                             told.append(sentence + u' ' + names);
                             last = first;
                         });
    }
    static QJsonObject order(int number)
    {
        Order order;
        order.id = AccountFixture::id(number);
        order.createdAt = order.updatedAt = order.placedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        order.number = u"NB-%1"_s.arg(number);
        order.placedBy = AccountFixture::id(9);
        order.status = OrderStatus::PendingApproval;
        order.approverIds = {AccountFixture::id(1)};
        return toRow(order);
    }
    static OutboxEntry conflict(int user)
    {
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.lane = user;
        entry.key = {RecordType::User, AccountFixture::id(user)};
        entry.state = EntryState::Conflict;
        entry.theirs = AccountFixture::user(user, u"Ada"_s);
        return entry;
    }
    void setPhase(SyncStatus::Phase phase)
    {
        SyncStatus status;
        status.phase = phase;
        actions.setStatus(status);
    }

    AccountFixture account;
    AccountActions actions;
    RoleIndex roles{&account.cache};
    ApproverIndex approvers{&account.cache, &roles};
    std::unique_ptr<NoticeWatch> watch;
    QStringList told;
    NoticeItem last;
    bool isReady = false;
};

} // namespace

class tst_NoticeWatch : public QObject
{
    Q_OBJECT
private slots:
    void tellsOfAnOrderThatComes()
    {
        Desk approver(NoticeKind::Approval, 0ms);
        QVERIFY(approver.isReady);
        approver.setPhase(SyncStatus::Phase::Live);
        QTRY_COMPARE_WITH_TIMEOUT(approver.told.size(), 1, patience);
        QVERIFY2(approver.told.first().contains(u"NB-101"_s), qPrintable(approver.told.first()));

        QVERIFY(approver.account.put(RecordType::Order, {Desk::order(102)}));

        QTRY_COMPARE_WITH_TIMEOUT(approver.told.size(), 2, patience);
        QVERIFY2(approver.told.last().contains(u"NB-102"_s), qPrintable(approver.told.last()));
        QVERIFY(!approver.told.last().contains(u"NB-101"_s));
        QCOMPARE(approver.last.key, (RecordKey{RecordType::Order, AccountFixture::id(102)}));
    }

    void tellsOfWhatMustBeDecided()
    {
        Desk approver(NoticeKind::Decision, 0ms);
        approver.actions.changeEntries({Desk::conflict(5)}, {}, {});
        QVERIFY(approver.told.isEmpty()); // not up to date yet
        approver.setPhase(SyncStatus::Phase::Live); // it is in sight, and so passed over
        QTest::qWait(0);
        QVERIFY(approver.told.isEmpty());

        // Each another one: those of the quiet time, however long it lasts here, are passed over.
        OutboxEntry entry;
        QTRY_VERIFY_WITH_TIMEOUT((entry = Desk::conflict(6), approver.actions.changeEntries({entry}, {}, {}), !approver.told.isEmpty()),
                                 patience);
        QCOMPARE(approver.last.entryId, entry.id);
    }

    void passesOverWhatStandsThereInTheQuietTime()
    {
        Desk approver(NoticeKind::Decision, 1h);
        approver.setPhase(SyncStatus::Phase::Live);
        approver.actions.changeEntries({Desk::conflict(6)}, {}, {});
        QVERIFY(approver.told.isEmpty());
    }

    void tellsOfNothingElseThanWasAskedFor()
    {
        Desk approver(NoticeKind::Decision, 0ms);
        approver.setPhase(SyncStatus::Phase::Live);
        QVERIFY(approver.account.put(RecordType::Order, {Desk::order(102)}));
        QTRY_VERIFY_WITH_TIMEOUT((approver.actions.changeEntries({Desk::conflict(6)}, {}, {}), !approver.told.isEmpty()), patience);
        QVERIFY(!approver.told.join(u' ').contains(u"NB-"_s));
    }
};

QTEST_GUILESS_MAIN(tst_NoticeWatch)
#include "tst_noticewatch.moc"
