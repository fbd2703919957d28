// SPDX-FileCopyrightText: 2026 The Selskap authors
// SPDX-License-Identifier: Apache-2.0

#include "models/entities/json.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class tst_Json : public QObject
{
    Q_OBJECT
private slots:
    void instantsAreUtc_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addRow("UTC") << u"2026-11-23T09:41:07Z"_s << u"2026-11-23T09:41:07.000Z"_s;
        QTest::addRow("milliseconds") << u"2026-11-23T09:41:07.125Z"_s << u"2026-11-23T09:41:07.125Z"_s;
        QTest::addRow("offset") << u"2026-11-23T10:41:07+01:00"_s << u"2026-11-23T09:41:07.000Z"_s;
        QTest::addRow("no zone") << u"2026-11-23T09:41:07.000"_s << QString();
        QTest::addRow("no time") << u"2026-11-23"_s << QString();
        QTest::addRow("no such day") << u"2026-02-30T09:41:07Z"_s << QString();
    }
    void instantsAreUtc()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        QDateTime instant;
        QCOMPARE(fromJson(QJsonValue(text), instant), !normal.isEmpty());
        if (!normal.isEmpty())
            QCOMPARE(toJson(instant).toString(), normal);
    }
    void moneyIsAWholeNumber_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        QTest::addRow("good") << R"({"amount":125000,"currency":"NOK"})"_ba << true;
        QTest::addRow("negative") << R"({"amount":-5,"currency":"NOK"})"_ba << true;
        QTest::addRow("fraction") << R"({"amount":12.5,"currency":"NOK"})"_ba << false;
        QTest::addRow("beyond exact numbers") << R"({"amount":9007199254740993,"currency":"NOK"})"_ba << false;
        QTest::addRow("text") << R"({"amount":"12","currency":"NOK"})"_ba << false;
        QTest::addRow("small letters") << R"({"amount":12,"currency":"nok"})"_ba << false;
        QTest::addRow("more than that") << R"({"amount":12,"currency":"NOK","vat":3})"_ba << false;
        QTest::addRow("a number") << R"(12)"_ba << false;
    }
    void moneyIsAWholeNumber()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ok);
        const auto json = QJsonDocument::fromJson("[" + text + "]").array().first();
        Money money;
        QCOMPARE(fromJson(json, money), ok);
        if (ok)
            QCOMPARE(toJson(money), json);
    }
    void setsHaveNoOrder()
    {
        QCOMPARE(toJson(QStringList{u"b"_s, u"a"_s, u"b"_s}), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
        QVERIFY(sameValue(QJsonArray{u"b"_s, u"a"_s}, QJsonArray{u"a"_s, u"b"_s}));
        QVERIFY(!sameValue(QJsonArray{u"b"_s}, QJsonArray{u"a"_s, u"b"_s}));
        QVERIFY(sameValue(QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined)));
        QVERIFY(!sameValue(QJsonValue(QJsonValue::Null), QString()));
    }
    void unknownPermissionsAreLeftOut()
    {
        PermissionSet set;
        QVERIFY(fromJson(QJsonArray{u"orders.place"_s, u"orders.teleport"_s}, set));
        QCOMPARE(set, PermissionSet{Permission::OrdersPlace});
        QVERIFY(!fromJson(QJsonArray{1}, set));
    }
    void patchesAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("result");
        // From RFC 7396, appendix A.
        QTest::addRow("replace") << R"({"a":"b"})"_ba << R"({"a":"c"})"_ba << R"({"a":"c"})"_ba;
        QTest::addRow("add") << R"({"a":"b"})"_ba << R"({"b":"c"})"_ba << R"({"a":"b","b":"c"})"_ba;
        QTest::addRow("remove") << R"({"a":"b"})"_ba << R"({"a":null})"_ba << R"({})"_ba;
        QTest::addRow("remove one") << R"({"a":"b","b":"c"})"_ba << R"({"a":null})"_ba << R"({"b":"c"})"_ba;
        QTest::addRow("arrays are replaced") << R"({"a":["b"]})"_ba << R"({"a":"c"})"_ba << R"({"a":"c"})"_ba;
        QTest::addRow("inside") << R"({"a":{"b":"c"}})"_ba << R"({"a":{"b":"d","c":null}})"_ba << R"({"a":{"b":"d"}})"_ba;
        QTest::addRow("over a scalar") << R"({"a":"b"})"_ba << R"({"a":{"bb":{"ccc":null}}})"_ba << R"({"a":{"bb":{}}})"_ba;
    }
    void patchesAsTheStandardSays()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, result);
        const auto object = [](const QByteArray &text) { return QJsonDocument::fromJson(text).object(); };
        QCOMPARE(mergePatch(object(target), object(patch)), object(result));
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
