// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/entities/budget.h"
#include "models/entities/budgetusage.h"
#include "models/entities/json.h"
#include "models/entities/order.h"
#include "models/entities/user.h"
#include "models/reports/handover.h"
#include "models/titleindex.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QJsonObject order(int number, OrderStatus status)
{
    Order order;
    order.id = AccountFixture::id(number);
    order.number = u"N%1"_s.arg(number);
    order.placedByName = u"Ada"_s;
    order.placedAt = QDateTime(QDate(2026, 7, number), QTime(8, 0), Qt::UTC);
    order.net = order.total = {100'00, u"NOK"_s};
    order.vat = {0, u"NOK"_s};
    order.status = status;
    return toRow(order);
}

/// A company with two waiting orders, an open invitation and a budget that is used up.
struct Office {
    Office()
    {
        auto invited = AccountFixture::user(11, u"Ida"_s);
        invited[u"status"_s] = u"invited"_s;
        auto active = AccountFixture::user(12, u"Per"_s);
        active[u"status"_s] = u"active"_s;
        Budget budget;
        budget.id = AccountFixture::id(21);
        budget.name = u"Tools"_s;
        budget.amount = {100'00, u"NOK"_s};
        BudgetUsage usage;
        usage.id = budget.id;
        usage.spent = {95'00, u"NOK"_s};
        usage.reserved = {0, u"NOK"_s};
        usage.remaining = {5'00, u"NOK"_s};
        isReady = account.load(RecordType::User, {invited, active}) && account.put(RecordType::Budget, {toRow(budget)})
            && account.put(RecordType::BudgetUsage, {toRow(usage)})
            && account.put(RecordType::Order, {order(3, OrderStatus::PendingApproval), order(1, OrderStatus::PendingApproval),
                                               order(2, OrderStatus::Completed)});
        actions.setIdentity({AccountFixture::id(10), {}, {}, {}, PermissionSet::all(), u"NOK"_s});
    }

    AccountFixture account;
    AccountActions actions;
    TitleIndex titles{&account.cache};
    bool isReady;
};

QStringList titlesOf(const Handover &handover, Handover::Topic topic)
{
    QStringList titles;
    const auto topics = handover.topics();
    for (const auto &finding : topics.at(topic).findings)
        titles.append(finding.title);
    return titles;
}

} // namespace

class tst_Handover : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatIsOpen();
    void followsTheAccount();
    void tellsWhatIsUnsentOncePerRecord();
};

void tst_Handover::tellsWhatIsOpen()
{
    Office office;
    QVERIFY(office.isReady);
    Handover handover(&office.account.cache, &office.actions, &office.titles, Format());
    QTRY_VERIFY_WITH_TIMEOUT(handover.isKnown(), patience);

    QCOMPARE(titlesOf(handover, Handover::WaitingOrders), (QStringList{u"N1, Ada"_s, u"N3, Ada"_s}));
    QCOMPARE(titlesOf(handover, Handover::OpenInvitations), QStringList{u"Ida Nordmann"_s});
    QCOMPARE(titlesOf(handover, Handover::LowBudgets), QStringList{u"Tools"_s});
    const auto topics = handover.topics();
    QCOMPARE(topics.at(Handover::WaitingOrders).summary, u"2"_s);
    QCOMPARE(topics.at(Handover::Unsent).state, FindingTopic::State::Fine);

    office.actions.setIdentity({AccountFixture::id(10), {}, {}, {}, {Permission::OrdersApprove}, u"NOK"_s});
    QCOMPARE(handover.topics().at(Handover::OpenInvitations).state, FindingTopic::State::Unseen);
    QVERIFY(titlesOf(handover, Handover::OpenInvitations).isEmpty());
    QCOMPARE(titlesOf(handover, Handover::WaitingOrders).size(), 2);
}

void tst_Handover::followsTheAccount()
{
    Office office;
    QVERIFY(office.isReady);
    Handover handover(&office.account.cache, &office.actions, &office.titles, Format());
    QTRY_VERIFY_WITH_TIMEOUT(handover.isKnown(), patience);

    QVERIFY(office.account.put(RecordType::Order, {order(1, OrderStatus::Approved)}));

    QTRY_COMPARE_WITH_TIMEOUT(titlesOf(handover, Handover::WaitingOrders), QStringList{u"N3, Ada"_s}, patience);
}

void tst_Handover::tellsWhatIsUnsentOncePerRecord()
{
    Office office;
    QVERIFY(office.isReady);
    Handover handover(&office.account.cache, &office.actions, &office.titles, Format());
    QList<OutboxEntry> entries;
    for (const int number : {12, 11, 12}) {
        entries.append(AccountActions::change({RecordType::User, AccountFixture::id(number)}, {}));
        entries.last().id = QUuid::createUuid();
    }
    office.actions.setEntries(entries);
    office.actions.changeEntries(entries, {}, {});

    QTRY_COMPARE_WITH_TIMEOUT(titlesOf(handover, Handover::Unsent), (QStringList{u"Per Nordmann"_s, u"Ida Nordmann"_s}), patience);
    const auto topics = handover.topics();
    QCOMPARE(topics.at(Handover::Unsent).findings.first().detail.count(u"Change"_s), 2);
}

QTEST_GUILESS_MAIN(tst_Handover)
#include "tst_handover.moc"
