// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/accountfixture.h"

#include "models/accountactions.h"
#include "models/reports/healthwatch.h"
#include "models/reports/recordwalk.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QJsonObject person(int number, const QString &name, const QString &status)
{
    auto row = AccountFixture::user(number, name);
    row[u"status"_s] = status;
    row[u"roleIds"_s] = QJsonArray{AccountFixture::id(50000)};
    return row;
}

/// A company with one role, which lets one buy, and these users, of whom nobody has a payment method or a budget.
struct Watched {
    explicit Watched(int users)
    {
        QList<QJsonObject> rows;
        for (int i = 0; i < users; ++i)
            rows.append(person(10 + i, u"Kari"_s, u"active"_s));
        isReady = account.load(RecordType::Role, {AccountFixture::role(50000, u"Buyer"_s, {Permission::OrdersPlace})})
            && account.put(RecordType::Group, {AccountFixture::group(1, u"Firm"_s)}) && account.put(RecordType::User, rows);
        actions.setIdentity({AccountFixture::id(10), {}, {}, {}, PermissionSet::all(), u"NOK"_s});
    }

    AccountFixture account;
    AccountActions actions;
    bool isReady;
};

int countOf(const HealthWatch &watch, HealthCheck check)
{
    return int(watch.topics().at(int(check)).findings.size());
}

} // namespace

class tst_HealthWatch : public QObject
{
    Q_OBJECT
private slots:
    void followsTheAccount();
    void tellsWhatIsNotSeen();
    void walksEveryRecordOnce();
    void leavesOutWhatIsBeingRemoved();
};

void tst_HealthWatch::followsTheAccount()
{
    Watched w(3);
    QVERIFY(w.isReady);
    HealthWatch watch(&w.account.cache, &w.actions, Format());
    QVERIFY(!watch.isKnown());
    QTRY_VERIFY_WITH_TIMEOUT(watch.isKnown(), patience);
    QCOMPARE(countOf(watch, HealthCheck::BuyerPayment), 3);
    QCOMPARE(countOf(watch, HealthCheck::BuyerBudget), 3);
    QCOMPARE(countOf(watch, HealthCheck::GroupApprover), 1);
    QCOMPARE(watch.found(), 7);

    QVERIFY(w.account.put(RecordType::User, {person(11, u"Kari"_s, u"disabled"_s)}));

    QTRY_COMPARE_WITH_TIMEOUT(countOf(watch, HealthCheck::BuyerPayment), 2, patience);
}

void tst_HealthWatch::tellsWhatIsNotSeen()
{
    Watched w(1);
    QVERIFY(w.isReady);
    w.actions.setIdentity({AccountFixture::id(10), {}, {}, {}, {Permission::UsersView}, u"NOK"_s});
    HealthWatch watch(&w.account.cache, &w.actions, Format());
    QTRY_VERIFY_WITH_TIMEOUT(watch.isKnown(), patience);

    const auto topics = watch.topics();
    QCOMPARE(topics.size(), healthCheckCount);
    QCOMPARE(topics[int(HealthCheck::BuyerPayment)].state, FindingTopic::State::Found);
    QCOMPARE(topics[int(HealthCheck::BuyerBudget)].state, FindingTopic::State::Unseen);
    QCOMPARE(topics[int(HealthCheck::BudgetLow)].state, FindingTopic::State::Unseen);
    QVERIFY(topics[int(HealthCheck::BuyerBudget)].findings.isEmpty());
    QCOMPARE(watch.found(), 1);
}

void tst_HealthWatch::walksEveryRecordOnce()
{
    constexpr int users = 1203; // more than are read at once
    Watched w(users);
    QVERIFY(w.isReady);
    QStringList seen;
    std::optional<Result<void>> end;

    walkRecords(&w.account.cache, {{RecordType::Role, {}, {}, {}}, {RecordType::Budget, {}, {}, {}}, {RecordType::User, {}, {}, {}}}, this,
                [&seen](RecordType, const CacheRow &row) { seen.append(row.id); }, [&end](const Result<void> &result) { end = result; });

    QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), patience);
    QVERIFY(end->ok());
    QCOMPARE(seen.size(), users + 1);
    QCOMPARE(seen.first(), AccountFixture::id(50000));
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), users + 1);
}

void tst_HealthWatch::leavesOutWhatIsBeingRemoved()
{
    Watched w(2);
    QVERIFY(w.isReady);
    Overlay removal;
    removal.key = {RecordType::User, AccountFixture::id(10)};
    removal.removed = true;
    QVERIFY(w.account.overlay(removal));
    HealthWatch watch(&w.account.cache, &w.actions, Format());
    QTRY_VERIFY_WITH_TIMEOUT(watch.isKnown(), patience);

    QCOMPARE(countOf(watch, HealthCheck::BuyerPayment), 1);
}

QTEST_GUILESS_MAIN(tst_HealthWatch)
#include "tst_healthwatch.moc"
