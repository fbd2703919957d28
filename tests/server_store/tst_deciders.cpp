// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "answers.h"
#include "storefixture.h"

#include <QTest>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

/// Who is told who decides on orders, and who is away.
class tst_Deciders : public QObject {
    Q_OBJECT

private slots:
    void whoIsTold_data();
    void whoIsTold();
    void namesWhoStandsIn_data();
    void namesWhoStandsIn();
    void leavesOutWhoCannot();
    void theNameOfWhoDecidedStays();

private:
    static QJsonArray askedBy(StoreFixture &f, const QString &actor)
    {
        return QJsonDocument::fromJson(f.store->approvers(f.as(actor)).body)["approvers"_L1].toArray();
    }
    static QStringList idsAskedBy(StoreFixture &f, const QString &actor)
    {
        QStringList ids;
        const auto approvers = askedBy(f, actor);
        for (const auto &approver : approvers)
            ids.append(approver["id"_L1].toString());
        return ids;
    }
    static void sendAway(StoreFixture &f, const QString &id, const QString &delegateId, int from, int to)
    {
        const auto today = f.now.date();
        const Delegate delegate{delegateId, today.addDays(from), today.addDays(to)};
        QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, id, {{u"delegate"_s, toJson(delegate)}})), u"200"_s);
    }
};

void tst_Deciders::whoIsTold_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QStringList>("expected");
    const StoreFixture f;
    const QStringList all{f.admin, f.approver, f.admin2};
    QTest::addRow("administrator") << f.admin << all;
    QTest::addRow("manager, who sees users") << f.manager << all;
    QTest::addRow("approver, who must find a delegate") << f.approver << all;
    QTest::addRow("buyer whose order waits") << f.customer << QStringList{f.approver};
    QTest::addRow("buyer of whom nothing waits") << f.buyer << QStringList();
}

void tst_Deciders::whoIsTold()
{
    QFETCH(QString, actor);
    QFETCH(QStringList, expected);
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    QCOMPARE(codeOf(f.place(f.customer, StoreFixture::id(400), 300)), u"201"_s);
    QCOMPARE(idsAskedBy(f, actor), expected);
}

void tst_Deciders::namesWhoStandsIn_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isTold");
    QTest::addRow("now") << -1 << 3 << true;
    QTest::addRow("today only") << 0 << 0 << true;
    QTest::addRow("from tomorrow on") << 1 << 3 << true;
    QTest::addRow("until yesterday") << -3 << -1 << false;
}

void tst_Deciders::namesWhoStandsIn()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, isTold);
    StoreFixture f;
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    f.place(f.customer, StoreFixture::id(400), 300);
    sendAway(f, f.approver, f.admin2, from, to);
    // The buyer, who sees no users, knows the stand-in as well.
    const auto told = askedBy(f, f.customer);
    QCOMPARE(told.size(), isTold ? 2 : 1);
    const auto approver = told.first().toObject();
    QCOMPARE(approver["id"_L1].toString(), f.approver);
    QCOMPARE(approver["name"_L1].toString(), fullNameOfRow(f.row(RecordType::User, f.approver)));
    QCOMPARE(approver["delegate"_L1]["userId"_L1].toString(), isTold ? f.admin2 : QString());
    if (isTold) {
        QCOMPARE(told.last()["id"_L1].toString(), f.admin2);
        QVERIFY(told.last()["isAdministrator"_L1].toBool());
    }
}

void tst_Deciders::leavesOutWhoCannot()
{
    StoreFixture f;
    sendAway(f, f.approver, f.admin2, 0, 3);
    QCOMPARE(codeOf(f.command(f.admin, Mutation::Disable, f.admin2)), u"200"_s);
    const auto told = askedBy(f, f.approver);
    QCOMPARE(told.size(), 2);
    QVERIFY(!told.last().toObject().contains("delegate"_L1)); // to whom nothing falls now
    QCOMPARE(codeOf(f.patch(f.admin, RecordType::User, f.approver, {{u"restrictedPermissions"_s, QJsonArray{u"orders.approve"_s}}})), u"200"_s);
    QCOMPARE(idsAskedBy(f, f.manager), QStringList{f.admin});
    QCOMPARE(f.store->approvers(f.as(f.admin2)).refusal->status, 401);
}

void tst_Deciders::theNameOfWhoDecidedStays()
{
    StoreFixture f;
    const auto order = StoreFixture::id(400);
    f.newBudget(BudgetOwner::Company, f.company, 100, Enforcement::RequireApproval);
    f.place(f.customer, order, 300);
    const auto passedOn = f.command(f.admin, Mutation::Reassign, order,
                                    {{u"approverIds"_s, QJsonArray{f.approver}}, {u"comment"_s, u"You know it."_s}});
    QCOMPARE(codeOf(passedOn), u"200"_s);
    QCOMPARE(codeOf(f.command(f.approver, Mutation::Approve, order)), u"200"_s);
    const auto name = fullNameOfRow(f.row(RecordType::User, f.approver));
    QCOMPARE(codeOf(f.remove(f.admin, RecordType::User, f.approver)), u"200"_s);
    const auto kept = f.row(RecordType::Order, order);
    QCOMPARE(kept["decision"_L1]["byName"_L1].toString(), name);
    QCOMPARE(kept["reassignment"_L1]["byName"_L1].toString(), fullNameOfRow(f.row(RecordType::User, f.admin)));
}

QTEST_GUILESS_MAIN(tst_Deciders)
#include "tst_deciders.moc"
