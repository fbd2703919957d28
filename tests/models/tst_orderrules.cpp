// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/orderrules.h"

#include "models/entities/json.h"
#include "models/errortext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_OrderRules : public QObject
{
    Q_OBJECT
private slots:
    void deciding_data();
    void deciding();
    void reassigning_data();
    void reassigning();
    void reminding_data();
    void reminding();
};

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QJsonObject order(const QString &status, const QString &buyer, const QStringList &approvers)
{
    return {{u"status"_s, status}, {u"placedBy"_s, buyer}, {u"approverIds"_s, toJson(approvers)}};
}

void check(const std::optional<QString> &refusal, const QString &expected)
{
    QCOMPARE(refusal.value_or(QString()), expected);
    QVERIFY2(expected.isEmpty() || !ErrorText::reason(expected).isEmpty(), "there is no sentence for it");
}

} // namespace

void tst_OrderRules::deciding_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<QStringList>("actingFor");
    QTest::addColumn<bool>("hasRight");
    QTest::addColumn<QString>("expected");
    const auto waiting = u"pendingApproval"_s;
    QTest::addRow("one of them") << order(waiting, u"b"_s, {u"a"_s, u"me"_s}) << QStringList{u"me"_s} << true << QString();
    QTest::addRow("delegate of one") << order(waiting, u"b"_s, {u"a"_s}) << QStringList{u"me"_s, u"a"_s} << true << QString();
    QTest::addRow("another's") << order(waiting, u"b"_s, {u"a"_s}) << QStringList{u"me"_s} << true << u"not-approver"_s;
    QTest::addRow("own") << order(waiting, u"me"_s, {u"a"_s}) << QStringList{u"me"_s, u"a"_s} << true << u"own-order"_s;
    QTest::addRow("without the right") << order(waiting, u"b"_s, {u"me"_s}) << QStringList{u"me"_s} << false << u"missing-permission"_s;
    QTest::addRow("decided") << order(u"approved"_s, u"b"_s, {}) << QStringList{u"me"_s} << true << u"not-waiting"_s;
}

void tst_OrderRules::deciding()
{
    QFETCH(QJsonObject, row);
    QFETCH(QStringList, actingFor);
    QFETCH(bool, hasRight);
    QFETCH(QString, expected);
    const Actor actor{u"me"_s, hasRight ? PermissionSet{Permission::OrdersApprove} : PermissionSet{}};
    check(OrderRules::refusalToDecide(actor, actingFor, row), expected);
}

void tst_OrderRules::reassigning_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::addColumn<bool>("isAdministrator");
    QTest::addColumn<bool>("takesOver");
    QTest::addColumn<QString>("expected");
    const auto waiting = u"pendingApproval"_s;
    QTest::addRow("passes on") << order(waiting, u"b"_s, {u"me"_s}) << true << false << QString();
    QTest::addRow("takes over") << order(waiting, u"b"_s, {u"a"_s, u"me"_s}) << true << true << QString();
    QTest::addRow("has it already") << order(waiting, u"b"_s, {u"me"_s}) << true << true << u"already-yours"_s;
    QTest::addRow("own") << order(waiting, u"me"_s, {u"a"_s}) << true << false << u"own-order"_s;
    QTest::addRow("somebody else") << order(waiting, u"b"_s, {u"a"_s}) << false << false << u"not-administrator"_s;
    QTest::addRow("decided") << order(u"rejected"_s, u"b"_s, {}) << true << true << u"not-waiting"_s;
}

void tst_OrderRules::reassigning()
{
    QFETCH(QJsonObject, row);
    QFETCH(bool, isAdministrator);
    QFETCH(bool, takesOver);
    QFETCH(QString, expected);
    check(OrderRules::refusalToReassign({u"me"_s, {}}, isAdministrator, row, takesOver), expected);
}

void tst_OrderRules::reminding_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("approvers");
    QTest::addColumn<int>("minutesAgo"); // 0: never
    QTest::addColumn<QString>("expected");
    const auto waiting = u"pendingApproval"_s;
    QTest::addRow("never reminded") << waiting << QStringList{u"a"_s} << 0 << QString();
    QTest::addRow("just now") << waiting << QStringList{u"a"_s} << 1 << u"reminded-recently"_s;
    QTest::addRow("almost four hours ago") << waiting << QStringList{u"a"_s} << 239 << u"reminded-recently"_s;
    QTest::addRow("four hours ago") << waiting << QStringList{u"a"_s} << 240 << QString();
    QTest::addRow("oneself") << waiting << QStringList{u"me"_s} << 0 << u"already-yours"_s;
    QTest::addRow("oneself among others") << waiting << QStringList{u"a"_s, u"me"_s} << 0 << QString();
    QTest::addRow("decided") << u"approved"_s << QStringList{} << 0 << u"not-waiting"_s;
}

void tst_OrderRules::reminding()
{
    QFETCH(QString, status);
    QFETCH(QStringList, approvers);
    QFETCH(int, minutesAgo);
    QFETCH(QString, expected);
    auto row = order(status, u"b"_s, approvers);
    if (minutesAgo > 0)
        row[u"remindedAt"_s] = toJson(now.addSecs(-60 * minutesAgo));
    check(OrderRules::refusalToRemind({u"me"_s, {}}, row, now), expected);
}

QTEST_GUILESS_MAIN(tst_OrderRules)
#include "tst_orderrules.moc"
