// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfixture.h"

#include "models/accountactions.h"
#include "models/approverindex.h"
#include "models/entities/order.h"
#include "models/roleindex.h"
#include "models/orderinbox.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_OrderInbox : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatWaitsForThePerson();
    void countsForWhomThePersonStandsIn();
    void leavesOutWhatIsDecided();
    void nothingWaitsForOthers();
};

struct Desk {
    AccountFixture fixture;
    AccountActions actions;
    RoleIndex roles{&fixture.cache};
    ApproverIndex approvers{&fixture.cache, &roles};
    std::unique_ptr<OrderInbox> waiting;

    static QString id(int number) { return AccountFixture::id(number); }
    static QJsonObject order(int number, OrderStatus status, const QStringList &approverIds)
    {
        Order order;
        order.id = id(number);
        order.createdAt = order.updatedAt = order.placedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        order.number = u"NB-%1"_s.arg(number);
        order.placedBy = id(9);
        order.status = status;
        order.approverIds = approverIds;
        return toRow(order);
    }
    static OutboxEntry decision(int order, EntryState state = EntryState::Queued, const QString &command = u"approve"_s)
    {
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.lane = order;
        entry.key = {RecordType::Order, id(order)};
        entry.kind = EntryKind::Command;
        entry.command = command;
        entry.state = state;
        return entry;
    }
    [[nodiscard]] bool begin(PermissionSet permissions, const std::optional<Delegate> &delegate = {})
    {
        Identity identity;
        identity.userId = id(1);
        identity.permissions = permissions;
        actions.setIdentity(identity);
        auto other = AccountFixture::user(2, u"Ada"_s, id(30));
        other[u"roleIds"_s] = QJsonArray{id(50)};
        if (delegate)
            other[u"delegate"_s] = toJson(*delegate);
        const bool loaded = fixture.load(RecordType::Role, {AccountFixture::role(50, u"Approves"_s, {Permission::OrdersApprove})})
            && fixture.load(RecordType::User, {other})
            && fixture.load(RecordType::Order, {order(101, OrderStatus::PendingApproval, {id(1)}), order(102, OrderStatus::PendingApproval, {id(1), id(2)}),
                                                order(103, OrderStatus::PendingApproval, {id(2)}), order(104, OrderStatus::Approved, {})});
        waiting = std::make_unique<OrderInbox>(&fixture.cache, &actions, &approvers, QTimeZone::utc());
        return loaded;
    }
};

void tst_OrderInbox::countsWhatWaitsForThePerson()
{
    Desk desk;
    QVERIFY(desk.begin({Permission::OrdersApprove}));
    QVERIFY(desk.waiting->mayDecide());
    QTRY_COMPARE(desk.waiting->count(), 2);
    QCOMPARE(desk.waiting->actingFor(), QStringList{Desk::id(1)});
    const auto listed = AccountFixture::wait(desk.fixture.cache.ids({RecordType::Order, {}, {}, desk.waiting->filters()}));
    QCOMPARE(listed->numbers->size(), size_t(2));
    QVERIFY(desk.fixture.put(RecordType::Order, {Desk::order(101, OrderStatus::Rejected, {})}));
    QTRY_COMPARE(desk.waiting->count(), 1);
}

void tst_OrderInbox::countsForWhomThePersonStandsIn()
{
    Desk desk;
    const auto today = QDateTime::currentDateTimeUtc().date();
    QVERIFY(desk.begin({Permission::OrdersApprove}, Delegate{Desk::id(1), today.addDays(-1), today.addDays(30)}));
    QTRY_COMPARE(desk.waiting->actingFor(), (QStringList{Desk::id(1), Desk::id(2)}));
    QTRY_COMPARE(desk.waiting->count(), 3);
}

void tst_OrderInbox::leavesOutWhatIsDecided()
{
    Desk desk;
    QVERIFY(desk.begin({Permission::OrdersApprove}));
    QTRY_COMPARE(desk.waiting->count(), 2);
    auto entry = Desk::decision(101);
    desk.actions.changeEntries({entry, Desk::decision(102, EntryState::Queued, u"remind"_s)}, {}, {});
    QCOMPARE(desk.waiting->count(), 1);
    QCOMPARE(desk.waiting->queuedDecision(Desk::id(101)), u"approve"_s);
    QVERIFY(desk.waiting->queuedDecision(Desk::id(102)).isEmpty());
    entry.state = EntryState::Conflict; // the order has changed: to be decided anew
    desk.actions.changeEntries({entry}, {}, {});
    QCOMPARE(desk.waiting->count(), 2);
    QVERIFY(desk.waiting->queuedDecision(Desk::id(101)).isEmpty());
}

void tst_OrderInbox::nothingWaitsForOthers()
{
    Desk desk;
    QVERIFY(desk.begin({Permission::OrdersViewCompany}));
    QVERIFY(!desk.waiting->mayDecide());
    QCOMPARE(desk.waiting->count(), 0);
    auto identity = desk.actions.identity();
    identity.permissions = {Permission::OrdersApprove};
    desk.actions.setIdentity(identity); // the right has come meanwhile
    QTRY_COMPARE(desk.waiting->count(), 2);
}

QTEST_GUILESS_MAIN(tst_OrderInbox)
#include "tst_orderinbox.moc"
