// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/budget.h"
#include "models/entities/company.h"
#include "models/entities/description.h"
#include "models/entities/order.h"
#include "models/entities/user.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Description : public QObject
{
    Q_OBJECT
private slots:
    void everyKindIsDescribedOnce()
    {
        QSet<QString> names;
        for (const auto type : allRecordTypes) {
            const auto &description = describe(type);
            QCOMPARE(description.type, type);
            QVERIFY(!description.fields.empty());
            QSet<QString> keys;
            for (const auto &field : description.fields) {
                QVERIFY2(!keys.contains(field.key), field.key.data());
                keys.insert(field.key);
                QCOMPARE(field.get == nullptr, field.is(Derived));
                QCOMPARE(field.derive != nullptr, field.is(Derived));
                if (field.type == FieldType::Choice || field.type == FieldType::Choices)
                    QVERIFY2(!field.choices.empty(), field.key.data());
            }
            names.insert(wireName(type));
            QCOMPARE(recordTypeFromWire(QString(wireName(type))), type);
            QCOMPARE(recordTypeFromCollection(QString(collectionName(type))), type);
        }
        QCOMPARE(names.size(), qsizetype(allRecordTypes.size()));
        QVERIFY(!recordTypeFromWire(u"kitchen"));
    }
    void aUserSurvivesTheWayThroughJson()
    {
        User user;
        user.id = u"0193a5c0-0000-7000-8000-000000000001"_s;
        user.revision = 402;
        user.createdAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        user.updatedAt = user.createdAt;
        user.firstName = u"Åse"_s;
        user.lastName = u"Ødegård"_s;
        user.email = u"ase@nordmannbygg.example"_s;
        user.roleIds = {u"b"_s, u"a"_s};
        user.orderLimit = Money{2'500'000, u"NOK"_s};
        user.restrictedPermissions = {Permission::OrdersPlace};
        user.paymentMethods = {PaymentMethod::Card};
        user.status = UserStatus::Disabled;
        user.delegate = Delegate{u"x"_s, QDate(2026, 12, 1), QDate(2026, 12, 24)};
        const auto row = toRow(user);
        const auto again = fromRow<User>(row);
        QVERIFY(again);
        QCOMPARE(toRow(*again), row);
        QCOMPARE(row["status"_L1], QJsonValue(u"disabled"_s));
        QVERIFY(!row.contains("activeUntil"_L1));
        QVERIFY(!row.contains("name"_L1));
        QCOMPARE(titleOf(RecordType::User, row), u"Åse Ødegård"_s);
        QCOMPARE(valueOf(*findField(RecordType::User, u"name"), row).toString(), u"Åse Ødegård"_s);
    }
    void aPersonWithoutANameIsCalledByTheirAddress()
    {
        QCOMPARE(titleOf(RecordType::User, {{u"email"_s, u"ny@nordmannbygg.example"_s}}), u"ny@nordmannbygg.example"_s);
    }
    void aWrongKindOfValueIsNamed()
    {
        auto row = toRow(User{});
        row[u"phone"_s] = 5;
        const auto user = fromRow<User>(row);
        QVERIFY(!user);
        QCOMPARE(user.error().kind, ErrorKind::Invalid);
        QVERIFY(user.error().detail.contains("user.phone"_L1));
    }
    void unknownMembersAreIgnored()
    {
        auto row = toRow(User{});
        row[u"shoeSize"_s] = 43;
        QVERIFY(fromRow<User>(row));
    }
    void aBudgetsOwnerIsWhatTheRowSays()
    {
        const auto &field = *findField(RecordType::Budget, u"ownerId");
        QCOMPARE(referredType(field, {{u"ownerKind"_s, u"user"_s}}), RecordType::User);
        QCOMPARE(referredType(field, {{u"ownerKind"_s, u"group"_s}}), RecordType::Group);
        QCOMPARE(referredType(field, {{u"ownerKind"_s, u"company"_s}}), RecordType::Company);
    }
    void anOrderSurvivesTheWayThroughJson()
    {
        Order order;
        order.id = u"0193a5c0-0000-7000-8000-000000000002"_s;
        order.lines = {{u"4711"_s, u"Gipsplate"_s, 12, {11900, u"NOK"_s}}};
        order.approvalReasons = {{ApprovalReason::Kind::Budget, u"b"_s, u"Innkjøp Oslo"_s, 112}, {}};
        order.decision = Decision{u"x"_s, u"Nils Dahl"_s, QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC), u"Nei"_s};
        const auto again = fromRow<Order>(toRow(order));
        QVERIFY(!again); // money without a currency is no money
        order.net = order.vat = order.total = {11900 * 12, u"NOK"_s};
        const auto good = fromRow<Order>(toRow(order));
        QVERIFY(good);
        QCOMPARE(toRow(*good), toRow(order));
    }
};

QTEST_GUILESS_MAIN(tst_Description)
#include "tst_description.moc"
