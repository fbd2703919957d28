// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "cachehelp.h"
#include "models/cache/rowkeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace CacheHelp;

namespace {

constexpr auto nb = TextOrder::NorwegianDanish;

QByteArray keyOf(RecordType type, QLatin1StringView field, const QJsonObject &row)
{
    return keyAt(rowKeys(type, row, nb).packed, keyPlace(type, QString(field))).toByteArray();
}

bool matches(RecordType type, QLatin1StringView field, const QJsonObject &row, const QString &wanted)
{
    const auto &description = *findField(type, QString(field));
    return keyMatches(description, keyOf(type, field, row), filterKey(description, wanted, nb));
}

} // namespace

class tst_RowKeys : public QObject
{
    Q_OBJECT
private slots:
    void searchHoldsTheSearchableFields()
    {
        const auto keys = rowKeys(RecordType::User, user(1, u"Bjørn"_s, u"Åsen"_s, {{u"phone"_s, u"+47 22"_s}, {u"language"_s, u"zz"_s}}), nb);
        QVERIFY(keys.search.contains("bjorn asen"));
        QVERIFY(keys.search.contains("u1@example.org"));
        QVERIFY(keys.search.contains("+47 22"));
        QVERIFY(!keys.search.contains("zz"));
        QVERIFY(!keys.search.contains('\n'));
    }

    void everyFieldHasItsPlace()
    {
        const auto row = user(1, u"Kari"_s, u"Nordmann"_s, {{u"orderLimit"_s, QJsonObject{{u"amount"_s, 5}, {u"currency"_s, u"NOK"_s}}}});
        QCOMPARE(keyOf(RecordType::User, "name"_L1, row), sortKey(u"Kari Nordmann"_s, nb));
        QCOMPARE(keyOf(RecordType::User, "email"_L1, row), sortKey(u"u1@example.org"_s, nb));
        QCOMPARE(keyOf(RecordType::User, "orderLimit"_L1, row), sortKey(qint64(5)));
        QVERIFY(keyOf(RecordType::User, "phone"_L1, row).isEmpty());
        QCOMPARE(keyPlace(RecordType::User, u"delegate"_s), -1);
        QCOMPARE(keyPlace(RecordType::User, u"nothing"_s), -1);
        QCOMPARE(titlePlace(RecordType::User), keyPlace(RecordType::User, u"name"_s));
        QCOMPARE(titlePlace(RecordType::Order), keyPlace(RecordType::Order, u"number"_s));
        QCOMPARE(titlePlace(RecordType::BudgetUsage), -1);
    }

    /// Whether a row was read as text or as an object must not be seen in any list.
    void textsGiveTheSameKeys_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QByteArray>("row");
        QTest::addRow("nothing") << RecordType::User << "{}"_ba;
        QTest::addRow("ascii") << RecordType::User << compact(user(1, u"Kari"_s, u"Nordmann"_s, {{u"groupId"_s, id(3)}, {u"phone"_s, u"+47 22"_s}}));
        QTest::addRow("beyond") << RecordType::User << compact(user(1, u"Bjørn \U0001f600"_s, u"Aåsen"_s, {{u"costCentre"_s, u"Øst\t12"_s}}));
        const auto textOf = [](const QJsonObject &row) { return compact(row); };
        QTest::addRow("escaped") << RecordType::User << textOf({{u"firstName"_s, u"Åse \"A\"\n\\"_s}, {u"email"_s, u"a@b.no"_s}});
        QTest::addRow("no name") << RecordType::User
                                 << textOf({{u"firstName"_s, QJsonValue()}, {u"email"_s, u"a@b.no"_s}, {u"groupId"_s, u"odd"_s}, {u"status"_s, u"asleep"_s}});
        QTest::addRow("nested") << RecordType::User
                                << textOf({{u"invitation"_s, QJsonObject{{u"sentAt"_s, u"2026-01-02T03:04:05.6Z"_s}}},
                                            {u"delegate"_s, QJsonObject{{u"userId"_s, id(9)}}}});
        QTest::addRow("sets") << RecordType::User
                              << textOf({{u"paymentMethods"_s, QJsonArray{u"invoice"_s, u"card"_s, u"new"_s}},
                                          {u"roleIds"_s, QJsonArray{id(2), id(1), u"x"_s, QJsonValue(), 4}}});
        QTest::addRow("wrong kinds") << RecordType::User
                                     << textOf({{u"firstName"_s, 7}, {u"roleIds"_s, u"x"_s}, {u"orderLimit"_s, 5}, {u"mailDigest"_s, u"yes"_s}});
        QTest::addRow("numbers") << RecordType::Budget
                                 << textOf({{u"name"_s, u"IT"_s}, {u"amount"_s, QJsonObject{{u"amount"_s, -12}}}, {u"warnAtPercent"_s, 8.5}, {u"active"_s, false}});
        QTest::addRow("owner") << RecordType::Budget << textOf({{u"name"_s, u"IT"_s}, {u"ownerKind"_s, u"group"_s}, {u"ownerId"_s, id(1)}});
        QTest::addRow("long text") << RecordType::Group << textOf({{u"name"_s, QString(700, u'x')}});
    }
    void textsGiveTheSameKeys()
    {
        QFETCH(RecordType, type);
        QFETCH(QByteArray, row);
        const auto expected = rowKeys(type, QJsonDocument::fromJson(row).object(), nb);
        RowKeyMaker maker(nb);
        for (int again = 0; again < 2; ++again) {
            const auto *made = maker.keysOf(type, row);
            QVERIFY(made);
            QCOMPARE(made->search, expected.search);
            QCOMPARE(made->packed.toHex(), expected.packed.toHex());
        }
        QVERIFY(!maker.keysOf(type, "[1]"));
        QVERIFY(!maker.keysOf(type, row.chopped(1)));
    }

    void longValuesKeepTheirPlaces()
    {
        QJsonArray roles;
        for (int i = 0; i < 40; ++i)
            roles.append(id(i));
        const auto row = user(1, u"Kari"_s, u"Nordmann"_s, {{u"roleIds"_s, roles}, {u"costCentre"_s, u"7"_s}});
        QCOMPARE(referencesOf(keyOf(RecordType::User, "roleIds"_L1, row)).size(), 40);
        QCOMPARE(keyOf(RecordType::User, "costCentre"_L1, row), sortKey(u"7"_s, nb));
    }

    void damagedBytesGiveNothing()
    {
        const auto packed = rowKeys(RecordType::User, user(1, u"Kari"_s, u"Nordmann"_s), nb).packed;
        for (qsizetype length = 0; length < packed.size(); ++length) {
            for (int place = 0; place < 30; ++place)
                QVERIFY(keyAt(packed.first(length), place).size() <= length);
        }
        QVERIFY(keyAt("\xff"_ba, 0).isEmpty());
        QVERIFY(referencesOf("\x82\xff\1"_ba).size() <= 1);
    }

    void references()
    {
        const auto budget = [](const QString &kind, const QString &owner) {
            return QJsonObject{{u"name"_s, u"IT"_s}, {u"ownerKind"_s, kind}, {u"ownerId"_s, owner}};
        };
        const auto ofUser = referencesOf(keyOf(RecordType::Budget, "ownerId"_L1, budget(u"user"_s, id(7))));
        QCOMPARE(ofUser.size(), 1);
        QCOMPARE(ofUser.first().type, RecordType::User);
        QCOMPARE(ofUser.first().id, id(7));
        const auto ofGroup = referencesOf(keyOf(RecordType::Budget, "ownerId"_L1, budget(u"group"_s, u"not-a-uuid"_s)));
        QCOMPARE(ofGroup.first().type, RecordType::Group);
        QCOMPARE(ofGroup.first().id, u"not-a-uuid"_s);
    }

    void filters_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("expected");
        const QJsonValue money = QJsonObject{{u"amount"_s, 100}, {u"currency"_s, u"NOK"_s}};
        const QJsonValue two = QJsonArray{u"card"_s, u"invoice"_s};
        const QJsonValue roles = QJsonArray{id(1), id(2), u"odd"_s};
        QTest::addRow("choice") << RecordType::User << u"status"_s << QJsonValue(u"active"_s) << u"active"_s << true;
        QTest::addRow("other choice") << RecordType::User << u"status"_s << QJsonValue(u"active"_s) << u"invited"_s << false;
        QTest::addRow("unknown choice") << RecordType::User << u"status"_s << QJsonValue(u"asleep"_s) << u"asleep"_s << true;
        QTest::addRow("reference") << RecordType::User << u"groupId"_s << QJsonValue(id(3)) << id(3) << true;
        QTest::addRow("other reference") << RecordType::User << u"groupId"_s << QJsonValue(id(3)) << id(4) << false;
        QTest::addRow("element of references") << RecordType::User << u"roleIds"_s << roles << id(2) << true;
        QTest::addRow("odd element") << RecordType::User << u"roleIds"_s << roles << u"odd"_s << true;
        QTest::addRow("no element of references") << RecordType::User << u"roleIds"_s << roles << id(3) << false;
        QTest::addRow("element of choices") << RecordType::User << u"paymentMethods"_s << two << u"invoice"_s << true;
        QTest::addRow("text without case") << RecordType::User << u"costCentre"_s << QJsonValue(u"Øst"_s) << u"øst"_s << true;
        QTest::addRow("money") << RecordType::User << u"orderLimit"_s << money << u"100"_s << true;
        QTest::addRow("other money") << RecordType::User << u"orderLimit"_s << money << u"101"_s << false;
        QTest::addRow("day") << RecordType::User << u"activeUntil"_s << QJsonValue(u"2026-11-23"_s) << u"2026-11-23"_s << true;
        QTest::addRow("yes") << RecordType::Budget << u"active"_s << QJsonValue(true) << u"true"_s << true;
        QTest::addRow("no") << RecordType::Budget << u"active"_s << QJsonValue(false) << u"true"_s << false;
        QTest::addRow("not set") << RecordType::User << u"orderLimit"_s << QJsonValue() << QString() << true;
        QTest::addRow("set") << RecordType::User << u"orderLimit"_s << money << QString() << false;
    }

    void filters()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, wanted);
        const auto latin = field.toLatin1();
        QTEST(matches(type, QLatin1StringView(latin), {{field, value}}, wanted), "expected");
    }

    void ownersMatchWhateverTheyAre()
    {
        const QJsonObject row{{u"ownerKind"_s, u"user"_s}, {u"ownerId"_s, id(7)}};
        QVERIFY(matches(RecordType::Budget, "ownerId"_L1, row, id(7)));
        QVERIFY(!matches(RecordType::Budget, "ownerId"_L1, row, id(8)));
    }

    void instantsInOrder()
    {
        const auto key = [](const QString &at) { return keyOf(RecordType::Order, "placedAt"_L1, {{u"placedAt"_s, at}}); };
        QVERIFY(key(u"2026-11-23T09:41:07Z"_s) < key(u"2026-11-23T09:41:07.125Z"_s));
        QVERIFY(key(u"2026-11-23T09:41:07.125Z"_s) < key(u"2026-11-23T09:41:08.000Z"_s));
    }

    void anotherOrderIsAnotherVersion()
    {
        QVERIFY(keysVersion(nb) != keysVersion(TextOrder::SwedishFinnish));
        QCOMPARE(keysVersion(nb), keysVersion(nb));
    }
};

QTEST_APPLESS_MAIN(tst_RowKeys)
#include "tst_rowkeys.moc"
